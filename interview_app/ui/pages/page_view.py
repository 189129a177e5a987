"""What every page on the screen has in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import Page
from interview_app.ui.pages.intents import Intent, Missing
from interview_app.ui.theme import GAP_L, STORY, Look
from interview_app.ui.widgets.flow import Flow
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

    shifted = Signal(int)
    """What is looked at has moved down by so many pixels, and should stay where the eye is."""

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

    @property
    def unfolded(self) -> tuple[str, ...]:
        """What somebody has opened on the page to read it: then that is read aloud."""
        return ()

    @property
    def whole(self) -> bool:
        """Whether everything is there: a long page may be made bit by bit."""
        return True

    def reveal(self, name: str) -> None:
        """Make the control of a name now, if the page has not come to it yet."""

    def turn_into(self, _page: Page) -> bool:
        """Show a later state of the same page without beginning anew; tell whether that was possible."""
        return False

    def stay_in_view(self, top: int, height: int) -> None:
        """Keep in view what should be, while the page scrolls."""

    def add_reading(self, paragraphs: str | Sequence[Paragraph]) -> None:
        """Put paragraphs to read below what is there."""
        if paragraphs:
            self.column.addWidget(Prose(paragraphs, self.look, READING))

    def add_start(self, *widgets: QWidget) -> None:
        """Put widgets side by side below what is there, at the leading edge, in rows as they fit."""
        whole = QWidget()
        row = Flow(whole)
        for widget in widgets:
            row.addWidget(widget)
        self.column.addWidget(whole)

    def column_of(self, widget: QWidget, gap: int) -> QVBoxLayout:
        """Return a widget's new column, without margins."""
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        return column
