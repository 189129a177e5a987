"""Pages to read and to say back, up to the consent items and before the first free talk."""

from interview_app.interview import flow
from interview_app.interview.pages import ReadingPage, Sheet, TeachBackPage, TogetherPage
from interview_app.interview.places import UNDERSTANDING
from interview_app.interview.state import InterviewState
from interview_app.interview.understanding import OUTCOMES
from interview_app.study.load import LoadedStudy
from interview_app.study.vocabulary import SHEET
from interview_app.study.wording import Wording

WHO_SEES_IT = "who"
"""The page whose points say who sees what; they are drawn as a diagram."""


def reading_page(loaded: LoadedStudy, wording: Wording, step: str) -> ReadingPage:
    """Return a page that asks nothing."""
    kind, _, name = step.partition(":")
    match kind:
        case flow.INTRO:
            return ReadingPage(step, wording.text("title"), wording.lines("intro"))
        case flow.ABOUT:
            return ReadingPage(step, wording.text(flow.ABOUT, "title"), wording.lines(flow.ABOUT, "text"))
        case flow.LIMITS_AGAIN:
            return _read(wording, step, flow.LIMITS_AGAIN)
        case "turn":
            return _read(wording, step, "turn", name)
        case _:
            return _before_consent(loaded, wording, step, name)


def _before_consent(loaded: LoadedStudy, wording: Wording, step: str, name: str) -> ReadingPage:
    path = ("consent", name)
    return ReadingPage(
        step=step,
        title=wording.text(*path, "title"),
        paragraphs=wording.lines(*path, "paragraphs"),
        points=wording.lines(*path, "points") if wording.has(*path, "points") else (),
        diagram=name == WHO_SEES_IT,
        sheet=None if name == SHEET else sheet(loaded, wording),
    )


def sheet(loaded: LoadedStudy, wording: Wording) -> Sheet | None:
    """Return the full information sheet of a study that has one."""
    if not loaded.study.consent.sheet:
        return None
    return Sheet(wording.text("consent", SHEET, "title"), wording.lines("consent", SHEET, "paragraphs"))


def teach_back_page(wording: Wording, state: InterviewState, prompt: str) -> TeachBackPage:
    """Return the page of something that is said back; *not yet* leaves what is core open."""
    understood, path = state.understanding, ("consent", prompt)
    known = understood.taught.get(prompt)
    return TeachBackPage(
        step=f"teach:{prompt}",
        prompt=prompt,
        question=wording.text(*path, "question"),
        lead=wording.text("teach_back", "lead"),
        beside=wording.text("teach_back", "beside"),
        listen=wording.text("teach_back", "listen_for"),
        listen_for=wording.lines(*path, "listen_for"),
        again=wording.lines(*path, "again"),
        outcomes=tuple((name, wording.text("teach_back", name)) for name in OUTCOMES),
        outcome="" if known is None or (known == "not_yet" and prompt in state.setup.core) else known,
        explained=understood.not_yet.get(prompt, 0) > 0,
        settled=state.consent is not None,
    )


def together_page(wording: Wording) -> TogetherPage:
    """Return the page from which the understanding check is made."""
    title, paragraphs = wording.text(UNDERSTANDING, "title"), wording.lines(UNDERSTANDING, "paragraphs")
    return TogetherPage(UNDERSTANDING, title, paragraphs)


def _read(wording: Wording, step: str, *path: str) -> ReadingPage:
    return ReadingPage(step, wording.text(*path, "title"), wording.lines(*path, "paragraphs"))
