"""`interview-app centre analyse`, as an analyst types it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.centre import identities
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.core.cli.conftest import PASSPHRASE

Command = Callable[..., int]


def test_an_analyst_lists_the_copy_and_opens_nothing_else(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody can before they are named; then the list is there, and the centre itself stays shut."""
    identities.make(home / "analyst", PASSPHRASE, system_randomness, work_factor=4)
    words = ["--identity", str(home / "analyst"), "--passphrase-file", str(home / "passphrase")]
    folder = str(home / "centre")
    capsys.readouterr()
    assert run(["centre", "analyse", "list", folder, *words]) == NOT_DONE
    assert "[CENTRE-KEY]" in capsys.readouterr().err
    assert centre("recipients", "--analyst", home / "analyst.pub") == DONE
    assert run(["centre", "analyse", "list", folder, *words]) == DONE
    assert run(["centre", "analyse", "show", folder, "ab" * 16, *words]) == NOT_DONE
    assert "[ANALYSIS-UNKNOWN]" in capsys.readouterr().err
    assert run(["centre", "list", folder, *words]) == NOT_DONE
    assert "[CENTRE-KEY-ANALYST]" in capsys.readouterr().err
