"""Whether a study's effects can be told apart at all, before a design is drawn and in the design that was drawn.

The rank of the model matrix over every vignette that the exclusions allow. Needs numpy, which only the coordinator's
installation has.
"""

import itertools
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from interview_app.study.findings import Finding
from interview_app.study.model import DesignRow, Exclusion, Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]
    Cells = NDArray[np.int64]

LARGEST_SPACE = 1_000_000
_PIECE = 20_000
_NEAR_ZERO = 1e-9
_FILE = "study.toml"
_MIXED = "Take an exclusion or an interaction out, or give the design more vignettes."


def check_identifiable(study: Study, rows: tuple[DesignRow, ...]) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Return findings about effects that cannot be told apart and levels that are tied to one other; then notes.

    Args:
        study: A study whose structure has no mistakes.
        rows: Its frozen design, or nothing.
    """
    try:
        from interview_app.study.plan import candidates  # noqa: PLC0415 - numpy is the coordinator's alone
    except ImportError:
        return (), ("Whether all effects can be told apart is checked in the coordinator’s installation only.",)
    combinations = candidates.combinations(study)
    if combinations > LARGEST_SPACE:
        return (), (f"Whether all effects can be told apart was not checked: there are {combinations} combinations.",)
    cells = candidates.feasible(study)
    if not len(cells):
        todo = "Take exclusions out until some stories are left."
        return (Finding(_FILE, "exclude", "The exclusions forbid every vignette.", todo),), ()
    together = _together(study, cells)
    unseen = tuple(_unseen(study, together))
    tied, notes = _tied(study, together)
    mixed = () if unseen else tuple(_mixed(study, _information(study, cells), _FILE, "exclude"))
    if rows and not unseen and not mixed:
        information = _information(study, candidates.cells_of(study, rows))
        mixed = tuple(_mixed(study, information, "design.csv", ""))
    return (*unseen, *mixed, *tied), notes


def _together(study: Study, cells: "Cells") -> "Cells":
    """Return how often each level stands with each other level, the levels of all dimensions in a row."""
    import numpy as np  # noqa: PLC0415 - as above

    sizes = [len(dimension.levels) for dimension in study.shown_dimensions]
    places = cells + np.cumsum([0, *sizes[:-1]])
    together = np.zeros((sum(sizes), sum(sizes)), dtype=np.int64)
    for one, other in itertools.product(range(len(sizes)), repeat=2):
        pairs = places[:, one] * sum(sizes) + places[:, other]
        together += np.bincount(pairs, minlength=sum(sizes) ** 2).reshape(together.shape)
    return together


def _information(study: Study, cells: "Cells") -> "Matrix":
    """Return X'X of the model matrix; in pieces, so that a million vignettes fit into a small laptop's memory."""
    from interview_app.study.plan import candidates  # noqa: PLC0415 - as above

    pieces = (candidates.matrix(study, cells[begin : begin + _PIECE]) for begin in range(0, len(cells), _PIECE))
    squares = [piece.T @ piece for piece in pieces]
    total: Matrix = sum(squares[1:], start=squares[0])
    return total


def _terms(study: Study) -> list[tuple[str, int]]:
    """Return the model's terms in the order of its columns, with how many columns each has."""
    sizes = {dimension.id: len(dimension.levels) - 1 for dimension in study.shown_dimensions}
    pairs = (term for term in dict.fromkeys(study.design.model) if term != "main")
    return [("", 1), *sizes.items(), *((term, math.prod(sizes[name] for name in term.split(":"))) for term in pairs)]


def _mixed(study: Study, information: "Matrix", file: str, key: str) -> Iterator[Finding]:
    """Yield a finding for each group of terms that a vector without any information runs through."""
    import numpy as np  # noqa: PLC0415 - as above

    values, vectors = np.linalg.eigh(information / information[0, 0])
    empty = vectors[:, values < _NEAR_ZERO]
    terms = _terms(study)
    edges = np.cumsum([0, *(size for _, size in terms)])
    share = empty @ empty.T
    blocks = [slice(begin, end) for begin, end in itertools.pairwise(edges)]
    linked = np.array([[np.abs(share[a, b]).max(initial=0.0) > _NEAR_ZERO**0.5 for b in blocks] for a in blocks])
    for group in _groups(linked):
        names = [f"“{terms[place][0]}”" for place in group if terms[place][0]]
        message = (
            f"The effects of {' and '.join(names)} cannot be told apart: a change in one comes with one in another."
        )
        if len(names) == 1:
            message = f"The effects of {names[0]} cannot be told from each other: too little of it is ever shown."
        yield Finding(file, key, message, _MIXED, "warning")


def _groups(linked: "NDArray[np.bool_]") -> Iterator[list[int]]:
    """Yield the terms that hang together through directions without information."""
    left = [place for place in range(len(linked)) if linked[place, place]]
    while left:
        group = [left.pop(0)]
        for place in group:
            near = [other for other in left if linked[place, other]]
            left = [other for other in left if other not in near]
            group += near
        yield sorted(group)


def _unseen(study: Study, together: "Cells") -> Iterator[Finding]:
    for (name, level), times in zip(_all_levels(study), together.diagonal(), strict=True):
        if not times:
            message = f"The exclusions leave no vignette with the level “{level}” of {name}."
            yield Finding(_FILE, "exclude", message, "Take an exclusion out, or the level.", "warning")


def _tied(study: Study, together: "Cells") -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Look for levels that can stand with one level only of another dimension; a rule that says why makes it a note."""
    findings, notes = [], []
    levels = list(_all_levels(study))
    for place, (name, level) in enumerate(levels):
        for other in study.shown_dimensions:
            places = [number for number, (found, _) in enumerate(levels) if found == other.id]
            stands = [levels[number][1] for number in places if together[place, number]]
            if other.id == name or len(places) < 2 or len(stands) != 1:  # noqa: PLR2004 - one of one is no tie
                continue
            message = f"“{level}” of {name} stands only with “{stands[0]}” of {other.id}."
            blocked = [levels[number][1] for number in places if levels[number][1] != stands[0]]
            if all(_explained(study, (name, level), (other.id, one)) for one in blocked):
                notes.append(f"{message} The exclusion says why.")
            else:
                todo = "Loosen an exclusion, or write below it why = “…” if this is meant."
                findings.append(Finding(_FILE, "exclude", message, todo, "warning"))
    return tuple(findings), tuple(notes)


def _explained(study: Study, one: tuple[str, str], other: tuple[str, str]) -> bool:
    return any(rule.why.strip() and _parts(rule, one, other) for rule in study.exclusions)


def _parts(rule: Exclusion, one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether a rule keeps two levels from standing together."""
    if rule.same:
        return {one[0], other[0]} <= set(rule.same) and one[1] == other[1]
    return all(level in rule.where.get(name, ()) for name, level in (one, other))


def _all_levels(study: Study) -> Iterator[tuple[str, str]]:
    for dimension in study.shown_dimensions:
        yield from ((dimension.id, level) for level in dimension.levels)
