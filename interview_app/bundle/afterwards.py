"""What is said about an interview once it is sealed, and its withdrawal at any stage: first shredded, then told."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.base.paths import make_private_folder
from interview_app.bundle import addendum, remains
from interview_app.bundle.addendum import Addendum, Kind
from interview_app.bundle.redact import decisions
from interview_app.bundle.redaction import StudyDetector
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.values import Addendum as Noted
from interview_app.vault.values import InterviewRow, SealedFile
from interview_app.vault.vault import Vault

_HERE = frozenset({Stage.OPEN, Stage.CLOSING, Stage.SEALED})
_SEALED = frozenset({Stage.SEALED, Stage.EXPORTED, Stage.ACKNOWLEDGED})


class NotSealedYet(UserError):
    """An addendum to what can still be changed, or is gone."""

    code = "NOT-SEALED-YET"
    happened = "Only a sealed interview gets an addendum, and this one is not sealed yet or was withdrawn."
    safe = "Nothing was changed."
    next_step = "Write it into the notes before the interview is sealed."


class CardTooLate(UserError):
    """An interview that was to be deleted without its card, and has left the laptop."""

    code = "CARD-TOO-LATE"
    happened = "Without its card this interview can no longer be deleted: it has left this laptop."
    safe = "Nothing was deleted. No name is with it, neither here nor at the centre, so nobody can look for it there."
    next_step = "Say so plainly. Until the last day the code of the card still deletes it, should it turn up."


@dataclass(frozen=True, repr=False)
class Pen:
    """What it takes to write an addendum.

    Attributes:
        pack: The installed pack: whom it is sealed to, and this laptop's certificate.
        folder: For sealed files.
        clock: Tells the month.
        randomness: For the file's key.
    """

    pack: Pack
    folder: Path
    clock: Clock
    randomness: Randomness


def add(vault: Vault, interview: str, kind: Kind, reason: str, pen: Pen) -> None:
    """Say something about a sealed interview; it leaves with the next bundle.

    Args:
        vault: Knows the interview.
        interview: Its id.
        kind: What is to follow from it.
        reason: Why, in the fieldworker's words.
        pen: Writes it.

    Raises:
        NotSealedYet: When there is no sealed file to speak of.
        DiskFull, FolderNotWritable: When it cannot be written; nothing is noted.
    """
    noted = _written(vault, _row(vault, interview), kind, reason.strip(), pen)
    vault.note_addendum(interview, kind, noted.file, noted.n)


def withdraw(vault: Vault, interview: str, pen: Pen) -> None:
    """Erase an interview here, whatever its stage, and have the centre told of one that may have left. Again: nothing.

    The keys, the entries and the locator go in the same transaction that notes what the centre is to be told; only then
    the sealed files are removed. Power may fail anywhere in between: the next start removes them.

    Raises:
        DiskFull, FolderNotWritable: When what is for the centre cannot be written; then nothing is erased yet.
    """
    row = _row(vault, interview)
    # A bundle may be on a stick although the vault never noted it: power failed. So the centre is told of each.
    told = _written(vault, row, "withdrawn", "", pen) if row.stage in _SEALED else None
    vault.discard(interview, told)
    remains.remove(vault, pen.folder)


def only_here(stage: Stage) -> bool:
    """Return whether an interview has not left this laptop, so that it can be deleted without its card."""
    return stage in _HERE


def withdraw_without_card(vault: Vault, interview: str, pen: Pen) -> None:
    """Erase an interview whose card is lost, while the fieldworker can still tell by day and label which it is.

    Raises:
        CardTooLate: When it has left the laptop. Nothing is erased.
        DiskFull, FolderNotWritable: As of `withdraw`.
    """
    if not only_here(_row(vault, interview).stage):
        raise CardTooLate
    withdraw(vault, interview, pen)


def _written(vault: Vault, row: InterviewRow, kind: Kind, reason: str, pen: Pen) -> Noted:
    if row.sealed is None or row.stage not in _SEALED:
        raise NotSealedYet
    n = vault.next_addendum(row.id)
    # Nobody decides about the words of a note: whatever could tell who somebody is, is replaced.
    words = decisions.apply({"reason": reason}, StudyDetector(pen.pack.loaded), {}).texts["reason"]
    said = Addendum(
        format="interview-addendum/1",
        interview=row.id,
        n=n,
        kind=kind,
        sealed=row.sealed.sha256,
        month=f"{pen.clock.now():%Y-%m}",
        reason=words[: addendum.LONGEST_REASON],
    )
    content = addendum.seal(said, vault.device_key(), pen.pack.certificate, pen.pack.recipients, pen.randomness)
    path = make_private_folder(pen.folder) / addendum.name_of(row.id, n)
    write_durably(path, content)
    return Noted(row.id, n, kind, SealedFile(path.name, sha256(content).hexdigest(), len(content)))


def _row(vault: Vault, interview: str) -> InterviewRow:
    return next(row for row in vault.interviews() if row.id == interview)
