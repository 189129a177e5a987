"""An addendum from the page to a sealed file, off the window's thread."""

from collections.abc import Callable
from functools import partial

from interview_app.bundle import afterwards
from interview_app.bundle.afterwards import Pen
from interview_app.interview import laptop
from interview_app.ui.fieldworker.addendum_page import AddendumPage
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.values import AddendumKind


class Adding:
    """Knows the page and the interview that something is said about.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while the note is sealed.
        done: Called with the interview's id once it is.
    """

    def __init__(
        self, page: AddendumPage, desk: Desk, busy: Callable[[bool], None], done: Callable[[str], None]
    ) -> None:
        self._page, self._desk, self._busy, self._done = page, desk, busy, done
        self._kind: AddendumKind = "correction"
        self.interview = ""
        page.reason_given.connect(self.save)
        page.back_wanted.connect(lambda: done(self.interview))

    def begin(self, interview: str, kind: AddendumKind) -> None:
        """Ask for a reason."""
        self.interview, self._kind = interview, kind
        self._page.show_view(self._desk.row(interview).label, kind)

    def save(self, reason: str) -> None:
        """Seal what was typed; it leaves with the next bundle."""
        if not reason.strip():
            self._page.show_empty()
            return
        vault, room, interview, kind = self._desk.vault, self._desk.room, self.interview, self._kind

        def work() -> None:
            pen = Pen(laptop.installed_pack(vault), room.paths.sealed, room.clock, room.randomness)
            afterwards.add(vault, interview, kind, reason, pen)

        self._page.show_waiting()
        self._busy(True)
        self._desk.run(work, self._saved, partial(self._failed, reason), self._page)

    def _saved(self, _nothing: None) -> None:
        self._busy(False)
        self._done(self.interview)

    def _failed(self, reason: str, error: Exception) -> None:
        self._busy(False)
        self._page.show_view(self._desk.row(self.interview).label, self._kind, reason)
        self._page.show_trouble(error)
