"""Hands for `demo --auto`: events sent to the very widgets a person would use, and a script that waits and looks.

A script is a generator. It acts through `Hands` and yields conditions; the player goes on when the condition holds.
Nothing here knows the core, so nothing can be reached that a person could not reach.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from interview_app.base.errors import UserError
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice

Condition = Callable[[], bool]
Script = Iterator[Condition]

TICK_MS = 10
PATIENCE_SECONDS = 60.0
PATIENCE_WITH_TROUBLE_SECONDS = 2.0


class NothingToPress(LookupError):
    """No visible, enabled widget has this object name: the windows and the script disagree."""


class WaitedInVain(TimeoutError):
    """A condition of the script did not come true in time."""


class PlayStopped(UserError):
    """A window says why it cannot go on, as it would say it to a person; has the field `said`."""

    code = "DEMO-STOPPED"
    happened = "The demo could not go on, because its window says: {said}"
    safe = "Nothing outside the demo's folder was changed."
    next_step = "Put that right, then start the demo again."


class Hands:
    """Finds widgets by object name in the window it looks at, and sends them mouse and key events.

    Args:
        shots: Folder for pictures, numbered in the order they are taken.
        say: Called with one line for each step.
        began: When what is told began, by the performance counter; now, if not given.
    """

    def __init__(self, shots: Path, say: Callable[[str], None], began: float | None = None) -> None:
        self._shots = shots
        self._say = say
        self._taken = 0
        self._before: QWidget | None = None
        self._began = time.perf_counter() if began is None else began

    def step(self, sentence: str) -> None:
        """Say what happens next, and when."""
        self._say(f"{time.perf_counter() - self._began:6.2f} s  {sentence}")

    def turn_to(self, window: QWidget) -> None:
        """Look at one window from now on: two windows may have buttons of the same name."""
        self._before = window
        window.activateWindow()

    def sees(self, name: str) -> bool:
        """Tell whether a widget of this name can be pressed now."""
        return self._look_for(name) is not None

    def trouble(self) -> str:
        """Return what the window says is wrong, or nothing."""
        if self._before is None:
            return ""
        notices = [each.words() for each in self._before.findChildren(Notice) if each.isVisible() and each.is_problem]
        fields = [each.error_words() for each in self._before.findChildren(Field) if each.isVisible()]
        return next(filter(None, (*notices, *fields)), "")

    def find(self, name: str) -> QWidget:
        """Return the widget of this name that a person could press now.

        Raises:
            NothingToPress: When there is none.
        """
        widget = self._look_for(name)
        if widget is None:
            raise NothingToPress(name)
        return widget

    def click(self, name: str) -> None:
        """Bring a widget into view and click it."""
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Click into a box, empty it and type."""
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            widget.selectAll()
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        QTest.keyClicks(widget, text)

    def shoot(self, name: str) -> None:
        """Save a picture of the window."""
        if self._before is None:
            return
        self._taken += 1
        self._before.grab().save(str(self._shots / f"{self._taken:02d}-{name}.png"))

    def _look_for(self, name: str) -> QWidget | None:
        if self._before is None or not self._before.isVisible():
            return None
        named = self._before.findChildren(QWidget, name)
        return next((widget for widget in named if widget.isVisible() and widget.isEnabled()), None)


class Player(QObject):
    """Plays a script inside the event loop.

    Emits `finished`, once, with None when the script ends, or with the exception that stopped it.

    Args:
        script: What to do.
        trouble: Returns what the window on the screen says is wrong, or nothing: then waiting on is no use.
    """

    finished = Signal(object)

    def __init__(self, script: Script, trouble: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._script = script
        self._trouble = trouble
        self._over = False
        self._condition: Condition = lambda: True
        self._waiting_since = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to play."""
        self._timer.start()

    def stop(self, outcome: BaseException | None) -> None:
        """End the play, with what stopped it."""
        self._timer.stop()
        if not self._over:
            self._over = True
            self.finished.emit(outcome)

    def _tick(self) -> None:
        # A script may open a nested loop through a widget; it must not be entered twice.
        self._timer.stop()
        try:
            self._go_on()
        except StopIteration:
            self.stop(None)
        except Exception as error:  # noqa: BLE001 - whatever stops the play is reported, once, to whoever started it
            self.stop(self._explained(error))
        if not self._over:
            self._timer.start()

    def _go_on(self) -> None:
        if self._condition():
            self._condition = next(self._script)
            self._waiting_since = time.perf_counter()
            return
        waited = time.perf_counter() - self._waiting_since
        if waited > (PATIENCE_WITH_TROUBLE_SECONDS if self._trouble() else PATIENCE_SECONDS):
            raise WaitedInVain

    def _explained(self, error: Exception) -> Exception:
        """Let the window speak where it says why the script cannot go on."""
        said = self._trouble() if isinstance(error, NothingToPress | WaitedInVain) else ""
        return PlayStopped(said=said) if said else error
