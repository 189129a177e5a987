"""What was decided about words, done to the free texts of an interview: the way that every record goes."""

from collections.abc import Mapping

from interview_app.bundle.record_redaction import Redaction, log_of
from interview_app.bundle.redact.decisions import Group, Redacted, apply, groups
from interview_app.bundle.redact.finding import Finds
from interview_app.bundle.redact.nearby import detector_for
from interview_app.bundle.redact.pieces import key
from interview_app.bundle.redact.places import free_texts, with_texts
from interview_app.bundle.redact.values import KINDS, Kind, Mark
from interview_app.interview.closed import RedactionDecided
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy


class StudyDetector:
    """The detector for interviews of one study.

    It passes over the name of the stories' person: everybody is told it, so it tells nobody who anybody is, and half
    of all sentences would be marked for it.

    Args:
        loaded: The study.
    """

    def __init__(self, loaded: LoadedStudy) -> None:
        persona = key(loaded.study.persona)
        self._passed_over = {persona, f"{persona}'s"}
        self._detector = detector_for(loaded)

    def find(self, text: str) -> tuple[Mark, ...]:
        """Return the marks in a text, in order, none over another."""
        return tuple(
            mark for mark in self._detector.find(text) if key(text[mark.start : mark.end]) not in self._passed_over
        )


def kinds_of(decided: RedactionDecided) -> Mapping[str, Kind]:
    """Return the kinds that somebody gave, without those that this version does not know."""
    return {string: kind for string, kind in decided.kinds.items() if kind in KINDS}


def highlights(texts: Mapping[str, str], decided: RedactionDecided, detector: Finds) -> tuple[Group, ...]:
    """Return what is highlighted in the free texts of an interview, by distinct string."""
    return groups(texts, detector, kinds_of(decided))


def replaced(texts: Mapping[str, str], decided: RedactionDecided, detector: Finds) -> Redacted:
    """Return free texts as they would leave, with everything replaced that nobody decided to keep."""
    return apply(texts, detector, decided.choices, kinds_of(decided))


def redacted(state: InterviewState, detector: Finds) -> tuple[InterviewState, Redaction]:
    """Return an interview as it may leave the laptop, and the log of what was done to it."""
    decided = state.closed.redaction
    done = replaced(free_texts(state), decided, detector)
    return with_texts(state, done.texts), log_of(done, nobody=decided.nobody)
