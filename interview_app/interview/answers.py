"""Is this an answer to that question? The windows cannot give any other; a wrong one is a bug and goes nowhere."""

from collections.abc import Sequence

from interview_app.interview.events import Answer, DoNotKnow, Picked, Rated, RatedRows, Skipped, Wrote
from interview_app.interview.pages import GridQuestion, OpenQuestion, PickQuestion, Question, RatingQuestion


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
        case _, Skipped():
            return answer
        case RatingQuestion(), Rated(point):
            _need(1 <= point <= len(asked.points), "a point on the scale")
        case RatingQuestion(), DoNotKnow():
            return answer
        case OpenQuestion(), Wrote(text):
            _need(bool(text.strip()), "some words; without any it is a skip")
            _need(len(text) <= asked.limit, "no more words than the box holds")
        case PickQuestion(), Picked(options):
            _pickable(asked, options)
            return Picked(tuple(sorted(options, key=list(listed or options).index)))
        case GridQuestion(), RatedRows(points):
            _rateable(asked, points)
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
