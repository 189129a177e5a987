"""The verbs about what was sealed: sent, arrived, added to, found again. And how a verb finds room on a full disk."""

from collections.abc import Callable, Collection, Mapping
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from interview_app.base.files import DiskFull
from interview_app.vault import reserve
from interview_app.vault.values import Addendum, SealedFile

if TYPE_CHECKING:
    from interview_app.vault.database import Database

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
Own = TypeVar("Own", bound="Afterwards")


def with_reserve(
    verb: "Callable[Concatenate[Own, Arguments], Result]",
) -> "Callable[Concatenate[Own, Arguments], Result]":
    """Let a verb that found the disk full try once more with the room that was kept for it.

    A verb that raised has changed nothing, so it can be said again.
    """

    @wraps(verb)
    def said(self: Own, /, *args: Arguments.args, **more: Arguments.kwargs) -> Result:
        try:
            return verb(self, *args, **more)
        except DiskFull:
            if not self.release_reserve():
                raise
            return verb(self, *args, **more)

    return said


class Afterwards:
    """The verbs of a vault about what is sealed already; `Verbs` adds all others."""

    _database: "Database"
    _folder: Path

    def release_reserve(self) -> bool:
        """Give the room back that was kept so that an interview can be finished; tell whether there was any."""
        return reserve.release(self._folder)

    @with_reserve
    def mark_exported(self, bundles: Mapping[str, Collection[str]], *, chained: str = "") -> None:
        """Note which sealed files, by digest, left in which bundles, by digest.

        Args:
            bundles: Digests of files by the digest of their bundle.
            chained: That of the bundle of interviews, if there is one: the next one names it.

        Raises:
            WrongStage: When one of them is none that waits here: a bug, and nothing is noted.
        """
        self._database.sending.mark_exported(bundles, chained)

    def last_bundle(self) -> str:
        """Return the digest of the last bundle of interviews that was finished here, or nothing."""
        return self._database.sending.last_bundle()

    @with_reserve
    def acknowledge(self, sha256s: Collection[str]) -> tuple[SealedFile, ...]:
        """Note that the centre has the sealed files with these digests, and return those that wait here, to be deleted.

        Digests that this laptop does not know are passed over. What was noted before is not returned again; it is found
        under `Stage.ACKNOWLEDGED`.
        """
        return self._database.sending.acknowledge(sha256s)

    def bundles_sent(self) -> dict[str, frozenset[str]]:
        """Return the digests of the files in every bundle that was ever written here, by the bundle's own."""
        return self._database.sending.bundles()

    @with_reserve
    def note_addendum(self, interview: str, kind: str, file: SealedFile, n: int) -> None:
        """Note what was said about an interview after it was sealed; its own sealed file is safe on the disk."""
        self._database.addenda.note(interview, kind, file, n)

    def next_addendum(self, interview: str) -> int:
        """Return the number that an interview's next addendum has, from 1."""
        return self._database.addenda.next_number(interview)

    def addenda(self) -> tuple[Addendum, ...]:
        """Return every addendum, by interview and number."""
        return self._database.addenda.rows()

    @with_reserve
    def note_locator(self, interview: str, locator: str) -> None:
        """Note by what the code of a participant's card finds their interview."""
        self._database.addenda.note_locator(interview, locator)

    def locators(self) -> dict[str, str]:
        """Return the locator of every interview that has one and was not withdrawn, by id."""
        return self._database.addenda.locators()
