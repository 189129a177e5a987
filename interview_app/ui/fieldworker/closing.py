"""Finishing an interview: notes are kept as they are written, then everything is sealed and the key forgotten."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.bundle.seal import seal_interview
from interview_app.interview.closing import read_notes, write_notes
from interview_app.ui.fieldworker.closing_page import ClosingPage
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.values import ClosingView, SealedView
from interview_app.vault.stages import Stage


class Closing:
    """Knows the closing page and the interview that is being finished.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while sealing, when nobody should walk away.
    """

    def __init__(self, page: ClosingPage, desk: Desk, busy: Callable[[bool], None]) -> None:
        self._page = page
        self._desk = desk
        self._busy = busy
        self._interview = ""
        self._label = ""
        self._kept = ""
        page.notes_changed.connect(self.keep)
        page.seal_wanted.connect(self.seal)

    def begin(self, interview: str) -> None:
        """Show an interview whose participant has finished."""
        row = self._desk.row(interview)
        self._interview, self._label = interview, row.label
        self._kept = read_notes(self._desk.vault, interview)
        self._page.show_view(ClosingView(interview, row.label, row.opened_on, self._kept))

    def waits(self, interview: str) -> bool:
        """Tell whether an interview still waits for its notes and its seal."""
        return any(row.id == interview for row in self._desk.vault.interviews(Stage.CLOSING))

    def keep(self, notes: str) -> None:
        """Keep the notes as they stand."""
        if notes == self._kept or not self._interview:
            return
        try:
            write_notes(self._desk.vault, self._interview, notes)
        except UserError as error:
            self._page.show_trouble(error)
            return
        self._kept = notes
        self._page.show_kept()

    def seal(self, notes: str) -> None:
        """Keep the notes, seal the interview and forget its key."""
        self.keep(notes)
        if notes != self._kept:
            return
        self._page.show_waiting()
        self._busy(True)
        room, vault, interview = self._desk.room, self._desk.vault, self._interview

        def work() -> None:
            pack = self._desk.pack_of(interview)
            seal_interview(vault, pack, interview, room.paths.sealed, clock=room.clock, randomness=room.randomness)

        room.jobs.run(work, self._sealed, self._failed, self._page)

    def _sealed(self, _nothing: None) -> None:
        self._busy(False)
        self._interview = ""
        waiting = len(self._desk.vault.interviews(Stage.SEALED))
        self._page.show_sealed(SealedView(self._label, waiting))

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._page.show_trouble(error)
