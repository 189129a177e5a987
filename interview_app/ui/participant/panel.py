"""A page of our own that takes the place of the study's: it covers everything until it is done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_app.ui.pages.page_view import READING
from interview_app.ui.theme import GAP_L, MARGIN, Look
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.scroll import PageScroll

_WIDE = 760
_HIGH = 72


class Panel(QWidget):
    """A column in the middle, with a title and room for more."""

    def __init__(self, title: str, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Heading(title, look)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setSpacing(GAP_L)
        self.column.addWidget(self.title)
        self.area = PageScroll(MARGIN)
        self.area.show_content(self._content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.area)

    def add_text(self, *paragraphs: str) -> None:
        """Put paragraphs below what is there."""
        self.column.addWidget(Prose(paragraphs, self.look, READING))

    def add_row(self, *widgets: QWidget) -> None:
        """Put widgets side by side, at the leading edge."""
        row = QHBoxLayout()
        row.setSpacing(GAP_L)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)

    def add_flow(self, *widgets: QWidget) -> None:
        """Put widgets side by side, in as many rows as they need."""
        holder = QWidget()
        flow = Flow(holder, gap=GAP_L)
        for widget in widgets:
            flow.addWidget(widget)
        self.column.addWidget(holder)

    def take_focus(self) -> None:
        """Put the reading point where one begins."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and some air above it where there is any."""
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - self.look.px(_WIDE)) // 2)
        self.area.set_margin(side)
        air = max(0, min(self.look.px(_HIGH), (self.height() - self.look.px(620)) // 2))
        self.column.setContentsMargins(0, air + GAP_L, 0, GAP_L)
