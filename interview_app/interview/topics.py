"""Talking about something else: the rest of this story, or of this part, counts as skipped."""

from interview_app.interview import flow, moves
from interview_app.interview.events import Answered, Event, Moved, Skipped
from interview_app.interview.state import InterviewState, fold
from interview_app.study.load import LoadedStudy


def can_leave(loaded: LoadedStudy, state: InterviewState) -> bool:
    """Tell whether the participant is at a topic that can be left: a story, or a part with questions of its own.

    What is read before consent, the choices and the end are no topics; nor is one answer that is being changed.
    """
    step = state.place.step
    busy = state.place.changing or state.stopped_at is not None
    return state.may_record and not busy and any(flow.asks(here) for here in _rest(loaded, state, step))


def leave(loaded: LoadedStudy, state: InterviewState, seconds: int) -> tuple[Event, ...]:
    """Return what happens: a skip for each question of the topic that has no answer, then the next topic's page.

    Where the limits of what stays private stand in between, they come first; from them the next topic follows.

    Args:
        loaded: The study.
        state: The interview, at a topic that can be left.
        seconds: Time on the page that is left.
    """
    here = state.place.step
    rest = _rest(loaded, state, here)
    skipped = tuple(
        Answered(step, Skipped(), (), seconds if step == here else 0)
        for step in rest
        if flow.asks(step) and step not in state.answers
    )
    if _passes_limits(loaded, state, here, rest[-1]):
        return (*skipped, Moved(flow.LIMITS_AGAIN))
    at_its_end = fold((*skipped, Moved(rest[-1])), state)
    return (*skipped, *moves.onward(loaded, at_its_end))


def _passes_limits(loaded: LoadedStudy, state: InterviewState, here: str, last: str) -> bool:
    """Tell whether the limits of what stays private would be passed over: nobody talks freely without them."""
    order = flow.steps(loaded, state)
    return flow.LIMITS_AGAIN in order[order.index(here) : order.index(last)]


def _rest(loaded: LoadedStudy, state: InterviewState, step: str) -> tuple[str, ...]:
    """Return the steps of a topic from one of them on."""
    order = flow.steps(loaded, state)
    if step not in order:
        return ()
    topic = step.partition(":")[0]
    ahead = order[order.index(step) :]
    return tuple(one for one in ahead if one.partition(":")[0] == topic)
