"""Whatever is pressed, in whatever order, on whichever route: no answer or note without every yes; the core is said."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_app.interview.console import LEVELS, MARKS, DistressSeen, Marked, NoteTaken
from interview_app.interview.events import Answered, Event, decode
from interview_app.interview.pages import ConsentPage, QuestionPage, SignPage, TogetherPage
from interview_app.interview.session import NotNow, Session
from interview_app.interview.state import EMPTY, apply
from interview_app.interview.understanding import OUTCOMES, TWO_AGREE, UnderstandingChecked
from tests.factories.interview import Laptop, go_on, reply, signed_aloud
from tests.factories.routes import GROWN, YOUNG, begun, laptop_with, study_with

MOST = 25
WHO = st.tuples(st.sampled_from((YOUNG, "16-17", GROWN)), st.booleans())
Press = Callable[[Session, int], None]


@pytest.fixture(scope="module", params=["parent", "gillick"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """Make a laptop for either study."""
    made = laptop_with(tmp_path_factory.mktemp(request.param), study_with(request.param))
    yield made
    made.vault.close()


def _say_back(session: Session, turn: int) -> None:
    session.say_back(OUTCOMES[turn % len(OUTCOMES)])


def _decide(session: Session, turn: int) -> None:
    if isinstance(session.page, ConsentPage):
        session.decide(session.page.item, ("given", "refused", "not_answered")[turn % 3])
        session.next()


def _check(session: Session, turn: int) -> None:
    session.check_understanding(UnderstandingChecked(True, turn % 3 > 0, True, True, ()))


def _sign(session: Session, _turn: int) -> None:
    if isinstance(session.page, SignPage):
        session.sign(signed_aloud(session.page.who))


def _answer(session: Session, turn: int) -> None:
    if isinstance(session.page, QuestionPage):
        session.answer(reply(session.page.question, turn))


def _go_on(session: Session, _turn: int) -> None:
    if isinstance(session.page, TogetherPage):
        session.check_understanding(UnderstandingChecked(True, True, True, True, ()))
    else:
        go_on(session)


PRESSES: tuple[Press, ...] = (
    _go_on,
    _go_on,
    _go_on,
    _go_on,
    lambda session, _: session.next(),
    lambda session, _: session.skip(),
    lambda session, _: session.back(),
    lambda session, _: session.confirm_choices(),
    lambda session, _: session.call_check(),
    _say_back,
    _decide,
    _check,
    _sign,
    _answer,
    lambda session, turn: session.take_note(session.page.step, f"note {turn}"),
    lambda session, turn: session.mark(session.page.step, MARKS[turn % len(MARKS)], on=turn % 2 == 0),
    lambda session, turn: session.see_distress(session.page.step, LEVELS[turn % len(LEVELS)]),
)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(who=WHO, ahead=st.integers(0, 32), pressed=st.lists(st.integers(0, 999), max_size=MOST))
def test_no_order_of_presses_stores_an_answer_that_may_not_be(
    made: Laptop, who: tuple[str, bool], ahead: int, pressed: list[int]
) -> None:
    """Read from the disk and judged by the rule, not by what the session thinks."""
    session = begun(made, who[0], unsure=who[1])
    for _ in range(ahead):
        _go_on(session, 0)
    for number in pressed:
        before = session.page
        try:
            PRESSES[number % len(PRESSES)](session, number // len(PRESSES))
        except NotNow:
            assert session.page == before
        if session.ended:
            break
    if session.interview is not None and not session.ended:
        _judge([decode(entry.content) for entry in made.vault.entries(session.interview) if entry.content is not None])


def _judge(log: list[Event]) -> None:
    """Everything that is stored begins with a whole consent; each answer has one at its time."""
    state, consented = EMPTY, False
    for event in log:
        if isinstance(event, Answered | NoteTaken | Marked | DistressSeen):
            assert state.consent is not None
            whose = [state.consent.decisions, *([state.consent.assents] if state.route in TWO_AGREE else [])]
            assert all(decisions["take_part"] == "given" for decisions in whose)
            assert all(state.understanding.said_back(prompt) for prompt in state.setup.core)
            assert state.understanding.check in {"presumed", "passed"} or state.route == "consultee"
            assert state.route != "gillick" or len(state.understanding.vouched) == 2
        state = apply(state, event)
        consented = consented or state.may_record
    assert consented
