"""Reading interviews out of a laptop's storage with the centre's keys: a record as the laptop itself would make it."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.bundle import from_state, package, record, sealed_file, summary_pdf
from interview_app.bundle.record import Record
from interview_app.centre import rescue_consent
from interview_app.centre.office import Centre
from interview_app.centre.opened import OpenedInterview
from interview_app.centre.rescue_copy import Copy
from interview_app.crypto.entries import EntryDamaged
from interview_app.interview import events, laptop
from interview_app.interview.state import EMPTY, AnswerWithoutConsent, EventOutOfPlace, InterviewState, apply
from interview_app.study.load import LoadedStudy
from interview_app.vault.vault import InterviewRow, StoredEntry, Vault


class RescueStranger(UserError):
    """The storage does not belong to a laptop of this centre."""

    code = "RESCUE-STRANGER"
    happened = "The keys of this centre do not open this storage: it belongs to a laptop of another centre, or of none."
    safe = "Nothing in it was changed. On a laptop that was never given a study, no interview was ever held."
    next_step = "Ask the centre whose study was on the laptop. Without its keys nobody can open the storage."


@dataclass(frozen=True)
class Read:
    """An interview as it could be read, and how many entries of it could not."""

    interview: OpenedInterview
    damaged: int = 0


def from_vault(centre: Centre, vault: Vault, row: InterviewRow) -> Read:
    """Read an interview that is not sealed yet, as far as it had come.

    Raises:
        UserError: When nothing of it can be read.
    """
    rescue_consent.lend(centre, vault, row)
    entries, damaged = vault.readable_entries(row.id)
    state, misplaced = _replayed(entries)
    lost = damaged + misplaced + _missing(entries, damaged)
    if state.opened is None or state.consent is None:
        raise EntryDamaged  # nobody can say any more what was agreed to
    loaded = _pack_study(centre, vault, row) or centre.study_of(state.opened.study_version)
    held = from_state.build(
        loaded,
        replace(state, whole=not lost),
        interview=row.id,
        month=row.opened_on.isoformat()[:7],
        pauses=sum(entry.kind == "paused" for entry in entries),
        unfinished="centre",
    )
    content = record.encode(held)
    opened = OpenedInterview(
        id=row.id,
        name=f"{row.id}.age",
        sealed_sha256=hashlib.sha256(content).hexdigest(),
        record_json=content,
        summary_pdf=_drawn(held, loaded),
        read=record.decode(content),
    )
    unkept = not rescue_consent.keep_from_vault(centre, vault, row, state.ledger)
    return Read(opened, lost + unkept)


def from_file(centre: Centre, vault: Vault, row: InterviewRow, copy: Copy) -> Read:
    """Read an interview that the laptop sealed: exactly the file that its vault speaks of.

    Raises:
        UserError: When that file is not there, or is not whole.
    """
    if row.sealed is None:
        raise sealed_file.SealedBroken
    content = read_bounded(copy.sealed / row.sealed.name, sealed_file.LARGEST)
    digest = hashlib.sha256(content).hexdigest()
    if digest != row.sealed.sha256:
        raise sealed_file.SealedBroken
    opened = package.open_sealed(content, centre.identities)
    if opened.record.id != row.id:
        raise sealed_file.SealedBroken
    summary = opened.summary_pdf
    if not summary and (loaded := _pack_study(centre, vault, row)) is not None:
        summary = _drawn(opened.record, loaded)
    found = OpenedInterview(row.id, row.sealed.name, digest, opened.record_json, summary, opened.record)
    return Read(found, damaged=not rescue_consent.keep_from_file(centre, row, copy))


def device_number(centre: Centre, vault: Vault) -> int:
    """Return the number of the laptop whose signing key a vault holds.

    Whoever has the public keys could make up a vault; a key that was enrolled, only its laptop has.

    Raises:
        RescueStranger: When it was never enrolled here.
    """
    own, in_use = vault.device_key().public_line, vault.pack_in_use()
    if in_use is not None and in_use.authority != centre.authority.public_line:
        raise RescueStranger
    for device in centre.archive.devices():
        if device.public_line == own:
            return device.number
    # The register may be of an older backup than the laptop: its certificate, signed by this centre, says as much.
    for row in vault.interviews():
        with suppress(UserError):
            certificate = laptop.pack_of(vault, row.id, centre.clock).certificate
            if certificate.public_line == own:
                return certificate.serial
    raise RescueStranger


def _pack_study(centre: Centre, vault: Vault, row: InterviewRow) -> LoadedStudy | None:
    """Return the study an interview was held with, from its pack, if that is whole."""
    try:
        return laptop.pack_of(vault, row.id, centre.clock).loaded
    except Exception:  # noqa: BLE001 - however a pack was lost, it is no reason to lose what was said
        return None


def _replayed(entries: Sequence[StoredEntry]) -> tuple[InterviewState, int]:
    """Fold what can be folded; an event whose place went with a damaged one before it is counted and passed over."""
    state, misplaced = EMPTY, 0
    for event in _events(entries):
        try:
            state = apply(state, event)
        except (EventOutOfPlace, AnswerWithoutConsent):
            misplaced += 1
    return state, misplaced


def _events(entries: Sequence[StoredEntry]) -> Iterator[events.Event]:
    return (events.decode(entry.content) for entry in entries if entry.content is not None)


def _missing(entries: Sequence[StoredEntry], damaged: int) -> int:
    """Return how many numbers are skipped: an entry that is taken out leaves its number."""
    return max(0, entries[-1].n - len(entries) - damaged)


def _drawn(held: Record, loaded: LoadedStudy) -> bytes:
    """Return the summary, or nothing: it can be drawn again, and must not keep anything out of the archive."""
    try:
        return summary_pdf.draw(held, loaded)
    except Exception:  # noqa: BLE001 - see above
        return b""
