"""Check that the frozen design is this study's: counts, levels, exclusions, gentle ends, and what its lock says."""

import codecs
import hashlib
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from interview_app.base import canonical
from interview_app.study.findings import Finding, instead, short
from interview_app.study.model import DesignRow, Study
from interview_app.study.plan.counts import level_counts
from interview_app.study.plan.method import ALGORITHMS, FORMAT, ORDERS
from interview_app.study.plan.orders import turns
from interview_app.study.rows import FILE, read_rows
from interview_app.study.rules.lock import AGAIN, check_keys

_GENTLE = "Give each deck two stories without a sensitive level, or mark fewer levels, and run the design again."


def recipe(study: Study) -> str:
    """Return the SHA-256 of everything a design follows from: dimensions in use, exclusions and design rules."""
    parts: dict[str, Any] = {
        "dimensions": [[dimension.id, *dimension.levels] for dimension in study.shown_dimensions],
        "exclusions": [[list(rule.same), msgspec.to_builtins(rule.where)] for rule in study.exclusions],
        "design": msgspec.to_builtins(study.design),
    }
    sensitive = {dimension.id: list(dimension.sensitive) for dimension in study.shown_dimensions if dimension.sensitive}
    return canonical.digest(parts | {"sensitive": sensitive} if sensitive else parts)


def check_lock(study: Study, design: bytes, lock: Mapping[str, Any], file: str) -> tuple[Finding, ...]:
    """Return what shows that the design and its lock do not belong to this study as it stands."""
    found = []
    if lock.get("study_sha256") != recipe(study):
        found.append(Finding(file, "study_sha256", "The study has changed since the design was frozen.", AGAIN))
    if lock.get("design_sha256") != hashlib.sha256(design).hexdigest():
        found.append(Finding(file, "design_sha256", _changed(design, lock), AGAIN))
    if found:
        return tuple(found)  # whatever else differs follows from this
    strange = check_keys(lock, file)
    if strange:
        return strange
    wrong = (key for key, value in _facts(study, design).items() if lock[key] != value)
    return tuple(Finding(file, key, "This is not what the study and its design have.", AGAIN) for key in wrong)


def _changed(design: bytes, lock: Mapping[str, Any]) -> str:
    """Say that the table has changed; a spreadsheet program changes its bytes and none of its stories."""
    plain = design.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n")
    if lock.get("design_sha256") == hashlib.sha256(plain).hexdigest():
        return f"{FILE} was saved by a spreadsheet program: its stories are the same, but not its bytes."
    return f"{FILE} has changed since it was frozen."


def _facts(study: Study, design: bytes) -> dict[str, object]:
    """Return what a lock must say of a study and its design, as far as a laptop can tell."""
    rows, _ = read_rows(study, design)
    return {
        "format": FORMAT,
        "algorithm": ALGORITHMS[study.design.method],
        "orders": ORDERS[study.design.deck.order],
        "study": study.id,
        "seed": study.design.seed,
        "combinations": math.prod(len(dimension.levels) for dimension in study.shown_dimensions),
        "vignettes": len(rows),
        "decks": study.design.decks,
        "level_counts": level_counts(study, rows),
    }


def check_design(study: Study, rows: tuple[DesignRow, ...]) -> tuple[Finding, ...]:
    """Return what is wrong with the rows of the design."""
    known = [finding for row in rows for finding in _row(study, row)]
    return (*_counts(study, rows), *known, *_unused(study, rows), *_gentle(study, rows))


def _counts(study: Study, rows: tuple[DesignRow, ...]) -> Iterator[Finding]:
    if len(rows) != study.design.vignettes:
        yield Finding(FILE, "", f"There must be {study.design.vignettes} rows and there are {len(rows)}.", AGAIN)
    if [row.number for row in rows] != list(range(1, len(rows) + 1)):
        yield Finding(FILE, "number", "The rows must be numbered 1, 2, 3 and so on.", AGAIN)
    places = Counter((row.deck, row.slot) for row in rows)
    wanted = {(deck, slot) for deck in range(1, study.design.decks + 1) for slot in range(1, study.deck_size + 1)}
    if set(places) != wanted or any(times > 1 for times in places.values()):
        message = f"Each of {study.design.decks} decks must have slots 1 to {study.deck_size} once."
        yield Finding(FILE, "deck", message, AGAIN)


def _row(study: Study, row: DesignRow) -> Iterator[Finding]:
    key = f"row {row.number}"
    unknown = False
    for dimension in study.shown_dimensions:
        level = row.levels[dimension.id]
        if level not in dimension.levels:
            unknown = True
            message = f"“{short(level)}” is not a level of {dimension.id}."
            yield Finding(FILE, key, message, instead(level, dimension.levels))
    if not unknown and (rule := study.exclusion(row.levels)) is not None:
        reason = f" {rule.why}" if rule.why else ""
        message = f"Exclusion {study.exclusions.index(rule) + 1} forbids this vignette.{reason}"
        yield Finding(FILE, key, message, AGAIN)


def _unused(study: Study, rows: tuple[DesignRow, ...]) -> Iterator[Finding]:
    for dimension in study.shown_dimensions:
        for level in dimension.levels:
            if rows and all(row.levels[dimension.id] != level for row in rows):
                yield Finding(FILE, dimension.id, f"The level “{level}” is in no vignette.", AGAIN)


def _gentle(study: Study, rows: tuple[DesignRow, ...]) -> Iterator[Finding]:
    """No participant meets a sensitive level in the first or the last story."""
    decks: dict[int, list[DesignRow]] = {}
    for row in sorted(rows, key=lambda row: row.slot):
        decks.setdefault(row.deck, []).append(row)
    for deck, shown in sorted(decks.items()):
        if not turns(study, shown):
            message = f"In every order, deck {deck} begins or ends with a sensitive story."
            yield Finding(FILE, f"deck {deck}", message, _GENTLE)
