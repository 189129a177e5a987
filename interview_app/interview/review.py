"""*Check your answers*: everything recorded, in the participant's words."""

from collections.abc import Mapping

from interview_app.interview import flow, questions
from interview_app.interview.console import NOTE
from interview_app.interview.events import (
    Answer,
    DoNotKnow,
    Picked,
    Ranked,
    Rated,
    RatedRows,
    Skipped,
    Sorted,
    Wrote,
)
from interview_app.interview.pages import (
    GridQuestion,
    OpenQuestion,
    Option,
    PickQuestion,
    Question,
    RankQuestion,
    RatingQuestion,
    ReviewPage,
    ReviewRow,
    SortQuestion,
)
from interview_app.interview.state import InterviewState, Recorded
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording


def review_page(loaded: LoadedStudy, wording: Wording, state: InterviewState) -> ReviewPage:
    """Return the page with a row for each question that was answered, skipped or taken out, in the order asked.

    After each comes what the fieldworker has noted beside it, and at the end what they noted beside other pages.
    """
    rows: list[ReviewRow] = []
    order = flow.steps(loaded, state)
    for step in order:
        if flow.asks(step) and step in state.answers:
            rows.append(_row(loaded, wording, state, step))
            rows += _noted(wording, state, step, rows[-1])
    shown = {row.key for row in rows}
    for step in sorted(state.console.beside, key=lambda step: order.index(step) if step in order else len(order)):
        if step not in shown:
            rows += _noted(wording, state, step, None)
    return ReviewPage(flow.REVIEW, wording.text("review", "title"), wording.text("review", "text"), tuple(rows))


def in_words(wording: Wording, asked: Question, recorded: Recorded) -> str:
    """Return what is recorded for a question the way the participant saw it on the screen."""
    if recorded.answer is None:
        return wording.text("review", "taken_out")
    if isinstance(recorded.answer, Skipped):
        return wording.text("review", "skipped")
    return _answer_in_words(asked, recorded.answer)


def _answer_in_words(asked: Question, answer: Answer) -> str:  # noqa: PLR0911 - one line for each kind there is
    match asked, answer:
        case RatingQuestion(), Rated(point):
            return asked.points[point - 1]
        case RatingQuestion(), DoNotKnow():
            return asked.do_not_know
        case OpenQuestion(), Wrote():
            return _words(asked, answer)
        case PickQuestion(), Picked(options):
            return "\n".join(option.text for option in asked.options if option.id in options)
        case GridQuestion(), RatedRows(points):
            rated = (row for row in asked.rows if row.id in points)
            return "\n".join(f"{row.text}: {asked.points[points[row.id] - 1]}" for row in rated)
        case RankQuestion(), Ranked(options):
            words = {option.id: option.text for option in asked.options}
            return "\n".join(f"{rank}. {words[name]}" for rank, name in enumerate(options, 1))
        case SortQuestion(), Sorted(trays):
            return "\n".join(_tray(asked, tray, trays) for tray in asked.trays if tray.id in trays.values())
        case _:
            raise TypeError("recorded answers fit their questions")


def _words(asked: OpenQuestion, answer: Wrote) -> str:
    picked = (pick.text for pick in asked.picks if pick.id in answer.picks)
    return "\n".join((*picked, answer.text) if answer.text else picked)


def _tray(asked: SortQuestion, tray: Option, trays: Mapping[str, str]) -> str:
    cards = (card.text for card in asked.cards if trays.get(card.id) == tray.id)
    return "\n".join((f"{tray.text}:", *(f"– {card}" for card in cards)))


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


def _noted(wording: Wording, state: InterviewState, step: str, answered: ReviewRow | None) -> list[ReviewRow]:
    """Return a row with what the fieldworker noted beside a question, or beside a page that was not answered."""
    beside = state.console.at(step)
    if beside.bare and not beside.taken_out:
        return []
    question, context = (answered.question, answered.context) if answered else ("", _context(wording, state, step))
    answer = wording.text("review", "taken_out") if beside.bare else beside.note
    return [ReviewRow(f"{NOTE}{step}", question, answer, context, taken_out=beside.bare, noted=beside)]


def _context(wording: Wording, state: InterviewState, step: str) -> str:
    """Return what the question was about: which story, and for a what-if its changed sentence."""
    if step.startswith(f"{flow.PRACTICE}:"):
        return wording.text("practice", "title")
    if position := flow.numbered(step, "v"):
        return f"{wording.text('story', 'title')} {position}"
    if number := flow.numbered(step, flow.REPEAT):
        # Counted on: nothing in the review marks it as one that came again.
        return f"{wording.text('story', 'title')} {len(state.setup.plan.rows) + number}"
    if number := flow.numbered(step, "whatif"):
        drawn = state.whatifs[number - 1]
        return f"{wording.text('story', 'title')} {drawn.position}: {wording.text(drawn.dimension, drawn.level)}"
    if step.startswith(f"{flow.ABOUT}:"):
        return wording.text("about", "title")
    return ""
