"""The key ceremony in a window: two key files, three sheets read back, the centre founded, and a drill that passes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import drill, identities, recovery, share_sheet
from interview_app.centre.office import Centre
from interview_app.crypto import shares, words
from interview_app.study import load
from interview_app.ui.centre.ceremony_pages import FoundPage, KeyPage, SharePage, StartPage
from interview_app.ui.centre.shares_page import SharesPage
from interview_app.ui.help.saving import save_cards
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.role_window import RoleWindow

ChooseFolder = Callable[[QWidget, str], Path | None]
ChooseFiles = Callable[[QWidget, str], Sequence[Path]]


class CeremonyWindow(RoleWindow):
    """Goes from page to page, in one order only.

    Args:
        jobs: Runs slow work.
        clock: Tells the day.
        randomness: Where keys come from.
        choose_files: Asks the person for files.
        choose_folder: Asks the person for a folder.
    """

    SHELF = "ceremony"

    def __init__(
        self,
        *,
        jobs: Jobs,
        clock: Clock,
        randomness: Randomness,
        choose_files: ChooseFiles,
        choose_folder: ChooseFolder,
    ) -> None:
        super().__init__("ceremony")
        self.setWindowTitle(self.tr("Interview Companion: keys of a centre"))
        self._jobs, self._clock, self._randomness = jobs, clock, randomness
        self._choose_files, self._choose_folder = choose_files, choose_folder
        if self.helping is not None:
            self.helping.save_cards = partial(save_cards, choose_folder)
        self._recipients: list[str] = []
        self._recovery = recovery.make(randomness)
        self._read = 0
        self._sheets: list[Path] = []
        self._centre = Path()
        self.refurnish()

    def refurnish(self) -> None:
        """Draw everything anew, at the step where the ceremony is."""
        start, key = StartPage(self.look), KeyPage(self.look, lambda: words.diceware(self._randomness))
        share, found = SharePage(self.look, shares.same), FoundPage(self.look)
        tried = SharesPage(self.look, shares.normal)
        self._key, self._share, self._found, self._tried = key, share, found, tried
        start.begin_wanted.connect(self._ask_for_key)
        key.key_wanted.connect(self._make_key)
        key.public_wanted.connect(self._take_public)
        share.sheets_wanted.connect(self._save_sheets)
        share.read_back.connect(self._next_share)
        found.found_wanted.connect(self._make_centre)
        found.finished.connect(self.close)
        tried.shares_given.connect(self._hold_drill)
        tried.back_wanted.connect(self._ask_for_shares)
        pages: dict[str, QWidget] = {"start": start, "key": key, "share": share, "found": found, "shares": tried}
        self.furnish(pages, None)
        self._go_on(began=bool(self._recipients))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no sheet behind, whenever the window is closed."""
        self._delete_sheets()
        super().closeEvent(event)

    # ---- step by step ----------------------------------------------------------------------------------------------

    def _go_on(self, *, began: bool) -> None:
        """Show the next step."""
        if not began:
            self.show_page("start")
        elif len(self._recipients) < len(self._roles()):
            self._ask_for_key()
        elif self._read < len(self._recovery.shares):
            self._show_share()
        elif self._centre == Path():
            self.show_page("found")
            self._found.show_ready()
        else:
            self._ask_for_shares()

    def _ask_for_key(self) -> None:
        title, whose = self._roles()[len(self._recipients)]
        self.show_page("key")
        self._key.show_role(title, whose)

    def _make_key(self, passphrase: str) -> None:
        folder = self._choose_folder(self._key, self._key.folder_question())
        if folder is None:
            return
        file = folder / ("coordinator.age", "deputy.age")[len(self._recipients)]
        self._key.show_waiting()
        self._run(
            lambda: identities.make(file, passphrase, self._randomness), self._take_recipient, self._key.show_failed
        )

    def _take_public(self) -> None:
        files = self._choose_files(self._key, self._key.file_question())
        if not files:
            return
        try:
            self._take_recipient(identities.load_public(files[0]))
        except UserError as error:
            self._key.show_trouble(error)

    def _take_recipient(self, recipient: object) -> None:
        self._recipients.append(str(recipient))
        self._go_on(began=True)

    def _show_share(self) -> None:
        self.show_page("share")
        self._share.show_share(self._recovery.shares[self._read], self._read + 1, self._recovery.key_id)

    def _save_sheets(self) -> None:
        folder = self._choose_folder(self._share, self._share.folder_question())
        if folder is None:
            return
        try:
            for number, each in enumerate(self._recovery.shares, 1):
                path = folder / f"recovery-sheet-{number}.pdf"
                write_durably(path, share_sheet.draw(each, number, self._recovery.key_id))
                self._sheets.append(path)
        except UserError as error:
            self._delete_sheets()
            self._share.show_trouble(error)
        else:
            self._share.show_saved()

    def _next_share(self) -> None:
        self._read += 1
        if self._read == len(self._recovery.shares):
            self._delete_sheets()
        self._go_on(began=True)

    def _make_centre(self) -> None:
        study = self._choose_folder(self._found, self._found.study_question())
        place = None if study is None else self._choose_folder(self._found, self._found.place_question())
        if study is None or place is None:
            return
        recipients, clock, randomness = (*self._recipients, self._recovery.recipient), self._clock, self._randomness

        def work() -> Path:
            loaded = load.read(study)
            Centre.found(
                place, recipients=recipients, study=loaded, practice=False, clock=clock, randomness=randomness
            ).close()
            return place

        self._found.show_waiting()
        self._run(work, self._founded, self._found.show_failed)

    def _founded(self, place: object) -> None:
        self._centre = Path(str(place))
        # From now on the recovery key is on paper only; the drill shows that the paper is enough.
        self._recovery = recovery.Recovery(self._recovery.recipient, ("", "", ""))
        self._go_on(began=True)

    def _ask_for_shares(self) -> None:
        self.show_page("shares")
        self._tried.show_ready()

    def _hold_drill(self, typed: Sequence[str]) -> None:
        folder, given, clock = self._centre, tuple(typed), self._clock
        self._tried.show_waiting()

        def work() -> tuple[str, ...]:
            drill.hold(folder, given, clock=clock)
            with Centre.open(folder, recovery.identity_from(given), clock=clock) as centre:
                return centre.words

        self._run(work, self._passed, self._tried.show_failed)

    def _passed(self, centre_words: object) -> None:
        self._tried.forget()
        self.show_page("found")
        if isinstance(centre_words, tuple):
            self._found.show_done(centre_words)

    # ---- inside ----------------------------------------------------------------------------------------------------

    def _roles(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("The coordinator’s key"), self.tr("The coordinator sits at the screen, and nobody else.")),
            (self.tr("The deputy’s key"), self.tr("Now the deputy sits at the screen, and nobody else.")),
        )

    def _delete_sheets(self) -> None:
        for path in self._sheets:
            path.unlink(missing_ok=True)
        self._sheets.clear()

    def _run(
        self, work: Callable[[], object], done: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        def ended(result: object) -> None:
            self.set_busy(False)
            done(result)

        def stopped(error: Exception) -> None:
            self.set_busy(False)
            failed(error)

        self.set_busy(True)
        self._jobs.run(work, ended, stopped, self)
