"""How somebody says that these are their choices: traced, spoken or on paper. Three ways of equal standing.

What they leave is evidence, and identifying: a signature, the number of a paper form. It is sealed apart from the
answers (`evidence`). Of it only the kind and a salted SHA-256 go into the log and the record, with who was there by
role and never by name. What follows from guidance, and why, is in docs/decisions/0010-signing.md.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final, Literal, get_args

from interview_app.base.canonical import canonical_json
from interview_app.interview.understanding import TWO_AGREE, Route
from interview_app.interview.value import Value

Who = Literal["participant", "parent", "consultee"]
"""Whose decision it is, and who signs."""
Kind = Literal["traced", "spoken", "paper"]
Witness = Literal["", "present", "independent"]
"""Who saw or heard it: nobody was asked; the person who holds the interview; somebody who is not of the study."""
Role = Literal["interpreter", "reader", "support"]
"""Who helped, by role: put it into another language, read it out, or came along."""

FORMAT: Final = "consent-evidence/1"
WITNESSED: Final[frozenset[Kind]] = frozenset({"spoken", "paper"})
ROLES: Final[tuple[Role, ...]] = get_args(Role)
MOST_POINTS: Final = 20_000
WIDE: Final = 10_000
"""A pad is so many units wide; points are whole units from its left upper corner."""

Point = tuple[int, int, int]
"""Across, down, and milliseconds since the first touch."""
Stroke = tuple[Point, ...]

Lack = Literal[
    "nothing_drawn",
    "no_witness",
    "witness_independent",
    "witness_interpreted",
    "no_serial",
    "serial_name",
    "serial_date",
]
"""What a signature still lacks."""

_LEAST_REACH: Final = 300
"""How far a traced sign goes at least, in units of the pad: more than a slip of the finger."""
_SERIAL: Final = re.compile(r"[A-Z0-9](?:[A-Z0-9 ./-]{1,22})[A-Z0-9]")
_LETTERS: Final = re.compile(r"[A-Z]{4,}")
_MONTHS: Final = re.compile("JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC")
_DIGITS: Final = 3
_CENTURY: Final = 100
_YEARS: Final = range(1900, 2100)


class ConsentSigned(Value, frozen=True, tag="consent_signed"):
    """Somebody said in one of the ways that these are their choices.

    Attributes:
        who: Whose choices.
        sha256: Of the evidence, which rests elsewhere.
        document: SHA-256 of the consent document that was read.
    """

    who: Who
    kind: Kind
    sha256: str
    document: str
    witness: Witness = ""
    helpers: tuple[Role, ...] = ()


@dataclass(frozen=True, repr=False)
class Signature:
    """A signature as it is given on the page, before anything of it is stored.

    Attributes:
        strokes: What was traced, in order.
        serial: The number printed on the paper form.
    """

    who: Who
    kind: Kind
    strokes: tuple[Stroke, ...] = ()
    serial: str = ""
    witness: Witness = ""
    helpers: tuple[Role, ...] = ()


@dataclass(frozen=True)
class Signed:
    """A signature with the evidence of it.

    Attributes:
        event: What the log says.
        evidence: Canonical JSON (`consent-evidence/1`): identifying.
    """

    event: ConsentSigned
    evidence: bytes = field(repr=False)


NOBODY_SIGNED: Final[Mapping[Who, Signature]] = MappingProxyType({})
"""As everybody begins."""


def signatories(route: Route) -> tuple[Who, ...]:
    """Return who has to sign, in order: where another person consents, they do first and the participant after them."""
    match route:
        case "parent" | "consultee":
            return route, "participant"
        case _:
            return ("participant",)


def consenter(route: Route) -> Who:
    """Return whose decisions count as the consent."""
    return signatories(route)[0]


def assenter(route: Route) -> Who | None:
    """Return whose own yes stands beside another person's consent, if anybody's does."""
    return "participant" if route in TWO_AGREE else None


def complete(signed: Collection[ConsentSigned], document: str, route: Route) -> bool:
    """Tell whether everybody on a route has signed under a document."""
    return {each.who for each in signed if each.document == document}.issuperset(signatories(route))


def lacking(signature: Signature, *, independent: bool = False) -> Lack | None:
    """Return what a signature lacks, or None.

    Args:
        signature: As given on the page.
        independent: Whether the study wants a witness who is not of the study.
    """
    match signature.kind:
        case "traced":
            return None if _reach(signature.strokes) >= _LEAST_REACH else "nothing_drawn"
        case "spoken":
            return _witness_lacks(signature, independent=independent)
        case "paper":
            return serial_lacks(signature.serial) or _witness_lacks(signature, independent=independent)


def serial_lacks(typed: str) -> Lack | None:
    """Return what is wrong with the number of a paper form: a name or a birthday typed there would stay for years."""
    serial = tidy_serial(typed)
    if _LETTERS.search(serial):
        return "serial_name"
    if _is_date(serial):
        return "serial_date"
    return None if _SERIAL.fullmatch(serial) and sum(map(str.isdigit, serial)) >= _DIGITS else "no_serial"


def tidy_serial(typed: str) -> str:
    """Return a number as it is kept: in capitals, with single spaces."""
    return " ".join(unicodedata.normalize("NFKC", typed).upper().split())


def sealable(signature: Signature, document: str, *, phrase: str, day: date, salt: bytes) -> Signed:
    """Return what goes into the log and what is sealed apart from it.

    Args:
        signature: It lacks nothing.
        document: SHA-256 of the consent document that was read.
        phrase: What the study asked to be said aloud.
        day: The day, as on any consent form; it stays with the evidence.
        salt: 16 random bytes, without which the SHA-256 of a short number could be guessed.
    """
    content: dict[str, object] = {
        "format": FORMAT,
        "who": signature.who,
        "kind": signature.kind,
        "document": document,
        "day": day.isoformat(),
        "salt": salt.hex(),
        "witness": signature.witness,
        "helpers": list(signature.helpers),
    }
    match signature.kind:
        case "traced":
            content["strokes"] = [[list(point) for point in stroke] for stroke in signature.strokes]
        case "spoken":
            content["phrase"] = unicodedata.normalize("NFC", phrase)
        case "paper":
            content["serial"] = tidy_serial(signature.serial)
    evidence = canonical_json(content)
    return Signed(
        ConsentSigned(
            who=signature.who,
            kind=signature.kind,
            sha256=hashlib.sha256(evidence).hexdigest(),
            document=document,
            witness=signature.witness,
            helpers=signature.helpers,
        ),
        evidence,
    )


def _witness_lacks(signature: Signature, *, independent: bool) -> Lack | None:
    if not signature.witness:
        return "no_witness"
    if independent and signature.witness != "independent":
        return "witness_independent"
    # Who needs an interpreter to follow has heard the interpreter, and not the participant.
    if signature.kind == "spoken" and "interpreter" in signature.helpers and signature.witness == "present":
        return "witness_interpreted"
    return None


def _reach(strokes: Sequence[Stroke]) -> int:
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return 0
    across, down = ([point[axis] for point in points] for axis in (0, 1))
    return max(max(across) - min(across), max(down) - min(down))


def _is_date(serial: str) -> bool:
    if _MONTHS.search(serial):
        return True
    parts = re.split(r"[ ./-]+", serial)
    tries = _cuts(serial) if len(parts) == 1 and serial.isdigit() else [parts]
    return any(len(each) == 3 and all(map(str.isdigit, each)) and _any_date(*map(int, each)) for each in tries)  # noqa: PLR2004 - day, month, year


def _cuts(digits: str) -> list[list[str]]:
    """Return how a row of digits can be cut into day, month and year."""
    day_first = [digits[:2], digits[2:4], digits[4:]]
    match len(digits):
        case 6:
            return [day_first]
        case 8:
            return [day_first, [digits[:4], digits[4:6], digits[6:]]]
        case _:
            return []


def _any_date(first: int, second: int, third: int) -> bool:
    """Tell whether three numbers are day, month and year in any order that people write."""
    tries = [(third, second, first), (third, first, second)]
    if first in _YEARS:  # a year of two digits comes last, or every second number of six would be a day
        tries.append((first, second, third))
    return any(_day(year, month, day) for year, month, day in tries)


def _day(year: int, month: int, day: int) -> bool:
    whole = year + 2000 if year < _CENTURY else year
    try:
        return date(whole, month, day).year in _YEARS
    except ValueError:
        return False
