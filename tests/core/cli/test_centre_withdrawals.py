"""`interview-app centre withdraw`, `approve`, `withdrawals`, `proof` and `freeze`, as they are typed."""

import functools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.centre.withdrawals.desk import Desk
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.centre import key_files
from tests.factories.ceremony import People
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.withdrawals import Carded, carded

Type = Callable[..., int]


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Carded]:
    """Found a centre in which two people have to agree."""
    with carded(tmp_path / "centre", rules="withdrawal_by_two = true", clock=FixedClock(SystemClock().now())) as made:
        yield made


@pytest.fixture
def type_(laid: Carded, monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a function that types a command with the coordinator's key, at a desk that looks up cheaply."""
    cheap = functools.partial(Desk, cost=CHEAP)
    monkeypatch.setattr("interview_app.cli.centre_withdrawals.Desk", cheap)
    keys = laid.centre.folder.parent
    passphrase = str(key_files(keys))

    def typed(verb: str, *words: str | Path) -> int:
        key = ["--identity", str(keys / "coordinator"), "--passphrase-file", passphrase]
        return run(["centre", verb, str(laid.centre.folder), *map(str, words), *key])

    return typed


def second(laid: Carded, holder: str) -> tuple[str | Path, ...]:
    """Return the words that name whoever agrees."""
    keys = laid.centre.folder.parent
    return "--second", keys / holder, "--second-passphrase-file", keys / "passphrase"


def test_a_code_is_typed_and_done_by_two(
    laid: Carded, type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Found, asked for, approved by the deputy, proved on paper; the code is on no line of it."""
    held = laid.take_in()
    code = laid.codes[held.id]
    with monkeypatch.context() as patched:
        people = People().sit_down(patched)
        people.slip = lambda question: code if "code on the card" in question else None
        assert type_("withdraw", "--scope", "erase") == DONE
    said = capsys.readouterr().out
    assert "One record found." in said
    assert "waits for a second person" in said
    assert code not in people.screen.getvalue() + said
    assert type_("withdrawals") == DONE
    assert "14 days left" in capsys.readouterr().out
    assert type_("approve", "1", *second(laid, "coordinator")) == NOT_DONE
    assert "[SAME-PERSON]" in capsys.readouterr().err
    assert type_("approve", "1", *second(laid, "deputy")) == DONE
    assert "is done" in capsys.readouterr().out
    assert type_("withdrawals") == DONE
    assert "done on" in capsys.readouterr().out
    assert type_("proof", "1", tmp_path / "proof.pdf") == DONE
    assert (tmp_path / "proof.pdf.sig").exists()
    assert type_("proof", "2", tmp_path / "other.pdf") == NOT_DONE
    assert "[WITHDRAWAL-SETTLED]" in capsys.readouterr().err


def test_without_a_yes_nothing_is_done(
    laid: Carded, type_: Type, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """WITHDRAWAL-NOT-AGREED; without a scope one is only told; and without a keyboard nothing is asked."""
    late = laid.made("late")
    with monkeypatch.context() as patched:
        people = People().sit_down(patched)
        people.slip = lambda question: laid.codes[late.id] if "code on the card" in question else "no"
        assert type_("withdraw") == DONE
        assert type_("withdraw", "--scope", "words") == NOT_DONE
        assert "[WITHDRAWAL-NOT-AGREED]" in people.screen.getvalue()
    assert capsys.readouterr().out.count("None found.") == 2
    assert laid.centre.archive.withdrawals() == ()
    assert type_("withdraw") == NOT_DONE
    assert "[KEYBOARD-NEEDED]" in capsys.readouterr().err


def test_the_second_person_may_refuse(laid: Carded, type_: Type, capsys: pytest.CaptureFixture[str]) -> None:
    """Then it is settled."""
    held, desk = laid.take_in(), laid.desk()
    desk.ask(laid.found(held, desk), "words")
    assert type_("approve", "1", *second(laid, "deputy"), "--refuse") == DONE
    assert "nothing was changed" in capsys.readouterr().out
    assert type_("withdrawals") == DONE
    assert "refused" in capsys.readouterr().out


def test_the_freeze_is_refused_before_its_day(type_: Type, capsys: pytest.CaptureFixture[str]) -> None:
    """FREEZE-EARLY."""
    assert type_("freeze") == NOT_DONE
    assert "[FREEZE-EARLY]" in capsys.readouterr().err
