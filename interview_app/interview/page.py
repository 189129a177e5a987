"""From a step to the page that shows it."""

from interview_app.interview import consent, endings, flow, questions
from interview_app.interview.consent import Draft
from interview_app.interview.pages import Page, QuestionPage, ReadingPage
from interview_app.interview.review import review_page
from interview_app.interview.state import STOP, InterviewState
from interview_app.interview.story import story
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

_NOTE = ("practice", "note")


def page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str, draft: Draft) -> Page:
    """Return the page of a step.

    Args:
        loaded: The study.
        wording: Its sentences in the participant's language.
        state: The interview.
        step: One of `flow.steps`, or the page that Stop leads to.
        draft: The consent decisions as they stand on the pages.
    """
    if flow.asks(step):
        return _question_page(loaded, wording, state, step)
    kind, _, name = step.partition(":")
    match kind:
        case "consent":
            return consent.consent_page(wording, name, draft)
        case flow.CHOICES:
            return consent.choices_page(loaded.study, wording, draft)
        case flow.REVIEW:
            return review_page(loaded, wording, state)
        case _ if kind in {flow.KEEP, STOP, flow.THANKS}:
            return _last_page(loaded, wording, state, kind)
        case _:
            return _reading_page(wording, step)


def _last_page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> Page:
    if step == flow.THANKS:
        return endings.thanks_page(loaded, wording, state, "kept")
    return endings.keep_page(wording, early=step == STOP)


def _question_page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> QuestionPage:
    recorded = state.answers.get(step)
    practice = step.startswith(f"{flow.PRACTICE}:")
    return QuestionPage(
        step=step,
        question=questions.question(loaded.study, wording, state.setup.plan.seed, step),
        story=story(loaded, state, step),
        answer=recorded.answer if recorded else None,
        practice=practice,
        note=wording.text(*_NOTE) if practice and wording.has(*_NOTE) else "",
    )


def _reading_page(wording: Wording, step: str) -> ReadingPage:
    if step == flow.INTRO:
        return ReadingPage(step, wording.text("title"), wording.lines("intro"))
    if step == flow.ABOUT:
        return ReadingPage(step, wording.text(flow.ABOUT, "title"), wording.lines(flow.ABOUT, "text"))
    path = ("consent", step.partition(":")[2])
    points = wording.lines(*path, "points") if wording.has(*path, "points") else ()
    return ReadingPage(step, wording.text(*path, "title"), wording.lines(*path, "paragraphs"), points)
