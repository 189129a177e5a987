"""The list of interviews: filtered, sorted and counted by the database, and read a page at a time.

A coordinator of 100,000 interviews sees some dozens of them. Everything that a list shows or filters by stands in one
index, so that no page of the archive with anything else has to be decrypted for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import exists, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import ConflictRow, InterviewRow, TwinRow

Sort = Literal["number", "month"]
_SHOWN: Final = 8
"""Digits of an interview's number that people see, and so can look for."""
_DIGITS: Final = re.compile("0*([0-9]+)")
_SPACE: Final = re.compile(r"[\s\N{NO-BREAK SPACE}]+")


@dataclass(frozen=True)
class Listed:
    """One interview as the list shows it: as `ArchivedInterview`, and what was asked with its card's code.

    Attributes:
        release_stop: Whether the participant asked that no release has it any more.
        words_dropped: Whether they asked that their own words go.
    """

    id: str
    month: str
    language: str
    deck: int
    complete: bool
    given: int
    asked: int
    void: bool
    release_stop: bool
    words_dropped: bool


@dataclass(frozen=True)
class Wanted:
    """Which interviews a list shows; all of them where nothing is said.

    Attributes:
        number: A part of the digits that people see, spaced or not.
        month: Such as "2026-11".
        language: A language tag.
        deck: A deck's number; any, if 0.
        complete: Whether the participant reached the end.
        void: Whether it must not count.
        asked: What was asked with its card's code.
        study_version: With which version of the study it was held.
        flag: Whether another interview says the same word for word, or other content of it waits for a decision.
    """

    number: str = ""
    month: str = ""
    language: str = ""
    deck: int = 0
    complete: bool | None = None
    void: bool | None = None
    asked: Literal["", "release", "words"] = ""
    study_version: str = ""
    flag: Literal["", "twin", "conflict"] = ""


@dataclass(frozen=True)
class Order:
    """By what a list is sorted; in a month the random number decides, so that the order tells nothing more.

    Both are read off an index, however long the list is; whoever wants one deck together filters by it.
    """

    by: Sort = "month"
    descending: bool = False


@dataclass(frozen=True)
class Choices:
    """What there is to filter by."""

    months: tuple[str, ...]
    languages: tuple[str, ...]
    decks: tuple[int, ...]
    versions: tuple[str, ...]


EVERYTHING: Final = Wanted()
BY_MONTH: Final = Order()
_FIELDS: Final = tuple(getattr(InterviewRow, name) for name in Listed.__dataclass_fields__)


class Listing(ArchivePart):
    """A part of an archive."""

    def list_page(
        self, wanted: Wanted = EVERYTHING, order: Order = BY_MONTH, *, start: int = 0, limit: int = 200
    ) -> tuple[Listed, ...]:
        """Return some of the interviews that are wanted, in order, from one on."""
        ways = [InterviewRow.id] if order.by == "number" else [InterviewRow.month, InterviewRow.id]
        ordered = [way.desc() for way in ways] if order.descending else ways
        page = select(*_FIELDS).where(*_conditions(wanted)).order_by(*ordered).offset(start).limit(limit)
        with self._reading() as session:
            return tuple(Listed(**row) for row in session.execute(page).mappings())

    def count_listed(self, wanted: Wanted = EVERYTHING) -> int:
        """Return how many interviews are wanted."""
        counted = select(func.count()).select_from(InterviewRow).where(*_conditions(wanted))
        with self._reading() as session:
            return session.scalar(counted) or 0

    def list_choices(self) -> Choices:
        """Return the months, languages, decks and versions of the study that occur."""
        columns = (InterviewRow.month, InterviewRow.language, InterviewRow.deck, InterviewRow.study_version)
        with self._reading() as session:
            rows = session.execute(select(*columns).distinct()).all()
        return Choices(
            months=tuple(sorted({month for month, _, _, _ in rows}, reverse=True)),
            languages=tuple(sorted({language for _, language, _, _ in rows})),
            decks=tuple(sorted({deck for _, _, deck, _ in rows})),
            versions=tuple(sorted({version for _, _, _, version in rows if version}, key=_counted, reverse=True)),
        )


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    number = _SPACE.sub("", wanted.number).casefold()
    if number:
        yield func.substr(InterviewRow.id, 1, _SHOWN).contains(number, autoescape=True)
    for column, value in (
        (InterviewRow.month, wanted.month or None),
        (InterviewRow.language, wanted.language or None),
        (InterviewRow.deck, wanted.deck or None),
        (InterviewRow.complete, wanted.complete),
        (InterviewRow.void, wanted.void),
        (InterviewRow.release_stop, True if wanted.asked == "release" else None),
        (InterviewRow.words_dropped, True if wanted.asked == "words" else None),
        (InterviewRow.study_version, wanted.study_version or None),
    ):
        if value is not None:
            yield column == value
    if wanted.flag == "twin":
        # One look in an index a line and side: it takes as long when nothing is flagged as when all of it is.
        yield or_(
            exists().where(TwinRow.interview == InterviewRow.id), exists().where(TwinRow.other == InterviewRow.id)
        )
    if wanted.flag == "conflict":
        yield exists().where(ConflictRow.interview == InterviewRow.id, ConflictRow.settled_on.is_(None))


def _counted(version: str) -> tuple[object, ...]:
    """Return by what versions are sorted: numbers in them as numbers, so that 10 comes after 9."""
    parts = _DIGITS.split(version)
    return tuple((len(part), part) if at % 2 else part for at, part in enumerate(parts)), version
