"""Something to read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_app.interview.pages import ReadingPage
from interview_app.ui.pages.intents import Onward
from interview_app.ui.pages.page_view import READING, PageView
from interview_app.ui.theme import GAP_M, GAP_XL, STORY, Look
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.two_pane import TwoPane

_DOT = 8


class Point(QWidget):
    """A paragraph with a dot before it."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(look.room(GAP_XL))
        row.addWidget(Prose(text, look, READING), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot in the middle of the first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        middle = self._look.px(STORY) * READING.pitch / 2
        start = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - _DOT
        painter.drawEllipse(QRectF(start, middle - _DOT / 2, _DOT, _DOT))
        painter.end()


class ReadingView(PageView):
    """A title, paragraphs, and points on a sheet beside them."""

    def __init__(self, page: ReadingPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        if page.points:
            panes = TwoPane(Prose(page.paragraphs, look, READING), _points(page.points, look), look)
            self.column.addWidget(panes)
        else:
            self.add_reading(page.paragraphs)

    def proceed(self) -> Onward:
        """Go on."""
        return Onward()


def _points(points: tuple[str, ...], look: Look) -> QWidget:
    sheet = Surface(padding=GAP_XL, spacing=GAP_M)
    column = QVBoxLayout()
    column.setSpacing(GAP_M)
    for point in points:
        column.addWidget(Point(point, look))
    sheet.column.addLayout(column)
    return sheet
