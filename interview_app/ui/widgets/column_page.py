"""A page of a desk window: a title, perhaps a notice, and one column of content that scrolls."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from interview_app.ui.notices import notice
from interview_app.ui.theme import GAP_L, GAP_XL, GAP_XS, MARGIN, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import BODY_TEXT, Paragraph, Prose, TypeSetting
from interview_app.ui.widgets.scroll import PageScroll

COLUMN = 760
"""Width of the column at 100 %: a line of 66 characters and what stands beside it."""
STACKED_FROM = 150
"""Beyond this text scale, what stands side by side goes one below the other."""
_HEAD_ROOM = 56
SMALL_TEXT = TypeSetting(size=16, colour="muted", pitch=1.4)
MUTED_LINE = TypeSetting(colour="muted", pitch=1.3)


class StatusLine(Prose):
    """A line that comes and goes, and is read out when it comes."""

    def __init__(self, look: Look) -> None:
        super().__init__("", look, SMALL_TEXT)
        self.hide()

    def say(self, words: str) -> None:
        """Show other words, or none."""
        self.set_text(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)


class Column(QWidget):
    """What a page holds, from top to bottom."""

    def __init__(self, title: str, look: Look, width: int, *, centred: bool = False) -> None:
        super().__init__()
        self.look = look
        self.title = Heading(title, look)
        self._notice: Notice | None = None
        inner = QWidget()
        if width:
            inner.setMaximumWidth(look.px(width))
        self._rows = QVBoxLayout(inner)
        # Room for the focus ring at the edges.
        self._rows.setContentsMargins(REACH, 0, REACH, 0)
        self._rows.setSpacing(GAP_L)
        self._rows.addWidget(self.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP_L, 0, GAP_XL)
        if centred:
            row.setContentsMargins(0, _HEAD_ROOM if look.scale < STACKED_FROM else GAP_L, 0, GAP_XL)
            row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self._rows.addWidget(widget)

    def fill(self, widget: QWidget) -> None:
        """Put a widget below the others that takes the height that is left; `stretch` comes at the end."""
        self._rows.addWidget(widget, 1000)

    def stretch(self) -> None:
        """Leave the room empty that nothing above wants."""
        self._rows.addStretch(1)

    def section(self, words: str, level: int = 2) -> None:
        """Put a heading below the others: of level 2, or of level 3 over something small."""
        self.gap(GAP_XS)
        self._rows.addWidget(Heading(words, self.look, level))

    def text(self, *paragraphs: Paragraph, setting: TypeSetting = BODY_TEXT) -> Prose:
        """Put paragraphs below the others, and return them."""
        prose = Prose(paragraphs, self.look, setting)
        self._rows.addWidget(prose)
        return prose

    def status(self) -> "StatusLine":
        """Put a line below the others that is there only while it says something."""
        line = StatusLine(self.look)
        self._rows.addWidget(line)
        return line

    def bullets(self, *lines: str) -> None:
        """Put short lines below the others, each behind a dot."""
        grid = QGridLayout()
        grid.setSpacing(GAP_XS)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(lines):
            dot = Prose("•", self.look)
            dot.setAccessibleName("")
            dot.setFixedWidth(self.look.px(16))
            grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Prose(line, self.look, TypeSetting(pitch=1.35)), number, 1)
        self._rows.addLayout(grid)

    def side_by_side(self, *widgets: QWidget) -> None:
        """Put widgets next to each other at the leading edge, no wider than they need; stacked for large text."""
        if self.look.scale > STACKED_FROM:
            for widget in widgets:
                self._rows.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
            return
        row = QHBoxLayout()
        row.setSpacing(GAP_L)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._rows.addLayout(row)

    def gap(self, pixels: int) -> None:
        """Leave more room before what comes next."""
        self._rows.addSpacing(pixels)

    @property
    def noticed(self) -> bool:
        """Whether a notice shows."""
        return self._notice is not None

    def put_notice(self, shown: Notice | None) -> None:
        """Show a notice under the title, instead of the one before; None shows none."""
        if self._notice is not None:
            self._rows.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = shown
        if shown is not None:
            self._rows.insertWidget(1, shown)
            shown.show()
            shown.speak()


class ColumnPage(PageScroll):
    """One scrolling column, drawn anew from a view each time.

    Args:
        look: Tokens and text scale.
        width: Of the column at 100 %; 0 takes all there is.
        centred: Whether the column stands in the middle, where there is no rail beside it.
    """

    def __init__(self, look: Look, width: int = COLUMN, *, centred: bool = False) -> None:
        super().__init__(MARGIN - REACH if look.scale <= STACKED_FROM else GAP_L)
        self.look = look
        self._width = width
        self._centred = centred
        self.column: Column | None = None
        self._first: QWidget | None = None
        self._focus_waits = False

    def new_column(self, title: str) -> Column:
        """Return an empty column to fill."""
        return Column(title, self.look, self._width, centred=self._centred)

    def show_column(self, column: Column, first: QWidget | None = None, *, fill: bool = False) -> None:
        """Show a filled column, at its top. The one before is destroyed.

        Args:
            column: What to show.
            first: What gets the keyboard focus, once it is really on the screen; the title, where the page would not
                begin at its top otherwise. While another page is in front, it waits: nobody's keys go to a page that
                they do not see.
            fill: Whether it takes all the height there is.
        """
        self.column = column
        self.show_content(column, fill=fill)
        self._first = first
        if first is not None:
            QTimer.singleShot(0, first, self.begin)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus that waited while another page was in front."""
        super().showEvent(event)
        if self._focus_waits:
            QTimer.singleShot(0, self, self.begin)

    def begin(self) -> None:
        """Give the focus, unless a button would scroll the page's beginning away, or anything would a notice."""
        column, first = self.column, self._first
        self._focus_waits = not self.isVisible()
        if column is None or first is None or self._focus_waits:
            return
        self.lay_out()
        foot = first.mapTo(column, first.rect().bottomLeft()).y()
        fits = foot < self.viewport().height() - REACH
        stays = fits or not (column.noticed or isinstance(first, QAbstractButton))
        (first if stays else column.title).setFocus(Qt.FocusReason.OtherFocusReason)
        if fits or not stays:
            self.verticalScrollBar().setValue(0)

    def show_trouble(self, error: Exception) -> None:
        """Say what went wrong, at the top of the page."""
        self.show_notice(notice(error, self.look, closable=False))

    def show_full(self) -> None:
        """Say that a box takes no more words."""
        happened = self.tr("This box is full, and what you added last is not in it.")
        safe, next_step = (
            self.tr("Everything that was in it is still there."),
            self.tr("Make it shorter, then write on."),
        )
        self.show_notice(Notice((happened, safe, next_step), self.look, "problem"))

    def show_notice(self, shown: Notice | None) -> None:
        """Show a notice at the top of the page, instead of the one before."""
        if self.column is None:
            self.show_column(self.new_column(""))
        if self.column is not None:
            self.column.put_notice(shown)
            self.verticalScrollBar().setValue(0)
