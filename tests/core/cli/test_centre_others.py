"""`interview-app centre recipients`, as a coordinator types it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.centre import identities
from interview_app.cli.main import DONE, NOT_DONE
from interview_app.crypto.addressed import key_id
from tests.core.cli.conftest import PASSPHRASE

Command = Callable[..., int]


def test_others_are_named_shown_and_unnamed(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """Without words it only shows; with a key it names; with --no it names nobody again."""
    lead = identities.make(home / "lead", PASSPHRASE, system_randomness, work_factor=4)
    capsys.readouterr()
    assert centre("recipients") == DONE
    shown = capsys.readouterr().out
    assert "Concerns: nobody" in shown
    assert "Evidence of consent: the central team" in shown
    assert "new pack" not in shown
    assert centre("recipients", "--safeguarding", home / "lead.pub", "--consent-keeper", home / "lead.pub") == DONE
    shown = capsys.readouterr().out
    assert shown.count(key_id(lead)) == 2
    assert "Make a new pack for every laptop" in shown
    assert centre("recipients", "--no-safeguarding") == DONE
    shown = capsys.readouterr().out
    assert "Concerns: nobody" in shown
    assert shown.count(key_id(lead)) == 1


def test_somebody_or_nobody(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """SOMEBODY-OR-NOBODY when both are asked for."""
    words = ("--safeguarding", home / "deputy.pub", "--no-safeguarding")
    assert centre("recipients", *words) == NOT_DONE
    assert "[SOMEBODY-OR-NOBODY]" in capsys.readouterr().err


def test_officers_and_analysts_are_named(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """They open files of the centre and not what laptops seal, so no pack is made for it; one key has one role."""
    keys = {who: identities.make(home / who, PASSPHRASE, system_randomness, work_factor=4) for who in ("one", "two")}
    capsys.readouterr()
    assert centre("recipients", "--officer", home / "one.pub", "--analyst", home / "two.pub") == DONE
    shown = capsys.readouterr().out
    assert all(key_id(key) in shown for key in keys.values())
    assert "new pack" not in shown
    assert centre("recipients", "--analyst", home / "one.pub") == NOT_DONE
    assert "[KEY-HAS-ROLE]" in capsys.readouterr().err
    assert centre("recipients", "--no-officer") == NOT_DONE
    assert "[OFFICER-HOLDS-KEY]" in capsys.readouterr().err
    assert centre("recipients", "--no-analyst") == DONE
    assert "The copy for analysis: nobody" in capsys.readouterr().out
