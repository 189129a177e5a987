"""What was said on a laptop that nobody can open any more, recovered with the centre's keys alone.

Each interview's key was sealed to the centre before its first answer was stored, and the vault has a way in for the
centre since its first study pack. So neither a forgotten passphrase nor a broken laptop loses an answer.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from interview_app.base.errors import UserError
from interview_app.centre import analysis_copy, rescue_consent, rescue_reading, roles, withdrawal
from interview_app.centre.archive import Outcome
from interview_app.centre.inbox import InterviewConflict
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, OpenedInterview
from interview_app.centre.rescue_copy import Copy, copied
from interview_app.centre.rescue_reading import Read, RescueStranger
from interview_app.centre.roles import Deed
from interview_app.crypto import age
from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, Vault

__all__ = ["Found", "RescueStranger", "Rescued", "rescue"]

_UNSEALED: Final = frozenset({Stage.OPEN, Stage.CLOSING})
_WAITING: Final = frozenset({Stage.SEALED, Stage.EXPORTED})

What = Literal["rescued", "sealed", "known", "conflict", "lost"]
"""Rescued from the vault; taken in as it was sealed; in the archive already, as it is or as it was later; kept out,
because the archive says something else; or nothing of it can be read."""


@dataclass(frozen=True)
class Found:
    """What became of one interview.

    Attributes:
        interview: Its number.
        what: What became of it.
        answers: How many answers of it were found on the laptop.
        damaged: How many entries of it could not be read.
        code: Of what kept it from being taken in, if anything.
    """

    interview: str
    what: What
    answers: int = 0
    damaged: int = 0
    code: str = ""

    @property
    def whole(self) -> bool:
        """Whether everything that was acknowledged is in the archive."""
        return self.what not in {"lost", "conflict"} and not self.damaged


@dataclass(frozen=True)
class Rescued:
    """What was found on a laptop, by the interviews' numbers.

    Attributes:
        found: Each interview that the laptop still owed the centre.
        salvaged: Whether its database was damaged, so that an interview may be missing here altogether.
    """

    found: tuple[Found, ...]
    salvaged: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.salvaged and all(each.whole for each in self.found)


def rescue(centre: Centre, source: Path) -> Rescued:
    """Take what was said on a laptop into the archive, interview by interview. Again changes nothing.

    Args:
        centre: Opened with one of its keys.
        source: A copy of the laptop's vault folder, or of the folder above it, or a backup. It is only read.

    Raises:
        RescueNothing, FileUnreadable, DiskFull: See `copied`.
        RescueStranger: When it is no laptop of this centre.
        SlotsDamaged, VaultDamaged, VaultNewer: When the storage as a whole cannot be opened.
        ArchiveDamaged: When the archive cannot be used.
        RoleMayNot: When the key that opened the centre is of a role that takes nothing in.
    """
    roles.require(centre, Deed.TAKE_IN)
    with copied(centre, source) as copy, _opened(centre, copy) as vault:
        facts = _facts(vault, rescue_reading.device_number(centre, vault))
        owed = [row for row in vault.interviews() if row.stage in _UNSEALED | _WAITING]
        found = [_taken_in(centre, vault, row, copy, facts) for row in sorted(owed, key=lambda row: row.id)]
        for row in vault.interviews(Stage.WITHDRAWN):
            if row.sealed is not None:  # it may be here, and the laptop can no longer tell us
                withdrawal.erase(centre, row.id)
        for row in vault.interviews(Stage.ACKNOWLEDGED):
            rescue_consent.keep_from_file(centre, row, copy)
        analysis_copy.catch_up(centre)
        centre.archive.act("rescued", {"device": facts.device, "interviews": len(found)})
        return Rescued(tuple(found), vault.salvaged)


def _opened(centre: Centre, copy: Copy) -> Vault:
    try:
        return Vault.rescue(copy.vault, centre.identities, clock=centre.clock, randomness=centre.randomness)
    except age.NoMatchingKey as error:
        raise RescueStranger from error


def _facts(vault: Vault, device: int) -> BundleFacts:
    """Return what the archive keeps of where it comes from, as of a bundle."""
    head = vault.audit_head()
    digest = hashlib.sha256(b"rescue\n" + bytes.fromhex(head.digest)).hexdigest()
    return BundleFacts(digest=digest, device=device, audit_count=head.count, audit_digest=head.digest)


def _taken_in(centre: Centre, vault: Vault, row: InterviewRow, copy: Copy, facts: BundleFacts) -> Found:
    """Take one interview in. Whatever is wrong with it never keeps the others back; a bad archive does."""
    try:
        read = _read(centre, vault, row, copy)
    except Exception as error:  # noqa: BLE001 - see above
        if row.sealed is not None and centre.archive.has_arrived(row.sealed.sha256):
            return Found(row.id, "known")
        code = error.code if isinstance(error, UserError) else type(error).__name__
        return Found(row.id, "lost", damaged=row.entries, code=code)
    answers, damaged = len(read.interview.record.answers), read.damaged
    match _stored(centre, read.interview, facts):
        case Outcome.TAKEN:
            return Found(row.id, "rescued" if read.interview.rescued else "sealed", answers, damaged)
        case Outcome.CONFLICT:
            return Found(row.id, "conflict", answers, damaged, InterviewConflict.code)
        case _:
            return Found(row.id, "known", answers, damaged)


def _read(centre: Centre, vault: Vault, row: InterviewRow, copy: Copy) -> Read:
    if row.stage in _UNSEALED:
        return rescue_reading.from_vault(centre, vault, row)
    return rescue_reading.from_file(centre, vault, row, copy)


def _stored(centre: Centre, interview: OpenedInterview, facts: BundleFacts) -> Outcome:
    (outcome,) = centre.archive.take_in(facts, (interview,))
    return outcome
