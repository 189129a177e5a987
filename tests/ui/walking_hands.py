"""Two kinds of hands for walking through an interview: keys alone, or presses at a place on the screen alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from interview_app.ui.player import Hands
from interview_app.ui.widgets.scroll import PageScroll
from tests.ui.seeing import focus, place, seen, settle

_MOST_TABS, _MOST_ARROWS = 90, 40
_LOOKS = 3
_SAME_LINE = 12
_BY_TAB_ALONE = (QLineEdit, QPlainTextEdit, QPushButton)


class KeyHands(Hands):
    """Tab, arrows, Space and letters, always to what has the focus. Nothing is ever given the focus from outside."""

    def click(self, name: str) -> None:
        """Go to a control and press Space."""
        self.go_to(name)
        QTest.keyClick(focus(), Qt.Key.Key_Space)
        settle()

    def type(self, name: str, text: str) -> None:
        """Go to a box and type."""
        self.go_to(name)
        QTest.keyClick(focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focus(), text)
        settle()

    def go_to(self, name: str) -> None:
        """Bring the focus to a control: with arrows where they lead nearer, else with Tab."""
        target = self.find(name)
        tried: set[QWidget] = set()
        for _ in range(_MOST_TABS):
            if self._arrow_to(target, tried):
                return
            QTest.keyClick(focus(), Qt.Key.Key_Tab)
            settle()
        raise AssertionError(f"no key leads to {name}")

    def _arrow_to(self, target: QWidget, tried: set[QWidget]) -> bool:
        """Tell whether arrows lead there. Where they did not before, as among cards of another tray, they are left."""
        for _ in range(_MOST_ARROWS):
            now = focus()
            if now is target:
                return True
            if now in tried:
                return False
            tried.add(now)
            if isinstance(now, _BY_TAB_ALONE) or type(now) is not type(target):
                return False
            QTest.keyClick(now, _towards(now, target))
            settle()
            if focus() is now:
                return False
        return False


class MouseHands(Hands):
    """Presses at the middle of a control, as the window system reports them: what lies above it gets them."""

    def click(self, name: str) -> None:
        """Bring a control into view and press on it."""
        target = self.find(name)
        self._scroll_to(target)
        handle = target.window().windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _middle(target))
        settle()

    def type(self, name: str, text: str) -> None:
        """Press into a box, and type: words need keys."""
        self.click(name)
        QTest.keyClick(focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focus(), text)
        settle()

    def _scroll_to(self, target: QWidget) -> None:
        area = target.parentWidget()
        while area is not None and not isinstance(area, PageScroll):
            area = area.parentWidget()
        for _ in range(_LOOKS):
            # A page that has just grown moves once more: a person looks again, too.
            settle()
            if isinstance(area, PageScroll):
                area.keep_in_view(target)
        settle()
        assert seen(target).contains(_middle(target)), f"cannot be scrolled to: {target.objectName()}"


def _middle(widget: QWidget) -> QPoint:
    return place(widget).center()


def _towards(now: QWidget, target: QWidget) -> Qt.Key:
    """Return the arrow that looks as if it led from one control to another."""
    step = _middle(target) - _middle(now)
    if abs(step.y()) > _SAME_LINE:
        return Qt.Key.Key_Down if step.y() > 0 else Qt.Key.Key_Up
    return Qt.Key.Key_Right if step.x() > 0 else Qt.Key.Key_Left
