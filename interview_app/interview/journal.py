"""Where the events of an interview go: nowhere before consent, then into the vault, sealed to the centre first."""

from collections.abc import Sequence

from interview_app.base.clock import Randomness
from interview_app.crypto import age
from interview_app.interview import events
from interview_app.interview.events import Answered, Event, NotesWritten, TakenOut
from interview_app.interview.state import EMPTY, EventOutOfPlace, InterviewState, apply, fold
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.values import NewEntry, NewInterview
from interview_app.vault.vault import Vault

NOTES = "notes"
_KEY = 32
_ID = 16


def entry_of(event: Event) -> NewEntry:
    """Return the vault's entry for an event; what can be taken out later stands under its question's key."""
    kind = str(type(event).__struct_config__.tag)
    match event:
        case Answered(key) | TakenOut(key):
            return NewEntry(kind=kind, key=key, content=events.encode(event))
        case NotesWritten():
            return NewEntry(kind=kind, key=NOTES, content=events.encode(event))
        case _:
            return NewEntry(kind=kind, key="", content=events.encode(event))


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

    def record(self, happened: Sequence[Event]) -> None:
        """Write events durably in one transaction; before consent they are only remembered."""
        if self.interview is None:
            self._waiting.extend(happened)
        else:
            self._vault.append(self.interview, [entry_of(event) for event in happened])

    def begin(self, pack: Pack, label: str, happened: Sequence[Event], randomness: Randomness) -> None:
        """Write everything so far, and these events, in one transaction that opens the interview.

        Its key is sealed to the centre before anything is written under it.
        """
        all_of_it = (*self._waiting, *happened)
        interview = randomness(_ID).hex()
        dek = randomness(_KEY)
        recipients = [age.parse_recipient(recipient) for recipient in pack.recipients]
        new = NewInterview(
            id=interview,
            label=label,
            pack=pack.digest,
            dek=dek,
            dek_sealed=age.encrypt_bytes(dek, recipients),
            keep_local=True,
            rotates=fold(all_of_it).setup.plan.allotted == "rotation",
        )
        self._vault.begin_interview(new, [entry_of(event) for event in all_of_it])
        self.interview = interview
        self._waiting.clear()

    def take_deck(self) -> None:
        """Use the deck's place in the rotation up: a vignette of it is being rated."""
        self._vault.take_allotment(self._stored)

    def give_deck_back(self) -> None:
        """Free the deck's place for the next participant: nothing of it is rated."""
        self._vault.give_back_allotment(self._stored)

    def take_out(self, gone: TakenOut) -> None:
        """Delete an answer's ciphertexts and leave the fact, in one transaction."""
        self._vault.take_out(self._stored, gone.key, entry_of(gone))

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
