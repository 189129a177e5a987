"""Going on: which events follow when a person leaves a page forwards."""

from interview_app.interview import flow, whatif
from interview_app.interview.events import Event, Moved, WhatIfsDrawn
from interview_app.interview.state import InterviewState, Place, fold
from interview_app.study.load import LoadedStudy


def move(place: Place) -> Moved:
    """Return the event of a page coming on the screen."""
    return Moved(place.step, place.changing)


def onward(loaded: LoadedStudy, state: InterviewState) -> tuple[Event, ...]:
    """Return what happens when the participant goes on: the next page, and the draw of what-ifs on the way there.

    A page opened from the review leads back to it.
    """
    if state.place.changing:
        return (Moved(flow.REVIEW),)
    drawn = _draw(loaded, state) if state.place.step == flow.vignette_steps(loaded.study)[-1] else ()
    return (*drawn, Moved(flow.after(loaded, fold(drawn, state), state.place.step)))


def backward(loaded: LoadedStudy, state: InterviewState) -> Place | None:
    """Return where Back leads, or None where there is no way back."""
    if state.stopped_at is not None:
        return state.stopped_at
    if state.place.changing:
        return Place(flow.REVIEW)
    step = flow.before(loaded, state, state.place.step)
    return Place(step) if step else None


def _draw(loaded: LoadedStudy, state: InterviewState) -> tuple[Event, ...]:
    """Draw what-ifs from the ratings as they are now, unless one has been answered: then its story must stay."""
    answered = any(flow.numbered(key, "whatif") for key in state.answers)
    drawn = whatif.draw(loaded, state)
    return () if answered or drawn == state.whatifs else (WhatIfsDrawn(drawn),)
