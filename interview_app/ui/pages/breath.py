"""A quiet page between stories: carry on, or take a break, or stop. None of them is urged."""

from interview_app.interview.pages import BreathPage
from interview_app.ui.pages.intents import Onward
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.still_ok import StillOkRow
from interview_app.ui.theme import SEMIBOLD, STORY, Look
from interview_app.ui.widgets.prose import Prose, TypeSetting


class BreathView(PageView):
    """How far, a few words, and two ways beside Continue."""

    def __init__(self, page: BreathPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        if page.how_far:
            self.column.addWidget(Prose(page.how_far, look, TypeSetting(size=STORY, weight=SEMIBOLD)))
        self.add_reading(page.paragraphs)
        self._still_ok = page.still_ok
        question = page.still_ok.question if page.still_ok is not None else ""
        self.column.addWidget(StillOkRow(question, look, self.wanted.emit))

    def proceed(self) -> Onward:
        """Go on."""
        return Onward()

    def onward_words(self) -> str:
        """Say that it goes on."""
        return self._still_ok.yes if self._still_ok is not None else self.tr("Carry on")
