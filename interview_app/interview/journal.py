"""Where the events of an interview go: nowhere before consent, then into the vault, sealed to the centre first."""

from collections.abc import Sequence

from interview_app.base.clock import Randomness
from interview_app.crypto.addressed import seal_to
from interview_app.interview import console, events
from interview_app.interview.console import ConsoleEvent
from interview_app.interview.events import Answered, Event, NotesWritten, RedactionDecided, TakenOut
from interview_app.interview.state import EMPTY, EventOutOfPlace, InterviewState, apply, fold
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.values import EvidencePart, NewEntry, NewInterview
from interview_app.vault.vault import Vault

NOTES = "notes"
REDACTION = "redaction"
_KEY = 32
_ID = 16


def entry_of(event: Event) -> NewEntry:
    """Return the vault's entry for an event; what can be taken out later stands under its question's key."""
    kind = str(type(event).__struct_config__.tag)
    match event:
        case Answered(key) | TakenOut(key):
            return NewEntry(kind=kind, key=key, content=events.encode(event))
        case _ if isinstance(event, ConsoleEvent):
            return NewEntry(kind=kind, key=console.key_of(event), content=events.encode(event))
        case NotesWritten():
            return NewEntry(kind=kind, key=NOTES, content=events.encode(event))
        case RedactionDecided():
            return NewEntry(kind=kind, key=REDACTION, content=events.encode(event))
        case _:
            return NewEntry(kind=kind, key="", content=events.encode(event))


def deleted_by(event: Event) -> tuple[str, ...]:
    """Return the keys of the entries that an event deletes: they are gone before it is written."""
    if isinstance(event, TakenOut):
        return (event.key,)
    return console.deleted_by(event) if isinstance(event, ConsoleEvent) else ()


def replay(vault: Vault, interview: str) -> InterviewState:
    """Return the state that an interview's stored events lead to; what was taken out has left only its key."""
    state = EMPTY
    for stored in vault.entries(interview):
        if stored.content is not None:
            state = apply(state, events.decode(stored.content))
    return state


class Journal:
    """The events of one interview.

    Args:
        vault: Where they rest.
        interview: The interview's id, or None as long as nothing of it may be written.
    """

    def __init__(self, vault: Vault, interview: str | None = None) -> None:
        self._vault = vault
        self.interview = interview
        self._waiting: list[Event] = []

    @property
    def vault(self) -> Vault:
        """Where they rest."""
        return self._vault

    def record(
        self, happened: Sequence[Event], *, uses_deck_up: bool = False, evidence: Sequence[EvidencePart] = ()
    ) -> None:
        """Write events durably in one transaction; before consent they are only remembered.

        What is taken out among them is deleted by the same transaction.

        Args:
            happened: The events.
            uses_deck_up: Whether they rate a vignette for the first time, so that the deck's place in the rotation is
                used up with them.
            evidence: What belongs to the evidence of consent; it waits nowhere. An interview that was begun before
                there was any has no key for it, and goes on without.
        """
        if self.interview is None:
            self._waiting.extend(happened)
        else:
            if evidence and self._vault.sealed_evidence_key(self.interview) is None:
                evidence = ()
            entries = [entry_of(event) for event in happened]
            gone = [key for event in happened for key in deleted_by(event)]
            self._vault.append(self.interview, entries, takes_place=uses_deck_up, evidence=evidence, gone=gone)

    def begin(
        self,
        pack: Pack,
        label: str,
        happened: Sequence[Event],
        randomness: Randomness,
        *,
        evidence: Sequence[EvidencePart] = (),
    ) -> None:
        """Write everything so far, these events and the evidence of consent in one transaction: the interview is open.

        Its keys are sealed to the centre before anything is written under them: one for what is said, and another for
        the evidence, so that whoever reads answers need not see a signature.
        """
        all_of_it = (*self._waiting, *happened)
        interview = randomness(_ID).hex()
        dek, evidence_key = randomness(_KEY), randomness(_KEY)
        new = NewInterview(
            id=interview,
            label=label,
            pack=pack.digest,
            dek=dek,
            dek_sealed=seal_to(dek, pack.recipients, randomness),
            keep_local=pack.loaded.study.resume,
            rotates=fold(all_of_it).setup.plan.allotted == "rotation",
            evidence_key=evidence_key,
            evidence_sealed=seal_to(evidence_key, pack.recipients, randomness),
        )
        self._vault.begin_interview(new, [entry_of(event) for event in all_of_it], evidence)
        self.interview = interview
        self._waiting.clear()

    def give_deck_back(self) -> None:
        """Free the deck's place for the next participant: nothing of it is rated."""
        self._vault.give_back_allotment(self._stored)

    def take_out(self, gone: TakenOut) -> None:
        """Delete an answer's ciphertexts and leave the fact, in one transaction."""
        self._vault.take_out(self._stored, gone.key, entry_of(gone))

    def note_locator(self, locator: str) -> None:
        """Let the code on the participant's card find the interview on this laptop, also once it is sealed."""
        self._vault.note_locator(self._stored, locator)

    def close(self) -> None:
        """Mark that the participant has finished; again changes nothing."""
        rows = {row.id: row.stage for row in self._vault.interviews(Stage.OPEN)}
        if self._stored in rows:
            self._vault.close_interview(self._stored)

    def discard(self) -> None:
        """Shred the interview."""
        self._vault.discard(self._stored)

    def count_refusal(self) -> None:
        """Count one person who said no; nothing else of them."""
        self._vault.count_refusal()

    def forget(self) -> None:
        """Drop what was only remembered: the participant declined."""
        self._waiting.clear()

    @property
    def _stored(self) -> str:
        if self.interview is None:
            raise EventOutOfPlace("nothing is stored before consent")
        return self.interview
