"""Keys of an open centre: proved, tried from shares, changed. Slow work goes to the jobs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.centre import drill, identities, recovery, rotation
from interview_app.centre.office import Centre
from interview_app.crypto import age, words
from interview_app.crypto.addressed import key_id
from interview_app.ui.centre import people_seen
from interview_app.ui.centre.people_page import PeoplePage
from interview_app.ui.centre.rotation_page import NEEDED, NewKey, RotationPage
from interview_app.ui.centre.shares_page import SharesPage
from interview_app.ui.jobs import Jobs

ChooseFiles = Callable[[QWidget, str], Sequence[Path]]


class Keeping(QObject):
    """Knows the pages about keys. Emits `page_wanted` with the name of the one to show."""

    page_wanted = Signal(str)

    def __init__(
        self, centre: Centre, jobs: Jobs, choose_files: ChooseFiles, *, busy: Callable[[bool], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._centre, self._jobs, self._busy, self._choose_files = centre, jobs, busy, choose_files
        self._chosen: tuple[str, ...] = ()
        self._keys: tuple[NewKey, ...] = ()

    def attach(self, keys: PeoplePage, shares: SharesPage, rotated: RotationPage) -> None:
        """Use these pages from now on."""
        self._page, self._shares, self._rotation = keys, shares, rotated
        keys.prove_wanted.connect(self.prove)
        keys.drill_wanted.connect(self.ask_for_shares)
        keys.rotation_wanted.connect(self.ask_for_keys)
        shares.shares_given.connect(self.drill)
        shares.back_wanted.connect(self.begin)
        rotated.files_wanted.connect(self.choose_keys)
        rotated.change_wanted.connect(self.change_keys)
        rotated.back_wanted.connect(self.begin)

    def begin(self) -> None:
        """Show how the keys and the laptops stand."""
        self._shares.forget()
        self.page_wanted.emit("people")
        try:
            self._page.show_view(people_seen.people(self._centre))
        except UserError as error:
            self._page.show_trouble(error)

    def prove(self) -> None:
        """Open a trial bundle with the key that this window was opened with."""
        centre = self._centre
        self._page.show_waiting()
        self._run(lambda: drill.prove(centre, _identity(centre), kind="quarterly").key_id, self._proven)

    def ask_for_shares(self) -> None:
        """Ask for two recovery shares."""
        self.page_wanted.emit("shares")
        self._shares.show_ready()

    def drill(self, typed: Sequence[str]) -> None:
        """Open a trial bundle with what two shares make."""
        centre, shares = self._centre, tuple(typed)
        self._shares.show_waiting()

        def work() -> str:
            return drill.prove(centre, recovery.identity_from(shares), kind="drill").key_id

        self._run(work, self._proven, self._shares.show_failed)

    def ask_for_keys(self) -> None:
        """Ask for new keys."""
        self._chosen, self._keys = (), ()
        self.page_wanted.emit("rotation")
        self._rotation.show_ready()

    def choose_keys(self) -> None:
        """Read three public halves, and show their words."""
        files = list(self._choose_files(self._rotation, self._rotation.file_question()))
        if not files:
            return
        try:
            read = tuple(identities.load_public(file) for file in files)
        except UserError as error:
            self._rotation.show_trouble(error)
            return
        self._chosen = read
        self._keys = tuple(
            NewKey(file.name, key_id(each), words.fingerprint(each.encode()))
            for file, each in zip(files, read, strict=True)
        )
        self._rotation.show_ready(self._keys)
        if len(read) != NEEDED:
            self._rotation.show_count(len(read))

    def change_keys(self) -> None:
        """Seal everything of the centre to the keys that were chosen."""
        centre, chosen = self._centre, self._chosen
        self._rotation.show_waiting()
        self._run(lambda: rotation.rotate(centre, chosen), self._changed, self._not_changed)

    def _run(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def ended(result: object) -> None:
            self._busy(False)
            done(result)

        def stopped(error: Exception) -> None:
            self._busy(False)
            (failed or self._failed)(error)

        self._busy(True)
        self._jobs.run(work, ended, stopped, self)

    def _proven(self, opened_with: object) -> None:
        self.begin()
        self._page.show_proven(str(opened_with))

    def _changed(self, _nothing: object) -> None:
        self.begin()

    def _failed(self, error: Exception) -> None:
        self.begin()
        self._page.show_trouble(error)

    def _not_changed(self, error: Exception) -> None:
        self._rotation.show_ready(self._keys)
        self._rotation.show_trouble(error)


def _identity(centre: Centre) -> age.HybridIdentity:
    """Return the key that this centre was opened with; a window never stands on a centre that was only founded."""
    if centre.opener is None:
        raise ValueError("the centre was not opened with a key")
    return centre.opener
