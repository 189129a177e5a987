"""`interview-app bundle verify FILE` and `bundle open FILE --identity KEY --out DIR`: whose it is, is always told."""

import shutil
from pathlib import Path

import pytest

from interview_app.base.paths import LaptopPaths
from interview_app.cli.bundle_authority import NOT_COMPARED
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.crypto import words
from interview_app.interview.events import Wrote
from tests.factories.bundle import enrolled, told
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity, signing_key
from tests.factories.study import pack_bytes

WORDS = " ".join(words.fingerprint(signing_key("authority").public_line.encode()))


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with nothing but `bundle.zip`; the current folder is another one, with a private key in it."""
    monkeypatch.setattr("interview_app.cli.bundle.SystemClock", lambda: FixedClock(NOON))
    made = tmp_path / "made"
    made.mkdir()
    with enrolled(LaptopPaths(tmp_path / "laptop")) as laptop:
        laptop.seal(laptop.hold(told("v1:why", Wrote("what somebody said"))))
        path = laptop.write(made).path
    (tmp_path / "stick").mkdir()
    shutil.move(path, tmp_path / "stick" / "bundle.zip")
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "key.txt").write_text(f"{hybrid_identity('member 1')}\n")
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path / "stick"


def verify(stick: Path) -> int:
    """Type the issue's words."""
    return run(["bundle", "verify", str(stick / "bundle.zip")])


def open_(stick: Path) -> int:
    """Type the issue's words."""
    return run(["bundle", "open", str(stick / "bundle.zip"), "--identity", "key.txt", "--out", "out"])


def opened(desk: Path) -> list[str]:
    """Return what was opened."""
    return sorted(path.name for path in (desk / "out").glob("*/*"))


@pytest.mark.parametrize("name", ["laptop.study", "centre.json"])
def test_what_lies_beside_the_bundle_is_used_and_said(
    stick: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """With its words: who wrote the bundle may have put it there."""
    plate = f'{{"authority": "{signing_key("authority").public_line}"}}'.encode()
    (stick / name).write_bytes(pack_bytes() if name == "laptop.study" else plate)
    assert verify(stick) == DONE
    assert open_(stick) == DONE
    said = capsys.readouterr().out
    assert "Whole, and signed by device-7 of this centre." in said
    assert said.count(f"The eight words of its authority: {WORDS}\n") == 2
    assert f"They are those of {stick / name}, found beside the bundle." in said
    assert said.count("compare these words with the central team's before you rely on it.") == 2
    assert opened(stick.parent / "desk") == ["record.json", "summary.pdf"]


def test_what_is_in_the_current_folder_is_used_and_said(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Several packs of one centre are no riddle."""
    desk = stick.parent / "desk"
    for number in (1, 2):
        (desk / f"{number}.study").write_bytes(pack_bytes(device_key=signing_key(f"laptop {number}")))
    (stick / "laptop.study").write_bytes(pack_bytes())
    assert verify(stick) == DONE
    said = capsys.readouterr().out
    assert f"The eight words of its authority: {WORDS}\nThey are those of 1.study, found in the current folder:" in said


def test_with_neither_it_is_said_that_nobody_has_compared(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A status of its own, 3, by which a script does not take it for the centre's."""
    assert verify(stick) == NOT_COMPARED == 3
    assert open_(stick) == NOT_COMPARED
    said = capsys.readouterr().out
    assert "Whole, and signed by device-7 of a centre that nobody named." in said
    assert said.count(f"The eight words of its authority: {WORDS}\nNobody has compared them") == 2
    assert said.count("this shows only that nothing was changed since it was signed") == 2
    assert opened(stick.parent / "desk") == ["record.json", "summary.pdf"]


def test_a_stick_with_a_pack_of_its_own_does_not_pass_for_ours(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """AUTHORITY-UNCLEAR, when ours is here; whoever names ours learns that the bundle is a stranger's."""
    (stick / "laptop.study").write_bytes(pack_bytes())
    ours = stick.parent / "desk" / "centre.json"
    ours.write_text(f'{{"authority": "{signing_key("our centre").public_line}"}}')
    for command in (verify, open_):
        assert command(stick) == NOT_DONE
        shown = capsys.readouterr()
        assert "[AUTHORITY-UNCLEAR]" in shown.err
        assert f"centre.json and {stick / 'laptop.study'} are of different centres" in shown.err
        assert "Whole" not in shown.out
    assert run(["bundle", "verify", str(stick / "bundle.zip"), "--authority", str(ours)]) == NOT_DONE
    assert "[BUNDLE-STRANGER]" in capsys.readouterr().err
    assert not (stick.parent / "desk" / "out").exists()


def test_a_changed_bundle_is_refused_by_its_own_word_too(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With neither pack nor centre.json: the code of what is wrong, and status 1."""
    bundle = stick / "bundle.zip"
    whole = bundle.read_bytes()
    for changed, code in (
        (whole[:-1], "BUNDLE-SHORT"),
        (whole.replace(b'"device":"device-7"', b'"device":"device-8"'), "BUNDLE"),
        (whole.replace(b"-----BEGIN SSH SIGNATURE", b"-----BEGIN SSH SIGNATURF"), "BUNDLE"),
        (b"no zip", "BUNDLE"),
    ):
        bundle.write_bytes(changed)
        assert verify(stick) == NOT_DONE
        assert f"[{code}" in capsys.readouterr().err
    assert not (stick.parent / "desk" / "out").exists()


def test_a_pack_beside_it_that_is_none_is_told(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """AUTHORITY-FILE with its name: it is not passed over for what the bundle itself says."""
    (stick / "laptop.study").write_bytes(pack_bytes()[:-9])
    assert verify(stick) == NOT_DONE
    shown = capsys.readouterr().err
    assert "laptop.study" in shown
    assert "[AUTHORITY-FILE]" in shown


def test_a_file_that_is_named_is_told_too(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its words, whatever else lies about."""
    ours = stick.parent / "our.pub"
    ours.write_text(signing_key("authority").public_line)
    (stick / "laptop.study").write_bytes(pack_bytes(authority=signing_key("another centre")))
    assert run(["bundle", "verify", str(stick / "bundle.zip"), "--authority", str(ours)]) == DONE
    assert f"{WORDS}\nThey are those of {ours}, which you named." in capsys.readouterr().out
