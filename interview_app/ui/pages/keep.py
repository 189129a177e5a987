"""*Stop or keep*: two cards of the same size; nothing happens until Continue."""

from PySide6.QtCore import Qt

from interview_app.interview.pages import KeepPage
from interview_app.ui.pages.intents import Delete, Keep, Missing, SeeChoices
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList


class KeepView(PageView):
    """Keep what was said, or delete it."""

    def __init__(self, page: KeepPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        self.add_reading(page.paragraphs)
        self._cards = CardList(page.title, (("keep", page.keep), ("delete", page.delete)), look, columns=2, prefix="")
        self._cards.changed.connect(self.touched)
        self.column.addWidget(self._cards)
        if page.can_change:
            choices = Button(self.tr("See or change my choices"), "choices", look, "link")
            choices.clicked.connect(lambda: self.wanted.emit(SeeChoices()))
            self.column.addWidget(choices, 0, Qt.AlignmentFlag.AlignLeading)

    def proceed(self) -> Keep | Delete | Missing:
        """Keep or delete."""
        match self._cards.chosen:
            case ("keep",):
                return Keep()
            case ("delete",):
                return Delete()
            case _:
                return Missing(self.tr("Choose one of the two. Both are fine."))
