"""The window of a role at a desk: perhaps a practice band, a rail, and one page at a time."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from interview_app.ui import language
from interview_app.ui.help.helping import Helping
from interview_app.ui.theme import Look, dress
from interview_app.ui.widgets.accessible import install_roles
from interview_app.ui.widgets.focus_ring import FocusRing
from interview_app.ui.widgets.practice_band import PracticeBand
from interview_app.ui.widgets.reading_order import next_stop
from interview_app.ui.widgets.scroll import PageScroll
from interview_app.ui.widgets.side_rail import Place, SideRail

TEXT_SIZE = "text_size"
HELP = "help"
SCALES = (100, 125, 150, 200)
_LARGEST_BAND = 150
"""Beyond this text scale the band's words would not fit on one line of a small screen."""
_SCROLL_KEYS = {Qt.Key.Key_PageDown: 0.9, Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_Down: 0.15, Qt.Key.Key_Up: -0.15}
"""Parts of a page."""
_SMALLEST = (800, 520)
_USUAL = (1280, 800)


class RoleWindow(QMainWindow):
    """Shows one page of several. A subclass says which, and what the rail does.

    Args:
        name: Object name.

    Attributes:
        look: Tokens and text scale.
        band: Words for the band that marks everything as practice; empty shows none.
        busy: Whether something is being written that must not be left half done.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        install_roles()
        language.keep_speaking(self, language.of_laptop())
        self.look = Look()
        self.band = ""
        self._pages: Mapping[str, QWidget] = {}
        self._rail: SideRail | None = None
        self._stack = QStackedWidget()
        self.setObjectName(name)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        self.busy = False
        self.helping = Helping(self, self, self.SHELF) if self.SHELF else None
        self._ring = FocusRing(self, self.look)
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.change_text_size(step))

    SHELF: ClassVar[str] = ""
    """The shelf of the help that is about its pages."""

    @property
    def stack(self) -> QStackedWidget:
        """The pages, of which one shows."""
        return self._stack

    def topic(self) -> str:
        """Return what the page that shows is about, by the name of its help."""
        shown = self.page
        named = next((name for name, page in self._pages.items() if page is shown), "")
        return str(getattr(shown, "topic", named))

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def page_named(self, name: str) -> QWidget:
        """Return a page by its name; a KeyError is a bug."""
        return self._pages[name]

    def furnish(self, pages: Mapping[str, QWidget], rail: SideRail | None) -> None:
        """Show these pages and this rail instead of those before, which are destroyed."""
        dress(self, self.look)
        self._pages, self._rail = pages, rail
        self._stack = QStackedWidget()
        if self.helping is not None:
            self.helping.forget()
        for page in pages.values():
            self._stack.addWidget(page)
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.band:
            column.addWidget(PracticeBand(self.band, Look(self.look.tokens, min(self.look.scale, _LARGEST_BAND))))
        row = QHBoxLayout()
        row.setSpacing(0)
        if rail is not None:
            rail.chosen.connect(self._press)
            row.addWidget(rail)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(whole)
        self._ring.set_look(self.look)

    def show_page(self, name: str, place: str = "") -> None:
        """Show a page, and mark its place on the rail."""
        self._stack.setCurrentWidget(self._pages[name])
        if self._rail is not None:
            self._rail.set_current(place)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - handed around as a callable of one truth value
        """Keep the person on this page while something is written that must not be left half done."""
        self.busy = busy
        if self._rail is not None:
            self._rail.setEnabled(not busy)

    def change_text_size(self, step: int) -> None:
        """Go to the next larger or smaller text size; after the largest comes the smallest."""
        if self.busy:
            return
        at = SCALES.index(self.look.scale) + step
        self.look = Look(self.look.tokens, SCALES[at % len(SCALES)])
        helped = self.helping.at if self.helping is not None else ""
        self.refurnish()
        if self.helping is not None and helped:
            self.helping.open(helped)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Follow the reading order: the rail, then the page."""
        stop = next_stop(self, self.focusWidget(), forward=forward)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with keys that nothing else wanted."""
        part = _SCROLL_KEYS.get(Qt.Key(event.key()))
        scroll = self.page if isinstance(self.page, PageScroll) else None
        if scroll is None and self.page is not None:
            scroll = self.page.findChild(PageScroll)
        if part is not None and scroll is not None:
            scroll.page_by(part)
        else:
            super().keyPressEvent(event)

    def refurnish(self) -> None:
        """Draw everything anew, on the page where the person is."""
        raise NotImplementedError

    def go(self, name: str) -> None:
        """Do what a line of the rail says."""
        raise NotImplementedError

    def _press(self, name: str) -> None:
        if name == HELP and self.helping is not None:
            self.helping.show()
        else:
            self.go(name)

    def help_place(self) -> Place:
        """Return the rail's line for the help."""
        return Place(HELP, self.tr("Help (F1)"), "info", page=False)

    def text_size_place(self) -> Place:
        """Return the rail's line for the text size."""
        words = self.tr("Text {n} %").format(n=self.look.scale)
        return Place(TEXT_SIZE, words, "a-large-small", page=False)
