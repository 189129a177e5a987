"""The door to the practice centre: opening it takes a second on purpose, and the windows must not stand still."""

from contextlib import ExitStack

from PySide6.QtCore import QObject, Signal

from interview_app.base.clock import SystemClock
from interview_app.centre.office import Centre
from interview_app.centre.practice import PracticeHouse
from interview_app.ui import screen
from interview_app.ui.app import Desk


class CentreDoor(QObject):
    """Opens the central team's window, once; later it only shows it again.

    Emits `opening`, then `opened`, or `failed` with the error.
    """

    opening = Signal()
    opened = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, house: PracticeHouse) -> None:
        super().__init__()
        self._desk = desk
        self._house = house
        self._open_things = ExitStack()
        self._on_the_way = False

    def open(self) -> None:
        """Show the centre, opening it first when it is closed."""
        if self._desk.centre is not None:
            self._come_forward()
        elif not self._on_the_way:
            self._on_the_way = True
            self.opening.emit()
            self._desk.jobs.run(self._unlock, self._show, self._fail, self)

    def close(self) -> None:
        """Close the centre, if it is open."""
        self._open_things.close()

    def _unlock(self) -> tuple[Centre, ExitStack]:
        with ExitStack() as things:
            centre = things.enter_context(self._house.open_centre(SystemClock()))
            return centre, things.pop_all()

    def _show(self, unlocked: tuple[Centre, ExitStack]) -> None:
        centre, things = unlocked
        self._open_things.enter_context(things)
        self._on_the_way = False
        self._desk.open_centre(centre)
        if self._desk.centre is not None:
            # In the laptop's place, which leaves the guide beside it in sight.
            self._desk.centre.move(self._desk.fieldworker.pos())
            self._desk.centre.resize(self._desk.fieldworker.size())
        self._come_forward()
        self.opened.emit()

    def _fail(self, error: Exception) -> None:
        self._on_the_way = False
        self.failed.emit(error)

    def _come_forward(self) -> None:
        if self._desk.centre is not None:
            screen.bring_forward(self._desk.centre)
