"""Check that the frozen design is this study's: counts, levels, exclusions, and the hashes in its lock."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from interview_app.base import canonical
from interview_app.study.findings import Finding, suggestion
from interview_app.study.model import DesignRow, Study
from interview_app.study.rows import FILE

_AGAIN = "Run “interview-app study design” again, or undo the change."


def recipe(study: Study) -> str:
    """Return the SHA-256 of everything a design follows from: dimensions in use, exclusions and design rules."""
    parts = {
        "dimensions": [[dimension.id, *dimension.levels] for dimension in study.shown_dimensions],
        "exclusions": [[list(rule.same), msgspec.to_builtins(rule.where)] for rule in study.exclusions],
        "design": msgspec.to_builtins(study.design),
    }
    return canonical.digest(parts)


def check_lock(study: Study, design: bytes, lock: Mapping[str, Any], file: str) -> tuple[Finding, ...]:
    """Return what shows that the design and its lock do not belong to this study as it stands."""
    found = []
    if lock.get("study_sha256") != recipe(study):
        found.append(Finding(file, "study_sha256", f"The study has changed since the design was frozen. {_AGAIN}"))
    if lock.get("design_sha256") != hashlib.sha256(design).hexdigest():
        found.append(Finding(file, "design_sha256", f"{FILE} has changed since it was frozen. {_AGAIN}"))
    return tuple(found)


def check_design(study: Study, rows: tuple[DesignRow, ...]) -> tuple[Finding, ...]:
    """Return what is wrong with the rows of the design."""
    return (*_counts(study, rows), *(finding for row in rows for finding in _row(study, row)), *_unused(study, rows))


def _counts(study: Study, rows: tuple[DesignRow, ...]) -> Iterator[Finding]:
    if len(rows) != study.design.vignettes:
        yield Finding(FILE, "", f"There must be {study.design.vignettes} rows and there are {len(rows)}.")
    if [row.number for row in rows] != list(range(1, len(rows) + 1)):
        yield Finding(FILE, "number", "The rows must be numbered 1, 2, 3 and so on.")
    places = Counter((row.deck, row.slot) for row in rows)
    wanted = {(deck, slot) for deck in range(1, study.design.decks + 1) for slot in range(1, study.deck_size + 1)}
    if set(places) != wanted or any(times > 1 for times in places.values()):
        yield Finding(FILE, "deck", f"Each of {study.design.decks} decks must have slots 1 to {study.deck_size} once.")


def _row(study: Study, row: DesignRow) -> Iterator[Finding]:
    key = f"row {row.number}"
    unknown = False
    for dimension in study.shown_dimensions:
        level = row.levels[dimension.id]
        if level not in dimension.levels:
            unknown = True
            near = suggestion(level, dimension.levels)
            yield Finding(FILE, key, f"“{level}” is not a level of {dimension.id}.{near}")
    if not unknown and (rule := study.exclusion(row.levels)) is not None:
        reason = f" {rule.why}" if rule.why else ""
        yield Finding(FILE, key, f"Exclusion {study.exclusions.index(rule) + 1} forbids this vignette.{reason}")


def _unused(study: Study, rows: tuple[DesignRow, ...]) -> Iterator[Finding]:
    for dimension in study.shown_dimensions:
        for level in dimension.levels:
            if rows and all(row.levels[dimension.id] != level for row in rows):
                yield Finding(FILE, dimension.id, f"The level “{level}” is in no vignette.")
