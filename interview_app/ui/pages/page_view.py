"""What every page on the screen has in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import Page
from interview_app.ui.pages.intents import Intent, Missing
from interview_app.ui.theme import GAP_L, STORY, Look
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Paragraph, Prose, TypeSetting

READING = TypeSetting(size=STORY, pitch=1.55)


class PageView(QWidget):
    """A page. It is given a value to show; what the person wants leaves through `wanted` or `proceed`."""

    wanted = Signal(object)
    """An Intent, from a control within the page."""
    said = Signal(str)
    """A gentle sentence to show beside Continue."""
    touched = Signal()
    """Something was chosen or typed: an earlier sentence is out of date."""

    def __init__(self, page: Page, title: str, look: Look, level: int = 1) -> None:
        super().__init__()
        self.page = page
        self.look = look
        self.title = Heading(title, look, level)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_L)
        self.setObjectName("page")

    def proceed(self) -> Intent | Missing:
        """Return what Continue means now."""
        raise NotImplementedError

    def onward_words(self) -> str:
        """Return the words on the filled button."""
        return self.tr("Continue")

    def onward_name(self) -> str:
        """Return the object name of the filled button."""
        return "continue"

    def draft(self) -> Page:
        """Return the page as it stands, with what is chosen or typed and not stored yet."""
        return self.page

    def stay_in_view(self, top: int, height: int) -> None:
        """Keep in view what should be, while the page scrolls."""

    def add_reading(self, paragraphs: str | Sequence[Paragraph]) -> None:
        """Put paragraphs to read below what is there."""
        if paragraphs:
            self.column.addWidget(Prose(paragraphs, self.look, READING))
