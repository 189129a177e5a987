"""Sealing concern records to the safeguarding lead, and saving them for the lead. Never with interviews.

A record is on the disk and read back before its draft is deleted. Saved is only what was read back from the stick.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import make_private_folder
from interview_app.bundle import concern_file, export, kinds
from interview_app.bundle.concern_file import Concern
from interview_app.bundle.stick import Target
from interview_app.crypto.addressed import seal_to
from interview_app.study.pack import Pack
from interview_app.vault.vault import ConcernRow, SealedFile, Vault


class NoSafeguardingLead(UserError):
    """The study names nobody who could read a concern record."""

    code = "NO-SAFEGUARDING-LEAD"
    happened = "This study names no safeguarding lead, so there is nobody to seal a concern record to."
    safe = "What you wrote is kept on this laptop as a draft."
    next_step = "Ring your safeguarding lead and tell them. Ask your coordinator for a study that names them."


class ConcernNotWritten(UserError):
    """The disk gave back something else than was written."""

    code = "CONCERN-NOT-WRITTEN"
    happened = "The concern record could not be read back from the disk as it was written."
    safe = "What you wrote is kept on this laptop as a draft."
    next_step = "Try again, and ring your safeguarding lead meanwhile: this must not wait."


class NoConcernToSave(UserError):
    """There is no sealed record, or all of them are damaged."""

    code = "NO-CONCERN-TO-SAVE"
    happened = "There is no sealed concern record on this laptop that could be saved."
    safe = "Nothing was written."
    next_step = "Seal a concern record first. If one is listed here, tell your coordinator that its file is damaged."


@dataclass(frozen=True)
class Saved:
    """What was saved for the lead, and read back."""

    path: Path
    records: int
    size: int


def seal(vault: Vault, pack: Pack, concern: str, folder: Path, *, randomness: Randomness) -> SealedFile:
    """Seal a draft to the safeguarding lead and to nobody else; afterwards nobody can read it here.

    Args:
        vault: Where the draft is.
        pack: The installed study.
        concern: The record's id.
        folder: For sealed records.
        randomness: For the file's key.

    Raises:
        NoSafeguardingLead: When the study names none; the draft stays.
        DiskFull, FolderNotWritable, ConcernNotWritten: When it cannot be written; likewise.
    """
    if not pack.safeguarding:
        raise NoSafeguardingLead
    row = next(row for row in vault.concerns() if row.id == concern)
    written = concern_file.decode_draft(vault.concern_draft(concern))
    packed = concern_file.pack(
        Concern(
            format="concern-record/1",
            id=concern,
            day=row.day.isoformat(),
            study=pack.loaded.study.id,
            practice=pack.practice,
            written=written,
        )
    )
    concern_file.unpack(packed)
    content = seal_to(packed, pack.safeguarding, randomness)
    path = make_private_folder(folder) / f"{concern}.concern.age"
    write_durably(path, content)
    if read_bounded(path, len(content)) != content:
        raise ConcernNotWritten
    sealed = SealedFile(path.name, sha256(content).hexdigest(), len(content))
    vault.seal_concern(concern, sealed)
    return sealed


def seal_drafts(vault: Vault, pack: Pack, folder: Path, *, randomness: Randomness) -> int:
    """Seal every draft as it stands, for the moment somebody knocks at the door; return how many stay as they are."""
    left = 0
    for row in vault.concerns():
        if row.sealed is None:
            try:
                seal(vault, pack, row.id, folder, randomness=randomness)
            except Exception:  # noqa: BLE001 - whatever it is, the next one must be sealed
                left += 1
    return left


def save(
    vault: Vault, pack: Pack, folder: Path, target: Target | Path, *, clock: Clock, randomness: Randomness
) -> Saved:
    """Write every sealed record into a signed zip for the lead, read it back, and only then note it as saved.

    Args:
        vault: Knows what is sealed.
        pack: The installed study; its certificate speaks for this laptop.
        folder: Where sealed records are.
        target: Where the zip is to be.
        clock: Tells whether the certificate holds.
        randomness: For the zip's name.

    Raises:
        NoConcernToSave: When there is none.
        CertificateExpired: When the laptop's certificate does not hold today.
        StickSwapped, StickFull, DiskFull, FolderNotWritable: When it cannot be written; no partial file stays.
        BundleNotWritten: When it does not read back.
    """
    at = clock.now()
    export.check_certificate(pack.certificate, at)
    files = _sound(vault.concerns(), folder)
    if not files:
        raise NoConcernToSave
    content = export.signed(vault, pack, kinds.CONCERNS, files)
    place = target if isinstance(target, Target) else Target.at(target)
    place.check_same()
    place.check_room(len(content))
    path = place.folder / f"{kinds.CONCERNS.stem}-{randomness(4).hex()}.zip"
    export.put({kinds.CONCERNS: path}, {kinds.CONCERNS: content}, pack, at)
    place.check_same()
    vault.mark_concerns_saved([sha256(each).hexdigest() for each in files.values()], sha256(content).hexdigest())
    return Saved(path, len(files), len(content))


def remove_saved(vault: Vault, folder: Path) -> int:
    """Remove every record that was saved from this laptop, because somebody says that the lead has them."""
    removed = 0
    for row in vault.concerns():
        if row.sealed is not None and row.saved:
            with suppress(FileNotFoundError):
                (folder / row.sealed.name).unlink()
            vault.remove_concern(row.id)
            removed += 1
    return removed


def _sound(rows: Sequence[ConcernRow], folder: Path) -> dict[str, bytes]:
    """Return the sealed records that are as the vault remembers them."""
    found = ((row.sealed.name, export.whole(row.sealed, folder)) for row in rows if row.sealed is not None)
    return {name: content for name, content in found if content is not None}
