"""When it becomes too much: a calm sheet for the participant, and the steps that the study sets for the fieldworker."""

from interview_app.interview import endings
from interview_app.interview.pages import DistressSheet
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

NAME = "distress"


def sheet(loaded: LoadedStudy, wording: Wording) -> DistressSheet:
    """Return the sheet in the participant's language. A study without words of its own has the window's."""
    return DistressSheet(
        title=wording.text(NAME, "title") if wording.has(NAME, "title") else "",
        paragraphs=_lines(wording, "text"),
        grounding=_lines(wording, "grounding"),
        support_title=wording.text("thanks", "support_title"),
        support=endings.support_lines(loaded.signposting, wording.language),
        checked=endings.checked(loaded.signposting, wording),
    )


def steps(loaded: LoadedStudy) -> tuple[str, ...]:
    """Return what the study tells its fieldworkers to do, in its own language; nothing when it says nothing."""
    return _lines(loaded.wording(loaded.study.default_language), "steps")


def _lines(wording: Wording, name: str) -> tuple[str, ...]:
    return wording.lines(NAME, name) if wording.has(NAME, name) else ()
