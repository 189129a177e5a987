"""A page that scrolls when it must, and keeps what has the focus in view."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.gradual import GradualColumn

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
        self._holder = QWidget()
        self._holder.setObjectName("scrolled")
        self._inside = QVBoxLayout(self._holder)
        self._inside.setSpacing(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Keys reach it through the window; a stop without a purpose would only be in the way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(self._holder)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda _least, most: bar.setEnabled(most > 0))
        bar.valueChanged.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_content(self, content: QWidget, *, fill: bool = False) -> None:
        """Show a widget, at its top; it may fill all the height there is. The one before is destroyed."""
        self._put_away()
        self._content = content
        self._inside.addWidget(content, int(fill))
        self._inside.addStretch(int(not fill))
        content.show()
        self.set_margin(self._margin)
        self.lay_out()
        self.verticalScrollBar().setValue(0)
        self._tell()

    def _put_away(self) -> None:
        """Hide what is shown, and destroy it later: it may hold the very box in which Enter is being pressed."""
        while self._inside.takeAt(0) is not None:
            pass
        before = self._content
        if before is None:
            return
        focused = QApplication.focusWidget()
        if focused is not None and before.isAncestorOf(focused):
            focused.clearFocus()  # else it would wander over what is going away, and be announced there
        before.hide()
        long = before.findChild(GradualColumn)
        if long is not None:
            long.dissolve(before)  # taking thousands of widgets out of their window, or destroying them, takes a while
            return
        before.setParent(None)
        before.deleteLater()

    def set_margin(self, margin: int) -> None:
        """Keep this much room at both sides."""
        self._margin = margin
        beside_bar = max(REACH, margin - _BAR)
        left, right = margin, beside_bar
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self._inside.setContentsMargins(left, REACH, right, REACH)

    def scroll_along(self, down: int) -> None:
        """Follow what has moved by so many pixels, so that it stays where it is on the screen."""
        self.lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + down)

    def lay_out(self) -> None:
        """Give the column the height that it needs now, not when Qt comes to it."""
        self._inside.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

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

    def keep_in_view(self, widget: QWidget, part: QRect | None = None) -> None:
        """Scroll so far that all of a widget shows, or a part of it; its top if it is too high.

        Qt's own `ensureWidgetVisible` is content with the cursor of a box for words.
        """
        holder = self._holder
        if not holder.isAncestorOf(widget):
            return
        self._inside.activate()
        view = self.viewport().height()
        wanted = part or widget.rect()
        air = max(REACH, min(_AROUND_FOCUS, (view - wanted.height()) // 2))
        top = widget.mapTo(holder, wanted.topLeft()).y() - air
        bottom = top + wanted.height() + 2 * air
        bar = self.verticalScrollBar()
        bar.setValue(min(max(bar.value(), bottom - view), top))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.keep_in_view(now)
