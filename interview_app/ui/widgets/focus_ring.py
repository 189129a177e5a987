"""The focus ring: outside the widget, amber with a line of ink, so that it never looks like a selection."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from interview_app.ui.theme import Look

AMBER: Final = 3
INK: Final = 2
REACH: Final = AMBER + INK
"""How far the ring stands out. What can be focused needs this much room around it."""
_RADIUS: Final = 10
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Follows the keyboard focus inside one window.

    It lies over the whole window rather than in the page, so a page can be thrown away under it. A widget's property
    `ring_radius` gives its corner; a negative one means that no ring is drawn (a heading that is only read).
    """

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._watched: list[QWidget] = []
        self._origin = QPoint()
        self.target: QWidget | None = None
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def set_look(self, look: Look) -> None:
        """Use other tokens."""
        self._look = look
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay around the widget when it, or what it stands in, moves."""
        if event.type() in _MOVES and self.target is not None:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the two lines, amber inside."""
        if self.target is None:
            return
        radius = _radius(self.target)
        whole = QRectF(QRect(self._origin, self.target.size()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for token, width, out in (("ring", AMBER, AMBER / 2), ("ink", INK, AMBER + INK / 2)):
            painter.setPen(QPen(self._look.colour(token), width))
            painter.drawRoundedRect(whole.adjusted(-out, -out, out, out), radius + out, radius + out)
        painter.end()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            # The focus also moves because a page is being thrown away.
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self.target = None
        if now is not None and self._window.isAncestorOf(now) and _radius(now) >= 0:
            self.target = now
            self._watched = [now, *_between(now, self._window)]
            for widget in self._watched:
                widget.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        # A page that is being replaced has left the window, with the widget in it.
        here = self.target is not None and self._window.isAncestorOf(self.target)
        if self.target is None or not here or not self.target.isVisibleTo(self._window):
            self.hide()
            return
        at = QRect(self.target.mapTo(self._window, QPoint(0, 0)), self.target.size())
        shown = at.adjusted(-REACH, -REACH, REACH, REACH).intersected(self._frame())
        self._origin = at.topLeft() - shown.topLeft()
        self.setGeometry(shown)
        self.setVisible(not shown.isEmpty())
        self.raise_()
        self.update()

    def _frame(self) -> QRect:
        frame = self._window.rect()
        for ancestor in self._watched[1:]:
            if isinstance(ancestor, QAbstractScrollArea):
                viewport = ancestor.viewport()
                frame &= QRect(viewport.mapTo(self._window, QPoint(0, 0)), viewport.size())
        return frame


def _between(widget: QWidget, window: QWidget) -> list[QWidget]:
    found = []
    above = widget.parentWidget()
    while above is not None and above is not window:
        found.append(above)
        above = above.parentWidget()
    return found


def _radius(widget: QWidget) -> float:
    radius = widget.property("ring_radius")
    return float(radius) if radius is not None else float(_RADIUS)
