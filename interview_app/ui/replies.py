"""Answers given by hand and eye only: which, and with which presses. For the demo and for measurements."""

from interview_app.interview.asked import (
    GridQuestion,
    OpenQuestion,
    PickQuestion,
    Question,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
)
from interview_app.interview.given import Answer, DoNotKnow, Picked, Ranked, Rated, RatedRows, Skipped, Sorted, Wrote
from interview_app.ui.player import Hands

WORDS = (
    "They should ask Sam first. It is Sam's life.",
    "It depends who reads it. A doctor is not the police.",
    "If it keeps Sam safe this week, yes. Then delete it.",
    "Nobody told Sam. That is not fair.",
    "A computer cannot know a person.",
    "It helped someone I know. But there must be a limit.",
)
_FEW = 3


def chosen(question: Question, turn: int) -> Answer:
    """Return an answer that fits; another turn gives another one where there is one."""
    match question:
        case RatingQuestion(points=points):
            return Rated(1 + turn * 3 % len(points))
        case OpenQuestion():
            return _said(question, turn)
        case PickQuestion(options=options, at_most=at_most, exclusive=exclusive):
            free = [option.id for option in options if option.id not in exclusive]
            return Picked(tuple(free[: 1 if at_most == 1 else 2]))
        case GridQuestion(rows=rows, points=points):
            return RatedRows({row.id: 1 + n % len(points) for n, row in enumerate(rows)})
        case RankQuestion(options=options, ranks=ranks):
            return Ranked(tuple(option.id for option in options[::-1][: min(ranks, _FEW)]))
        case SortQuestion(cards=cards, trays=trays):
            return Sorted({card.id: trays[n % len(trays)].id for n, card in enumerate(cards)})


def give(hands: Hands, answer: Answer) -> None:
    """Press what gives an answer, on a page where nothing is answered yet."""
    match answer:
        case Rated() | DoNotKnow():
            hands.click(f"option:{answer.point if isinstance(answer, Rated) else 'do_not_know'}")
        case Wrote():
            _say(hands, answer)
        case Picked(options) | Ranked(options):
            _press(hands, *(f"option:{option}" for option in options))
        case RatedRows(points):
            _press(hands, *(f"cell:{row}:{point}" for row, point in points.items()))
        case Sorted(trays):
            for card, tray in trays.items():
                _press(hands, f"card:{card}", f"tray:{tray}")
        case Skipped():
            hands.click("skip")


def _said(question: OpenQuestion, turn: int) -> Wrote:
    """Use each way in turn: type, say, pick."""
    way = question.ways[turn % len(question.ways)]
    if way == "picked":
        return Wrote("", tuple(pick.id for pick in question.picks[:2]), "picked")
    return Wrote(WORDS[turn % len(WORDS)], (), way)


def _say(hands: Hands, answer: Wrote) -> None:
    if hands.sees(f"way:{answer.mode}"):
        hands.click(f"way:{answer.mode}")
    if answer.text:
        hands.type("words", answer.text)
    _press(hands, *(f"pick:{pick}" for pick in answer.picks))


def _press(hands: Hands, *names: str) -> None:
    for name in names:
        hands.click(name)
