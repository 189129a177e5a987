"""*Check your answers*: everything that was recorded, and a way to change it or to have it deleted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import ReviewPage, ReviewRow
from interview_app.ui.pages.intents import Change, Onward, TakeOut
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_L, GAP_XL, GAP_XS, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.prose import BODY_TEXT, MUTED_TEXT, Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.turning_row import TurningRow


class ReviewView(PageView):
    """One sheet for each answer."""

    def __init__(self, page: ReviewPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        self.add_reading(page.text)
        for row in page.rows:
            self.column.addWidget(self._sheet(row))

    def proceed(self) -> Onward:
        """Go on."""
        return Onward()

    def _sheet(self, row: ReviewRow) -> QWidget:
        sheet = Surface(spacing=0)
        sheet.column.setContentsMargins(GAP_XL, GAP_L, GAP_L, GAP_L)
        sheet.add(TurningRow(_words(row, self.look), self._buttons(row), self.look))
        return sheet

    def _buttons(self, row: ReviewRow) -> list[Button]:
        again = self.tr("Answer again") if row.taken_out else self.tr("Change")
        change = self._button(again, f"change:{row.key}", row)
        change.clicked.connect(lambda: self.wanted.emit(Change(row.key)))
        if row.taken_out:
            return [change]
        take_out = self._button(self.tr("Take out"), f"take_out:{row.key}", row)
        take_out.clicked.connect(lambda: self.wanted.emit(TakeOut(row.key)))
        return [change, take_out]

    def _button(self, words: str, name: str, row: ReviewRow) -> Button:
        button = Button(words, name, self.look)
        button.setAccessibleName(f"{words}: {row.question} {row.context}".strip())
        return button


def _words(row: ReviewRow, look: Look) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_XS)
    if row.context:
        column.addWidget(Prose(row.context, look, MUTED_TEXT))
    column.addWidget(Prose(row.question, look, TypeSetting(weight=SEMIBOLD)))
    column.addWidget(Prose(row.answer, look, MUTED_TEXT if row.taken_out else BODY_TEXT))
    return words
