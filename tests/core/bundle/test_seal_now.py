"""Seal now: whatever was open is sealed, and this laptop has no key to anything any more."""

from pathlib import Path

import pytest

from interview_app.base.files import DiskFull, write_durably
from interview_app.bundle import package, seal, seal_now
from interview_app.bundle.seal_now import SealedNow
from interview_app.crypto import age
from interview_app.interview.closing import write_notes
from interview_app.study.pack import Pack
from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import PASSPHRASE, Laptop, go_to, new_laptop
from tests.factories.vault import readable_pages

RECIPIENT = "member 1"


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """Return an enrolled laptop."""
    return new_laptop(tmp_path / "home")


def begun(laptop: Laptop, until: str) -> str:
    """Hold an interview until a page, and return its id."""
    session = laptop.begin()
    go_to(session, until)
    assert session.interview is not None
    return session.interview


def press(laptop: Laptop) -> SealedNow:
    """Press Seal now."""
    return seal_now.seal_all(
        laptop.vault, lambda _: laptop.pack, sealed_folder(laptop), clock=laptop.clock, randomness=laptop.randomness
    )


def sealed_folder(laptop: Laptop) -> Path:
    """Return where sealed files are."""
    return laptop.folder / "sealed"


def test_what_is_open_becomes_a_sealed_file(laptop: Laptop) -> None:
    """An interview in its middle is sealed as it stands: not complete, ended by the laptop, without a card."""
    interview = begun(laptop, "v2:why")
    assert press(laptop) == SealedNow(sealed=1, kept=0)
    content = (sealed_folder(laptop) / f"{interview}.age").read_bytes()
    opened = package.open_sealed(content, [hybrid_identity(RECIPIENT)])
    assert (opened.record.complete, opened.record.ended_by, opened.record.withdrawal) == (False, "laptop", None)
    assert opened.summary_pdf == b""
    assert len(opened.record.answers) > 4
    assert [row.stage for row in laptop.vault.interviews()] == [Stage.SEALED]
    laptop.vault.verify_audit()
    laptop.vault.close()


def test_what_the_participant_has_finished_stays_theirs(laptop: Laptop) -> None:
    """An interview that waits for its notes is sealed with the notes as they stand, as the participant ended it."""
    session = laptop.begin()
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    write_notes(laptop.vault, session.interview, "a quiet room")
    assert press(laptop).sealed == 1
    content = (sealed_folder(laptop) / f"{session.interview}.age").read_bytes()
    opened = package.open_sealed(content, [hybrid_identity(RECIPIENT)])
    assert (opened.record.ended_by, opened.record.notes) == ("participant", "a quiet room")
    assert opened.record.withdrawal is not None
    laptop.vault.close()


def test_nothing_can_be_opened_here_afterwards(laptop: Laptop) -> None:
    """Neither what was sealed nor what could not be sealed; and no key is left in any page of the database."""
    first, second = begun(laptop, "v1:why"), begun(laptop, "v2:why")

    def broken(interview: str) -> Pack:
        if interview == first:
            raise KeyError(interview)
        return laptop.pack

    done = seal_now.seal_all(
        laptop.vault, broken, sealed_folder(laptop), clock=laptop.clock, randomness=laptop.randomness
    )
    assert done == SealedNow(sealed=1, kept=1)
    for interview in (first, second):
        assert not laptop.vault.key_held(interview)
        with pytest.raises(KeyForgotten):
            laptop.vault.entries(interview)
    assert {row.id: row.stage for row in laptop.vault.interviews()} == {first: Stage.OPEN, second: Stage.SEALED}
    laptop.vault.verify_audit()
    assert press(laptop) == SealedNow(sealed=0, kept=0)
    laptop.vault.close()


def test_the_keys_are_gone_from_the_disk(laptop: Laptop) -> None:
    """The bytes of a key that was kept are in no page of the database and its log, freed ones too."""
    interview = begun(laptop, "v1:why")
    key = age.decrypt_bytes(laptop.vault.sealed_key(interview), [hybrid_identity(RECIPIENT)])
    assert key in readable_pages(laptop.folder / "vault", PASSPHRASE)
    assert laptop.vault.forget_keys() == (interview,)
    assert key not in readable_pages(laptop.folder / "vault", PASSPHRASE)
    laptop.vault.close()


def test_a_full_disk_takes_the_key_all_the_same(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """When no sealed file can be written the answers wait in the vault, and only the centre can open them."""
    interview = begun(laptop, "v1:why")

    def full(_path: Path, _content: bytes) -> None:
        raise DiskFull

    monkeypatch.setattr(seal, "write_durably", full)
    assert press(laptop) == SealedNow(sealed=0, kept=1)
    assert not laptop.vault.key_held(interview)
    assert laptop.vault.sealed_key(interview)
    laptop.vault.close()


def test_the_reserve_is_used_before_sealing_fails(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full until the reserve is given back does not keep an interview from being sealed."""
    begun(laptop, "v1:why")
    real = write_durably

    def full_until_released(path: Path, content: bytes) -> None:
        if (laptop.folder / "vault" / "reserve").exists():
            raise DiskFull
        real(path, content)

    monkeypatch.setattr(seal, "write_durably", full_until_released)
    assert press(laptop) == SealedNow(sealed=1, kept=0)
    laptop.vault.close()
