from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from interview_app.base import plain_zip
from interview_app.base.clock import system_randomness
from interview_app.base.paths import FolderNotWritable
from interview_app.bundle import record, sealed_file, summary_pdf
from interview_app.bundle.padding import padme
from interview_app.bundle.record import RecordBroken
from interview_app.bundle.seal import seal_interview
from interview_app.bundle.sealed_file import SealedBroken, open_sealed
from interview_app.crypto import age
from interview_app.interview.events import Paused, Rated, Resumed, Wrote
from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.stages import Stage
from tests.factories.bundle import Laptop, full_answers, full_record, told
from tests.factories.crypto import hybrid_identity
from tests.factories.study import gla, recipients

MEMBERS = [hybrid_identity(f"member {number}") for number in range(3)]


def content() -> tuple[bytes, bytes]:
    """Return a record's bytes and a very small summary."""
    return record.encode(full_record()), b"%PDF-1.4 small"


def test_each_of_the_team_and_nobody_else_opens_what_was_sealed(laptop: Laptop) -> None:
    """What was said, as record and summary, comes out for any of the three keys, and for no other."""
    interview = laptop.hold(Paused(), Resumed(), Paused(hidden=True), Resumed(), *full_answers())
    sealed = laptop.seal(interview)
    untrusted = (laptop.paths.sealed / f"{interview}.age").read_bytes()
    assert (sealed.name, sealed.sha256, sealed.size) == (
        f"{interview}.age", sha256(untrusted).hexdigest(), len(untrusted),
    )  # fmt: skip
    for member in MEMBERS:
        opened = open_sealed(untrusted, [member])
        assert opened.record == msgspec.structs.replace(
            full_record(), id=interview, quality=record.Quality(full_record().quality.minutes, 2)
        )
        assert opened.summary_pdf == summary_pdf.draw(opened.record, gla())
        assert opened.record_json == record.encode(opened.record)
    with pytest.raises(age.NoMatchingKey):
        open_sealed(untrusted, [hybrid_identity("stranger")])


def test_after_sealing_the_laptop_has_forgotten_it(laptop: Laptop) -> None:
    """Stage sealed, and nothing left to read."""
    interview = laptop.hold(*full_answers())
    sealed = laptop.seal(interview)
    row = next(iter(laptop.vault.interviews(Stage.SEALED)))
    assert (row.id, row.sealed) == (interview, sealed)
    with pytest.raises(KeyForgotten):
        laptop.vault.entries(interview)


def test_an_interview_that_was_not_closed_is_closed_and_sealed(laptop: Laptop) -> None:
    """Power went between the participant's last word and the note that they have finished."""
    laptop.seal(laptop.hold(*full_answers(), closed=False))
    assert [row.stage for row in laptop.vault.interviews()] == [Stage.SEALED]


def test_sealing_again_changes_nothing(laptop: Laptop) -> None:
    """A second press of the button is harmless."""
    interview = laptop.hold(*full_answers())
    sealed = laptop.seal(interview)
    assert laptop.seal(interview) == sealed


def test_a_file_left_by_a_crash_is_replaced(laptop: Laptop) -> None:
    """Power went after the file was written and before the vault noted it."""
    interview = laptop.hold(*full_answers())
    laptop.paths.sealed.mkdir(parents=True, exist_ok=True)
    (laptop.paths.sealed / f"{interview}.age").write_bytes(b"orphan")
    laptop.seal(interview)
    assert open_sealed((laptop.paths.sealed / f"{interview}.age").read_bytes(), MEMBERS).record.id == interview


def test_when_the_file_cannot_be_written_the_interview_stays(laptop: Laptop) -> None:
    """The key goes only when the file is safe."""
    interview = laptop.hold(*full_answers())
    laptop.paths.sealed.rmdir() if laptop.paths.sealed.exists() else None
    laptop.paths.sealed.write_bytes(b"a file where the folder should be")
    with pytest.raises(FolderNotWritable):
        laptop.seal(interview)
    assert [row.stage for row in laptop.vault.interviews()] == [Stage.CLOSING]
    assert laptop.vault.entries(interview)


def test_an_interview_is_never_sealed_with_another_pack(laptop: Laptop) -> None:
    """Its levels and words are those of the pack it was held with."""
    interview = laptop.hold(*full_answers())
    with pytest.raises(ValueError, match="the pack it was held with"):
        seal_interview(
            laptop.vault,
            replace(laptop.pack, digest="00" * 32),
            interview,
            laptop.paths.sealed,
            clock=laptop.clock,
            randomness=laptop.randomness,
        )


def test_sizes_tell_next_to_nothing() -> None:
    """Hardly ever does a word more or less change the size, and all sizes are Padmé sizes."""
    _, summary = content()
    answers = [record.encode(full_record(told("v1:why", Wrote("no, no, " * count)))) for count in range(1, 30)]
    assert len({len(each) for each in answers}) == len(answers)
    sizes = {len(sealed_file.pack(each, summary)) for each in answers}
    assert len(sizes) <= 2
    assert all(padme(size) == size for size in sizes)


def test_unpacking_gives_back_what_was_packed() -> None:
    """Packing and unpacking are each other's inverse."""
    record_json, summary = content()
    opened = sealed_file.unpack(sealed_file.pack(record_json, summary))
    assert (opened.record_json, opened.summary_pdf) == (record_json, summary)


def test_what_is_no_sealed_interview_is_refused() -> None:
    """SEALED-BROKEN for anything that sealing would have written otherwise."""
    record_json, summary = content()
    whole = sealed_file.pack(record_json, summary)
    unpadded = plain_zip.write({"record.json": record_json, "summary.pdf": summary, "padding": b""})
    for untrusted in (b"", whole[:-1], whole + b"\0", unpadded, sealed_file.pack(record_json, b"<html>")):
        with pytest.raises(SealedBroken) as raised:
            sealed_file.unpack(untrusted)
        assert raised.value.code == "SEALED-BROKEN"
    with pytest.raises(SealedBroken):
        open_sealed(bytes(sealed_file.LARGEST + 1), MEMBERS)


def test_a_record_that_is_not_in_order_is_told_apart() -> None:
    """The envelope is fine, the letter is not."""
    with pytest.raises(RecordBroken):
        sealed_file.unpack(sealed_file.pack(b"{}", b"%PDF-"))


def test_a_flipped_byte_in_a_sealed_file_is_refused() -> None:
    """Wherever it is, in header or content."""
    sealed = sealed_file.encrypt(sealed_file.pack(*content()), recipients(), system_randomness)
    for place in range(0, len(sealed), 613):
        flipped = bytearray(sealed)
        flipped[place] ^= 1
        with pytest.raises((age.AgeDamaged, age.NoMatchingKey)):
            open_sealed(bytes(flipped), MEMBERS)


def test_it_says_so_when_the_disk_gives_back_something_else(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """SEAL-NOT-WRITTEN, and the interview is still in the vault."""
    from interview_app.bundle import seal  # noqa: PLC0415 - its reading of the disk is replaced by a bad disk

    def bad_disk(path: Path, limit: int) -> bytes:
        return bytes(min(limit, path.stat().st_size))

    interview = laptop.hold(*full_answers())
    monkeypatch.setattr(seal, "read_bounded", bad_disk)
    with pytest.raises(seal.SealNotWritten) as raised:
        laptop.seal(interview)
    assert raised.value.code == "SEAL-NOT-WRITTEN"
    assert laptop.vault.entries(interview)


def test_what_the_centre_would_refuse_is_not_sealed(laptop: Laptop) -> None:
    """A record out of its bounds is a bug, and it must not cost the words: the key and the entries stay."""
    interview = laptop.hold(told("v1:ok", Rated(1000)))
    with pytest.raises(RecordBroken):
        laptop.seal(interview)
    assert laptop.vault.entries(interview)
    assert list(laptop.paths.sealed.iterdir()) == []
