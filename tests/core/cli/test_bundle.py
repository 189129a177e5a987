import errno
import json
import os
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import afterwards, record
from interview_app.bundle.afterwards import Pen
from interview_app.centre import identities
from interview_app.cli.main import run
from interview_app.crypto import age
from interview_app.interview.events import Wrote
from tests.factories.bundle import enrolled, told
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, SeededRandomness, hybrid_identity, signing_key
from tests.factories.line import line
from tests.factories.study import pack_bytes

PASSPHRASE = "six words that nobody would guess"


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a bundle with one interview, beside the centre's public key and a member's key file."""
    # The factories' certificates hold around one day, which is not today's.
    monkeypatch.setattr("interview_app.cli.bundle.SystemClock", lambda: FixedClock(NOON))
    with enrolled(LaptopPaths(tmp_path / "laptop")) as laptop:
        laptop.seal(laptop.hold(told("v1:why", Wrote("what somebody said"))))
        path = laptop.write(tmp_path).path
    (tmp_path / "authority.pub").write_text(signing_key("authority").public_line + "\n")
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    lock = age.PassphraseRecipient(PASSPHRASE, 10)
    (tmp_path / "member.key").write_bytes(age.encrypt_bytes(str(hybrid_identity("member 1")).encode(), [lock]))
    return path


def opening(bundle: Path, key: str = "member.key") -> list[str]:
    """Return the words that open a bundle."""
    folder = bundle.parent
    return [
        "bundle", "open", str(bundle), "--authority", str(folder / "authority.pub"), "--identity", str(folder / key),
        "--passphrase-file", str(folder / "passphrase"), "--out", str(folder / "out"),
    ]  # fmt: skip


def test_verify_says_who_signed_and_what_is_in_it(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A coordinator can check a stick without any key of their own."""
    assert run(["bundle", "verify", str(bundle), "--authority", str(bundle.parent / "authority.pub")]) == 0
    told_ = capsys.readouterr().out
    assert "signed by device-7" in told_
    assert "1 sealed interview;" in told_
    assert ".age" in told_


def test_open_writes_record_and_summary(bundle: Path) -> None:
    """Each interview gets a folder of its own."""
    assert run(opening(bundle)) == 0
    (folder,) = (bundle.parent / "out").iterdir()
    told_ = record.decode((folder / "record.json").read_bytes())
    assert told_.id == folder.name
    assert (folder / "summary.pdf").read_bytes().startswith(b"%PDF-")


def test_a_disk_that_fills_up_leaves_nothing_readable(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DISK-FULL at the second file: the first one, which nobody would look for, does not stay."""
    synced = 0
    real = os.fsync

    def full(handle: int) -> None:
        nonlocal synced
        synced += 1
        if synced > 2:
            raise OSError(errno.ENOSPC, "the disk's own words")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    assert run(opening(bundle)) == 1
    assert synced == 3
    assert list((bundle.parent / "out").iterdir()) == []


def test_a_damaged_bundle_is_a_sentence_and_leaves_nothing(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One code, one status, no file, no traceback."""
    bundle.write_bytes(bundle.read_bytes()[:-1])
    assert run(opening(bundle)) == 1
    assert "[BUNDLE-SHORT]" in capsys.readouterr().err
    assert not (bundle.parent / "out").exists()


def test_a_key_of_somebody_else_opens_nothing(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything is decrypted before anything is written."""
    identities.make(bundle.parent / "other.key", PASSPHRASE, SeededRandomness("other"), work_factor=10)
    assert run(opening(bundle, "other.key")) == 1
    assert "[AGE-NO-KEY]" in capsys.readouterr().err
    assert not (bundle.parent / "out").exists()


def test_a_centre_says_itself_who_it_is(bundle: Path) -> None:
    """The public centre.json of the centre's folder does as well."""
    plate = {"format": "interview-centre/1", "authority": signing_key("authority").public_line}
    (bundle.parent / "authority.pub").write_text(json.dumps(plate))
    assert run(opening(bundle)) == 0


@pytest.mark.parametrize(
    "content", [b"hello", b"\xff", b"{", b"{}", b'{"x":' + b"[" * 60_000, b'{"authority": "ssh-rsa AAAA"}']
)
def test_an_authority_file_without_a_key_is_told(
    bundle: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    """AUTHORITY-FILE names the file, not what is in it."""
    (bundle.parent / "authority.pub").write_bytes(content)
    assert run(opening(bundle)) == 1
    assert "[AUTHORITY-FILE]" in capsys.readouterr().err


def test_a_study_pack_says_whose_laptops_count(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No key is needed but the pack; one that was changed says nothing: PACK-BROKEN."""
    study = bundle.parent / "laptop.study"
    study.write_bytes(pack_bytes())
    assert run(["bundle", "verify", str(bundle), "--authority", str(study)]) == 0
    assert "signed by device-7" in capsys.readouterr().out
    study.write_bytes(study.read_bytes().replace(b"study-pack/3", b"study-pack/4"))
    assert run(["bundle", "verify", str(bundle), "--authority", str(study)]) == 1
    assert "[PACK-BROKEN]" in capsys.readouterr().err


def test_an_identity_in_clear_opens_without_a_passphrase(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As age-keygen writes it; a file that is none, or holds a classic key, is told: KEY-FILE."""
    plain = bundle.parent / "plain.txt"
    plain.write_text(f"# made by age-keygen -pq\n{hybrid_identity('member 1')}\n")
    assert run(opening(bundle, "plain.txt")) == 0
    for content in ("hello", str(age.X25519Identity.generate(SeededRandomness()))):
        plain.write_text(content)
        assert run(opening(bundle, "plain.txt")) == 1
        assert "[KEY-FILE]" in capsys.readouterr().err


def test_everything_that_travels_is_verified_and_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Interviews with what was said since they were sealed, and the evidence of their consent."""
    with line(tmp_path) as laid:
        monkeypatch.setattr("interview_app.cli.bundle.SystemClock", lambda: laid.clock)
        interview = laid.hold_and_seal(1)
        pen = Pen(laid.pack, laid.paths.sealed, laid.clock, system_randomness)
        afterwards.add(laid.vault, interview, "correction", "It was the other way round.", pen)
        laid.send()
        (tmp_path / "key.txt").write_text(f"{hybrid_identity()}\n")
        centre = str(laid.centre.folder / "centre.json")
    out = tmp_path / "out"
    for path in sorted(laid.stick.iterdir()):
        assert run(["bundle", "verify", str(path), "--authority", centre]) == 0
        words = ["--authority", centre, "--identity", str(tmp_path / "key.txt"), "--out", str(out)]
        assert run(["bundle", "open", str(path), *words]) == 0
    told_ = capsys.readouterr().out
    assert "1 sealed interview and 1 other sealed file;" in told_
    assert "1 other sealed file;" in told_
    names = {"record.json", "summary.pdf", "addendum-1.json", "consent.json"}
    assert {path.name for path in (out / interview).iterdir()} == names
