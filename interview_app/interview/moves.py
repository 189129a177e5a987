"""Going on: which events follow when a person leaves a page forwards."""

from itertools import takewhile

from interview_app.interview import flow, my_choices, whatif
from interview_app.interview.events import Event, Moved, WhatIfsDrawn
from interview_app.interview.places import UNDERSTANDING
from interview_app.interview.state import InterviewState, Place, fold, stands_aside
from interview_app.study.load import LoadedStudy


def move(place: Place) -> Moved:
    """Return the event of a page coming on the screen."""
    return Moved(place.step, place.changing)


def onward(loaded: LoadedStudy, state: InterviewState) -> tuple[Event, ...]:
    """Return what happens when the participant goes on: the next page, and the draw of what-ifs on the way there.

    A page opened from the review leads back to it, and one that stands aside to where the participant was.
    """
    if stands_aside(state.place.step):
        return (my_choices.onward(state),)
    if state.place.changing:
        return (Moved(flow.REVIEW),)
    if state.place.step == flow.LIMITS_AGAIN:
        state = _past_what_is_answered(loaded, state)
    following = flow.after(loaded, state, state.place.step)
    if state.understanding.check == "due" and _decides(loaded, state, following):
        return (Moved(UNDERSTANDING),)
    drawn = _draw(loaded, state) if _is_last_of_stories(loaded, state, following) else ()
    if drawn:
        following = flow.after(loaded, fold(drawn, state), state.place.step)
    return (*drawn, Moved(following))


def _is_last_of_stories(loaded: LoadedStudy, state: InterviewState, following: str) -> bool:
    if flow.numbered(following, "v"):
        return False  # nearly always, and then the stories need not be listed again
    return state.place.step == flow.story_steps(loaded.study, state)[-1]


def _past_what_is_answered(loaded: LoadedStudy, state: InterviewState) -> InterviewState:
    """Return the state as if the participant stood at the last question in a row that they have answered or skipped.

    They left this story before its limits were read, and read them on the way to the next one.
    """
    order = flow.steps(loaded, state)
    ahead = order[order.index(flow.LIMITS_AGAIN) + 1 :]
    topic = ahead[0].partition(":")[0]
    answered = list(takewhile(lambda step: step.partition(":")[0] == topic and step in state.answers, ahead))
    return fold((Moved(answered[-1]),), state) if answered else state


def backward(loaded: LoadedStudy, state: InterviewState) -> Place | None:
    """Return where Back leads, or None where there is no way back."""
    if state.place.step == UNDERSTANDING:
        return None
    if stands_aside(state.place.step):
        return my_choices.backward(state)
    if state.stopped_at is not None:
        return state.stopped_at
    if state.place.changing:
        return Place(flow.REVIEW)
    step = flow.before(loaded, state, state.place.step)
    # Whoever has agreed to a newer text does not go back to the older one: *My choices* has the newer.
    outlived = bool(state.willing.agreed) and step in flow.before_consent(loaded.study, state.route)
    return Place(step) if step and not outlived else None


def _decides(loaded: LoadedStudy, state: InterviewState, step: str) -> bool:
    """Tell whether a page stands after all that is read and said back."""
    order = flow.steps(loaded, state)
    return order.index(step) >= order.index(flow.to_decide(loaded.study, state.route)[0])


def _draw(loaded: LoadedStudy, state: InterviewState) -> tuple[Event, ...]:
    """Draw what-ifs from the ratings as they are now, unless one has been answered: then its story must stay."""
    answered = any(flow.numbered(key, "whatif") for key in state.answers)
    drawn = whatif.draw(loaded, state)
    return () if answered or drawn == state.whatifs else (WhatIfsDrawn(drawn),)
