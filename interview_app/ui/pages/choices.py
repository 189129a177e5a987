"""*Check my choices*: exactly what will be stored, before anything is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import ChoiceRow, ChoicesPage
from interview_app.ui.pages.intents import Change, Confirm
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.turning_row import TurningRow


class ChoicesView(PageView):
    """Each item with the words that will be stored for it."""

    def __init__(self, page: ChoicesPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self._confirm = page.confirm
        self.column.addWidget(self.title)
        self.add_reading(page.text)
        if page.blocked:
            self.column.addWidget(Notice((page.blocked,), look))
        for row in page.rows:
            self.column.addWidget(self._sheet(row))

    def proceed(self) -> Confirm:
        """Confirm what stands here."""
        return Confirm()

    def onward_words(self) -> str:
        """Return the study's own word for confirming."""
        return self._confirm or super().onward_words()

    def _sheet(self, row: ChoiceRow) -> QWidget:
        sheet = Surface(padding=GAP_L, spacing=0)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        if row.who:
            column.addWidget(Prose(row.who, self.look, TypeSetting(weight=SEMIBOLD, colour="muted")))
        column.addWidget(Prose(row.question, self.look, MUTED_TEXT))
        column.addWidget(Prose(row.words, self.look, TypeSetting(weight=SEMIBOLD)))
        change = Button(self.tr("Change"), f"change:{row.item}", self.look)
        what = f"{row.who}: {row.question}" if row.who else row.question
        change.setAccessibleName(self.tr("Change: {what}").format(what=what))
        change.clicked.connect(lambda: self.wanted.emit(Change(row.item)))
        sheet.add(TurningRow(words, [change], self.look))
        sheet.column.setContentsMargins(GAP_XL, GAP_M, GAP_L, GAP_M)
        return sheet
