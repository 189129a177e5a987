"""`interview-app concern open`: the safeguarding lead reads what was saved for them, without a vault."""

from dataclasses import replace
from pathlib import Path

import pytest

from interview_app.base.paths import LaptopPaths
from interview_app.bundle import concern_file, concern_seal
from interview_app.bundle.concern_file import Written
from interview_app.cli.main import run
from interview_app.crypto import age
from tests.factories.bundle import enrolled
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity, signing_key

PASSPHRASE = "six words that nobody would guess"
LEAD = hybrid_identity("lead")


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a zip with two records, beside the lead's key file and the centre's public key."""
    monkeypatch.setattr("interview_app.cli.concern.SystemClock", lambda: FixedClock(NOON))
    with enrolled(LaptopPaths(tmp_path / "laptop")) as laptop:
        pack, folder = replace(laptop.pack, safeguarding=(str(LEAD.recipient()),)), laptop.paths.concerns
        for number, written in enumerate((Written(danger="yes", seen="what was seen"), Written(seen="other"))):
            laptop.vault.keep_concern(f"{number:032x}", concern_file.encode_draft(written))
            concern_seal.seal(laptop.vault, pack, f"{number:032x}", folder, randomness=laptop.randomness)
        path = concern_seal.save(
            laptop.vault, pack, folder, tmp_path, clock=laptop.clock, randomness=laptop.randomness
        ).path
    (tmp_path / "authority.pub").write_text(signing_key("authority").public_line + "\n")
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    lock = age.PassphraseRecipient(PASSPHRASE, 10)
    for name in ("lead", "member 1"):
        (tmp_path / f"{name}.key").write_bytes(age.encrypt_bytes(str(hybrid_identity(name)).encode(), [lock]))
    return path


def opening(saved: Path, *more: str, key: str = "lead") -> list[str]:
    """Return the words that open it."""
    folder = saved.parent
    return [
        "concern", "open", str(saved), "--identity", str(folder / f"{key}.key"),
        "--passphrase-file", str(folder / "passphrase"), "--out", str(folder / "out"), *more,
    ]  # fmt: skip


def test_each_record_becomes_a_text(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And JSON; danger is said at once, and so is what was not checked."""
    assert run(opening(saved)) == 0
    out = saved.parent / "out"
    assert sorted(path.suffix for path in out.iterdir()) == [".json", ".json", ".txt", ".txt"]
    assert any("what was seen" in path.read_text() for path in out.glob("*.txt"))
    told = capsys.readouterr().out
    assert told.count("SOMEBODY IS IN DANGER") == 1
    assert "was not checked" in told


def test_the_centres_key_is_asked_when_it_is_given(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A zip of another centre's laptop is refused, and nothing is written."""
    authority = saved.parent / "authority.pub"
    assert run(opening(saved, "--authority", str(authority))) == 0
    assert "was not checked" not in capsys.readouterr().out
    authority.write_text(signing_key("another").public_line + "\n")
    words = opening(saved, "--authority", str(authority))
    words[words.index("--out") + 1] = str(saved.parent / "other")
    assert run(words) == 1
    assert not (saved.parent / "other").exists()


def test_nobody_else_can_open_it(saved: Path) -> None:
    """Not the central team."""
    assert run(opening(saved, key="member 1")) == 1
    assert not (saved.parent / "out").exists()
