"""Settling conflicts: both versions come out of the archive, a person decides, and the next one is shown."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from interview_app.centre import conflicts
from interview_app.centre.archive.conflicts import Side
from interview_app.ui.centre.comparing import differences
from interview_app.ui.centre.conflict_page import ConflictPage, ConflictView
from interview_app.ui.centre.reading import summary
from interview_app.ui.centre.rooms import Desk
from interview_app.ui.centre.values import short


@dataclass(frozen=True)
class _Looked:
    """What is to be decided: the number of a conflict and its view; None and no view when there is nothing."""

    number: int = 0
    view: ConflictView | None = None


class Settling(QObject):
    """Knows the conflicts of the archive and their page, which it outlives. Emits `settled` after each decision."""

    settled = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._later: set[int] = set()

    def attach(self, page: ConflictPage) -> None:
        """Use this page from now on."""
        self._page = page
        page.decided.connect(self.decide)
        page.later_wanted.connect(self.later)

    def begin(self) -> None:
        """Show the first conflict that waits."""
        self._later = set()
        self._desk.show("conflicts")
        self._next()

    def later(self) -> None:
        """Leave this one for another day, and show the next; after the last go back."""
        self._later.add(self._number)
        self._next(back=True)

    def decide(self, side: Side) -> None:
        """Let one of both count; the other one is destroyed."""
        centre, number = self._desk.centre, self._number

        def work() -> None:
            conflicts.settle(centre, number, side)

        self._page.show_waiting()
        self._desk.jobs.run(work, lambda _: self._decided(), self._trouble, self)

    def _decided(self) -> None:
        self.settled.emit()
        self._next(settled=True)

    def _next(self, *, settled: bool = False, back: bool = False) -> None:
        def done(looked: _Looked) -> None:
            self._number = looked.number
            if looked.view is not None:
                self._page.show_conflict(looked.view)
            elif back:
                self._desk.go("nav:import")
            else:
                self._page.show_none(settled=settled)

        self._page.show_waiting()
        self._desk.jobs.run(self._look, done, self._trouble, self)

    def _trouble(self, error: Exception) -> None:
        self._page.show_trouble(error)  # on the page as it is now: the text size may have changed meanwhile

    def _look(self) -> _Looked:
        centre = self._desk.centre
        open_ = conflicts.waiting(centre)
        waiting = [each for each in open_ if each.number not in self._later]
        if not waiting:
            return _Looked()
        first = waiting[0]
        sides = conflicts.sides(centre, first.number)
        here, other = (summary(record, centre.study_of(record.study_version)) for record in sides)
        view = ConflictView(short(first.interview), len(self._later) + 1, len(open_), differences(here, other))
        return _Looked(first.number, view)
