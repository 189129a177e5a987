"""F6, steps two and three: the check of words, and a last look at them before the seal."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from interview_app.bundle.word_check import WordCheck
from interview_app.ui.fieldworker.last_look import LastLook
from interview_app.ui.fieldworker.redaction_detail import TitleOf
from interview_app.ui.fieldworker.redaction_pane import RedactionPane
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, Column, ColumnPage, StatusLine

WIDE = 1100
"""Width of the column in which a list and what is current in it stand side by side, at 100 %."""


class RedactionPage(ColumnPage):
    """Emits what is decided about strings, and where somebody wants to go from here."""

    chosen = Signal(str, str)
    called = Signal(str, str)
    undo_wanted = Signal()
    sure_wanted = Signal()
    marked = Signal(str, str)
    answered = Signal(bool)
    notes_wanted = Signal()
    check_wanted = Signal()
    look_wanted = Signal()
    seal_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._pane: RedactionPane | None = None
        self._last: LastLook | None = None
        self._on: Button | None = None
        self._waiting: StatusLine | None = None
        self._pressed: QWidget | None = None

    def show_check(self, label: str, check: WordCheck, title_of: TitleOf, at: str = "", *, can_undo: bool) -> None:
        """Show every highlighted string, at one of them, or as it stands after a decision."""
        if self._pane is None:
            self._draw_check(label, title_of)
        if self._pane is not None:
            self._pane.show_check(check, at, can_undo=can_undo)
        if self._on is not None:
            self._on.setEnabled(not check.open)

    def show_last_look(
        self, label: str, texts: Mapping[str, str], title_of: TitleOf, *, nobody: bool, can_undo: bool, ready: bool
    ) -> None:
        """Show the words as they would leave, or as they stand after something was marked."""
        if self._last is None:
            self._draw_last_look(label, title_of)
        if self._last is not None:
            self._last.show_texts(texts, nobody=nobody)
            self._undo.setEnabled(can_undo)
        if self._on is not None:
            self._on.setEnabled(ready)

    def show_marked(self, *, found: bool) -> None:
        """Say what became of words that were marked by hand."""
        if self._last is not None:
            self._last.show_marked(found=found)

    def show_waiting(self) -> None:
        """Say that the interview is being sealed."""
        if self.column is not None and self._waiting is not None:
            self._pressed = self.focusWidget()
            self.column.setEnabled(False)
            self._waiting.say(self.tr("Sealing. Please keep the laptop open."))

    def show_trouble(self, error: Exception) -> None:
        """Say what went wrong; everything can still be changed."""
        if self.column is not None and self._waiting is not None:
            self._waiting.say("")
            if not self.column.isEnabled():
                self.column.setEnabled(True)
                if self._pressed is not None:
                    self._pressed.setFocus()
        super().show_trouble(error)

    def show_column(self, column: Column, first: QWidget | None = None, *, fill: bool = False) -> None:
        """Show another step; what was on the page before is over."""
        self._pane = self._last = self._on = self._waiting = self._pressed = None
        super().show_column(column, first, fill=fill)

    def _draw_check(self, label: str, title_of: TitleOf) -> None:
        column = Column(self.tr("Check the words of “{label}”").format(label=label), self.look, WIDE)
        column.text(self.tr("Step 2 of 3"), setting=MUTED_LINE)
        column.text(
            self.tr("These words could tell who it is about. Decide once: it counts everywhere."),
        )
        pane = RedactionPane(self.look, title_of)
        pane.chosen.connect(self.chosen)
        pane.called.connect(self.called)
        pane.undo_wanted.connect(self.undo_wanted)
        pane.sure_wanted.connect(self.sure_wanted)
        column.add(pane)
        back = Button(self.tr("Back to the notes"), "back_to_notes", self.look)
        back.clicked.connect(self.notes_wanted)
        on = Button(self.tr("Read it once more"), "last_look", self.look, "primary")
        on.clicked.connect(self.look_wanted)
        column.side_by_side(on, back)
        column.text(
            self.tr("Everything you decide is kept at once. You can stop here and come back later."), setting=SMALL_TEXT
        )
        self.show_column(column)
        self._pane, self._on = pane, on
        pane.focus()
        # On a low screen the string and the words around it come before what is said above them.
        QTimer.singleShot(0, pane, lambda: self.keep_in_view(pane.both))

    def _draw_last_look(self, label: str, title_of: TitleOf) -> None:
        column = self.new_column(self.tr("Read “{label}” once more").format(label=label))
        column.text(self.tr("Step 3 of 3"), setting=MUTED_LINE)
        column.text(self.tr("This is what leaves. No highlight does not mean that it is safe: please read it."))
        last = LastLook(self.look, title_of)
        last.marked.connect(self.marked)
        last.answered.connect(self.answered)
        column.add(last)
        waiting = column.status()
        on = Button(self.tr("Seal the interview"), "seal", self.look, "primary")
        on.clicked.connect(self.seal_wanted)
        back = Button(self.tr("Back to the check"), "back_to_check", self.look)
        back.clicked.connect(self.check_wanted)
        self._undo = Button(self.tr("Undo the last"), "undo", self.look)
        self._undo.clicked.connect(self.undo_wanted)
        column.side_by_side(on, back, self._undo)
        column.text(self.after_sealing(), setting=SMALL_TEXT)
        self.show_column(column, last.box)
        self._last, self._on, self._waiting = last, on, waiting

    def after_sealing(self) -> str:
        """Return what sealing means."""
        return self.tr("After sealing, nobody can read or change it on this laptop. Only the central team can open it.")
