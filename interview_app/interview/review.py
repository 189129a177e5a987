"""*Check your answers*: everything recorded, in the participant's words."""

from interview_app.interview import flow, questions
from interview_app.interview.events import Answer, DoNotKnow, Picked, Rated, RatedRows, Skipped, Wrote
from interview_app.interview.pages import (
    GridQuestion,
    OpenQuestion,
    PickQuestion,
    Question,
    RatingQuestion,
    ReviewPage,
    ReviewRow,
)
from interview_app.interview.state import InterviewState, Recorded
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording


def review_page(loaded: LoadedStudy, wording: Wording, state: InterviewState) -> ReviewPage:
    """Return the page with a row for each question that was answered, skipped or taken out, in the order asked."""
    rows = (
        _row(loaded, wording, state, step)
        for step in flow.steps(loaded, state)
        if flow.asks(step) and step in state.answers
    )
    return ReviewPage(flow.REVIEW, wording.text("review", "title"), wording.text("review", "text"), tuple(rows))


def in_words(wording: Wording, asked: Question, recorded: Recorded) -> str:
    """Return what is recorded for a question the way the participant saw it on the screen."""
    if recorded.answer is None:
        return wording.text("review", "taken_out")
    if isinstance(recorded.answer, Skipped):
        return wording.text("review", "skipped")
    return _answer_in_words(asked, recorded.answer)


def _answer_in_words(asked: Question, answer: Answer) -> str:
    match asked, answer:
        case RatingQuestion(), Rated(point):
            return asked.points[point - 1]
        case RatingQuestion(), DoNotKnow():
            return asked.do_not_know
        case OpenQuestion(), Wrote(text):
            return text
        case PickQuestion(), Picked(options):
            return "\n".join(option.text for option in asked.options if option.id in options)
        case GridQuestion(), RatedRows(points):
            rated = (row for row in asked.rows if row.id in points)
            return "\n".join(f"{row.text}: {asked.points[points[row.id] - 1]}" for row in rated)
        case _:
            raise TypeError("recorded answers fit their questions")


def _row(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> ReviewRow:
    asked = questions.question(loaded.study, wording, state.setup.plan.seed, step)
    recorded = state.answers[step]
    return ReviewRow(
        key=step,
        question=asked.text,
        answer=in_words(wording, asked, recorded),
        context=_context(wording, state, step),
        taken_out=recorded.answer is None,
    )


def _context(wording: Wording, state: InterviewState, step: str) -> str:
    """Return what the question was about: which story, and for a what-if its changed sentence."""
    if step.startswith(f"{flow.PRACTICE}:"):
        return wording.text("practice", "title")
    if position := flow.numbered(step, "v"):
        return f"{wording.text('story', 'title')} {position}"
    if number := flow.numbered(step, "whatif"):
        drawn = state.whatifs[number - 1]
        return f"{wording.text('story', 'title')} {drawn.position}: {wording.text(drawn.dimension, drawn.level)}"
    if step.startswith(f"{flow.ABOUT}:"):
        return wording.text("about", "title")
    return ""
