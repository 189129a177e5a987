"""Something to read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_app.interview.pages import ReadingPage, Sheet
from interview_app.ui.pages.intents import Onward
from interview_app.ui.pages.page_view import READING, PageView
from interview_app.ui.pages.still_ok import StillOkRow
from interview_app.ui.pages.who_sees import WhoSees
from interview_app.ui.theme import GAP_M, GAP_XL, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.two_pane import TwoPane

_DOT = 8


class Point(QWidget):
    """A paragraph with a dot before it."""

    def __init__(self, text: str, look: Look, setting: TypeSetting = READING) -> None:
        super().__init__()
        self._look = look
        self._setting = setting
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(look.room(GAP_XL))
        row.addWidget(Prose(text, look, setting), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot in the middle of the first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        middle = self._look.px(self._setting.size) * self._setting.pitch / 2
        side = self._look.room(_DOT)
        start = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - side
        painter.drawEllipse(QRectF(start, middle - side / 2, side, side))
        painter.end()


class ReadingView(PageView):
    """A title, paragraphs, and points on a sheet beside them."""

    def __init__(self, page: ReadingPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        if page.points:
            points = WhoSees(page.points, look) if page.diagram else _points(page.points, look)
            self.column.addWidget(TwoPane(Prose(page.paragraphs, look, READING), points, look))
        else:
            self.add_reading(page.paragraphs)
        self._sheet: tuple[Sheet, QWidget] | None = None
        if page.sheet is not None:
            self._sheet = (page.sheet, self._offer_sheet(page.sheet))
        self._still_ok = page.still_ok
        if page.still_ok is not None:
            self.column.addWidget(StillOkRow(page.still_ok.question, look, self.wanted.emit))

    def onward_words(self) -> str:
        """Return the study's words for a yes, where the page asks for one."""
        return self._still_ok.yes if self._still_ok is not None else super().onward_words()

    def proceed(self) -> Onward:
        """Go on."""
        return Onward()

    @property
    def unfolded(self) -> tuple[str, ...]:
        """The full sheet, while it is open."""
        if self._sheet is None or self._sheet[1].isHidden():
            return ()
        return (self._sheet[0].title, *self._sheet[0].paragraphs)

    def _offer_sheet(self, sheet: Sheet) -> QWidget:
        """Put the full sheet below, behind a button: whoever wants to know more reads it here and now."""
        button = Button(self.tr("Read the full sheet"), "sheet", self.look, "outline")
        whole = Surface(padding=GAP_XL, spacing=GAP_M)
        whole.add(Heading(sheet.title, self.look, 2))
        whole.add(Prose(sheet.paragraphs, self.look, READING))
        whole.hide()

        def turn() -> None:
            whole.setVisible(whole.isHidden())
            button.setText(self.tr("Read the full sheet") if whole.isHidden() else self.tr("Close the full sheet"))

        button.clicked.connect(turn)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(whole)
        return whole


def _points(points: tuple[str, ...], look: Look) -> QWidget:
    sheet = Surface(padding=GAP_XL, spacing=GAP_M)
    column = QVBoxLayout()
    column.setSpacing(GAP_M)
    for point in points:
        column.addWidget(Point(point, look))
    sheet.column.addLayout(column)
    return sheet
