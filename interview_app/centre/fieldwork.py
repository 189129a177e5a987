"""How fieldwork stands, as values. A number that is hidden is None; see `small_numbers`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from interview_app.centre.archive.watching import Flagged
from interview_app.centre.small_numbers import Shielded

UNSEEN_DAYS: Final = 14


@dataclass(frozen=True)
class Week:
    """Interviews that arrived in a week, by site; and how many there should be in all by its end, if that is said."""

    monday: date
    by_site: tuple[int, ...]
    in_all: int
    wanted: int | None

    @property
    def total(self) -> int:
        """At all sites."""
        return sum(self.by_site)


@dataclass(frozen=True)
class Site:
    """Interviews from a site, and how many are wanted; "" is laptops without one, None where nothing is said."""

    name: str
    have: int
    wanted: int | None


@dataclass(frozen=True)
class Grid:
    """A quota and who has been heard. Each side has one more place at its end: not said.

    Attributes:
        variables: One or two.
        options: Of each variable.
        shown: What may be shown; of one variable, one row.
        wanted: By options.
    """

    variables: tuple[str, ...]
    options: tuple[tuple[str, ...], ...]
    shown: Shielded
    wanted: Mapping[tuple[str, ...], int]


@dataclass(frozen=True)
class Row:
    """Numbers of people, or of answers, that belong to one thing: hidden ones are None."""

    name: str
    counts: tuple[int | None, ...]
    total: int | None


@dataclass(frozen=True)
class Question:
    """What became of a question, over all stories and by story; `by_story` is empty where it was asked once."""

    row: Row
    by_story: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Laptop:
    """A laptop that needs a look: how long nothing has come from it, if ever anything did."""

    number: int
    site: str
    seen_on: date | None
    days: int


@dataclass(frozen=True)
class Due:
    """A withdrawal that waits; `days` are left, and negative when it is late."""

    number: int
    scope: str
    state: str
    due_on: date
    days: int


@dataclass(frozen=True)
class BackupDue:
    """A backup should be made: none was ever made, or much has changed since.

    Attributes:
        made_on: The day of the last one, if there is one.
        days: Since then.
        bundles: That arrived since.
        withdrawals: That were done since, and have not reached earlier backups.
    """

    made_on: date | None
    days: int
    bundles: int
    withdrawals: int


@dataclass(frozen=True)
class Fieldwork:
    """Everything that the view of fieldwork shows.

    Attributes:
        today: The day on which it stands so.
        interviews: That count.
        wanted: In all; 0 where nothing is said.
        begins: The first day of fieldwork, if that is said.
        ends: Its last day, likewise.
        rescued: How many were read out of a laptop, and came in no bundle.
        sites: Places, in order of the targets and then by name.
        weeks: From the first on, without gaps.
        ended: Complete and stopped.
        languages: By language.
        versions: Interviews by version of the study.
        quotas: In the order of the targets.
        consent: By item, in the study's order: given, refused, not answered.
        questions: In the study's order: answered, skipped, "I don't know", taken out, never asked.
        minutes: By band.
        straight: Ratings all the same, varied, too few to tell.
        decks: Interviews by deck, every deck of the study.
        unseen: Laptops from which nothing has come for `UNSEEN_DAYS`.
        outdated: Laptops that sent a bundle made with an older pack after they had been given a newer one.
        due: Withdrawals that wait.
        flags: On laptops' chains.
        primary: The id of the question that each story is rated by.
        backup: What says that one is due, if it is.
    """

    today: date
    interviews: int
    wanted: int
    begins: date | None
    ends: date | None
    rescued: int
    sites: tuple[Site, ...]
    weeks: tuple[Week, ...]
    ended: Row
    languages: tuple[tuple[str, int | None], ...]
    versions: tuple[tuple[str, int], ...]
    quotas: tuple[Grid, ...]
    consent: tuple[Row, ...]
    questions: tuple[Question, ...]
    minutes: Row
    straight: Row
    decks: tuple[int, ...]
    unseen: tuple[Laptop, ...]
    outdated: tuple[Laptop, ...]
    due: tuple[Due, ...]
    flags: tuple[Flagged, ...]
    primary: str
    backup: BackupDue | None = None

    @property
    def to_look_at(self) -> int:
        """How many things need a look."""
        several = len(self.unseen) + len(self.outdated) + len(self.due) + len(self.flags)
        return several + (self.backup is not None)
