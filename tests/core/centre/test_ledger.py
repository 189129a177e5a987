"""The ledger: who has had what, as far as people's choices go, in lines that nobody can change unseen."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text

from interview_app.bundle.record import encode
from interview_app.centre.archive import Outcome
from interview_app.centre.archive import ledger as rows
from interview_app.centre.archive.acts import Wanted
from interview_app.centre.archive.chains import ChainBroken
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.ledger import standing
from interview_app.centre.ledger.giving import Which
from interview_app.centre.ledger.line import Disclosure, Refusal
from interview_app.centre.office import Centre
from tests.factories.centre import BUNDLE, changed, founded, interview
from tests.factories.clock import FixedClock
from tests.factories.given import arrived, change, giving, record, withdrawal


@pytest.fixture
def clock() -> FixedClock:
    """Return the clock on the centre's wall."""
    return FixedClock()


@pytest.fixture
def centre(tmp_path: Path, clock: FixedClock) -> Iterator[Centre]:
    """Open a centre without an interview."""
    with founded(tmp_path / "centre", clock=clock) as opened:
        yield opened


def test_a_line_says_who_what_why_and_until_when(centre: Centre) -> None:
    """And in how many interviews, with the study's version as it is now."""
    for seed in ("one", "two"):
        arrived(centre, seed, "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving("  Northside\n University "))
    (noted,) = centre.archive.ledger()
    line = noted.line
    assert isinstance(line, Disclosure)
    assert (noted.n, noted.here, n) == (1, 2, 1)
    assert (line.organisation, line.fields, line.interviews) == ("Northside University", ("answers", "about"), 2)
    assert (line.day, line.expires_on) == ("2026-11-22", date(2027, 5, 1))
    assert line.consent_version == centre.version


def test_who_did_not_agree_to_other_research_is_in_none(centre: Centre) -> None:
    """DISCLOSURE-LEAVES-OUT says how many and why; once that is known, the others are noted."""
    kept = arrived(centre, "one", "keep_for_reuse")
    arrived(centre, "two")
    with pytest.raises(verbs.DisclosureLeavesOut) as caught:
        verbs.note_disclosure(centre, giving())
    assert caught.value.code == "DISCLOSURE-LEAVES-OUT"
    assert "1 interviews may not be in this: 1 did not agree to other research" in caught.value.message
    assert centre.archive.ledger() == ()
    n = verbs.note_disclosure(centre, giving(), left_out_known=1)
    assert centre.archive.ledger_of(kept) == {n}
    line = centre.archive.ledger()[0].line
    assert isinstance(line, Disclosure)
    assert line.left_out == {"reuse": 1}


def test_only_as_many_as_were_told_are_left_out(centre: Centre) -> None:
    """Who asks for more after the notice is told again: the file they hold was made for fewer."""
    arrived(centre, "one", "keep_for_reuse", "quotes_anonymous")
    arrived(centre, "two", "keep_for_reuse")
    arrived(centre, "three")
    with pytest.raises(verbs.DisclosureLeavesOut) as caught:
        verbs.note_disclosure(centre, giving("A", "answers", "words"), left_out_known=1)
    assert caught.value.fields["total"] == 2
    assert verbs.note_disclosure(centre, giving("A", "answers", "words"), left_out_known=2) == 1


def test_within_the_study_nobody_has_to_agree_to_other_research(centre: Centre) -> None:
    """Whoever works for this study gets what was said for it."""
    arrived(centre, "one")
    assert verbs.plan(centre, giving(use="study")).left_out == {}


def test_own_words_need_the_choice_for_quotes(centre: Centre) -> None:
    """Also within the study, and never when the participant asked that their words be dropped."""
    quotable, dropped = (arrived(centre, seed, "keep_for_reuse", "quotes_anonymous") for seed in ("one", "two"))
    arrived(centre, "three", "keep_for_reuse")
    change(centre, "UPDATE interview SET words_dropped = 1 WHERE id = :id", dropped)
    planned = verbs.plan(centre, giving("A", "answers", "words", use="study"))
    assert planned == verbs.Plan((quotable,), {"words": 2})


def test_stopped_and_void_interviews_are_left_out(centre: Centre) -> None:
    """A release that a participant stopped has nothing of them, and what does not count is given to nobody."""
    stopped, void, kept = (arrived(centre, seed, "keep_for_reuse") for seed in ("one", "two", "three"))
    change(centre, "UPDATE interview SET release_stop = 1 WHERE id = :id", stopped)
    change(centre, "UPDATE interview SET void = 1 WHERE id = :id", void)
    assert verbs.plan(centre, giving()) == verbs.Plan((kept,), {"stopped": 1, "void": 1})


def test_what_the_law_took_is_noted_as_it_was(centre: Centre) -> None:
    """A ledger that left it out because nobody had agreed would lie."""
    taken = arrived(centre, "one")
    verbs.note_disclosure(centre, giving("A court", use="law", basis="legal_duty"), Which("listed", listed=(taken,)))
    assert len(centre.archive.ledger_of(taken)) == 1


def test_a_line_can_be_about_those_with_one_choice_or_a_list(centre: Centre) -> None:
    """Each time exactly these."""
    quotable = arrived(centre, "one", "keep_for_reuse", "quotes_anonymous")
    other = arrived(centre, "two", "keep_for_reuse")
    matching = verbs.note_disclosure(centre, giving(), Which("matching", "quotes_anonymous"))
    listed = verbs.note_disclosure(centre, giving(), Which("listed", listed=(other,)))
    assert centre.archive.ledger_of(quotable) == {matching}
    assert centre.archive.ledger_of(other) == {listed}


def test_nothing_is_given_of_nobody(centre: Centre) -> None:
    """DISCLOSURE-EMPTY, instead of a line that says nothing."""
    arrived(centre, "one")
    with pytest.raises(verbs.DisclosureEmpty) as caught:
        verbs.note_disclosure(centre, giving(), left_out_known=1)
    assert caught.value.code == "DISCLOSURE-EMPTY"


@pytest.mark.parametrize(
    "unclear", [giving(" "), giving(purpose=""), replace(giving(), fields=())], ids=["who", "what for", "what"]
)
def test_a_line_without_who_or_why_is_refused(centre: Centre, unclear: verbs.Giving) -> None:
    """DISCLOSURE-UNCLEAR: a participant will read it."""
    arrived(centre, "one", "keep_for_reuse")
    with pytest.raises(verbs.DisclosureUnclear) as caught:
        verbs.note_disclosure(centre, unclear)
    assert caught.value.code == "DISCLOSURE-UNCLEAR"


def test_a_refusal_is_a_line_too(centre: Centre) -> None:
    """Who asked, what for, and why they got nothing."""
    n = verbs.note_refusal(centre, organisation="A paper", role="press", purpose="A story", why="Nobody agreed to that")
    account, said = standing.of(centre), Refusal("2026-11-22", "A paper", "press", "A story", "Nobody agreed to that")
    assert account.refused == (standing.Refused(n, said),)
    assert account.given == ()
    with pytest.raises(verbs.DisclosureUnclear):
        verbs.note_refusal(centre, organisation="A paper", role="", purpose="A story", why=" ")


def test_a_correction_is_a_new_line_and_changes_no_interview(centre: Centre) -> None:
    """The ledger shows both; the account shows how it stands."""
    arrived(centre, "one", "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving("Northside"))
    later = verbs.correct(centre, n, giving("Southside", expires=""))
    (given,) = standing.of(centre).given
    assert (given.n, given.corrected, given.line.organisation) == (n, (later,), "Southside")
    assert given.line.expires_on is None
    assert [type(noted.line).__name__ for noted in centre.archive.ledger()] == ["Disclosure", "Correction"]


def test_what_came_back_is_with_nobody(centre: Centre) -> None:
    """Then nobody has to be told of a withdrawal; and LEDGER-LINE where nothing was given."""
    held = arrived(centre, "one", "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving())
    assert centre.archive.affected(held) == (n,)
    verbs.note_returned(centre, n, "deleted", "ab" * 32)
    assert centre.archive.affected(held) == ()
    assert standing.of(centre).given[0].state(date(2026, 11, 22)) == "returned"
    with pytest.raises(rows.LineUnknown) as caught:
        verbs.note_returned(centre, 2, "deleted")
    assert caught.value.code == "LEDGER-LINE"


def test_a_day_after_its_last_day_something_given_is_over(centre: Centre) -> None:
    """On the day itself they may still have it."""
    arrived(centre, "one", "keep_for_reuse")
    verbs.note_disclosure(centre, giving(expires="2027-05-01"))
    (given,) = standing.of(centre).given
    assert given.state(date(2027, 5, 1)) == "there"
    assert given.state(date(2027, 5, 2)) == "over"


def test_recipients_are_told_and_answer(centre: Centre, clock: FixedClock) -> None:
    """A notice is due in a week, again a week after it was sent, and over when it is answered."""
    held = arrived(centre, "one", "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving())
    number = withdrawal(centre)
    centre.archive.open_notices(number, centre.archive.affected(held), held)
    assert centre.archive.notices_due() == ()
    clock.at += timedelta(days=7)
    assert [(each.withdrawal, each.n) for each in centre.archive.notices_due()] == [(number, n)]
    centre.archive.note_sent(number, n)
    assert centre.archive.notices_due() == ()
    clock.at += timedelta(days=7)
    assert len(centre.archive.notices_due()) == 1
    centre.archive.note_answer(number, n, "deleted")
    assert centre.archive.notices_due() == ()
    told = centre.archive.told_of(held)[n]
    assert (told.sent_on, told.answered_on, told.answer) == (date(2026, 11, 29), date(2026, 12, 6), "deleted")
    assert [act.code for act in centre.archive.acts(limit=2)] == ["notice-answered", "notice-sent"]
    with pytest.raises(rows.NoticeUnknown) as caught:
        centre.archive.note_sent(2, n)
    assert caught.value.code == "NOTICE-UNKNOWN"


def test_an_erased_interview_leaves_a_count(centre: Centre) -> None:
    """The line still says how many there were; nothing says any more that it was this one."""
    held, other = arrived(centre, "one", "keep_for_reuse"), arrived(centre, "two", "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving())
    centre.archive.erase(held, None, ())
    (noted,) = centre.archive.ledger()
    assert isinstance(noted.line, Disclosure)
    assert (noted.line.interviews, noted.here) == (2, 1)
    assert centre.archive.ledger_of(held) == frozenset()
    assert centre.archive.ledger_of(other) == {n}
    assert centre.archive.verify_ledger().count == 1


def test_what_was_given_stays_known_when_a_laptop_sends_more_than_was_rescued(centre: Centre) -> None:
    """The interview is replaced by the whole of it, and who had the first part still had it."""
    first = record("one", "keep_for_reuse")
    centre.archive.add(replace(interview(first), sealed_sha256=sha256(encode(first)).hexdigest()), BUNDLE)
    n = verbs.note_disclosure(centre, giving())
    whole = interview(changed(first, complete=True), sealing="whole")
    assert centre.archive.add(whole, BUNDLE) is Outcome.TAKEN
    assert centre.archive.ledger_of(first.id) == {n}
    assert centre.archive.ledger()[0].here == 1


@pytest.mark.parametrize("n", [1, 2, 3])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET entry = x'00' WHERE n = :n",
        "UPDATE ledger SET digest = '" + "ab" * 32 + "' WHERE n = :n",
        "DELETE FROM ledger WHERE n = :n",
        "DELETE FROM ledger WHERE n >= :n",
        "UPDATE ledger SET n = n + 100 WHERE n = :n",
    ],
)
def test_a_change_at_any_place_is_found(centre: Centre, statement: str, n: int) -> None:
    """Also at the end, where the chain alone would not show it."""
    for _ in range(3):
        verbs.note_refusal(centre, organisation="A paper", role="", purpose="A story", why="No")
    change(centre, statement, n=n)
    with pytest.raises(ChainBroken) as caught:
        centre.archive.verify_ledger()
    assert caught.value.fields["line"] == n


def test_lines_from_many_threads_make_one_chain(centre: Centre) -> None:
    """Each has a number of its own, and an act beside it."""

    def note(number: int) -> int:
        return verbs.note_refusal(centre, organisation=f"Paper {number}", role="", purpose="A story", why="No")

    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(note, range(24)))
    assert sorted(numbers) == list(range(1, 25))
    assert centre.archive.verify_ledger().count == 24
    assert centre.archive.count_acts(Wanted(code="access-refused")) == 24
    centre.archive.verify_acts()


def test_nothing_of_a_line_can_be_read_in_the_database(centre: Centre) -> None:
    """A server that keeps the archive learns how many lines there are, and not to whom."""
    arrived(centre, "one", "keep_for_reuse")
    verbs.note_disclosure(centre, giving("Northside University"))
    with centre.archive._transaction() as session:
        (entry,) = session.scalars(text("SELECT entry FROM ledger"))
    assert b"Northside" not in entry
