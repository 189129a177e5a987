"""What the fieldworker's pages show, as plain values: numbers and names; the pages make the sentences."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, Protocol

from interview_app.base.errors import UserError

Stage = Literal["open", "closing", "sealed", "exported", "acknowledged", "withdrawn"]


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
class TodayView:
    """The home page: the laptop's check and how much waits at each point of the way."""

    check: LaptopCheck
    to_carry_on: int = 0
    to_seal: int = 0
    to_send: int = 0
    to_be_receipted: int = 0


@dataclass(frozen=True)
class LanguageChoice:
    """A language the study is written in."""

    tag: str
    approved: bool = True


@dataclass(frozen=True)
class SetUpView:
    """What can be set for the participant before the laptop is handed over."""

    languages: tuple[LanguageChoice, ...]
    chosen: str
    practice: bool = False


@dataclass(frozen=True)
class InterviewLine:
    """One interview in the list, known by its neutral label."""

    id: str
    label: str
    opened_on: date
    stage: Stage


@dataclass(frozen=True, repr=False)
class ClosingView:
    """The interview that is being finished: its label and the notes so far."""

    id: str
    label: str
    opened_on: date
    notes: str


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
    """

    labels: tuple[str, ...]
    recipients: tuple[tuple[str, ...], ...] = ()
    to_be_receipted: int = 0
    folder: Path | None = None


@dataclass(frozen=True)
class SentView:
    """A bundle that was written, read back and checked."""

    file_name: str
    folder: Path
    interviews: int
    kilobytes: int


@dataclass(frozen=True)
class ReceivedView:
    """What a receipt did: how many sealed copies were removed, and how many still wait."""

    purged: int
    still_waiting: int
