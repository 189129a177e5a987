"""Whatever is wrong with a pack has its own sentence, and nothing is written: not in the vault, not in its folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base import plain_zip
from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths
from interview_app.crypto.sshsig import SigningKey
from interview_app.interview import laptop
from interview_app.study.pack import zipped as pack_zip
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, signing_key
from tests.factories.hostile import bomb, overlapping_zip
from tests.factories.interview import PASSPHRASE
from tests.factories.packs import resigned, study_hashes
from tests.factories.program import every_file
from tests.factories.study import pack_bytes

INSTALLED = 2
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1" + bytes(5000)
BUNDLE = plain_zip.write({"manifest.json": b"{}", "manifest.json.sig": b"", f"{'ab' * 16}.age": b"age-encryption.org"})


@dataclass(frozen=True)
class Enrolled:
    """A laptop on which version 2 of its pack is installed, or none."""

    folder: Path
    vault: Vault
    clock: FixedClock

    def pack(self, **changes: object) -> bytes:
        """Return a newer pack for this laptop."""
        settled = {"device_key": self.vault.device_key(), "version": INSTALLED + 1, **changes}
        return pack_bytes(**settled)  # type: ignore[arg-type]

    def everything(self) -> object:
        """Return all that an installation could change."""
        installed, head = self.vault.current_pack(), self.vault.audit_head()
        return installed, head, every_file(self.folder)


@pytest.fixture(params=["with a study", "without a study"])
def enrolled(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Enrolled]:
    """Make a laptop, once with a study and once without."""
    clock, randomness = FixedClock(), SeededRandomness("refused")
    folder = tmp_path / "laptop"
    with laptop.make_laptop(LaptopPaths(folder), PASSPHRASE, CHEAP, clock=clock, randomness=randomness) as vault:
        made = Enrolled(folder, vault, clock)
        if request.param == "with a study":
            laptop.install(vault, made.pack(version=INSTALLED), clock)
        yield made


def flipped(content: bytes) -> bytes:
    """Return a pack with one bit changed in the middle of it."""
    at = len(content) // 2
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def with_name(content: bytes, name: str) -> bytes:
    """Return a pack with one more file in it."""
    return plain_zip.write({**pack_zip.read(content), name: b"evil"})


def without_recipients(content: bytes) -> bytes:
    """Return a pack that our centre signed although nobody could read an interview."""
    return resigned(changes={"recipients": []}, whole=content)


def with_mistakes(content: bytes) -> bytes:
    """Return a pack that our centre signed although its study is not one."""
    hostile = {"study.toml": b"a = " + b"[" * 100_000}
    inside = {pack_zip.STUDY + name: file for name, file in hostile.items()}
    return resigned(inside=inside, changes={"files": study_hashes(hostile)}, whole=content)


REFUSED: dict[str, tuple[Callable[[Enrolled], bytes], str]] = {
    "a changed byte": (lambda here: flipped(here.pack()), "PACK-BROKEN"),
    "a truncated file": (lambda here: here.pack()[:-1000], "PACK-CUT-SHORT"),
    "an empty file": (lambda _: b"", "PACK-CUT-SHORT"),
    "a path that leads out": (lambda here: with_name(here.pack(), "../../evil"), "PACK-NAMES"),
    "a file of its own": (lambda here: with_name(here.pack(), "study/autorun.inf"), "PACK-NAMES"),
    "a bundle": (lambda _: BUNDLE, "PACK-NAMES"),
    "a photograph": (lambda _: JPEG, "PACK-KIND"),
    "ten gigabytes, packed": (lambda _: bomb(), "PACK-TOO-LARGE"),
    "entries over each other": (lambda _: overlapping_zip(["manifest.json"] * 9, bytes(9000)), "PACK-TOO-LARGE"),
    "another laptop's": (lambda here: here.pack(device_key=signing_key("another")), "PACK-OTHER-LAPTOP"),
    "nobody to seal to": (lambda here: without_recipients(here.pack()), "PACK-NO-RECIPIENTS"),
    "another form": (lambda here: resigned(changes={"format": "study-pack/9"}, whole=here.pack()), "PACK-FORMAT"),
    "a study with mistakes": (lambda here: with_mistakes(here.pack()), "STUDY-BROKEN"),
}


def refusal(here: Enrolled, untrusted: bytes) -> UserError:
    """Return why a pack is not installed, after checking that nothing was changed."""
    before = here.everything()
    with pytest.raises(UserError) as caught:
        laptop.install(here.vault, untrusted, here.clock)
    assert here.everything() == before
    here.vault.verify_audit()
    return caught.value


@pytest.mark.parametrize("wrong", REFUSED)
def test_each_is_refused_with_its_own_sentence_and_nothing_written(enrolled: Enrolled, wrong: str) -> None:
    """On a laptop with a study and on one without; its pack of before, if any, still works."""
    make, code = REFUSED[wrong]
    assert refusal(enrolled, make(enrolled)).code == code


@pytest.mark.parametrize("days", [-300, 300])
def test_a_pack_out_of_its_time_is_refused(enrolled: Enrolled, days: int) -> None:
    """PACK-EXPIRED, and the sentence says for which days it was."""
    enrolled.clock.at += timedelta(days=days)
    error = refusal(enrolled, enrolled.pack())
    assert error.code == "PACK-EXPIRED"
    assert "2027-06-10" in error.message


@pytest.mark.parametrize("enrolled", ["with a study"], indirect=True)
def test_what_only_a_laptop_with_a_study_can_refuse(enrolled: Enrolled) -> None:
    """PACK-OLDER for a roll-back or another pack of the same number, PACK-STRANGER for another centre's."""
    stranger: SigningKey = signing_key("stranger")
    for untrusted, code in (
        (enrolled.pack(version=1), "PACK-OLDER"),
        (enrolled.pack(version=INSTALLED), "PACK-OLDER"),
        (enrolled.pack(authority=stranger), "PACK-STRANGER"),
    ):
        assert refusal(enrolled, untrusted).code == code


def test_no_two_reasons_share_a_sentence(enrolled: Enrolled) -> None:
    """A person on the phone can say which one it was; each says that nothing was changed and what to do."""
    told = {code: refusal(enrolled, make(enrolled)) for make, code in REFUSED.values()}
    assert len({error.happened for error in told.values()}) == len(told)
    for error in told.values():
        assert error.safe
        assert error.next_step


def test_examining_a_pack_changes_nothing(enrolled: Enrolled) -> None:
    """So that the centre's words can be compared before the first one decides whose laptop this is."""
    before = enrolled.everything()
    examined = laptop.examine(enrolled.vault, enrolled.pack(), enrolled.clock)
    assert len(examined.words) == 8
    assert enrolled.everything() == before
    assert laptop.install(enrolled.vault, enrolled.pack(), enrolled.clock).words == examined.words
