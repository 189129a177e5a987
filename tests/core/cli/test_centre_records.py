"""`interview-app centre ledger`, `audit` and `whohas`, as they are typed."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from interview_app.base.clock import SystemClock
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.ledger import person_words
from interview_app.centre.withdrawals.desk import Desk
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.centre import key_files
from tests.factories.ceremony import People
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.given import change, giving
from tests.factories.withdrawals import Carded, carded

Type = Callable[..., int]


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Carded]:
    """Found a centre in which somebody was given something, and somebody refused."""
    with carded(tmp_path / "centre", clock=FixedClock(SystemClock().now())) as made:
        made.take_in()
        verbs.note_disclosure(made.centre, giving(use="study"))
        verbs.note_refusal(
            made.centre, organisation="A paper", role="press", purpose="A story", why="It was no research"
        )
        yield made


@pytest.fixture
def type_(laid: Carded, monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a function that types a command with somebody's key, at a desk that looks up cheaply."""
    monkeypatch.setattr("interview_app.cli.centre_records.Desk", lambda centre, clock: Desk(centre, clock, cost=CHEAP))
    keys = laid.centre.folder.parent
    passphrase = str(key_files(keys))

    def typed(verb: str, *words: str | Path, key: str = "coordinator") -> int:
        who = ["--identity", str(keys / key), "--passphrase-file", passphrase]
        return run(["centre", verb, str(laid.centre.folder), *map(str, words), *who])

    return typed


def test_the_ledger_is_listed_and_written_for_an_auditor(
    type_: Type, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who has what until when, and who was refused; signed, as a table, and on paper."""
    assert type_("ledger") == DONE
    said = capsys.readouterr().out
    assert "Northside University  microdata, 1 interviews, until 2027-05-01: they have it" in said
    assert "A paper  refused: It was no research" in said
    for name, start in (("a.json", b'{"content"'), ("a.csv", "\ufeffline".encode()), ("a.pdf", b"%PDF")):
        assert type_("ledger", "--out", tmp_path / name) == DONE
        assert (tmp_path / name).read_bytes().startswith(start)
    assert type_("ledger", "--out", tmp_path / "a.xls") == NOT_DONE
    assert "[RECORDS-FORMAT]" in capsys.readouterr().err


def test_the_acts_are_checked_listed_and_written(
    laid: Carded, type_: Type, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The status says whether the records hold."""
    assert type_("audit") == DONE
    said = capsys.readouterr().out
    assert "access-refused" in said
    assert "Nothing was changed" in said
    assert type_("audit", "--out", tmp_path / "acts.pdf") == DONE
    words = " ".join(page.extract_text() for page in PdfReader(BytesIO((tmp_path / "acts.pdf").read_bytes())).pages)
    assert "What the team did" in words
    change(laid.centre, "DELETE FROM ledger WHERE n = :n", n=2)
    assert type_("audit") == NOT_DONE
    assert "[RECORDS-CHANGED]" in capsys.readouterr().err
    assert type_("ledger", "--out", tmp_path / "broken.pdf") == DONE
    words = PdfReader(BytesIO((tmp_path / "broken.pdf").read_bytes())).pages[0].extract_text()
    assert "from line 2 on" in " ".join(words.split())


def test_a_participants_page_is_written_by_code(
    laid: Carded, type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One page, in nobody's name; the code is on no line of the screen; that it was drawn is an act."""
    (code,) = laid.codes.values()
    out = tmp_path / "page.pdf"
    with monkeypatch.context() as patched:
        people = People().sit_down(patched)
        people.slip = lambda question: code if "code on the card" in question else None
        assert type_("whohas", "--out", out) == DONE
    assert code not in people.screen.getvalue() + capsys.readouterr().out
    (page,) = PdfReader(BytesIO(out.read_bytes())).pages
    words = " ".join(page.extract_text().split())
    assert words.startswith(person_words.TITLE)
    assert "Northside University" in words
    assert laid.centre.archive.acts(limit=1)[0].code == "page-drawn"


def test_a_code_of_nobody_has_no_page(
    laid: Carded, type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CODE-FINDS-NOTHING, and no file."""
    late = laid.made("late")
    with monkeypatch.context() as patched:
        people = People().sit_down(patched)
        people.slip = lambda question: laid.codes[late.id] if "code on the card" in question else None
        assert type_("whohas", "--out", tmp_path / "page.pdf") == NOT_DONE
        assert "[CODE-FINDS-NOTHING]" in people.screen.getvalue()
    assert not (tmp_path / "page.pdf").exists()


def test_the_ledger_is_not_for_every_role(type_: Type, capsys: pytest.CaptureFixture[str]) -> None:
    """ROLE-MAY-NOT for whoever only brings a centre back."""
    assert type_("ledger", key="recovery") == NOT_DONE
    assert "[ROLE-MAY-NOT]" in capsys.readouterr().err
