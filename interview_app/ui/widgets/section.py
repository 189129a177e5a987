"""A part of a page: from top to bottom, with a notice that comes and goes at its top."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from interview_app.ui.theme import GAP_M, GAP_S, GAP_XS, Look
from interview_app.ui.widgets.column_page import COLUMN, MUTED_LINE
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import BODY_TEXT, Paragraph, Prose, TypeSetting


class Section(QWidget):
    """Filled anew for each thing that it shows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._notice: QWidget | None = None
        self._had_focus = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP_M)

    def clear(self) -> None:
        """Take everything out."""
        self._notice = None
        now = QApplication.focusWidget()
        self._had_focus = now is not None and self.isAncestorOf(now)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()  # it may hold the very button that is being pressed

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others."""
        self._rows.addWidget(widget, stretch)

    def add_narrow(self, widget: QWidget, width: int = COLUMN) -> None:
        """Put a widget below the others that is no wider than is easy to read, in pixels at 100 %."""
        self.add(_narrow(widget, self.look.px(width)))

    def heading(self, words: str, level: int = 2, *, explained: str = "") -> None:
        """Put a heading below the others, perhaps with a sentence close to it."""
        self._rows.addSpacing(GAP_S)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(Heading(words, self.look, level))
        if explained:
            column.addWidget(Prose(explained, self.look, MUTED_LINE))
        self.add(holder)

    def text(self, *paragraphs: Paragraph, setting: TypeSetting = BODY_TEXT) -> Prose:
        """Put paragraphs below the others, and return them."""
        prose = Prose(paragraphs, self.look, setting)
        self.add(prose)
        return prose

    def row(self, *widgets: QWidget) -> None:
        """Put widgets side by side below the others, in more rows where it is narrow."""
        holder = QWidget()
        flow = Flow(holder)
        for widget in widgets:
            flow.addWidget(widget)
        self.add(holder)

    def end(self) -> None:
        """Leave the rest of the height empty."""
        self._rows.addStretch(1)

    def take_focus_back(self, to: QWidget) -> None:
        """Give the keyboard focus to a widget when it was on something that is gone since the last `clear`."""
        if self._had_focus:
            self._had_focus = False
            QTimer.singleShot(0, to, partial(to.setFocus, Qt.FocusReason.OtherFocusReason))

    def put_notice(self, shown: Notice | None) -> None:
        """Show a notice at the top, instead of the one before; None shows none."""
        if self._notice is not None:
            self._rows.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if shown is not None:
            self._notice = _narrow(shown, self.look.px(COLUMN))
            self._rows.insertWidget(0, self._notice)
            self._notice.show()
            shown.speak()


def _narrow(widget: QWidget, width: int) -> QWidget:
    """Return a holder that asks for the height which a widget needs at its own width, not at the holder's."""
    widget.setMaximumWidth(width)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return holder
