"""Every place of an interview where somebody wrote freely, under a name that stays the same. Nothing else is free text.

The two functions belong together: what the first one does not name, the second one empties.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

import msgspec

from interview_app.interview.console import NOTE
from interview_app.interview.events import Wrote
from interview_app.interview.state import InterviewState, Recorded

NOTES: Final = "notes"
"""The place of the fieldworker's notes at the end. An answer's is the step that asked, such as `v1:why`, and that of a
note beside a question the step with `note:` before it."""
_PRACTICE: Final = "practice"
"""The part of an interview that goes into no record."""


def free_texts(state: InterviewState) -> dict[str, str]:
    """Return every free text of an interview by its place, in the order in which they were first given.

    Words that the participant typed, words that the fieldworker typed for them, and the fieldworker's notes, beside
    questions and at the end. What the practice story was answered with is not among them: it stays behind.
    """
    texts = {
        key: recorded.answer.text
        for key, recorded in state.answers.items()
        if isinstance(recorded.answer, Wrote) and key.partition(":")[0] != _PRACTICE
    }
    texts |= {f"{NOTE}{step}": beside.note for step, beside in state.console.beside.items()}
    texts[NOTES] = state.notes
    return {place: unicodedata.normalize("NFC", text) for place, text in texts.items() if text}


def with_texts(state: InterviewState, texts: Mapping[str, str]) -> InterviewState:
    """Return an interview with other texts at its places; where none is given, there is none."""
    answers = {key: _with_text(recorded, texts.get(key, "")) for key, recorded in state.answers.items()}
    beside = {step: replace(noted, note=texts.get(f"{NOTE}{step}", "")) for step, noted in state.console.beside.items()}
    return replace(
        state,
        answers=MappingProxyType(answers),
        console=replace(state.console, beside=MappingProxyType(beside)),
        closed=replace(state.closed, notes=texts.get(NOTES, "")),
    )


def _with_text(recorded: Recorded, text: str) -> Recorded:
    if not isinstance(recorded.answer, Wrote):
        return recorded
    return replace(recorded, answer=msgspec.structs.replace(recorded.answer, text=text))
