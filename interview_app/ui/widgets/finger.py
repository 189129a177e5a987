"""Scrolling by finger: the page follows it, and what was under it is not pressed when it lets go.

Qt's own scroller leaves a button pressed that is dragged along with the page, and chooses it at the end; and it goes on
rolling by itself. Here the page stands still as soon as the finger does.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from interview_app.ui.widgets.scroll import PageScroll

KEEPS_FINGER: Final = "keeps_finger"
"""A widget with this property is drawn on, or moved, by finger: the page stays where it is."""
_REACH: Final = 12
"""So far, in pixels, a finger may slip while it presses."""
_OWN: Final = (QLineEdit, QPlainTextEdit, QAbstractSlider)
_MOVES: Final = frozenset({QEvent.Type.TouchUpdate})
_ENDS: Final = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class FingerScroll(QObject):
    """Watches one window.

    Args:
        window: Whose pages are scrolled.
        area: Returns the one that shows now.
    """

    def __init__(self, window: QWidget, area: Callable[[], PageScroll]) -> None:
        super().__init__(window)
        self._window = window
        self._area = area
        self._from: QPointF | None = None
        self._under: QWidget | None = None
        self._bar_from = 0
        self._scrolling = False

    def watch(self, handle: QWindow) -> None:
        """Watch the window's own events: a touch comes here before it becomes a press."""
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the finger. Only the movement that scrolls is kept from what lies under it."""
        if isinstance(event, QTouchEvent) and event.points():
            at = event.points()[0].globalPosition()
            if event.type() == QEvent.Type.TouchBegin:
                self._begin(at)
            elif event.type() in _MOVES:
                self._move(at)
            elif event.type() in _ENDS:
                self._from, self._scrolling = None, False
        return self._scrolling and event.type() == QEvent.Type.MouseMove

    def _begin(self, at: QPointF) -> None:
        under, area = self._window.childAt(self._window.mapFromGlobal(at.toPoint())), self._area()
        mine = under is not None and area.isAncestorOf(under) and not _keeps(under, area)
        self._under = under
        self._from = at if mine else None
        self._bar_from = area.verticalScrollBar().value()

    def _move(self, at: QPointF) -> None:
        if self._from is None:
            return
        down = round(at.y() - self._from.y())
        if not self._scrolling and abs(down) > _REACH:
            self._scrolling = True
            self._let_go()
        if self._scrolling:
            self._area().verticalScrollBar().setValue(self._bar_from - down)

    def _let_go(self) -> None:
        widget = self._under
        # A press can already have turned the page.
        while widget is not None and isValid(widget) and not isinstance(widget, QAbstractButton):
            widget = widget.parentWidget()
        if isinstance(widget, QAbstractButton) and isValid(widget):
            widget.setDown(False)


def _keeps(widget: QWidget, area: QWidget) -> bool:
    """Tell whether a widget, or what it stands in, wants the finger's movements itself."""
    at: QWidget | None = widget
    while at is not None and at is not area:
        if isinstance(at, _OWN) or at.property(KEEPS_FINGER):
            return True
        at = at.parentWidget()
    return False
