"""`targets.toml` in the centre's folder: how many interviews are wanted, where, from whom and until when.

It may be changed at any time with a text editor; nothing is counted by it, so a change shows at once. A profile
variable may be in one quota only: two tables that share a variable would give each other's hidden numbers away.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any, Final

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.base.paths import is_there
from interview_app.centre.archive.contributions import VARIABLES
from interview_app.study.findings import Finding, Said, instead, short
from interview_app.study.model import Study

FILE: Final = "targets.toml"
_LIMIT: Final = 200_000
_MOST: Final = 1_000_000
_MOST_WEEKS: Final = 260
_KNOWN: Final = ("total", "from", "to", "site", "quota")
_WEEK: Final = 7
_NUMBER: Final = f"Write a whole number from 0 to {_MOST:,}, without quotation marks."


class TargetsBroken(UserError):
    """The targets have mistakes; `findings` holds all of them."""

    code = "TARGETS-BROKEN"
    happened = "The targets cannot be used: {count} found, first {first}"
    safe = "The interviews, and what was counted of them, are not touched by this."
    next_step = "Put right what each line of “interview-app centre targets” names, and open Fieldwork again."

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        count = "1 mistake" if len(findings) == 1 else f"{len(findings)} mistakes"
        super().__init__(count=count, first=findings[0])


@dataclass(frozen=True)
class Quota:
    """How many interviews are wanted of whom.

    Attributes:
        variables: One or two profile variables.
        cells: By an option of each.
    """

    variables: tuple[str, ...]
    cells: Mapping[tuple[str, ...], int]


@dataclass(frozen=True)
class Targets:
    """What fieldwork is held against; 0 and None stand for nothing said.

    Attributes:
        total: Interviews in all.
        begins: The first day of fieldwork.
        ends: Its last day.
        sites: Interviews by site, as laptops are given one.
        quotas: By profile variables, no variable twice.
    """

    total: int = 0
    begins: date | None = None
    ends: date | None = None
    sites: Mapping[str, int] = field(default_factory=dict)
    quotas: tuple[Quota, ...] = ()

    @property
    def weeks(self) -> int:
        """How many weeks fieldwork lasts; 0 where that is not said."""
        if self.begins is None or self.ends is None:
            return 0
        return (self.ends - self.begins).days // _WEEK + 1


def load(folder: Path, study: Study) -> Targets | None:
    """Return the targets in a centre's folder; None where there are none.

    Raises:
        TargetsBroken: When they have mistakes.
        FileUnreadable, FileTooLarge: When the file cannot be read.
    """
    file = folder / FILE
    return read(file, study) if is_there(file) else None


def read(file: Path, study: Study) -> Targets:
    """Return the targets in a file, held against the study that they are for.

    Raises:
        TargetsBroken: When they have mistakes.
        FileUnreadable, FileTooLarge: When the file cannot be read.
    """
    name, untrusted = file.name, read_bounded(file, _LIMIT)
    try:
        told = tomllib.loads(untrusted.decode())
    except UnicodeDecodeError as error:
        wrong = Finding(name, "", "This is no text in UTF-8.", "Save it as plain text in UTF-8.")
        raise TargetsBroken((wrong,)) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        wrong = Finding(name, "", f"This is no TOML: {short(error)}.", "Put that place right.")
        raise TargetsBroken((wrong,)) from error
    findings = tuple(Finding(name, *said) for said in _wrong(told, study))
    if findings:
        raise TargetsBroken(findings)
    return Targets(
        told.get("total", 0),
        told.get("from"),
        told.get("to"),
        dict(told.get("site", {})),
        tuple(_quota(each) for each in told.get("quota", ())),
    )


# ---- what may be wrong -----------------------------------------------------------------------------------------------


def _wrong(told: Mapping[str, Any], study: Study) -> Iterator[Said]:
    for key in told:
        if key not in _KNOWN:
            yield key, f"There is nothing called “{short(key)}” here.", instead(key, _KNOWN)
    if not _whole(told.get("total", 0)):
        yield "total", "This is no number of interviews.", _NUMBER
    yield from _wrong_days(told)
    yield from _wrong_sites(told.get("site", {}))
    yield from _wrong_quotas(told.get("quota", []), study)


def _wrong_sites(sites: object) -> Iterator[Said]:
    if not isinstance(sites, dict):
        yield "site", "This is no table of sites.", 'Write [site], and under it lines such as "Leeds" = 120.'
        return
    for name, wanted in sites.items():
        if not _whole(wanted):
            yield f"site.{short(name)}", "This is no number of interviews.", _NUMBER


def _wrong_days(told: Mapping[str, Any]) -> Iterator[Said]:
    days = [told.get(name) for name in ("from", "to")]
    for name, day in zip(("from", "to"), days, strict=True):
        if day is not None and type(day) is not date:
            yield name, "This is no day.", "Write it as 2026-11-29, without quotation marks and without a time."
            return
    begins, ends = days
    if (begins is None) != (ends is None):
        missing = "to" if ends is None else "from"
        yield missing, "Only one end of fieldwork is given.", "Give both “from” and “to”, or neither."
    elif begins is not None and ends is not None:
        if ends < begins:
            yield "to", "Fieldwork ends before it begins.", "Put the later day here."
        elif (ends - begins).days > _MOST_WEEKS * _WEEK:
            yield "to", "Fieldwork lasts more than five years.", "Look whether the years are right."


def _wrong_quotas(quotas: object, study: Study) -> Iterator[Said]:
    if not isinstance(quotas, list) or not all(isinstance(each, dict) for each in quotas):
        yield "quota", "This is no list of quotas.", "Begin each quota with [[quota]] on a line of its own."
        return
    taken: set[str] = set()
    for number, quota in enumerate(quotas, 1):
        where = f"quota[{number}]"
        yield from ((f"{where}.{key}", what, do) for key, what, do in _wrong_quota(quota, study, taken))


def _wrong_quota(quota: Mapping[str, Any], study: Study, taken: set[str]) -> Iterator[Said]:
    for key in quota:
        if key not in {"of", "cells"}:
            yield key, f"There is nothing called “{short(key)}” in a quota.", instead(key, ("of", "cells"))
    names = quota.get("of")
    if not isinstance(names, list) or len(names) not in {1, 2} or not all(isinstance(each, str) for each in names):
        yield "of", "A quota is of one or two things from “About you”.", 'Write for example of = ["age_band"].'
        return
    wrong = list(_wrong_names(names, study, taken))
    yield from wrong
    taken.update(names)
    if not wrong:
        yield from _wrong_cells(names, quota.get("cells"), study)


def _wrong_names(names: list[str], study: Study, taken: set[str]) -> Iterator[Said]:
    items = {item.id: item for item in study.profile_items}
    single = [name for name, item in items.items() if not item.several]
    for at, name in enumerate(names):
        if name not in items:
            yield "of", f"The study asks nothing called “{short(name)}” about the participant.", instead(name, single)
        elif items[name].several:
            yield "of", f"Of “{name}” several can be true at once, so nobody belongs to one cell.", "Take it out."
        elif name in taken or name in names[:at]:
            happened = f"“{name}” is in two quotas, and from two tables hidden numbers could be worked out."
            yield "of", happened, "Leave it in one of them."
        elif len(names) > 1 and name not in sorted(items)[:VARIABLES]:
            happened = f"The study asks so much about people that “{name}” is not counted together with others."
            yield "of", happened, "Make a quota of it alone."


def _wrong_cells(names: list[str], cells: object, study: Study) -> Iterator[Said]:
    options = [item.options for name in names for item in study.profile_items if item.id == name]
    if not isinstance(cells, dict) or not cells:
        yield "cells", "No cell is given.", "Write how many interviews are wanted of each."
        return
    for path, wanted in _leaves(cells, len(names)):
        key = ".".join(("cells", *map(short, path)))
        unknown = [instead(name, known) for name, known in zip(path, options, strict=False) if name not in known]
        if unknown:
            yield key, "Nobody can pick this.", unknown[0]
        elif len(path) < len(names) or not _whole(wanted):
            inner = ' For two variables, write "16-17" = { asian = 10 }.' if len(names) > 1 else ""
            yield key, "This is no number of interviews.", _NUMBER + inner


def _leaves(cells: Mapping[str, Any], depth: int) -> Iterator[tuple[tuple[str, ...], object]]:
    for name, inner in cells.items():
        if depth > 1 and isinstance(inner, dict):
            yield from (((name, *path), wanted) for path, wanted in _leaves(inner, depth - 1))
        else:
            yield (name,), inner


def _whole(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MOST


def _quota(told: Mapping[str, Any]) -> Quota:
    names = tuple(told["of"])
    return Quota(names, {path: int(str(wanted)) for path, wanted in _leaves(told["cells"], len(names))})


def options_of(quota: Quota, study: Study) -> tuple[tuple[str, ...], ...]:
    """Return the options of each variable of a quota, in the order of the study."""
    return tuple(item.options for name in quota.variables for item in study.profile_items if item.id == name)


def cells_of(quota: Quota, study: Study) -> tuple[tuple[str, ...], ...]:
    """Return every cell of a quota in the order of the study, also those of which nothing is wanted."""
    return tuple(product(*options_of(quota, study)))
