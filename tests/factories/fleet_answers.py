"""Answers that differ from interview to interview, in the shape of one that was really held."""

from collections.abc import Callable, Mapping
from hashlib import shake_256
from types import MappingProxyType

import msgspec

from interview_app.bundle.record import Answer, Grid, Options, Rating, Record, Vignette, Words
from tests.factories.centre import changed

_MONTHS, _DECKS, _STOPPED_EARLY = 12, 16, 8
_LANGUAGES = ("en-GB", "en-GB", "en-GB", "pl", "ar")
_REASONS = (
    "they should ask first",
    "somebody has to check what it says before anything is done",
    "it could help if only the school knew",
    "the police would keep it for ever and nobody says when it ends",
    "I would want to see it, and to say what is wrong with it",
    "depends who is asking and what for",
    "it is fair enough when it is about keeping somebody safe",
    "nobody my age reads that far down",
)


class _Chance:
    """Numbers that follow from an interview's id."""

    def __init__(self, interview: str) -> None:
        self._bytes = iter(shake_256(interview.encode()).digest(256))

    def below(self, bound: int) -> int:
        """Return the next number from 0 to less than the bound."""
        return next(self._bytes) % bound


def varied(original: Record, interview: str) -> Record:
    """Return the interview with this id: what it says follows from the id, and no two say the same."""
    chance = _Chance(interview)
    complete = chance.below(_STOPPED_EARLY) > 0
    return changed(
        original,
        id=interview,
        month=f"2026-{1 + chance.below(_MONTHS):02d}",
        deck=1 + chance.below(_DECKS),
        language=_LANGUAGES[chance.below(len(_LANGUAGES))],
        complete=complete,
        vignettes=tuple(_vignette(each, chance) for each in original.vignettes),
        end=_answers(original.end, chance),
        profile=_answers(original.profile, chance),
        notes=f"{_REASONS[chance.below(len(_REASONS))]}, {interview[:12]}",
        withdrawal=shake_256(b"card" + interview.encode()).hexdigest(16),
    )


def _vignette(vignette: Vignette, chance: _Chance) -> Vignette:
    return msgspec.structs.replace(vignette, answers=_answers(vignette.answers, chance))


def _answers(answers: Mapping[str, Answer], chance: _Chance) -> dict[str, Answer]:
    return {name: _VARIED.get(type(answer), _same)(answer, chance) for name, answer in answers.items()}


def _same(answer: Answer, _chance: _Chance) -> Answer:
    return answer


def _rating(answer: Answer, chance: _Chance) -> Answer:
    return msgspec.structs.replace(answer, point=1 + chance.below(5), changes=chance.below(3))


def _words(answer: Answer, chance: _Chance) -> Answer:
    said = " and ".join(_REASONS[chance.below(len(_REASONS))] for _ in range(1 + chance.below(3)))
    return msgspec.structs.replace(answer, text=said)


def _options(answer: Answer, chance: _Chance) -> Answer:
    assert isinstance(answer, Options)
    return msgspec.structs.replace(answer, picked=(answer.shown[chance.below(len(answer.shown))],))


def _grid(answer: Answer, chance: _Chance) -> Answer:
    assert isinstance(answer, Grid)
    return msgspec.structs.replace(answer, points={row: 1 + chance.below(5) for row in answer.points})


_VARIED: Mapping[type, Callable[[Answer, _Chance], Answer]] = MappingProxyType(
    {Rating: _rating, Words: _words, Options: _options, Grid: _grid}
)
