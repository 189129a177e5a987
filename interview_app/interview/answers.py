"""Is this an answer to that question? The windows cannot give any other; a wrong one is a bug and goes nowhere."""

from collections.abc import Mapping, Sequence

from interview_app.interview.asked import (
    GridQuestion,
    OpenQuestion,
    PickQuestion,
    Question,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
)
from interview_app.interview.given import (
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
from interview_app.interview.typed import cleaned


class AnswerDoesNotFit(ValueError):
    """An answer that the question cannot have. Says which rule, never what was answered."""


def fitting(asked: Question, answer: Answer, listed: Sequence[str] = ()) -> Answer:
    """Return an answer to a question, picked options in the order of the study file.

    Args:
        asked: The question as shown.
        answer: What the participant did.
        listed: The question's options in the order of the study file.

    Raises:
        AnswerDoesNotFit: When it is no answer to this question.
    """
    match asked, answer:
        case (_, Skipped()) | (RatingQuestion(), DoNotKnow()):
            return answer
        case RatingQuestion(), Rated(point):
            _need(1 <= point <= len(asked.points), "a point on the scale")
        case OpenQuestion(), Wrote():
            return _written(asked, answer, listed)
        case PickQuestion(), Picked(options):
            _pickable(asked, options)
            return Picked(tuple(sorted(options, key=list(listed or options).index)))
        case GridQuestion(), RatedRows(points):
            _rateable(asked, points)
        case RankQuestion(), Ranked(options):
            _rankable(asked, options)
        case SortQuestion(), Sorted(trays):
            _sortable(asked, trays)
        case _:
            raise AnswerDoesNotFit("an answer of the question's own kind")
    return answer


def fitting_order(said: tuple[str, ...], shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return the order in which options or rows stood on the screen.

    Args:
        said: What the window says it was; empty when it leaves that to the page.
        shown: What the page says.

    Raises:
        AnswerDoesNotFit: When the window showed another order than the page.
    """
    _need(said in {(), shown}, "the order of the page")
    return shown


def _written(asked: OpenQuestion, answer: Wrote, listed: Sequence[str]) -> Wrote:
    text = cleaned(answer.text)
    mode = answer.mode if text else "picked"
    _need(bool(text or answer.picks), "some words or a reason; without any it is a skip")
    _need(len(text) <= asked.limit, "no more words than the box holds")
    _need(mode in asked.ways, "a way to answer that the question offers")
    _need(not text or mode != "picked", "words that somebody typed")
    _need(len(set(answer.picks)) == len(answer.picks), "each reason once")
    _need({pick.id for pick in asked.picks}.issuperset(answer.picks), "reasons of this question")
    return Wrote(text, tuple(sorted(answer.picks, key=list(listed or answer.picks).index)), mode)


def _rankable(asked: RankQuestion, options: Sequence[str]) -> None:
    _need(len(options) > 0, "at least one rank; without any it is a skip")
    _need(len(set(options)) == len(options), "each option once")
    _need({option.id for option in asked.options}.issuperset(options), "options of this question")
    _need(len(options) <= asked.ranks, "no more ranks than asked for")


def _sortable(asked: SortQuestion, trays: Mapping[str, str]) -> None:
    _need(len(trays) > 0, "at least one card in a tray; without any it is a skip")
    _need({card.id for card in asked.cards}.issuperset(trays), "cards of this question")
    _need({tray.id for tray in asked.trays}.issuperset(trays.values()), "trays of this question")


def _pickable(asked: PickQuestion, options: Sequence[str]) -> None:
    known = {option.id for option in asked.options}
    _need(len(options) > 0, "at least one option; without any it is a skip")
    _need(len(set(options)) == len(options), "each option once")
    _need(known.issuperset(options), "options of this question")
    _need(asked.at_most == 0 or len(options) <= asked.at_most, "no more options than allowed")
    _need(len(options) == 1 or asked.exclusive.isdisjoint(options), "an exclusive option alone")


def _rateable(asked: GridQuestion, points: dict[str, int]) -> None:
    rows = {row.id for row in asked.rows}
    _need(len(points) > 0, "at least one row; without any it is a skip")
    _need(rows.issuperset(points), "rows of this question")
    _need(all(1 <= point <= len(asked.points) for point in points.values()), "points on the scale")


def _need(holds: bool, rule: str) -> None:  # noqa: FBT001 - reads as a sentence where it is called
    if not holds:
        raise AnswerDoesNotFit(rule)
