"""What the fieldworker's pages work with once the laptop is unlocked."""

from dataclasses import dataclass

from interview_app.base.errors import UserError
from interview_app.interview import laptop
from interview_app.study.pack import Pack
from interview_app.ui.fieldworker.room import Room
from interview_app.vault.values import InterviewRow
from interview_app.vault.vault import Vault


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
