"""What one interview adds to the sums of fieldwork. It follows from its record alone, so it can be taken off again.

No word that anybody said is in a key: only ids of the study, options that were picked, and bands.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from typing import Final

import msgspec

from interview_app.bundle.record import Answer, DoNotKnow, Options, Rating, Record, Skipped, TakenOut

RULES: Final = 1
"""Which rules these are. An archive that was counted by others is counted anew when it is opened."""
VARIABLES: Final = 12
"""Pairs are counted of so many variables of a profile: of a hostile record they would be millions."""
STORIES: Final = 4
"""Fewer ratings than these may well be the same."""
_REMEMBERED: Final = 5_000
"""The same keys come with each interview."""
NOT_SAID: Final = ""
SEVERAL: Final = "+"

Counted = Counter[tuple[str, str]]


def contributions(record: Record) -> Counted:
    """Return how much an interview adds to which sum, by the sum's kind and its key.

    The keys of `version`, `language`, `deck`, `end` and `minutes` are what they say; those of `consent` (item,
    decision), `question` (where, question, outcome), `straight` (question, verdict), `profile` (variable, value) and
    `pair` (two of these) are JSON. Which pairs are counted depends on the record alone and not on any target.
    """
    counted: Counted = Counter(
        {
            ("interviews", ""): 1,
            ("version", record.study_version): 1,
            ("language", record.language): 1,
            ("deck", str(record.deck)): 1,
            ("end", "complete" if record.complete else "stopped"): 1,
            ("minutes", record.quality.minutes): 1,
        }
    )
    counted.update(("consent", key_of(item, said)) for item, said in record.consent.decisions.items())
    counted.update(("question", key_of(*parts)) for parts in _asked(record))
    counted.update(("straight", key_of(*parts)) for parts in _straight(record))
    counted.update(_profile(record.profile))
    return counted


@lru_cache(_REMEMBERED)
def key_of(*parts: str) -> str:
    """Return the key that a sum with several parts has; `parts_of` takes it apart again."""
    return msgspec.json.encode(parts).decode()


def parts_of(key: str) -> tuple[str, ...]:
    """Return the parts of a key."""
    return msgspec.json.decode(key, type=tuple[str, ...])


def outcome(answer: Answer) -> str:
    """Return what became of a question that was asked."""
    match answer:
        case Skipped():
            return "skipped"
        case DoNotKnow():
            return "do_not_know"
        case TakenOut():
            return "taken_out"
        case _:
            return "answered"


def _asked(record: Record) -> Iterator[tuple[str, str, str]]:
    asked = [(f"v{vignette.position}", vignette.answers) for vignette in record.vignettes]
    for where, answers in (*asked, ("end", record.end), ("about", record.profile)):
        for question, answer in answers.items():
            yield where, question, outcome(answer)


def _straight(record: Record) -> Iterator[tuple[str, str]]:
    """Tell of each rating of the stories whether all of its points are the same."""
    points: dict[str, list[int]] = {}
    for vignette in record.vignettes:
        for question, answer in vignette.answers.items():
            if isinstance(answer, Rating):
                points.setdefault(question, []).append(answer.point)
    for question, given in points.items():
        yield question, "few" if len(given) < STORIES else "same" if len(set(given)) == 1 else "varied"


def _profile(profile: Mapping[str, Answer]) -> Iterable[tuple[str, str]]:
    values = {variable: _value(answer) for variable, answer in profile.items()}
    for variable, value in values.items():
        yield "profile", key_of(variable, value)
    for first, second in combinations(sorted(values)[:VARIABLES], 2):
        yield "pair", key_of(first, values[first], second, values[second])


def _value(answer: Answer) -> str:
    """Return the one option that was picked, that there were several, or that none was."""
    if not isinstance(answer, Options) or not answer.picked:
        return NOT_SAID
    return answer.picked[0] if len(answer.picked) == 1 else SEVERAL
