"""Warn of exclusions and what-ifs without effect: their author meant something that does not happen."""

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from interview_app.study.findings import Finding, Said
from interview_app.study.model import DesignRow, Exclusion, Study, WhatIfRule

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

LARGEST_SPACE = 200_000
_FILE = "study.toml"
_OUT = "Put it right, or take it out."


def check_effects(study: Study) -> Iterator[Finding]:
    """Yield a warning for each rule that plainly does nothing."""
    for key, message, todo in (*_exclusions(study), *_whatifs(study)):
        yield Finding(_FILE, key, message, todo, "warning")


def check_reach(study: Study, rows: tuple[DesignRow, ...]) -> Iterator[Finding]:
    """Yield a warning for each rule that nothing in the space of vignettes is left to; nothing without numpy.

    Args:
        study: A study whose structure has no mistakes.
        rows: Its frozen design, or nothing: then what-ifs are tried on all vignettes that the exclusions leave.
    """
    if math.prod(len(dimension.levels) for dimension in study.shown_dimensions) > LARGEST_SPACE:
        return
    try:
        from interview_app.study.plan import candidates  # noqa: PLC0415 - numpy is the coordinator's alone
    except ImportError:
        return
    cells = candidates.feasible(study)
    for number in _idle(study, len(cells)):
        message = "This exclusion changes nothing: the others forbid all that it forbids."
        yield Finding(_FILE, f"exclude[{number}]", message, "Take it out, or look for a mistake in it.", "warning")
    begin = candidates.cells_of(study, rows) if rows else cells
    for number, rule in enumerate(study.whatif.rules, 1):
        if rule.when and all(rule.when.values()) and not _reaches(study, rule, begin, cells):
            message = "This what-if can never be asked: no story that it fits may be changed like that."
            todo = "Change the condition or the levels, or loosen an exclusion."
            yield Finding(_FILE, f"whatif.rule[{number}].set", message, todo, "warning")


def _exclusions(study: Study) -> Iterator[Said]:
    levels = {dimension.id: set(dimension.levels) for dimension in study.shown_dimensions}
    seen: list[Exclusion] = []
    for number, rule in enumerate(study.exclusions, 1):
        key = f"exclude[{number}]"
        for name, listed in rule.where.items():
            if not listed:
                yield f"{key}.where.{name}", "This list is empty, so the exclusion forbids nothing.", _OUT
        if len(rule.same) > 1 and not set.intersection(*(levels.get(name, set()) for name in rule.same)):
            yield f"{key}.same", "These dimensions have no level in common, so the exclusion forbids nothing.", _OUT
        if any(_alike(rule, other) for other in seen):
            yield key, "This exclusion is there twice.", "Take one of the two out."
        seen.append(rule)


def _alike(one: Exclusion, other: Exclusion) -> bool:
    return _meaning(one) == _meaning(other)


def _meaning(rule: Exclusion) -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    return frozenset(rule.same), {name: frozenset(listed) for name, listed in rule.where.items()}


def _whatifs(study: Study) -> Iterator[Said]:
    for number, rule in enumerate(study.whatif.rules, 1):
        key = f"whatif.rule[{number}].when"
        if not rule.when:
            yield key, "This condition is empty, so the what-if fits every story.", "Write when it is to be asked."
        for name, listed in rule.when.items():
            if not listed:
                yield f"{key}.{name}", "This list is empty, so the what-if is never asked.", _OUT


def _idle(study: Study, left: int) -> Iterator[int]:
    """Yield the numbers of the exclusions without which as many vignettes are left; not those warned of already."""
    from interview_app.study.plan import candidates  # noqa: PLC0415 - as above

    warned = {key.partition(".")[0] for key, _, _ in _exclusions(study)}
    kept = list(study.exclusions)
    for number, rule in enumerate(study.exclusions, 1):
        if f"exclude[{number}]" in warned or any(_alike(rule, other) for other in study.exclusions[number:]):
            continue
        others = tuple(other for other in kept if other is not rule)
        if len(candidates.feasible(msgspec.structs.replace(study, exclusions=others))) == left:
            kept = list(others)
            yield number


def _reaches(study: Study, rule: WhatIfRule, begin: "Numbers", cells: "Numbers") -> bool:
    """Tell whether at least one story that a what-if fits can be changed as it says."""
    import numpy as np  # noqa: PLC0415 - as above

    levels = [dimension.levels for dimension in study.shown_dimensions]
    places = {dimension.id: place for place, dimension in enumerate(study.shown_dimensions)}
    for name, listed in rule.when.items():
        if name in places:
            wanted = [levels[places[name]].index(str(level)) for level in listed]
            begin = begin[np.isin(begin[:, places[name]], wanted)]
    sizes = tuple(map(len, levels))
    allowed = np.ravel_multi_index(tuple(cells.T), sizes)
    for name, listed in rule.changes.items():
        for level in (levels[places[name]].index(one) for one in listed):
            changed = begin[begin[:, places[name]] != level].copy()
            changed[:, places[name]] = level
            if np.isin(np.ravel_multi_index(tuple(changed.T), sizes), allowed).any():
                return True
    return False
