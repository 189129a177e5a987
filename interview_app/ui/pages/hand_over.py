"""P0: the laptop changes hands. A calm page, and one way on."""

from PySide6.QtWidgets import QWidget

from interview_app.interview.pages import HandOverPage
from interview_app.ui.pages.intents import Onward
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_XXL, Look


class HandOverView(PageView):
    """Says whose part this is, and what happens next."""

    def __init__(self, page: HandOverPage, look: Look) -> None:
        super().__init__(page, self.tr("Hello. This is your part now."), look)
        air = QWidget()
        air.setFixedHeight(look.room(GAP_XXL))
        self.column.addWidget(air)
        self.column.addWidget(self.title)
        self.add_reading(
            (
                self.tr("You hold the laptop, and you choose what happens on it."),
                self.tr("First you make these pages easy to read. Then you read what this is about."),
                self.tr("Nothing is saved until you say yes."),
                self.tr("You can stop at any time. You do not have to say why."),
            )
        )

    def proceed(self) -> Onward:
        """Begin."""
        return Onward()

    def onward_words(self) -> str:
        """Let the participant say that they have it."""
        return self.tr("I am ready")
