"""Check that what stands in a design's lock is what its study and its design have, and nothing else.

What a laptop can count is compared on the laptop too. What needs numpy is compared where there is numpy: in
the coordinator's installation.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from interview_app.study.findings import Finding
from interview_app.study.model import DesignRow, Study
from interview_app.study.plan.report import Report, report
from interview_app.study.shape import shaped

AGAIN = "Run “interview-app study design” again, or undo the change."
LARGEST_SPACE = 1_000_000
_TOLERANCE = 0.001
"""Two processors may round the last digit of four differently."""


class LockedPair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two dimensions, and how much they go together in the design."""

    first: str
    second: str
    correlation: float


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that `design.lock.toml` says."""

    format: str
    algorithm: str
    orders: str
    study: str
    seed: str
    combinations: int
    feasible: int
    vignettes: int
    decks: int
    d_efficiency: float
    aliasing: tuple[LockedPair, ...]
    study_sha256: str
    design_sha256: str
    level_counts: dict[str, dict[str, int]]


def check_keys(lock: Mapping[str, Any], file: str) -> tuple[Finding, ...]:
    """Return what a lock lacks, what it has too much, and what is of another type."""
    _, found = shaped(dict(lock), Lock, file)
    return tuple(Finding(file, one.key, one.message, AGAIN) for one in found)


def check_measured(
    study: Study, rows: tuple[DesignRow, ...], lock: Mapping[str, Any], file: str
) -> tuple[Finding, ...]:
    """Return what a lock says of a design that measuring it again does not bear out; nothing without numpy.

    Args:
        study: A study without mistakes.
        rows: Its frozen design.
        lock: Its lock, of which everything else was compared before.
        file: The lock's name.
    """
    if lock["combinations"] > LARGEST_SPACE:
        return ()
    try:
        measured = report(study, rows)
    except ImportError:  # numpy is the coordinator's alone
        return ()
    message = "This does not fit the design."
    return tuple(Finding(file, key, message, AGAIN) for key in _other(msgspec.convert(lock, Lock), measured))


def _other(lock: Lock, measured: Report) -> Iterator[str]:
    if lock.feasible != measured.feasible:
        yield "feasible"
    if not _same(lock.d_efficiency, measured.d_efficiency):
        yield "d_efficiency"
    known = {(pair.first, pair.second): pair.correlation for pair in measured.aliasing}
    largest = sorted(known.values(), reverse=True)[: len(lock.aliasing)]
    complete = len(lock.aliasing) == len(largest) and len(lock.aliasing) >= min(len(known), 1)
    named = all(_same(pair.correlation, known.get((pair.first, pair.second), -1.0)) for pair in lock.aliasing)
    if not (complete and named and all(map(_same, [pair.correlation for pair in lock.aliasing], largest))):
        yield "aliasing"


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= _TOLERANCE  # false of “nan” too
