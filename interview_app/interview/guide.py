"""The topic guide: what the fieldworker can ask about the page that is on the participant's screen.

It speaks the study's own language, which is the fieldworker's, and it knows no answer: hand-over hides answers from
whoever sits beside the participant, and a second screen must not give them back.
"""

from dataclasses import dataclass
from typing import Literal

from interview_app.interview import flow, questions
from interview_app.interview.asked import OpenQuestion
from interview_app.interview.places import STOP, UNDERSTANDING, stands_aside
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy

Part = Literal[
    "read", "consent", "choices", "start", "practice", "story", "whatif", "end", "about", "review", "keep", "over"
]
_PARTS: dict[str, Part] = {
    "vouch": "consent",
    "consent": "consent",
    "assent": "consent",
    flow.SIGN: "consent",
    flow.CHOICES: "consent",
    UNDERSTANDING: "consent",
    flow.INTRO: "start",
    flow.LIMITS_AGAIN: "start",
    flow.PRACTICE: "practice",
    flow.END: "end",
    flow.ABOUT: "about",
    flow.REVIEW: "review",
    flow.KEEP: "keep",
    STOP: "keep",
    flow.THANKS: "over",
    flow.CODE_BACK: "over",
}


@dataclass(frozen=True)
class Guide:
    """A page as the fieldworker speaks of it.

    Attributes:
        step: Which page.
        part: What kind of page.
        number: Which story, or which what-if, from 1; 0 for any other part.
        question: What it asks; "" when it asks nothing.
        probes: What the fieldworker may ask aloud, in the study's order.
    """

    step: str
    part: Part
    number: int = 0
    question: str = ""
    probes: tuple[str, ...] = ()


def guide(loaded: LoadedStudy, state: InterviewState, step: str) -> Guide:
    """Return what the fieldworker needs to know of a page."""
    part, number = _part(state, step)
    if not flow.asks(step):
        return Guide(step, part, number)
    wording = loaded.wording(loaded.study.default_language)
    asked = questions.question(loaded.study, wording, state.setup.plan.seed, step)
    return Guide(step, part, number, asked.text, asked.probes if isinstance(asked, OpenQuestion) else ())


def _part(state: InterviewState, step: str) -> tuple[Part, int]:
    if stands_aside(step):
        return "choices", 0
    if story := flow.numbered(step, "v"):
        return "story", story
    if again := flow.numbered(step, flow.REPEAT):
        return "story", len(state.setup.plan.rows) + again
    if breath := flow.numbered(step, flow.BREATH):
        return "story", breath
    if number := flow.numbered(step, "whatif"):
        return "whatif", number
    return _PARTS.get(step.partition(":")[0], "read"), 0
