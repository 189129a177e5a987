"""`interview-app centre disclosed`, `refused`, `corrected`, `returned`, `told` and `answered`, as they are typed."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.centre.ledger import line as lines
from interview_app.centre.ledger import standing
from interview_app.centre.ledger.line import Disclosure
from interview_app.centre.office import Centre
from interview_app.cli import ledger_words as words
from interview_app.cli.main import DONE, MAKES_NO_SENSE, NOT_DONE, run
from tests.factories.centre import founded, key_files
from tests.factories.clock import FixedClock
from tests.factories.given import arrived, withdrawal

Type = Callable[..., int]
Told = pytest.CaptureFixture[str]
WHO = ("--who", "Northside University", "--purpose", "To see how young people feel about sharing data")
GIVEN = (*WHO, "--part", "answers", "--part", "about", "--until", "2027-05-01")
NOTES = ("disclosed", "refused", "corrected", "returned", "told", "answered")


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Open a centre with two people who agreed to other research, one of them to quotes, and one who did not."""
    with founded(tmp_path / "centre", clock=FixedClock(SystemClock().now())) as opened:
        arrived(opened, "one", "keep_for_reuse", "quotes_anonymous")
        arrived(opened, "two", "keep_for_reuse")
        arrived(opened, "three")
        yield opened


@pytest.fixture
def type_(centre: Centre) -> Type:
    """Return a function that types a command with somebody's key file."""
    keys = centre.folder.parent
    passphrase = str(key_files(keys))

    def typed(verb: str, *more: str | Path, key: str = "coordinator") -> int:
        who = ["--identity", str(keys / key), "--passphrase-file", passphrase]
        return run(["centre", verb, str(centre.folder), *map(str, more), *who])

    return typed


def given(centre: Centre) -> Disclosure:
    """Return the only thing that was given, as it stands now."""
    (only,) = standing.of(centre).given
    return only.line


def refuses(type_: Type, told: Told, code: str, *typed: str | Path, status: int = NOT_DONE) -> str:
    """Check that a command fails with a code or a sentence, and return what it says."""
    assert type_(*typed) == status
    said = " ".join(told.readouterr().err.split())
    assert code in said
    return said


def test_what_is_given_is_noted_without_whom_it_may_not_be_about(
    centre: Centre, type_: Type, tmp_path: Path, capsys: Told
) -> None:
    """First a trial that notes nothing; then it is refused until it is said that somebody is left out."""
    file = tmp_path / "answers.csv"
    file.write_bytes(b"deck,rating\n1,4\n")
    typed = ("disclosed", *GIVEN, "--role", "research team", "--file", file)
    assert type_(*typed, "--dry-run") == DONE
    said = capsys.readouterr().out
    assert "2 interviews may be in it. Nothing was noted." in said
    assert "1 may not: they did not agree to other research" in said
    assert "--left-out 1" in said
    refuses(type_, capsys, "[DISCLOSURE-LEAVES-OUT]", *typed)
    assert centre.archive.ledger() == ()
    assert type_(*typed, "--left-out", "1") == DONE
    said = capsys.readouterr().out
    assert said == "Line 1 says that Northside University has it: 2 interviews are in it, and 1 were left out.\n"
    line = given(centre)
    assert (line.organisation, line.role, line.fields) == (
        "Northside University",
        "research team",
        ("answers", "about"),
    )
    assert (line.use, line.form, line.basis, line.expires) == ("reuse", "microdata", "consent", "2027-05-01")
    assert line.digest == sha256(file.read_bytes()).hexdigest()
    assert type_("ledger") == DONE
    assert "Northside University  microdata, 2 interviews, until 2027-05-01" in capsys.readouterr().out


def test_every_choice_of_words_is_noted_as_it_is_typed(centre: Centre, type_: Type) -> None:
    """What the law takes it takes from everybody; without a last day they have it for good."""
    typed = (*WHO, "--part", "consent", "--use", "law", "--form", "table", "--basis", "legal-duty")
    assert type_("disclosed", *typed) == DONE
    line = given(centre)
    assert (line.use, line.form, line.basis, line.expires, line.interviews) == ("law", "table", "legal_duty", "", 3)


def test_only_those_who_said_yes_to_something_are_in_it(centre: Centre, type_: Type, capsys: Told) -> None:
    """The study has no other consent items than its own, and they are named."""
    said = refuses(type_, capsys, "[DISCLOSURE-ITEM]", "disclosed", *GIVEN, "--agreed", "be_nice")
    assert "keep_for_reuse" in said
    assert type_("disclosed", *GIVEN, "--part", "words", "--agreed", "quotes_anonymous") == DONE
    assert (given(centre).item, given(centre).interviews) == ("quotes_anonymous", 1)


def test_only_those_in_a_list_are_in_it(centre: Centre, type_: Type, tmp_path: Path, capsys: Told) -> None:
    """Lines of `centre list` will do, and twice is once; a list with others is told of by its line."""
    assert type_("list") == DONE
    listed = tmp_path / "list.txt"
    every = capsys.readouterr().out.splitlines()
    both = [each.interview for each in centre.archive.choices() if each.agrees("keep_for_reuse")]
    chosen = [line for line in every if line.split()[0] in both]
    listed.write_text("\n".join(["", *chosen, chosen[0].split()[0].upper()]), encoding="utf-8-sig")
    for more in (["cd" * 16, "ef" * 16], ["the second"]):
        wrong = tmp_path / "wrong.txt"
        wrong.write_text("\n".join([*chosen, *more]))
        code = "[LIST-STRANGERS]" if len(more) > 1 else "[LIST-LINE]"
        assert "line 3" in refuses(type_, capsys, code, "disclosed", *GIVEN, "--only", wrong).casefold()
    refuses(type_, capsys, "[FILE-UNREADABLE]", "disclosed", *GIVEN, "--only", tmp_path / "nowhere.txt")
    both_ways = ("--only", listed, "--agreed", "keep_for_reuse")
    refuses(type_, capsys, "[DISCLOSURE-WHICH]", "disclosed", *GIVEN, *both_ways)
    assert type_("disclosed", *GIVEN, "--only", listed) == DONE
    assert (given(centre).chosen, given(centre).interviews, given(centre).left_out) == ("listed", 2, {})


def test_a_line_that_a_participant_could_not_read_is_refused(
    centre: Centre, type_: Type, tmp_path: Path, capsys: Told
) -> None:
    """Each with its sentence, and nothing is noted; what is no day and what is missing are mistakes of the words."""
    left = ("--left-out", "1")
    part = ("--part", "answers")
    refuses(type_, capsys, "[DISCLOSURE-UNCLEAR]", "disclosed", *GIVEN, *left, "--who", " ")
    refuses(type_, capsys, "[DISCLOSURE-LONG]", "disclosed", *GIVEN, *left, "--who", "x" * 81)
    refuses(type_, capsys, "[DISCLOSURE-LONG]", "disclosed", *GIVEN, *left, "--role", "x" * 81)
    refuses(type_, capsys, "[DISCLOSURE-LONG]", "disclosed", *GIVEN, *left, "--purpose", "x" * 201)
    refuses(type_, capsys, "[DISCLOSURE-LONG]", "refused", *WHO, "--why", "x" * 201)
    refuses(type_, capsys, "[DISCLOSURE-UNCLEAR]", "refused", *WHO, "--why", "\t")
    refuses(type_, capsys, "[FILE-UNREADABLE]", "disclosed", *GIVEN, *left, "--file", tmp_path / "nowhere.csv")
    said = refuses(type_, capsys, "no day", "disclosed", *WHO, *part, "--until", "1 May", status=MAKES_NO_SENSE)
    assert "2027-05-01" in said
    refuses(type_, capsys, "--part", "disclosed", *WHO, status=MAKES_NO_SENSE)
    assert centre.archive.ledger() == ()
    assert type_("disclosed", *GIVEN, *left, "--who", "x" * 80, "--purpose", "y" * 200, "--role", "z" * 80) == DONE


def test_a_refusal_is_noted(centre: Centre, type_: Type, capsys: Told) -> None:
    """Who asked, what for, and why they got nothing."""
    assert type_("refused", *WHO, "--role", "press", "--why", "Nobody agreed to that") == DONE
    assert capsys.readouterr().out == "Line 1 says that Northside University was refused.\n"
    (refusal,) = standing.of(centre).refused
    assert (refusal.line.role, refusal.line.why) == ("press", "Nobody agreed to that")


def test_a_correction_says_only_what_is_otherwise(centre: Centre, type_: Type, capsys: Told) -> None:
    """The rest stays as the corrected line says it; a correction of nothing, and of no line, is told."""
    assert type_("disclosed", *GIVEN, "--left-out", "1") == DONE
    assert type_("refused", *WHO, "--why", "Nobody agreed to that") == DONE
    capsys.readouterr()
    assert type_("corrected", "1", "--who", "Southside  University") == DONE
    assert capsys.readouterr().out == "Line 3 says what line 1 should have said.\n"
    assert type_("corrected", "1", "--until", "", "--basis", "contract") == DONE
    line = given(centre)
    assert (line.organisation, line.purpose, line.basis, line.expires) == (
        "Southside University",
        WHO[3],
        "contract",
        "",
    )
    refuses(type_, capsys, "[CORRECTION-EMPTY]", "corrected", "1", "--who", "Southside University")
    refuses(type_, capsys, "[CORRECTION-EMPTY]", "corrected", "1")
    refuses(type_, capsys, "[DISCLOSURE-UNCLEAR]", "corrected", "1", "--purpose", "")
    for no_line in ("2", "3", "77"):
        refuses(type_, capsys, "[LEDGER-LINE]", "corrected", no_line, "--who", "Southside")
    assert len(centre.archive.ledger()) == 4


def test_what_they_have_no_more_is_noted(centre: Centre, type_: Type, tmp_path: Path, capsys: Told) -> None:
    """With the fingerprint of the paper that says so."""
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(b"%PDF of a letter")
    assert type_("disclosed", *GIVEN, "--left-out", "1") == DONE
    refuses(type_, capsys, "[LEDGER-LINE]", "returned", "2", "--how", "deleted")
    assert type_("returned", "1", "--how", "given-back", "--paper", paper) == DONE
    (only,) = standing.of(centre).given
    assert only.returned is not None
    assert (only.returned.how, only.returned.receipt) == ("given_back", sha256(paper.read_bytes()).hexdigest())
    assert type_("ledger") == DONE
    assert "they have it no more" in capsys.readouterr().out


def test_whom_to_tell_of_a_withdrawal_is_listed_until_they_answered(centre: Centre, type_: Type, capsys: Told) -> None:
    """What waits, which command notes it, and what they answered; nothing for a line that nobody has to be told of."""
    assert type_("disclosed", *GIVEN, "--left-out", "1") == DONE
    centre.archive.open_notices(withdrawal(centre), [1])
    capsys.readouterr()
    assert type_("ledger") == DONE
    assert "tell whoever has line 1 of withdrawal 1 by" in capsys.readouterr().out
    refuses(type_, capsys, "[NOTICE-UNKNOWN]", "told", "1", "2")
    refuses(type_, capsys, "[NOTICE-UNKNOWN]", "answered", "2", "1", "--answer", "deleted")
    assert type_("told", "1", "1") == DONE
    assert "They were told of withdrawal 1 today, and should answer by 20" in capsys.readouterr().out
    assert type_("ledger") == DONE
    assert "whoever has line 1 was told of withdrawal 1 on" in capsys.readouterr().out
    assert type_("answered", "1", "1", "--answer", "no-reply") == DONE
    (notice,) = centre.archive.notices()
    assert notice.answer == "no_reply"
    capsys.readouterr()
    assert type_("ledger") == DONE
    assert "whoever" not in capsys.readouterr().out
    assert [each.line.__class__.__name__ for each in centre.archive.ledger()] == ["Disclosure", "Told", "Answered"]


def test_the_ledger_is_not_written_by_every_role(centre: Centre, type_: Type, capsys: Told) -> None:
    """ROLE-MAY-NOT for whoever only brings a centre back, whatever it is."""
    for typed in (
        ("disclosed", *GIVEN),
        ("disclosed", *GIVEN, "--dry-run"),
        ("refused", *WHO, "--why", "No"),
        ("corrected", "1", "--who", "A"),
        ("returned", "1", "--how", "deleted"),
        ("told", "1", "1"),
        ("answered", "1", "1", "--answer", "kept"),
    ):
        assert type_(*typed, key="recovery") == NOT_DONE
        assert "[ROLE-MAY-NOT]" in capsys.readouterr().err
    assert centre.archive.ledger() == ()


def test_what_can_be_typed_is_what_the_ledger_knows() -> None:
    """Each word of a line, in the same order."""
    for typed, known in (
        (words.Use, lines.USES),
        (words.Form, lines.FORMS),
        (words.Basis, lines.BASES),
        (words.Part, lines.FIELDS),
        (words.Answer, lines.ANSWERS),
        (words.How, ("deleted", "given_back")),
    ):
        assert tuple(map(words.stored, typed)) == known


@pytest.mark.parametrize("verb", NOTES)
def test_the_help_says_what_is_noted(verb: str, capsys: Told) -> None:
    """In a sentence, with every word that can be typed; the longest has an example."""
    assert run(["centre", verb, "--help"]) == DONE
    said = " ".join(capsys.readouterr().out.split())
    assert "Write down" in said
    assert verb != "disclosed" or '--who "Northside University"' in said
