"""A moment together: from here the person who holds the interview makes the understanding check."""

from interview_app.interview.pages import TogetherPage
from interview_app.ui.pages.intents import MakeSure
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import Look


class TogetherView(PageView):
    """Says why the laptop goes back for a moment; the way on takes the PIN."""

    def __init__(self, page: TogetherPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        self.add_reading(page.paragraphs)

    def proceed(self) -> MakeSure:
        """Go on to the check."""
        return MakeSure()

    def onward_words(self) -> str:
        """Say who goes on."""
        return self.tr("Go on with the PIN")
