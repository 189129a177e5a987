"""Two columns, or one above the other where there is little room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import Look

GAP = 36
_STACKED_GAP = 20
_LEADING_SHARE = 0.56
_NARROW = 880
"""In pixels at 100 %: below this the panes are stacked."""


class TwoPane(QWidget):
    """What is read stands at the leading side and stays in view while the other side scrolls."""

    def __init__(self, leading: QWidget, trailing: QWidget, look: Look) -> None:
        super().__init__()
        self._look = look
        self._leading, self._trailing = leading, trailing
        self._seen = (0, 0)
        leading.setParent(self)
        trailing.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def stacked(self, width: int) -> bool:
        """Tell whether the panes stand one above the other at a width."""
        return width < self._look.px(_NARROW)

    def hasHeightForWidth(self) -> bool:
        """Both panes wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that both panes need at a width."""
        if self.stacked(width):
            return _height(self._leading, width) + _STACKED_GAP + _height(self._trailing, width)
        first, second = self._widths(width)
        return max(_height(self._leading, first), _height(self._trailing, second))

    def sizeHint(self) -> QSize:
        """Return the size at which they stand side by side."""
        width = self._look.px(_NARROW)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the narrower pane's least width."""
        panes = (self._leading, self._trailing)
        return QSize(max(pane.minimumSizeHint().width() for pane in panes), 48)

    def stay_in_view(self, top: int, height: int) -> None:
        """Keep the leading pane in view.

        Args:
            top: The first line of this widget that shows.
            height: How many lines show.
        """
        self._seen = (top, height)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Make room when a pane needs more, or has enough with less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both panes."""
        super().resizeEvent(event)
        self._place()

    def _widths(self, width: int) -> tuple[int, int]:
        first = round((width - GAP) * _LEADING_SHARE)
        return first, width - GAP - first

    def _place(self) -> None:
        width = self.width()
        if self.stacked(width):
            above = _height(self._leading, width)
            self._leading.setGeometry(0, 0, width, above)
            self._trailing.setGeometry(0, above + _STACKED_GAP, width, _height(self._trailing, width))
            return
        first, second = self._widths(width)
        tall = _height(self._leading, first)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._leading.setGeometry(width - first if backwards else 0, self._offset(tall), first, tall)
        self._trailing.setGeometry(0 if backwards else first + GAP, 0, second, _height(self._trailing, second))

    def _offset(self, tall: int) -> int:
        top, height = self._seen
        # A pane taller than the view would lose its end, so it scrolls with the page.
        if tall > height:
            return 0
        return max(0, min(top, self.height() - tall))


def _height(widget: QWidget, width: int) -> int:
    if widget.isHidden():
        return 0
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
