"""Stories to look at before a design is drawn: each level at least once."""

from collections.abc import Iterator
from itertools import islice, product
from typing import Final

from interview_app.study.model import DesignRow, Study

_LONGEST_SEARCH: Final = 100_000


def samples(study: Study) -> tuple[DesignRow, ...]:
    """Return few stories that no exclusion forbids and that have every level which any story can have."""
    met: set[tuple[str, str]] = set()
    found: list[DesignRow] = []
    for dimension in study.shown_dimensions:
        for level in dimension.levels:
            if (dimension.id, level) in met:
                continue
            levels = _with(study, dimension.id, level, met)
            if levels is not None:
                met |= set(levels.items())
                found.append(DesignRow(number=len(found) + 1, deck=1, slot=len(found) + 1, levels=levels))
    return tuple(found)


def _with(study: Study, wanted: str, level: str, met: set[tuple[str, str]]) -> dict[str, str] | None:
    """Return a story with one level, and with levels that were not met yet where that can be."""
    names = [dimension.id for dimension in study.shown_dimensions]
    choices = [
        (level,) if dimension.id == wanted else _new_first(dimension.id, dimension.levels, met)
        for dimension in study.shown_dimensions
    ]
    stories = (dict(zip(names, levels, strict=True)) for levels in product(*choices))
    return next(_allowed(study, stories), None)


def _new_first(name: str, levels: tuple[str, ...], met: set[tuple[str, str]]) -> list[str]:
    return sorted(levels, key=lambda level: (name, level) in met)


def _allowed(study: Study, stories: Iterator[dict[str, str]]) -> Iterator[dict[str, str]]:
    return (levels for levels in islice(stories, _LONGEST_SEARCH) if study.exclusion(levels) is None)
