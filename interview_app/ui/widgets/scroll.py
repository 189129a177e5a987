"""A page that scrolls when it must, and keeps what has the focus in view."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from interview_app.ui.widgets.focus_ring import REACH

_AROUND_FOCUS = 24
_BAR = 14


class PageScroll(QScrollArea):
    """Scrolls one column up and down, never sideways.

    The bar's room is always kept, inside the margin: the column does not move when the bar appears.
    """

    scrolled = Signal(int, int)
    """How far down the page is, and how much of it shows, in pixels."""

    def __init__(self, margin: int = 0) -> None:
        super().__init__()
        self._content: QWidget | None = None
        self._margin = margin
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Keys reach it through the window; a stop without a purpose would only be in the way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda _least, most: bar.setEnabled(most > 0))
        bar.valueChanged.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_content(self, content: QWidget, *, fill: bool = False) -> None:
        """Show a widget, at its top; it may fill all the height there is. The one before is destroyed."""
        holder = QWidget()
        holder.setObjectName("scrolled")
        column = QVBoxLayout(holder)
        column.setSpacing(0)
        column.addWidget(content, int(fill))
        column.addStretch(int(not fill))
        self._content = content
        self.setWidget(holder)
        self.set_margin(self._margin)
        self.verticalScrollBar().setValue(0)
        self._tell()

    def set_margin(self, margin: int) -> None:
        """Keep this much room at both sides."""
        self._margin = margin
        beside_bar = max(REACH, margin - _BAR)
        left, right = margin, beside_bar
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        holder = self.widget()
        column = holder.layout() if holder is not None else None
        if column is not None:
            column.setContentsMargins(left, REACH, right, REACH)

    @property
    def content(self) -> QWidget | None:
        """The widget that is shown."""
        return self._content

    def page_by(self, part: float) -> None:
        """Scroll by a part of what shows; negative is up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(part * self.viewport().height()))

    def minimumSizeHint(self) -> QSize:
        """Return a small size: that is what scrolling is for."""
        return QSize(200, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how much shows now."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.scrolled.emit(self.verticalScrollBar().value(), self.viewport().height())

    def keep_in_view(self, widget: QWidget) -> None:
        """Scroll so far that all of a widget shows, or its top if it is too high.

        Qt's own `ensureWidgetVisible` is content with the cursor of a box for words.
        """
        holder = self.widget()
        layout = holder.layout() if holder is not None else None
        if holder is None or layout is None or not holder.isAncestorOf(widget):
            return
        layout.activate()
        view = self.viewport().height()
        air = max(REACH, min(_AROUND_FOCUS, (view - widget.height()) // 2))
        top = widget.mapTo(holder, QPoint(0, 0)).y() - air
        bottom = top + widget.height() + 2 * air
        bar = self.verticalScrollBar()
        bar.setValue(min(max(bar.value(), bottom - view), top))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.keep_in_view(now)
