"""`interview-app centre import`, `list`, `addenda` and `withdrawal-list`, when something was said after sealing."""

from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.bundle import afterwards, withdrawal_list
from interview_app.bundle.afterwards import Pen
from interview_app.centre import identities
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.crypto import SeededRandomness
from tests.factories.line import Line, line


def type_(laid: Line, *words: str | Path) -> int:
    """Type a command of the centre with the coordinator's key."""
    beside = laid.centre.folder.parent
    key = ["--identity", str(beside / "key"), "--passphrase-file", str(beside / "passphrase")]
    verb, *rest = map(str, words)
    return run(["centre", verb, str(laid.centre.folder), *rest, *key])


def test_what_was_said_afterwards_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Void stands in the list, notes are shown, and what was withdrawn is named to laptops and never comes back."""
    with line(tmp_path, SystemClock()) as laid:
        beside = laid.centre.folder.parent
        (beside / "passphrase").write_text("six plain words in a row")
        randomness = SeededRandomness("coordinator")  # the key that the line's centre was founded with
        identities.make(beside / "key", "six plain words in a row", randomness, work_factor=4)
        void, withdrawn = laid.hold_and_seal(1), laid.hold_and_seal(2)
        pen = Pen(laid.pack, laid.paths.sealed, laid.clock, system_randomness)
        first = laid.send()
        assert type_(laid, "import", first) == DONE
        told = capsys.readouterr().out
        assert "2 new, 0 known, 0 kept out" in told
        assert "or read this code out by telephone: " in told
        afterwards.add(laid.vault, void, "void", "The wrong answer was noted.", pen)
        afterwards.withdraw(laid.vault, withdrawn, pen)
        second = laid.send()
        assert type_(laid, "import", second) == DONE
        assert "2 said about interviews after they were sealed" in capsys.readouterr().out
        assert type_(laid, "list") == DONE
        listed = capsys.readouterr().out
        assert f"{void}" in listed
        assert "void: not to be counted" in listed
        assert withdrawn not in listed
        assert type_(laid, "addenda", void) == DONE
        assert "void: The wrong answer was noted." in capsys.readouterr().out
        assert type_(laid, "addenda", withdrawn) == DONE
        assert capsys.readouterr().out == ""
        assert type_(laid, "import", first) == DONE
        assert "1 withdrawn before: not taken in again" in capsys.readouterr().out
        out = tmp_path / "withdrawals.json"
        assert type_(laid, "withdrawal-list", "--out", out) == DONE
        assert len(withdrawal_list.read(out.read_bytes(), authority=laid.pack.authority).tags) == 1
        assert type_(laid, "withdrawal-list", "--out", tmp_path / "no" / "folder") == NOT_DONE
