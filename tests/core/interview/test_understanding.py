"""Who consents, and whether it was understood: the core lets nothing be stored before both are settled."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.interview.events import Answered, ConsentConfirmed, Decision, Event, Rated, decode, encode
from interview_app.interview.state import AnswerWithoutConsent, InterviewState, fold
from interview_app.interview.understanding import (
    SIGNATORIES,
    CheckCalled,
    ConsulteeAsked,
    Outcome,
    Route,
    TaughtBack,
    UnderstandingChecked,
    Vouched,
)
from interview_app.interview.willing import QUOTES, TAKE_PART
from tests.factories.interview import consented, opened

CORE = ("stop_any_time", "not_private")
ANSWER = Answered("v1:ok", Rated(3))
YES = consented()
BOTH_YES = msgspec.structs.replace(YES, assents={"take_part": "given", "safeguarding_understood": "given"})
SAID = tuple(TaughtBack(prompt, "own_words") for prompt in CORE)
ABLE = UnderstandingChecked(True, True, True, True, ())
NOT_ABLE = UnderstandingChecked(True, True, False, True, ("time",))


def _after(route: Route, *happened: Event, core: tuple[str, ...] = CORE) -> InterviewState:
    return fold((msgspec.structs.replace(opened(), route=route, core=core), *happened))


def test_whoever_says_yes_themselves_has_said_back_what_is_core() -> None:
    """A yes without the core things said back stores nothing; afterwards it does."""
    assert not _after("self", YES).may_record
    assert not _after("self", SAID[0], YES).may_record
    assert _after("self", *SAID, YES).may_record


def test_two_people_say_yes_where_a_parent_is_asked() -> None:
    """Neither the parent's yes alone nor the young person's alone is enough."""
    refused: dict[str, Decision] = {"take_part": "refused"}
    assert not _after("parent", *SAID, YES).may_record
    assert not _after("parent", *SAID, msgspec.structs.replace(BOTH_YES, assents=refused)).may_record
    assert not _after("parent", *SAID, msgspec.structs.replace(BOTH_YES, decisions=refused)).may_record
    assert _after("parent", *SAID, BOTH_YES).may_record


def test_two_people_vouch_for_somebody_under_16_who_decides_alone() -> None:
    """One signatory is not enough, nor is the same one twice."""
    first, second = (Vouched(who) for who in SIGNATORIES)
    assert not _after("gillick", *SAID, YES).may_record
    assert not _after("gillick", *SAID, first, first, YES).may_record
    assert _after("gillick", *SAID, first, second, YES).may_record


def test_explaining_counts_and_a_second_not_yet_does_not() -> None:
    """Said back after it was explained is as good as at once; twice *not yet* is another day, whatever follows."""
    not_yet = TaughtBack(CORE[0], "not_yet")
    explained = TaughtBack(CORE[0], "after_explaining")
    assert _after("self", SAID[1], not_yet, explained, YES).may_record
    assert not _after("self", SAID[1], not_yet, not_yet, explained, YES).may_record


def test_nothing_is_stored_while_somebody_is_unsure() -> None:
    """From the call until four times yes, nothing counts; a no ends it but where a consultee is asked."""
    assert not _after("self", *SAID, YES, CheckCalled()).may_record
    assert _after("self", *SAID, YES, CheckCalled(), ABLE).may_record
    assert not _after("self", *SAID, YES, CheckCalled(), NOT_ABLE).may_record
    asked = _after("self", *SAID, CheckCalled(), NOT_ABLE, ConsulteeAsked(), *SAID, BOTH_YES)
    assert asked.route == "consultee"
    assert asked.may_record


def test_while_somebody_is_unsure_nothing_may_be_quoted_or_kept() -> None:
    """It may end here, by Stop or Seal now, and then nobody will ever know whether the yes was one."""
    agreed = msgspec.structs.replace(YES, decisions={**YES.decisions, "quotes_anonymous": "given"})
    said: tuple[Event, ...] = (*SAID, agreed, ANSWER, CheckCalled())
    assert not _after("self", *said).allows(QUOTES)
    assert _after("self", *said).allows(TAKE_PART)
    assert _after("self", *said, ABLE).allows(QUOTES)


_outcomes = st.sampled_from(("own_words", "after_explaining", "not_yet"))
_decisions = st.sampled_from(("given", "refused", "not_answered"))


@st.composite
def _anything(draw: st.DrawFn) -> tuple[Event, ...]:
    taught = st.builds(TaughtBack, prompt=st.sampled_from(CORE), outcome=_outcomes)
    confirmed = st.builds(
        ConsentConfirmed,
        document=st.just("cd" * 32),
        language=st.just("en-GB"),
        decisions=st.fixed_dictionaries({"take_part": _decisions}),
        assents=st.fixed_dictionaries({"take_part": _decisions}) | st.just({}),
    )
    checked = st.builds(UnderstandingChecked, *(st.booleans() for _ in range(4)), st.just(()))
    vouched = st.sampled_from(SIGNATORIES).map(Vouched)
    every = taught | confirmed | checked | vouched | st.just(CheckCalled()) | st.just(ConsulteeAsked())
    return tuple(draw(st.lists(every, max_size=12)))


@given(route=st.sampled_from(("self", "parent", "gillick", "consultee")), happened=_anything())
def test_no_order_of_events_stores_an_answer_without_what_the_route_requires(
    route: Route, happened: tuple[Event, ...]
) -> None:
    """Worked out a second time, from the log alone, in the words of the rule."""
    confirmed = [event for event in happened if isinstance(event, ConsentConfirmed)]
    anew = max((n for n, event in enumerate(happened) if event == ConsulteeAsked()), default=0)
    outcomes: dict[str, list[Outcome]] = {
        prompt: [event.outcome for event in happened[anew:] if isinstance(event, TaughtBack) and event.prompt == prompt]
        for prompt in CORE
    }
    understood = all(said and said[-1] != "not_yet" and said.count("not_yet") < 2 for said in outcomes.values())
    consultee = route == "consultee" or ConsulteeAsked() in happened
    checks = [event for event in happened if isinstance(event, CheckCalled | UnderstandingChecked)]
    last = checks[-1] if checks else ABLE
    able = isinstance(last, UnderstandingChecked) and (last.passed or consultee)
    yes = bool(confirmed) and confirmed[-1].decisions["take_part"] == "given"
    if consultee or route == "parent":
        yes = yes and confirmed[-1].assents.get("take_part") == "given"
    elif route == "gillick":
        yes = yes and {event.who for event in happened if isinstance(event, Vouched)} == set(SIGNATORIES)
    state = _after(route, *happened)
    assert state.may_record == (yes and able and understood)
    if not state.may_record:
        with pytest.raises(AnswerWithoutConsent):
            fold((ANSWER,), state)


@given(_anything())
def test_what_was_understood_is_read_back_as_it_was_written(happened: tuple[Event, ...]) -> None:
    """Each event survives its bytes."""
    for event in happened:
        assert decode(encode(event)) == event
