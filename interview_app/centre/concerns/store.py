"""The inbox as a folder: what it was set up with, a file for each case, and which records were deleted."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal, Self, TypeVar

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.files import explained
from interview_app.base.paths import is_there, make_private_folder
from interview_app.centre.concerns.case import STATES, Case, Event, State, in_order, minute
from interview_app.centre.concerns.sealed import ConcernDamaged, Files
from interview_app.crypto import age, words

_SETTINGS: Final = "inbox.sealed"
_GONE: Final = "deleted.sealed"
_ENDING: Final = ".case"
Kept = TypeVar("Kept", bound=msgspec.Struct)


class InboxPlace(UserError):
    """A folder that an inbox must not go into."""

    code = "CONCERN-FOLDER"
    happened = "The folder {folder} holds something else, and concern records need a folder of their own."
    safe = "Nothing was written there."
    next_step = "Choose an empty folder, which is neither the centre's nor on a stick that others use."


class ConcernNotDue(UserError):
    """A record that has to be kept."""

    code = "CONCERN-NOT-DUE"
    happened = "This record is still kept: it is open, or its keeping time has not passed."
    safe = "Nothing was deleted."
    next_step = "Close the record when it is dealt with. It can be deleted when its keeping time has passed."


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an inbox was set up with.

    Attributes:
        authority: The public key line of the centre whose laptops write to it.
        keep_days: For how long a closed record is kept.
    """

    format: Literal["concern-inbox/1"]
    authority: str
    keep_days: int


class _Gone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Records that were deleted, by the digest of their sealed file: an old stick does not bring them back."""

    format: Literal["concern-deleted/1"]
    deleted: dict[str, str]


@dataclass(frozen=True)
class Shelf:
    """What is in an inbox: cases in the order to look at them, and names of files that cannot be opened."""

    cases: tuple[Case, ...]
    damaged: tuple[str, ...] = ()


class Inbox:
    """An open inbox.

    Args:
        files: Its folder.
        settings: What it was set up with.
        clock: Tells when.
    """

    def __init__(self, files: Files, settings: Settings, clock: Clock) -> None:
        self._files, self.settings, self.clock = files, settings, clock

    @staticmethod
    def is_in(folder: Path) -> bool:
        """Tell whether a folder holds an inbox; FolderClosed when it does not let us look."""
        return is_there(folder / _SETTINGS)

    @staticmethod
    def check_free(folder: Path) -> None:
        """Check that an inbox can be made in a folder.

        Raises:
            InboxPlace: When there is something in it, such as a centre.
            FolderClosed, FolderNotWritable: When it does not let us look.
        """
        with explained(folder):
            if is_there(folder) and (not folder.is_dir() or any(folder.iterdir())):
                raise InboxPlace(folder=folder)

    @classmethod
    def found(
        cls,
        folder: Path,
        identity: age.HybridIdentity,
        *,
        authority: str,
        keep_days: int,
        clock: Clock,
        randomness: Randomness = system_randomness,
    ) -> Self:
        """Make an inbox in a new or empty folder.

        Args:
            folder: Its own.
            identity: The lead's private key.
            authority: The public key line of the centre, whose words were compared.
            keep_days: For how long a closed record is kept.
            clock: Tells when.
            randomness: For nonces.

        Raises:
            InboxPlace: When the folder holds something else.
            DiskFull, FolderNotWritable: When it cannot be written.
        """
        cls.check_free(folder)
        files = Files(make_private_folder(folder), identity, randomness)
        settings = Settings(format="concern-inbox/1", authority=authority, keep_days=keep_days)
        files.write(_SETTINGS, canonical_json(msgspec.to_builtins(settings)))
        return cls(files, settings, clock)

    @classmethod
    def open(
        cls, folder: Path, identity: age.HybridIdentity, *, clock: Clock, randomness: Randomness = system_randomness
    ) -> Self:
        """Open an inbox.

        Raises:
            ConcernDamaged: When it is under another key, or was changed.
        """
        files = Files(folder, identity, randomness)
        return cls(files, _decoded(files, _SETTINGS, Settings), clock)

    @property
    def authority_words(self) -> tuple[str, ...]:
        """The words by which the centre's key is compared."""
        return words.fingerprint(self.settings.authority.encode())

    def shelf(self) -> Shelf:
        """Return every case that can be opened, the urgent first, and which files cannot."""
        cases, damaged = [], []
        with explained(self._files.folder):
            names = sorted(path.name for path in self._files.folder.glob(f"*{_ENDING}"))
        for name in names:
            try:
                cases.append(_decoded(self._files, name, Case))
            except UserError:
                damaged.append(name)
        return Shelf(in_order(tuple(cases), self.clock.now()), tuple(damaged))

    def case(self, concern: str) -> Case:
        """Return one case by its record's id.

        Raises:
            ConcernDamaged, FileUnreadable: When it cannot be opened.
        """
        return _decoded(self._files, f"{concern}{_ENDING}", Case)

    def has(self, concern: str) -> bool:
        """Tell whether a record is here."""
        return is_there(self._files.folder / f"{concern}{_ENDING}")

    def deleted_on(self, sha256: str) -> date | None:
        """Return the day on which a record was deleted, by the digest of its sealed file."""
        day = self._gone().deleted.get(sha256)
        return date.fromisoformat(day) if day is not None else None

    def add(self, case: Case) -> None:
        """Keep a record that arrived.

        Raises:
            DiskFull, FolderNotWritable: When it cannot be written; then nothing of it is here.
        """
        self._write(case)

    def vouch(self, concern: str, laptop: int) -> None:
        """Note which laptop signed a record that was taken in before without a check.

        Raises:
            ConcernDamaged, FileUnreadable, DiskFull, FolderNotWritable: As `mark`.
        """
        self._write(msgspec.structs.replace(self.case(concern), laptop=laptop))

    def mark(self, concern: str, state: State) -> Case:
        """Note that a record has come further, and return its case; a step back changes nothing, but for reopening.

        Raises:
            ConcernDamaged, FileUnreadable: When it cannot be opened.
            DiskFull, FolderNotWritable: When it cannot be written.
        """
        case = self.case(concern)
        onward = STATES.index(state) > STATES.index(case.state) or (case.state, state) == ("closed", "dealing")
        return self._append(case, state) if onward and state != "new" else case

    def note(self, concern: str, said: str) -> Case:
        """Put a note under the others, with the time, and return the case; nothing to say changes nothing.

        Raises:
            ConcernDamaged, FileUnreadable, DiskFull, FolderNotWritable: As `mark`.
        """
        case = self.case(concern)
        return self._append(case, "note", said.strip()) if said.strip() else case

    def delete(self, concern: str) -> None:
        """Delete a closed record whose keeping time has passed.

        Raises:
            ConcernNotDue: When it has not.
            ConcernDamaged, FileUnreadable, DiskFull, FolderNotWritable: As `mark`.
        """
        case = self.case(concern)
        if not self.is_due(case):
            raise ConcernNotDue
        today = self.clock.now().date().isoformat()
        gone = msgspec.structs.replace(self._gone(), deleted={**self._gone().deleted, case.sha256: today})
        self._files.write(_GONE, canonical_json(msgspec.to_builtins(gone)))
        with explained(self._files.folder):
            self._files.remove(f"{concern}{_ENDING}")

    def is_due(self, case: Case) -> bool:
        """Tell whether a record's keeping time has passed."""
        until = case.keep_until(self.settings.keep_days)
        return until is not None and until < self.clock.now().date()

    def _append(self, case: Case, kind: Literal["seen", "dealing", "closed", "note"], said: str = "") -> Case:
        event = Event(minute(self.clock.now()), kind, said)
        longer = msgspec.structs.replace(case, events=(*case.events, event))
        self._write(longer)
        return longer

    def _write(self, case: Case) -> None:
        self._files.write(f"{case.id}{_ENDING}", canonical_json(msgspec.to_builtins(case)))

    def _gone(self) -> _Gone:
        if not is_there(self._files.folder / _GONE):
            return _Gone("concern-deleted/1", {})
        return _decoded(self._files, _GONE, _Gone)


def _decoded(files: Files, name: str, kind: type[Kept]) -> Kept:
    try:
        return msgspec.json.decode(files.read(name), type=kind)
    except msgspec.DecodeError as error:
        raise ConcernDamaged(name=name) from error
