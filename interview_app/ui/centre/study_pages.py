"""The study as a participant meets it, one page after the other. Choices can be pressed; nothing of them is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from interview_app.ui.centre.study_reading import Sheet
from interview_app.ui.pages.views import view_of
from interview_app.ui.theme import GAP_M, GAP_S, MARGIN, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.scroll import PageScroll
from interview_app.ui.widgets.status_mark import StatusMark

_SCROLL = {Qt.Key.Key_PageDown: 0.9, Qt.Key.Key_PageUp: -0.9}
_PADDING = MARGIN - GAP_S


class PagesPane(QWidget):
    """Emits `went_to` with a page's number, `language_wanted` with a language's, and `notes_wanted`."""

    went_to = Signal(int)
    language_wanted = Signal(int)
    notes_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = self._at = 0
        self.language = Picker(self.tr("Language"), "language", look, 250)
        self.place = Picker(self.tr("Page"), "place", look, 300)
        self.previous = Button(self.tr("Previous"), "previous", look, "outline", "arrow-left")
        self.following = Button(self.tr("Next"), "next", look, "outline", "arrow-right")
        self.position = Prose("", look, SMALL_TEXT)
        self.notes = Button("", "notes", look, "link")
        self.notes.hide()
        self._area = PageScroll(_PADDING)
        self._connect()
        self._arrange()

    def show_languages(self, names: Sequence[str], at: int) -> None:
        """Offer languages, one of them picked."""
        self.language.show_entries(names, at)
        self.language.setVisible(len(names) > 1)

    def show_titles(self, titles: Sequence[str]) -> None:
        """List the pages there are."""
        self._count = len(titles)
        self.place.show_entries(titles, 0)

    def offer_notes(self, count: int, *, shown: bool) -> None:
        """Offer to show so many notes of the check, or to hide them; 0 offers nothing."""
        show = self.tr("Show %n note(s)", "", count)
        self.notes.set_words(self.tr("Hide the notes") if shown else show)
        self.notes.setVisible(count > 0)

    def show_sheet(self, sheet: Sheet, at: int, direction: Qt.LayoutDirection) -> None:
        """Show a page, laid out the way its language runs."""
        self._at = at
        self.place.show_at(at)
        self.previous.setEnabled(at > 0)
        self.following.setEnabled(at + 1 < self._count)
        words = self.tr("{at} of {of}. Alt and arrow keys turn pages.").format(at=at + 1, of=self._count)
        self.position.set_text(words)
        page = sheet.shown.page
        view = view_of(page, self._look) if page is not None else self._absent(sheet.shown.missing)
        self._area.setLayoutDirection(direction)
        self._area.show_content(view)
        self._area.setAccessibleName(self.place.box.currentText())
        announce(self, self.place.box.currentText())

    def turn(self, step: int) -> None:
        """Go so many pages on, or back; there is nothing past either end."""
        to = self._at + step
        if 0 <= to < self._count:
            self.went_to.emit(to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the page with the keys that nothing else wanted."""
        part = _SCROLL.get(Qt.Key(event.key()))
        if part is None:
            super().keyPressEvent(event)
        else:
            self._area.page_by(part)

    def _connect(self) -> None:
        self.language.picked.connect(self.language_wanted)
        self.place.picked.connect(self.went_to)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.following.clicked.connect(lambda: self.turn(1))
        self.notes.clicked.connect(self.notes_wanted)
        for keys, button, step in (("Alt+Left", self.previous, -1), ("Alt+Right", self.following, 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self.turn(step))
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(self.tr("{words} ({keys})").format(words=button.text(), keys=shown))

    def _arrange(self) -> None:
        tools = QWidget()
        flow = Flow(tools)
        for widget in (self.place, self.previous, self.following, self.language, self.position, self.notes):
            flow.addWidget(widget)
        frame = QFrame()
        frame.setObjectName("participant")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2, GAP_M, 2, GAP_M)
        inside.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(tools)
        column.addWidget(frame, 1)

    def _absent(self, missing: str) -> QWidget:
        words = self.tr("This page cannot be shown yet: the wording “{path}” is missing.").format(path=missing)
        return StatusMark("trouble", words, self._look)
