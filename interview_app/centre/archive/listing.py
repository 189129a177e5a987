"""The list of interviews: filtered, sorted and counted by the database, and read a page at a time.

A coordinator of 100,000 interviews sees some dozens of them. Everything that a list shows or filters by stands in one
index, so that no page of the archive with anything else has to be decrypted for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import func, select
from sqlalchemy.sql.elements import ColumnElement

from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import InterviewRow

Sort = Literal["number", "month"]
_SHOWN: Final = 8
"""Digits of an interview's number that people see, and so can look for."""
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
    """

    number: str = ""
    month: str = ""
    language: str = ""
    deck: int = 0
    complete: bool | None = None
    void: bool | None = None
    asked: Literal["", "release", "words"] = ""


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
        """Return the months, languages and decks that occur."""
        occur = select(InterviewRow.month, InterviewRow.language, InterviewRow.deck).distinct()
        with self._reading() as session:
            rows = [(row.month, row.language, row.deck) for row in session.execute(occur)]
        return Choices(
            months=tuple(sorted({month for month, _, _ in rows}, reverse=True)),
            languages=tuple(sorted({language for _, language, _ in rows})),
            decks=tuple(sorted({deck for _, _, deck in rows})),
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
    ):
        if value is not None:
            yield column == value
