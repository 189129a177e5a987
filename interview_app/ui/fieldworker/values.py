"""What the fieldworker's pages show, as plain values: numbers and names; the pages make the sentences."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from interview_app.base.errors import UserError
from interview_app.interview.events import Theme
from interview_app.interview.readiness import Check
from interview_app.study.routes import AgeBand

if TYPE_CHECKING:
    from interview_app.bundle.overdue import Overdue

Stage = Literal["open", "closing", "sealed", "exported", "acknowledged", "withdrawn"]
Action = Literal["carry_on", "finish", "details"]
"""What can be done with an interview in the list."""


class Over(Protocol):
    """How the participant's part ended; their window says it, and the two windows do not know each other."""

    @property
    def interview(self) -> str | None:
        """The interview's id, or None when nothing was stored."""
        ...

    @property
    def ended(self) -> str:
        """One of "kept", "deleted", "declined", or "" when it can be carried on."""
        ...

    @property
    def clock_moved(self) -> bool:
        """Whether somebody has set the laptop's clock meanwhile."""
        ...


@dataclass(frozen=True)
class StudyLine:
    """The installed study: what it calls itself, and how many people can open what is sealed for it."""

    title: str
    version: int
    recipients: int


@dataclass(frozen=True)
class LaptopCheck:
    """Whether this laptop is fit for an interview.

    Attributes:
        now: What the clock says.
        clock_ok: Whether that can be true, as far as the study's certificate tells.
        free_megabytes: Room on the disk that holds the vault.
        disk_ok: Whether that is enough for a day's interviews.
        study: The installed study, or None.
        trouble: Why the study cannot be used, if so.
    """

    now: datetime
    clock_ok: bool
    free_megabytes: int
    disk_ok: bool
    study: StudyLine | None
    trouble: UserError | None = None

    @property
    def ready(self) -> bool:
        """Whether nothing stands against an interview."""
        return self.clock_ok and self.disk_ok and self.study is not None and self.trouble is None


@dataclass(frozen=True)
class LaptopView:
    """Every line of the laptop's check that is known, and whether some are still being looked at."""

    checks: tuple[Check, ...] = ()
    checking: bool = False

    @property
    def to_look_at(self) -> int:
        """How many lines ask for something."""
        return sum(check.status in {"look", "problem"} for check in self.checks)


@dataclass(frozen=True)
class TodayView:
    """The home page: the laptop's check and how much waits at each point of the way."""

    check: LaptopCheck
    to_carry_on: int = 0
    to_seal: int = 0
    to_send: int = 0
    to_be_receipted: int = 0
    concerns: int = 0
    laptop: LaptopView = LaptopView()
    can_practise: bool = False
    by_itself: "Overdue | None" = None


@dataclass(frozen=True)
class LanguageChoice:
    """A language the study is written in."""

    tag: str
    approved: bool = True


@dataclass(frozen=True)
class ScreenChoice:
    """A screen that can be the participant's; `here` is the one on which it is asked."""

    name: str
    width: int
    height: int
    here: bool


@dataclass(frozen=True)
class SetUpView:
    """What can be set for the participant before the laptop is handed over."""

    languages: tuple[LanguageChoice, ...]
    chosen: str
    bands: tuple[AgeBand, ...] = ()
    practice: bool = False
    theme: Theme = "cream"


@dataclass(frozen=True)
class InterviewLine:
    """One interview in the list, known by its neutral label.

    Attributes:
        id: 32 hexadecimal digits.
        label: Two words; "" when it was deleted.
        opened_on: The day it began.
        stage: How far it is.
        here: Whether this laptop may still have its key.
        actions: What can be done with it; Enter does the first.
    """

    id: str
    label: str
    opened_on: date
    stage: Stage
    here: bool = True
    actions: tuple[Action, ...] = ("details",)


AddendumKind = Literal["correction", "void"]
"""What a fieldworker can say about an interview that is sealed."""


@dataclass(frozen=True)
class DetailsView:
    """What this laptop knows of one interview without opening it.

    Attributes:
        line: As it stands in the list.
        study: The title of the study it began with, and its version; None when that study cannot be read.
        steps: How many things were written down.
        kilobytes: The size of its sealed file; 0 when it is not sealed.
        added: What was said about it since it was sealed, in order.
        findable: Whether it can be deleted without its card; None when it is deleted already.
    """

    line: InterviewLine
    study: tuple[str, int] | None
    steps: int
    kilobytes: int = 0
    added: tuple[str, ...] = ()
    findable: bool | None = None


@dataclass(frozen=True, repr=False)
class ClosingView:
    """The interview that is being finished.

    Attributes:
        notes: As they were kept last.
        words: Whether anything else was said or noted that has to be checked.
        until: Until when notes can be added, where that is known.
        passed: Whether that is over.
    """

    id: str
    label: str
    opened_on: date
    notes: str
    words: bool = False
    until: datetime | None = None
    passed: bool = False


@dataclass(frozen=True)
class SealedView:
    """What is true after sealing."""

    label: str
    to_send: int


@dataclass(frozen=True)
class SendView:
    """What would leave this laptop, and who can open it.

    Attributes:
        labels: The interviews that would leave.
        recipients: Each recipient's key as words to compare.
        to_be_receipted: Interviews sent earlier whose receipt has not come.
        folder: Where the bundle will be written.
        more: Other sealed files that would leave: how people agreed, and what was said after sealing.
        more_to_be_receipted: Such files sent earlier whose receipt has not come.
    """

    labels: tuple[str, ...]
    recipients: tuple[tuple[str, ...], ...] = ()
    to_be_receipted: int = 0
    folder: Path | None = None
    more: int = 0
    more_to_be_receipted: int = 0


@dataclass(frozen=True)
class SentView:
    """A bundle that was written, read back and checked."""

    file_name: str
    folder: Path
    interviews: int
    kilobytes: int
    consents_name: str = ""


@dataclass(frozen=True)
class ReceivedView:
    """What receipts did: how many sealed copies, evidence of consents and notes were removed; how many wait."""

    purged: int
    evidence: int
    still_waiting: int
    addenda: int = 0
