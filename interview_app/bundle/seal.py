"""Sealing: the interview leaves the vault for a file that this laptop cannot open, and the laptop forgets its key.

The file is on the disk and read back before the key goes. A crash in between leaves a file that nobody misses: the
next try writes it again under the same name.
"""

from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, read_bounded, write_durably
from interview_app.base.paths import make_private_folder
from interview_app.bundle import consent_file, from_state, record, sealed_file, summary_pdf
from interview_app.crypto.addressed import seal_to
from interview_app.interview.journal import replay
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, SealedFile, Vault

_PAUSED = "paused"


class SealNotWritten(UserError):
    """The disk gave back something else than was written."""

    code = "SEAL-NOT-WRITTEN"
    happened = "The sealed interview could not be read back from the disk as it was written."
    safe = "Nothing was lost: the interview is still in the vault."
    next_step = "Try again. If it happens again, have this computer's disk looked at."


def seal_interview(
    vault: Vault,
    pack: Pack,
    interview: str,
    folder: Path,
    *,
    clock: Clock,  # noqa: ARG001 - see below: what it could tell must not be told
    randomness: Randomness,
    at_once: bool = False,
) -> SealedFile:
    """Seal a finished interview to everybody in its pack; afterwards nobody can read it here. Again changes nothing.

    The evidence of its consent becomes a file of its own beside it.

    Args:
        vault: Where it rests.
        pack: The pack it was held with.
        interview: Its id.
        folder: For sealed files.
        clock: Not asked: a sealed interview says in which month it was held, and not when it was sealed.
        randomness: For the file's key.
        at_once: Seal it as it stands, also when the participant has not finished, and leave the drawing of the
            summary to the centre.

    Raises:
        DiskFull, FolderNotWritable: When the file cannot be written; the interview stays in the vault.
        SealNotWritten: When it does not read back.
        RecordBroken, SealedBroken, ConsentFileBroken: When the centre could not read it: a bug, and the interview stays
            in the vault.
    """
    row = next(row for row in vault.interviews() if row.id == interview)
    if row.sealed is not None:
        return row.sealed
    finished = replay(vault, interview).finished
    content = sealed_file.encrypt(_padded(vault, pack, row, at_once=at_once), pack.recipients, randomness)
    proof = _proof(vault, pack, interview, randomness)
    make_private_folder(folder)
    consent = _written(vault, folder / f"{interview}.consent.age", proof) if proof else None
    sealed = _written(vault, folder / f"{interview}.age", content)
    if row.stage is Stage.OPEN and not at_once:
        vault.close_interview(interview)
    if finished is not None:
        vault.note_locator(interview, finished.locator)  # it would be forgotten with the entries
    vault.seal(interview, sealed, consent)
    return sealed


def _written(vault: Vault, path: Path, content: bytes) -> SealedFile:
    try:
        _write(path, content)
    except DiskFull:
        # Room is kept for just this: an interview that was begun can always be sealed.
        if not vault.release_reserve():
            raise
        _write(path, content)
    return SealedFile(name=path.name, sha256=sha256(content).hexdigest(), size=len(content))


def _proof(vault: Vault, pack: Pack, interview: str, randomness: Randomness) -> bytes:
    """Return the sealed evidence of an interview's consent, or nothing where it has none."""
    parts = vault.evidence(interview)
    if not parts:
        return b""
    packed = consent_file.pack(interview, parts, replay(vault, interview).ledger)
    consent_file.unpack(packed)
    return seal_to(packed, pack.consent_recipients, randomness)


def _write(path: Path, content: bytes) -> None:
    write_durably(path, content)
    if read_bounded(path, len(content)) != content:
        raise SealNotWritten


def _padded(vault: Vault, pack: Pack, row: InterviewRow, *, at_once: bool) -> bytes:
    if row.pack != pack.digest:
        raise ValueError("an interview is sealed with the pack it was held with")
    pauses = sum(entry.kind == _PAUSED for entry in vault.entries(row.id))
    held = from_state.build(
        pack.loaded,
        replay(vault, row.id),
        interview=row.id,
        month=f"{row.opened_on:%Y-%m}",
        pauses=pauses,
        unfinished="laptop" if at_once else None,
    )
    padded = sealed_file.pack(record.encode(held), b"" if at_once else summary_pdf.draw(held, pack.loaded))
    # Read as the centre will read it: what it would refuse must not cost the laptop its key.
    sealed_file.unpack(padded)
    return padded
