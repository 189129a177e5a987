"""Who consents follows from the age band; each route takes every yes that it needs, and nothing is stored before."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.bundle import from_state
from interview_app.interview.events import Decision
from interview_app.interview.opening import NotOfTheseAges
from interview_app.interview.pages import ChoicesPage, ConsentPage, TogetherPage
from interview_app.interview.session import NotNow, Session
from interview_app.interview.understanding import UnderstandingChecked
from interview_app.study.routes import age_bands
from interview_app.vault.data_keys import KeyForgotten
from tests.factories.interview import Laptop, go_on, go_to
from tests.factories.routes import GROWN, begun, laptop_with, study_with

ABLE = UnderstandingChecked(True, True, True, True, ("time",))
NOT_ABLE = UnderstandingChecked(True, False, True, True, ("time", "pictures"))


@pytest.fixture(scope="module")
def asking_parents(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """Make a laptop whose study asks parents, and a consultee."""
    yield from _laptop(tmp_path_factory.mktemp("parents"))


@pytest.fixture(scope="module")
def vouching(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """Make a laptop whose study lets two people vouch, and knows no consultee."""
    made = laptop_with(tmp_path_factory.mktemp("vouching"), study_with("gillick", consultee=False))
    yield made
    made.vault.close()


def _laptop(folder: Path) -> Iterator[Laptop]:
    made = laptop_with(folder, study_with())
    yield made
    made.vault.close()


def refusals(made: Laptop) -> int:
    """Return how many are counted."""
    return made.vault.refusals()


def decide(session: Session, decision: Decision) -> None:
    """Decide on the page."""
    assert isinstance(session.page, ConsentPage)
    session.decide(session.page.item, decision)
    session.next()


def walked(session: Session) -> list[str]:
    """Say yes to everything until something is stored, and return the steps of the pages."""
    steps = []
    while session.interview is None:
        steps.append(session.page.step)
        go_on(session)
    return steps


def test_bands_follow_from_the_ages_and_the_law() -> None:
    """Below, under 16, 16 and 17, adults, above; each with who consents."""
    bands = {band.id: band.route for band in age_bands(study_with().study)}
    assert bands == {"0-10": None, "11-15": "parent", "16-17": "self", "18-99": "self", "100-": None}


def test_outside_the_ages_nothing_begins(asking_parents: Laptop) -> None:
    """The window thanks them before; a session cannot be had, and without an age neither."""
    for ages in ("0-10", "100-", ""):
        with pytest.raises(NotOfTheseAges):
            begun(asking_parents, ages)


def test_a_parent_agrees_and_the_young_person_says_yes_too(asking_parents: Laptop) -> None:
    """Each is named on a page of their own before they decide; both decisions go into the record."""
    session = begun(asking_parents)
    steps = walked(session)
    parts = [step.partition(":")[0] for step in steps]
    assert parts.index("turn") < parts.index("read") < parts.index("teach") < parts.index("consent")
    assert steps.index("turn:parent_decides") < steps.index("consent:take_part")
    assert steps.index("consent:keep_for_reuse") < steps.index("turn:participant_decides")
    assert steps.index("turn:participant_decides") < steps.index("assent:take_part")
    assert [step for step in steps if step.startswith("sign:")] == ["sign:parent", "sign:participant"]
    consent = session.state.consent
    assert consent is not None
    assert set(consent.decisions) == {"take_part", "safeguarding_understood", "keep_for_reuse"}
    assert consent.assents == {"take_part": "given", "safeguarding_understood": "given"}
    made = from_state.build(
        asking_parents.pack.loaded, session.state, interview="0" * 32, month="2026-11", pauses=0, unfinished="laptop"
    )
    assert made.route == "parent"
    assert made.consent.assents == consent.assents
    assert set(made.consent.teach_back.values()) == {"own_words"}


def test_a_parents_words_are_the_parents(asking_parents: Laptop) -> None:
    """They are asked in words of their own, and *Check my choices* says whose each decision is."""
    session = begun(asking_parents)
    go_to(session, "consent:take_part")
    assert isinstance(session.page, ConsentPage)
    assert (session.page.who, session.page.question[:7]) == ("Parent or guardian", "parent:")
    go_to(session, "choices")
    assert isinstance(session.page, ChoicesPage)
    whose = {row.item: row.who for row in session.page.rows}
    assert whose["take_part"] == "Parent or guardian"
    assert whose["assent:take_part"] == "You"


def test_after_a_parents_no_the_young_person_is_not_asked(asking_parents: Laptop) -> None:
    """It goes straight to what will be stored, which is nothing; and back to the parent's pages."""
    session = begun(asking_parents)
    go_to(session, "consent:take_part")
    decide(session, "refused")
    while not isinstance(session.page, ChoicesPage):
        decide(session, "given")
    assert session.page.blocked
    session.back()
    assert session.page.step == "consent:keep_for_reuse"
    session.next()
    before = refusals(asking_parents)
    session.confirm_choices()
    assert (session.ended, session.interview) == ("declined", None)
    assert refusals(asking_parents) == before + 1


def test_the_young_persons_no_ends_it_whatever_the_parent_said(asking_parents: Laptop) -> None:
    """Either no is enough."""
    session = begun(asking_parents)
    go_to(session, "assent:take_part")
    decide(session, "refused")
    while not isinstance(session.page, ChoicesPage):
        go_on(session)
    assert session.page.blocked
    session.confirm_choices()
    assert (session.ended, session.interview) == ("declined", None)


def test_two_people_vouch_before_a_young_person_decides_alone(vouching: Laptop) -> None:
    """Both pages come before the items; a skip is not offered, and a no ends it."""
    session = begun(vouching)
    steps = walked(session)
    assert steps.index("vouch:first") < steps.index("vouch:second") < steps.index("consent:take_part")
    assert session.state.route == "gillick"
    again = begun(vouching)
    go_to(again, "vouch:second")
    assert not again.can_skip
    decide(again, "refused")
    assert (again.ended, again.interview) == ("declined", None)


def test_what_is_core_is_asked_until_it_is_clear_or_another_day(asking_parents: Laptop) -> None:
    """*Not yet* stays on the page and is explained; twice ends it: nothing is stored, and nobody is counted."""
    session = begun(asking_parents, GROWN)
    go_to(session, "teach:say_stop")
    assert not session.can_skip
    with pytest.raises(NotNow):
        session.next()
    session.say_back("not_yet")
    assert session.page.step == "teach:say_stop"
    session.say_back("after_explaining")
    assert session.page.step == "teach:say_limits"
    before = refusals(asking_parents)
    session.say_back("not_yet")
    session.say_back("not_yet")
    assert (session.ended, session.interview) == ("another_day", None)
    assert refusals(asking_parents) == before


def test_unsure_at_set_up_makes_the_check_before_anything_is_decided(asking_parents: Laptop) -> None:
    """After all is read and said back; four times yes leads on."""
    session = begun(asking_parents, GROWN, unsure=True)
    while not isinstance(session.page, TogetherPage):
        assert session.page.step.partition(":")[0] in {"hand_over", "aids", "read", "teach"}
        go_on(session)
    assert not session.can_go_back
    session.check_understanding(ABLE)
    assert session.page.step.startswith("teach:")
    walked(session)
    assert session.state.understanding.check == "passed"


def test_a_no_in_the_check_keeps_a_count_only(vouching: Laptop) -> None:
    """Also in the middle of an interview: what was said is shredded."""
    session = begun(vouching, GROWN)
    go_to(session, "intro")
    interview, before = session.interview, refusals(vouching)
    session.call_check()
    with pytest.raises(NotNow):
        session.next()
    session.check_understanding(NOT_ABLE)
    assert session.ended == "another_day"
    assert interview is not None
    with pytest.raises(KeyForgotten):
        vouching.vault.entries(interview)
    assert refusals(vouching) == before + 1


def test_a_passed_check_leads_back_to_where_they_were(vouching: Laptop) -> None:
    """And the interview goes on."""
    session = begun(vouching, GROWN)
    go_to(session, "intro")
    session.call_check()
    session.check_understanding(ABLE)
    assert session.page.step == "intro"
    go_on(session)
    assert session.ended == ""


def test_a_consultee_reads_from_the_beginning(asking_parents: Laptop) -> None:
    """Only where the study was approved for it: nothing that was said back before counts for them."""
    session = begun(asking_parents, GROWN)
    go_to(session, "consent:take_part")
    session.call_check()
    session.check_understanding(NOT_ABLE)
    assert session.state.route == "consultee"
    assert session.page.step == "hand_over"
    steps = walked(session)
    assert "turn:consultee_decides" in steps
    assert "assent:take_part" in steps
    assert session.state.understanding.check == "failed"
    assert session.state.may_record
