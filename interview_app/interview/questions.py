"""Questions as they stand on the screen, with their options in this participant's order."""

from collections.abc import Sequence
from typing import get_args

from interview_app.interview import flow
from interview_app.interview.asked import (
    GridQuestion,
    OpenQuestion,
    Option,
    PickQuestion,
    Question,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
)
from interview_app.interview.given import Mode
from interview_app.study.model import Ask, ProfileItem, Study
from interview_app.study.plan import allot
from interview_app.study.wording import Wording

NONE_OF_THESE = "none"
"""Where several may be picked about oneself, this option clears the others."""


def question(study: Study, wording: Wording, seed: str, step: str) -> Question:
    """Return the question of a step. A question asked twice keeps its order: nobody has to search again."""
    if step.startswith(f"{flow.ABOUT}:"):
        return _about(_profile_item(study, step), wording)
    ask = flow.ask_of(study, step)
    return _asked(ask, wording, seed)


def _asked(ask: Ask, wording: Wording, seed: str) -> Question:
    text = wording.text(ask.id, "question")
    match ask.kind:
        case "rating":
            return RatingQuestion(
                text=text,
                points=wording.lines(ask.id, "points"),
                do_not_know=wording.text(ask.id, "no_answer"),
                highest_first=_turned(ask, seed),
            )
        case "open":
            return _open(ask, wording, seed)
        case "several":
            return _several(ask, wording, seed)
        case "grid":
            rows = allot.shuffled(ask.rows, seed, "rows", ask.id) if ask.shuffle_rows else ask.rows
            points = wording.lines(ask.id, "points")
            return GridQuestion(text, _options(wording, rows, ask.id), points, _turned(ask, seed))
        case "ranking":
            options = _options(wording, _mixed(ask, ask.options, seed), ask.id)
            return RankQuestion(text, options, ask.max, _hint(wording, ask.id))
        case "sort":
            cards = _options(wording, _mixed(ask, ask.options, seed), ask.id)
            trays = _options(wording, ask.trays, ask.id)
            return SortQuestion(text, cards, trays, _hint(wording, ask.id))


def shown_order(asked: Question) -> tuple[str, ...]:
    """Return the options or rows of a question as they stand on the screen."""
    match asked:
        case (
            PickQuestion(options=listed)
            | GridQuestion(rows=listed)
            | OpenQuestion(picks=listed)
            | RankQuestion(options=listed)
            | SortQuestion(cards=listed)
        ):
            return tuple(option.id for option in listed)
        case _:
            return ()


def highest_first(asked: Question) -> bool | None:
    """Tell whether a question's scale stands on the screen with its last point first; None where it has none."""
    return asked.highest_first if isinstance(asked, RatingQuestion | GridQuestion) else None


def listed_options(study: Study, step: str) -> tuple[str, ...]:
    """Return the options of a step in the order of the study file."""
    if step.startswith(f"{flow.ABOUT}:"):
        return _profile_item(study, step).options
    ask = flow.ask_of(study, step)
    return ask.picks or ask.options


def _turned(ask: Ask, seed: str) -> bool:
    """Tell whether a scale runs the other way for this participant; if one does, all do that may."""
    return ask.direction == "per-participant" and allot.choose((False, True), seed, "direction")


def _mixed(ask: Ask, names: Sequence[str], seed: str) -> Sequence[str]:
    return allot.shuffled(names, seed, "options", ask.id) if ask.shuffle else names


def _open(ask: Ask, wording: Wording, seed: str) -> OpenQuestion:
    return OpenQuestion(
        text=wording.text(ask.id, "question"),
        probes=tuple(wording.text(ask.id, probe) for probe in ask.probes),
        reminder=wording.text(ask.id, "reminder"),
        ways=tuple(way for way in get_args(Mode) if way in ask.capture) or ("typed",),
        picks=_options(wording, _mixed(ask, ask.picks, seed), ask.id),
    )


def _several(ask: Ask, wording: Wording, seed: str) -> PickQuestion:
    free = tuple(option for option in ask.options if option not in ask.exclusive)
    last = tuple(option for option in ask.options if option in ask.exclusive)
    # "None of these" is read last, after everything it speaks of.
    order = (*allot.shuffled(free, seed, "options", ask.id), *last) if ask.shuffle else ask.options
    return PickQuestion(
        text=wording.text(ask.id, "question"),
        options=_options(wording, order, ask.id),
        at_most=ask.max,
        exclusive=frozenset(ask.exclusive),
        hint=_hint(wording, ask.id),
    )


def _about(item: ProfileItem, wording: Wording) -> PickQuestion:
    exclusive = {NONE_OF_THESE} & set(item.options) if item.several else set()
    return PickQuestion(
        text=wording.text(flow.ABOUT, item.id, "question"),
        options=_options(wording, item.options, flow.ABOUT, item.id),
        at_most=0 if item.several else 1,
        exclusive=frozenset(exclusive),
        hint=_hint(wording, flow.ABOUT, item.id),
    )


def _profile_item(study: Study, step: str) -> ProfileItem:
    wanted = step.partition(":")[2]
    return next(item for item in study.profile_items if item.id == wanted)


def _options(wording: Wording, ids: Sequence[str], *path: str) -> tuple[Option, ...]:
    return tuple(Option(name, wording.text(*path, name)) for name in ids)


def _hint(wording: Wording, *path: str) -> str:
    return wording.text(*path, "hint") if wording.has(*path, "hint") else ""
