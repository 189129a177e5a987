"""From the code on a card to what is done with an interview."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from interview_app.base.files import read_bounded
from interview_app.bundle import withdrawal_list
from interview_app.bundle.record import Words, decode
from interview_app.centre import consents, others, rotation, summaries, withdrawal
from interview_app.centre.archive import InterviewUnknown, Outcome
from interview_app.centre.archive.scopes import Scope
from interview_app.centre.archive.withdrawing import WithdrawalSettled
from interview_app.centre.ledger import person
from interview_app.centre.ledger.line import Stale
from interview_app.centre.office import Centre
from interview_app.centre.roles import RoleMayNot
from interview_app.centre.withdrawals import desk as desks
from interview_app.centre.withdrawals import key
from interview_app.centre.withdrawals.desk import Found, NotFound, SamePerson
from interview_app.centre.withdrawals.key import WithdrawalsForOfficer
from interview_app.centre.withdrawals.pace import LookupsTooFast
from interview_app.crypto import age
from interview_app.interview.withdrawal import CodeMistyped
from tests.factories.centre import changed
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.usual import WORDS, usual_record
from tests.factories.withdrawals import FACTS, Carded, carded, disclosure

BY_TWO = "withdrawal_by_two = true"


def test_a_code_finds_its_own_interview_and_no_other(tmp_path: Path) -> None:
    """One record found, or none; however it is typed, and nothing leads from the archive to it."""
    with carded(tmp_path / "centre") as laid:
        one, two = laid.take_in("one"), laid.take_in("two")
        desk = laid.desk()
        assert desk.interview(laid.found(one, desk)) == one.id
        assert laid.found(two, desk).asked.interview == two.id
        assert laid.centre.archive.record(one.id).withdrawal is None
        unknown = laid.made("never arrived")
        assert isinstance(desk.look_up(laid.codes[unknown.id].lower().replace("-", " ")), NotFound)


def test_a_mistyped_code_is_told_at_once_and_is_no_look_up(tmp_path: Path) -> None:
    """The check symbol says so; five of them leave five look-ups."""
    with carded(tmp_path / "centre") as laid:
        held, desk = laid.take_in(), laid.desk()
        for _ in range(6):
            with pytest.raises(CodeMistyped):
                desk.look_up("0000-0000-0000-1")
        assert isinstance(desk.look_up(laid.codes[held.id]), Found)


def test_five_look_ups_a_minute_and_a_restart_does_not_help(tmp_path: Path) -> None:
    """LOOKUP-WAIT, also for a code that is right and for another desk; after the minute it goes on."""
    with carded(tmp_path / "centre") as laid:
        held = laid.take_in()
        for _ in range(5):
            laid.desk().look_up(laid.codes[held.id])
        with pytest.raises(LookupsTooFast) as caught:
            laid.desk().look_up(laid.codes[held.id])
        assert (caught.value.code, caught.value.fields["seconds"]) == ("LOOKUP-WAIT", 60)
        laid.clock.passed += 61
        assert isinstance(laid.desk().look_up(laid.codes[held.id]), Found)


def test_erasing_leaves_nothing_but_tags(tmp_path: Path) -> None:
    """No row, no evidence of consent; it never comes back; laptops are told; and the request names nobody."""
    with carded(tmp_path / "centre") as laid:
        held, centre = laid.take_in(), laid.centre
        centre.archive.enrol("ssh-ed25519 one")
        evidence = consents.path_of(centre, held.id)
        evidence.parent.mkdir()
        evidence.write_bytes(b"evidence")
        desk = laid.desk()
        done = desk.ask(laid.found(held, desk), "erase")
        assert (done.state, done.found, done.releases, done.number) == ("done", True, 0, 1)
        with pytest.raises(InterviewUnknown):
            centre.archive.record(held.id)
        assert not evidence.exists()
        assert isinstance(desk.look_up(laid.codes[held.id]), NotFound)
        assert centre.archive.take_in(FACTS, (held,)) == (Outcome.WITHDRAWN,)
        listed = withdrawal_list.read(
            read_bounded(centre.folder / withdrawal.LIST, 10_000), authority=centre.authority.public_line
        )
        assert len(listed.tags) == 1
        with pytest.raises(WithdrawalSettled):
            centre.archive.sealed_request(done.number)


def test_words_go_and_answers_stay(tmp_path: Path) -> None:
    """Every pick and rating, no free text; the summary is drawn anew; the same stick again brings nothing."""
    with carded(tmp_path / "centre") as laid:
        held, centre = laid.take_in(), laid.centre
        desk = laid.desk()
        desk.ask(laid.found(held, desk), "words")
        kept = centre.archive.record(held.id)
        texts = [answer.text for answer in kept.answers if isinstance(answer, Words)]
        assert len(texts) == 6
        assert {*texts, kept.notes, *(noted.note for noted in kept.console)} == {""}
        assert [answer for answer in kept.answers if not isinstance(answer, Words)] == [
            answer for answer in decode(held.record_json).answers if not isinstance(answer, Words)
        ]
        drawn = summaries.of(centre, held.id)
        assert drawn.startswith(b"%PDF-")
        assert centre.archive.take_in(FACTS, (held,)) == (Outcome.DUPLICATE,)
        again = changed(held.record, notes="More words.")
        assert centre.archive.take_in(FACTS, (laid.made("one", again),)) == (Outcome.DUPLICATE,)
        assert WORDS["en-GB"][0].encode() not in centre.archive.record_json(held.id)


def test_a_stop_before_release_keeps_everything_here(tmp_path: Path) -> None:
    """The record is as it was, and nothing that leaves the team may have it."""
    with carded(tmp_path / "centre") as laid:
        held, desk = laid.take_in(), laid.desk()
        desk.ask(laid.found(held, desk), "release")
        (choices,) = laid.centre.archive.choices(None)
        assert choices.release_stop
        assert laid.centre.archive.record(held.id) == changed(held.record, withdrawal=None)


@pytest.mark.parametrize(
    ("scope", "outcome"), [("erase", Outcome.WITHDRAWN), ("words", Outcome.TAKEN), ("release", Outcome.TAKEN)]
)
def test_what_has_not_arrived_can_be_withdrawn_too(tmp_path: Path, scope: Scope, outcome: Outcome) -> None:
    """It waits for the stick: erased it is refused, and else what was asked is done as it comes in."""
    with carded(tmp_path / "centre") as laid:
        late, desk = laid.made("late"), laid.desk()
        done = desk.ask(desk.look_up(laid.codes[late.id]), scope)
        assert not done.found
        assert laid.centre.archive.take_in(FACTS, (late,)) == (outcome,)
        if outcome is Outcome.TAKEN:
            kept = laid.centre.archive.record(late.id)
            assert (kept.notes == "") == (scope == "words")
            assert next(iter(laid.centre.archive.choices(None))).release_stop == (scope == "release")


def test_two_people_where_the_study_wants_two(tmp_path: Path) -> None:
    """It waits, with a day by which it is due; SAME-PERSON for whoever asked; the deputy's key does it."""
    with carded(tmp_path / "centre", rules=BY_TWO) as laid:
        held, desk = laid.take_in(), laid.desk()
        asked = desk.ask(laid.found(held, desk), "erase")
        assert (asked.state, asked.due_on) == ("asked", date(2026, 12, 6))
        assert [(each.number, each.days) for each in desks.due(laid.centre)] == [(1, 14)]
        assert laid.centre.archive.record(held.id).id == held.id
        for who, refusal in (("coordinator", SamePerson), ("recovery", RoleMayNot), ("stranger", RoleMayNot)):
            with pytest.raises(refusal):
                desk.approve(asked.number, hybrid_identity(who))
        done = desk.approve(asked.number, hybrid_identity("deputy"))
        assert (done.state, done.approved_by != done.asked_by) == ("done", True)
        with pytest.raises(InterviewUnknown):
            laid.centre.archive.record(held.id)
        assert desks.due(laid.centre) == ()


def test_a_request_can_be_refused(tmp_path: Path) -> None:
    """By a second person; the interview stays, and nothing says any more which it was."""
    with carded(tmp_path / "centre", rules=BY_TWO) as laid:
        held, desk = laid.take_in(), laid.desk()
        asked = desk.ask(laid.found(held, desk), "erase")
        desk.refuse(asked.number, hybrid_identity("deputy"))
        assert laid.centre.archive.withdrawal(asked.number).state == "refused"
        assert laid.centre.archive.record(held.id).id == held.id
        with pytest.raises(WithdrawalSettled):
            desk.approve(asked.number, hybrid_identity("deputy"))


def test_recipients_are_told_and_releases_are_stale(tmp_path: Path) -> None:
    """A notice for each line that gave it away, with a day; and a line that says the release is stale."""
    with carded(tmp_path / "centre") as laid:
        held, archive = laid.take_in(), laid.centre.archive
        n = archive.note_line(disclosure(), (held.id,))
        desk = laid.desk()
        done = desk.ask(laid.found(held, desk), "erase")
        assert done.releases == 1
        assert [(notice.withdrawal, notice.n) for notice in archive.notices()] == [(done.number, n)]
        assert [noted.line.of for noted in archive.ledger() if isinstance(noted.line, Stale)] == [n]


def test_showing_changes_nothing_and_is_noted(tmp_path: Path) -> None:
    """The record is as it was; a line of the ledger about them alone says that a participant saw their answers."""
    with carded(tmp_path / "centre", rules=BY_TWO) as laid:
        held, desk, archive = laid.take_in(), laid.desk(), laid.centre.archive
        assert desk.show(laid.found(held, desk)).id == held.id
        assert [each.state for each in archive.withdrawals()] == ["done"]
        assert archive.record(held.id).notes == held.record.notes
        assert [type(noted.line).__name__ for noted in archive.ledger()] == ["Shown"]
        assert len(person.whereabouts(laid.centre, held.id).shown) == 1
        assert "answers-shown" in {act.code for act in archive.acts(limit=3)}
        assert archive.affected(held.id) == ()


def test_where_officers_are_named_only_they_find(tmp_path: Path) -> None:
    """WITHDRAWALS-FOR-OFFICER for the coordinator from then on; the officer finds, also what came before."""
    with carded(tmp_path / "centre") as laid:
        held = laid.take_in()
        officer = hybrid_identity("officer")
        others.name(laid.centre, "officers", [str(officer.recipient())])
        late = laid.take_in("late")
        with pytest.raises(WithdrawalsForOfficer):
            laid.desk()
        with Centre.open(laid.centre.folder, officer, clock=laid.clock) as centre:
            theirs = Carded(centre, laid.clock, laid.codes)
            assert theirs.found(held).asked.interview == held.id
            assert theirs.found(late).asked.interview == late.id


def test_new_keys_of_the_team_find_what_came_before(tmp_path: Path) -> None:
    """The key goes over with the others, and the replaced one does not open it any more."""
    with carded(tmp_path / "centre") as laid:
        held = laid.take_in()
        new = [str(hybrid_identity(who).recipient()) for who in ("new one", "deputy", "recovery")]
        rotation.rotate(laid.centre, new)
        sealed = (laid.centre.folder / key.FILE).read_bytes()
        with pytest.raises(age.NoMatchingKey):
            age.decrypt_bytes(sealed, [hybrid_identity()])
        with Centre.open(laid.centre.folder, hybrid_identity("new one"), clock=laid.clock) as centre:
            assert Carded(centre, laid.clock, laid.codes).found(held).asked.interview == held.id


def test_it_is_due_by_the_last_day_to_withdraw_if_that_is_sooner(tmp_path: Path) -> None:
    """Two weeks, or the freeze."""
    clock = FixedClock()
    last = clock.now().date() + timedelta(days=3)
    rules = f"{BY_TWO}\nanalysis_freeze = {last.isoformat()}"
    with carded(tmp_path / "centre", rules=rules, clock=clock) as laid:
        held, desk = laid.take_in(record=usual_record()), laid.desk()
        assert desk.ask(laid.found(held, desk), "words").due_on == last
