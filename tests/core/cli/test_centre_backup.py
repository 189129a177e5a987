"""`interview-app centre backup` and `restore`."""

from pathlib import Path

import pytest

from interview_app.cli.main import DONE, NOT_DONE, run
from tests.core.cli.conftest import Command


def restored(home: Path, *words: str | Path) -> int:
    """Type `restore` with the deputy's key."""
    content = next((home / "out").glob("centre-*.age"))
    who = ["--identity", str(home / "deputy"), "--passphrase-file", str(home / "passphrase")]
    parts = [str(content), str(home / "out" / "keys.age"), str(home / "again")]
    return run(["centre", "restore", *parts, *map(str, words), *who])


@pytest.mark.usefixtures("stored")
def test_a_centre_is_backed_up_and_made_again(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """Both say in sentences what there is now and what is still to be done."""
    assert centre("backup", home / "out") == DONE
    assert "earlier keys.age" in capsys.readouterr().out
    assert restored(home) == DONE
    told = capsys.readouterr().out
    assert "with 1 interviews" in told
    assert "withdrawal-key.age" in told
    assert "left out" not in told


@pytest.mark.usefixtures("stored")
def test_nothing_is_restored_while_it_is_unclear_what_was_withdrawn(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither with two answers to that nor with none; with `--no-tombstones` it is the person's word."""
    assert centre("backup", home / "out") == DONE
    (home / "out" / "tombstones.json").replace(home / "elsewhere.json")
    assert restored(home, "--no-tombstones", "--tombstones", home / "elsewhere.json") == NOT_DONE
    assert "TOMBSTONES-OR-NONE" in capsys.readouterr().err
    assert restored(home) == NOT_DONE
    assert "TOMBSTONES-WANTED" in capsys.readouterr().err
    assert restored(home, "--no-tombstones") == DONE


@pytest.mark.usefixtures("stored")
def test_a_check_says_that_all_is_well_or_what_is_not(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """The status is 1 on any fault, with its sentence and its code."""
    assert centre("check") == DONE
    assert "All 1 interviews open" in capsys.readouterr().out
    (home / "centre" / "revoked.krl").write_bytes(b"nothing")
    assert centre("check") == NOT_DONE
    assert "CHECK-LAPTOPS" in capsys.readouterr().err
