"""What can be said to an open vault about concern records."""

from collections.abc import Callable, Collection
from typing import TypeVar

from interview_app.base.files import DiskFull
from interview_app.vault.values import ConcernRow, SealedFile
from interview_app.vault.verbs import Verbs

Result = TypeVar("Result")


class ConcernVerbs(Verbs):
    """The verbs about concern records; each is one durable transaction, or has changed nothing when it raises."""

    def concerns(self) -> tuple[ConcernRow, ...]:
        """Return every concern record on this laptop, drafts too, by day and then by random id."""
        return self._database.concerns.rows()

    def keep_concern(self, concern: str, draft: bytes) -> None:
        """Keep a draft; what stood there before is overwritten."""
        self._with_room(lambda: self._database.concerns.keep_draft(concern, draft))

    def concern_draft(self, concern: str) -> bytes:
        """Return a draft; a sealed record, which nobody can read here, is a bug in the caller (ValueError)."""
        return self._database.concerns.draft(concern)

    def seal_concern(self, concern: str, sealed: SealedFile) -> None:
        """Delete the draft of a record whose sealed file is safe on the disk."""
        self._with_room(lambda: self._database.concerns.seal(concern, sealed))

    def mark_concerns_saved(self, sha256s: Collection[str], bundle: str) -> None:
        """Note the bundle, by its digest, that sealed records, by theirs, were saved in."""
        self._with_room(lambda: self._database.concerns.mark_saved(sha256s, bundle))

    def remove_concern(self, concern: str) -> None:
        """Forget a draft, or a record that was saved; one that was only sealed stays (ValueError)."""
        self._with_room(lambda: self._database.concerns.remove(concern))

    def _with_room(self, verb: Callable[[], Result]) -> Result:
        try:
            return verb()
        except DiskFull:
            if not self.release_reserve():
                raise
            return verb()
