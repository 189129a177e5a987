"""F6: the fieldworker's notes, with what could tell who it is about marked meanwhile; and how it ends."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QTimer, Signal
from PySide6.QtWidgets import QWidget

from interview_app.bundle.redact.values import TIERS, Mark
from interview_app.interview.closing import LONGEST_NOTES
from interview_app.ui.fieldworker.kind_words import KindWords
from interview_app.ui.fieldworker.redaction_page import RedactionPage
from interview_app.ui.fieldworker.values import ClosingView, SealedView
from interview_app.ui.theme import GAP_XL, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, Column
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.marked_box import MarkedBox
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.tiers import TierWord

_PAUSE_MS = 800
"""Notes are kept when the fieldworker stops typing for this long."""
_LIVE_MS = 250
"""Notes are looked through when the fieldworker stops typing for this long: between two words."""
_A_MS = 40
"""And one millisecond longer for so many characters, so that looking never keeps anybody from typing."""
_WEEK = 6


class ClosingPage(RedactionPage):
    """Emits the notes whenever typing pauses, and again with the wish to go on."""

    notes_changed = Signal(str)
    words_changed = Signal(str)
    on_wanted = Signal(str)
    receipt_wanted = Signal()
    today_wanted = Signal()
    send_wanted = Signal()
    concern_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._box: MarkedBox | None = None
        self._words = False
        self._pause, self._live = _timer(self, _PAUSE_MS), _timer(self, _LIVE_MS)
        self._pause.timeout.connect(self.keep_notes)
        self._live.timeout.connect(self._look)

    def show_view(self, view: ClosingView) -> None:
        """Show an interview that waits for its notes and its seal."""
        column = self.new_column(self.tr("Finish “{label}”").format(label=view.label))
        held = self.locale().toString(
            QDate(view.opened_on.year, view.opened_on.month, view.opened_on.day), self.tr("d MMMM yyyy")
        )
        column.text(self.tr("Step 1 of 3 · Held on {date}").format(date=held), setting=MUTED_LINE)
        column.section(self.tr("Your notes"))
        column.text(self.tr("How it went: the place, breaks, anything the team should know."), self._until(view))
        box = MarkedBox(self.tr("Your notes"), "notes", self.look, lines=5, most=LONGEST_NOTES)
        box.setPlainText(view.notes)
        box.textChanged.connect(self._typed)
        box.refused.connect(self.show_full)
        column.add(box)
        column.add(self._legend())
        state = column.status()
        self._words = view.words
        self._seal = self._forwards(self.tr("Seal the interview"), "seal", "lock")
        self._check = self._forwards(self.tr("Check the words"), "check_words", "")
        self._receipt = Button(self.tr("Save their consent receipt"), "receipt", self.look, "outline")
        self._receipt.clicked.connect(self.receipt_wanted)
        concern = Button(self.tr("Record a concern"), "concern", self.look, "outline")
        concern.clicked.connect(self.concern_wanted)
        column.side_by_side(self._check, self._seal)
        column.side_by_side(self._receipt, concern)
        column.text(self.after_sealing(), setting=SMALL_TEXT)
        self.show_column(column, box)
        self._box, self._waiting = box, state
        self._offer()

    def show_closed(self, label: str, error: Exception) -> None:
        """Say why an interview cannot be opened here."""
        self.show_column(self.new_column(self.tr("Finish “{label}”").format(label=label)))
        self.show_trouble(error)

    def show_marks(self, marks: Sequence[Mark], notes: str) -> None:
        """Mark what was found in the notes, if they are still the same."""
        if self._box is not None:
            self._box.show_marks(marks, notes)

    def keep_notes(self) -> None:
        """Hand over what has been typed."""
        self._pause.stop()
        if self._box is not None:
            self.notes_changed.emit(self._box.toPlainText())

    def show_kept(self) -> None:
        """Say that the notes are on the disk, encrypted."""
        self._say(self.tr("Notes kept."))

    def folder_question(self) -> str:
        """Return what a dialog asks for a folder."""
        return self.tr("Where is the participant’s own stick?")

    def show_receipt(self, name: str) -> None:
        """Say that the receipt is where the participant wanted it."""
        self._say(self.tr("The receipt is saved as {name}. It holds no name and no code.").format(name=name))

    def show_sealed(self, view: SealedView) -> None:
        """Say what is true now."""
        column = self.new_column(self.tr("“{label}” is sealed").format(label=view.label))
        today = Button(self.tr("Back to Today"), "today", self.look, "primary")
        today.clicked.connect(self.today_wanted)
        send = Button(self.tr("Send to the centre"), "send", self.look, "outline", "send")
        send.clicked.connect(self.send_wanted)
        column.text(
            self.tr("It stays here, sealed, until the receipt from the centre comes."),
            self.tr("%n interview(s) are not sent yet.", "", view.to_send),
        )
        column.gap(GAP_XL)
        column.side_by_side(today, send)
        self.show_column(column, today)
        self.show_notice(Notice((self.tr("Sealed."), self.tr("This laptop can no longer open it.")), self.look, "done"))

    def show_column(self, column: Column, first: QWidget | None = None, *, fill: bool = False) -> None:
        """Show another step; what was typed is in no box any more, nor in what could be undone."""
        self._live.stop()
        self._pause.stop()
        if self._box is not None:
            self._box.textChanged.disconnect(self._typed)
            self._box.forget()
            self._box = None
        super().show_column(column, first, fill=fill)

    def _forwards(self, words: str, name: str, picture: str) -> Button:
        button = Button(words, name, self.look, "primary", picture)
        button.clicked.connect(self._press)
        return button

    def _legend(self) -> QWidget:
        legend, words = QWidget(), KindWords()
        flow = Flow(legend)
        flow.addWidget(Prose(self.tr("Marked while you type:"), self.look, SMALL_TEXT))
        for tier in TIERS:
            flow.addWidget(TierWord(words.tier(tier), tier, self.look))
        return legend

    def _until(self, view: ClosingView) -> str:
        if view.until is None:
            return ""
        if view.passed:
            return self.tr("The time for notes has passed. Finish it now: at the next unlocking it is sealed as it is.")
        return self.tr("You can add notes until {when}.").format(when=self._moment(view.until, view.opened_on))

    def _moment(self, until: datetime, opened_on: date) -> str:
        here = until.astimezone()  # as the clock on the wall shows it
        near = (here.date() - opened_on).days <= _WEEK
        pattern = self.tr("dddd HH:mm") if near else self.tr("d MMMM, HH:mm")
        return self.locale().toString(QDateTime(here.year, here.month, here.day, here.hour, here.minute, 0), pattern)

    def _offer(self) -> None:
        """Offer the check where there is anything to check, and the seal where there is not."""
        anything = self._words or (self._box is not None and bool(self._box.toPlainText().strip()))
        self._check.setVisible(anything)
        self._seal.setVisible(not anything)

    def _say(self, words: str) -> None:
        if self._waiting is not None:
            self._waiting.say(words)

    def _look(self) -> None:
        if self._box is not None:
            self.words_changed.emit(self._box.toPlainText())

    def _typed(self) -> None:
        self._say("")
        self._offer()
        self._pause.start()
        if self._box is not None:
            self._live.start(_LIVE_MS + self._box.document().characterCount() // _A_MS)

    def _press(self) -> None:
        self._pause.stop()
        if self._box is not None:
            self.on_wanted.emit(self._box.toPlainText())


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
