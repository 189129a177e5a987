"""What the fieldworker's pages work with, before and after the laptop is unlocked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths
from interview_app.interview import laptop
from interview_app.study.pack import Pack
from interview_app.ui.jobs import Jobs
from interview_app.vault.values import InterviewRow
from interview_app.vault.vault import Vault

ChooseFolder = Callable[[QWidget, str], Path | None]
"""Ask the person for a folder under a title; None when they change their mind."""

ChooseFiles = Callable[[QWidget, str], Sequence[Path]]
"""Ask the person for files under a title; none when they change their mind."""


@dataclass(frozen=True, repr=False)
class Room:
    """Where things are, what time it is, who does slow work, and how a person is asked for a place."""

    paths: LaptopPaths
    clock: Clock
    randomness: Randomness
    jobs: Jobs
    choose_folder: ChooseFolder
    choose_files: ChooseFiles


@dataclass(frozen=True, repr=False)
class Desk:
    """The laptop once it is unlocked."""

    room: Room
    vault: Vault

    def pack(self) -> Pack | UserError:
        """Return the installed study, or why there is none that can be used."""
        try:
            return self.usable_pack()
        except UserError as error:
            return error

    def usable_pack(self) -> Pack:
        """Return the installed study.

        Raises:
            NoPack: When none is installed.
            CertificateExpired: When it is too old, or the clock is wrong.
        """
        return laptop.current_pack(self.vault, self.room.clock)

    def pack_of(self, interview: str) -> Pack:
        """Return the study an interview was begun with.

        Raises:
            NoPack: When no study was ever installed.
        """
        return laptop.pack_of(self.vault, interview, self.room.clock)

    def authority(self) -> str:
        """Return the public key line of the centre.

        Raises:
            NoPack: When no study was ever installed.
        """
        installed = self.vault.current_pack()
        if installed is None:
            raise laptop.NoPack
        return installed.authority

    def row(self, interview: str) -> InterviewRow:
        """Return one interview's row; a KeyError is a bug."""
        return {row.id: row for row in self.vault.interviews()}[interview]
