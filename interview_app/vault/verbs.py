"""What can be said to an open vault: each verb is one durable transaction, or has changed nothing when it raises."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from interview_app.crypto.sshsig import SigningKey
from interview_app.vault import reserve
from interview_app.vault.stages import Stage
from interview_app.vault.values import (
    Addendum,
    AuditHead,
    EvidencePart,
    InstalledPack,
    InterviewRow,
    NewEntry,
    NewInterview,
    PackInUse,
    SealedFile,
    StoredEntry,
)
from interview_app.vault.verbs_afterwards import Afterwards, with_reserve

if TYPE_CHECKING:
    from interview_app.vault.traces import Traces


class Verbs(Afterwards):
    """The verbs of a vault; `Vault` adds how it is opened and closed."""

    # ---- this laptop -------------------------------------------------------------------------------------------

    def device_key(self) -> SigningKey:
        """Return the key that signs this laptop's requests and bundles, made with the vault."""
        return self._database.device.key()

    def pin(self) -> str | None:
        """Return the PIN that takes the screen back from the participant, or None when none was set."""
        return self._database.device.pin()

    @with_reserve
    def set_pin(self, pin: str) -> None:
        """Replace the PIN."""
        self._database.device.set_pin(pin)

    @with_reserve
    def count_refusal(self) -> None:
        """Count one person who said no; nothing else of them is stored."""
        self._database.device.count_refusal()

    def refusals(self) -> int:
        """Return how many people said no on this laptop."""
        return self._database.device.refusals()

    # ---- packs -------------------------------------------------------------------------------------------------

    def install_pack(self, content: bytes, *, digest: str, study: str, version: int, authority: str) -> None:
        """Put a verified pack into use. Installing the same one again changes nothing.

        Raises:
            PackOlder: When its version is not higher than that of the one in use.
        """
        self._database.packs.install(InstalledPack(digest, study, version, authority, content))

    def refuse_older_pack(self, digest: str, version: int) -> None:
        """Check that a pack could be installed, before anything else is done for it.

        Raises:
            PackOlder: When its version is not higher than that of the one in use.
        """
        self._database.packs.refuse_older(digest, version)

    def pack(self, digest: str) -> bytes:
        """Return the bytes of a pack that is or was in use."""
        return self._database.packs.content(digest)

    def current_pack(self) -> InstalledPack | None:
        """Return the pack in use."""
        return self._database.packs.current()

    def pack_in_use(self) -> PackInUse | None:
        """Return which pack is in use, without reading its bytes."""
        return self._database.packs.in_use()

    def packs_of(self, study: str) -> tuple[PackInUse, ...]:
        """Return which packs of a study are or were in use, newest first, without reading their bytes."""
        return self._database.packs.of(study)

    def next_allotment(self, study: str) -> int:
        """Return the place in a study's rotation of decks that an interview begun now has, from 0."""
        return self._database.allotments.next(study)

    @with_reserve
    def give_back_allotment(self, interview: str) -> None:
        """Free the place of an interview in which nothing is rated. Again changes nothing."""
        self._database.allotments.give_back(interview)

    # ---- interviews --------------------------------------------------------------------------------------------

    def begin_interview(
        self, new: NewInterview, entries: Sequence[NewEntry], evidence: Sequence[EvidencePart] = ()
    ) -> None:
        """Open an interview with its first entries and the evidence of its consent, all or nothing.

        Raises:
            DiskLow: When there is no room to finish it for certain.
        """
        if not reserve.restore(self._folder):
            raise reserve.low()
        self._database.interviews.begin(new, entries, evidence)

    @with_reserve
    def append(
        self,
        interview: str,
        entries: Sequence[NewEntry],
        *,
        takes_place: bool = False,
        evidence: Sequence[EvidencePart] = (),
        gone: Collection[str] = (),
    ) -> int:
        """Seal entries and append them, all or nothing, and return the number of the interview's last entry.

        Args:
            interview: The interview's id.
            entries: What happened.
            takes_place: Also use up the place in the rotation of decks that it was begun with, if it has not yet.
                Shredding it gives the place back.
            evidence: What belongs to the evidence of its consent.
            gone: Keys; all entries with them are deleted so that nobody can read them, as by `take_out`.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
        """
        entries_of = self._database.entries
        return entries_of.append(interview, entries, takes_place=takes_place, parts=evidence, gone=gone)

    @with_reserve
    def take_out(self, interview: str, key: str, entry: NewEntry) -> None:
        """Delete all entries with a key so that nobody can read them, and append a tombstone, all or nothing.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
        """
        self._database.entries.take_out(interview, key, entry)

    def entries(self, interview: str) -> tuple[StoredEntry, ...]:
        """Return an interview's entries in order.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
            EntryDamaged: When an entry was changed.
        """
        return self._database.entries.read(interview)

    def evidence(self, interview: str) -> tuple[EvidencePart, ...]:
        """Return the evidence of an interview's consent in order; nothing where there is none.

        Raises:
            KeyForgotten: When its key is not here.
            EntryDamaged: When a part was changed.
        """
        return self._database.evidence.read(interview)

    def interviews(self, stage: Stage | None = None) -> tuple[InterviewRow, ...]:
        """Return the interviews in a stage, or all, by day and then by random id."""
        return self._database.interviews.rows(stage)

    @with_reserve
    def close_interview(self, interview: str) -> None:
        """Mark that the participant has finished: from open to closing."""
        self._database.interviews.close(interview)

    @with_reserve
    def seal(self, interview: str, sealed: SealedFile, consent: SealedFile | None = None) -> None:
        """Forget keys, entries and evidence of an open or closing interview whose sealed files are safe on the disk."""
        self._database.interviews.seal(interview, sealed, consent)

    @with_reserve
    def discard(self, interview: str, told: Addendum | None = None) -> None:
        """Shred an interview, whatever its stage: keys, entries, label and locator. Again changes nothing.

        With an addendum that tells the centre, whose sealed file is safe on the disk.
        """
        self._database.interviews.discard(interview, told)

    # ---- keys of interviews ------------------------------------------------------------------------------------

    @with_reserve
    def forget_keys(self) -> tuple[str, ...]:
        """Delete every key that this laptop has to an interview, on the disk and in memory, and return whose they were.

        Nothing is lost: the entries stay, and the centre can open them with its own keys.
        """
        return self._database.interviews.forget_keys()

    def key_held(self, interview: str) -> bool:
        """Tell whether this process can open an interview now."""
        return self._database.interviews.key_held(interview)

    def resumable(self, interview: str) -> bool:
        """Tell whether an interview can be carried on after a restart, because its key is on the disk."""
        return self._database.interviews.resumable(interview)

    def sealed_key(self, interview: str) -> bytes:
        """Return an interview's data key, sealed to the centre: an age file.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
        """
        return self._database.interviews.sealed_key(interview)

    def sealed_evidence_key(self, interview: str) -> bytes | None:
        """Return the key of the evidence of its consent, sealed to the centre; None where there is none."""
        return self._database.interviews.sealed_evidence_key(interview)

    def lend_key(self, interview: str, dek: bytes, evidence_key: bytes = b"") -> None:
        """Let this process open an interview with keys that the centre has opened. In memory only."""
        self._database.interviews.lend_key(interview, dek, evidence_key)

    def readable_entries(self, interview: str) -> tuple[tuple[StoredEntry, ...], int]:
        """Return the entries of an interview that can be opened, and how many are damaged.

        Raises:
            KeyForgotten: When its key is not here.
        """
        return self._database.entries.readable(interview)

    def traces(self, interview: str) -> "Traces":
        """Look for what of an interview is still in the vault's files."""
        from interview_app.vault import traces  # noqa: PLC0415 - seldom asked

        return traces.look(self._database.store, interview)

    # ---- audit -------------------------------------------------------------------------------------------------

    def audit_head(self) -> AuditHead:
        """Return how long the chain of changes is, and its newest digest."""
        return self._database.audit.head()

    def verify_audit(self) -> None:
        """Check the whole chain of changes against itself and against the entries.

        Raises:
            AuditBroken: When something else than this program changed them.
        """
        self._database.audit.verify()
