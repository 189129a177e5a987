"""F6: the fieldworker's notes, a look at what could give a person away, and the seal."""

from PySide6.QtCore import QDate, QTimer, Signal

from interview_app.ui.fieldworker.values import ClosingView, SealedView
from interview_app.ui.theme import GAP_XL, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.text_box import TextBox

_PAUSE_MS = 800
"""Notes are kept when the fieldworker stops typing for this long."""


class ClosingPage(ColumnPage):
    """Emits the notes whenever typing pauses, and again with the wish to seal."""

    notes_changed = Signal(str)
    seal_wanted = Signal(str)
    today_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._box: TextBox | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep_notes)

    def show_view(self, view: ClosingView) -> None:
        """Show an interview that waits for its notes and its seal."""
        column = self.new_column(self.tr("Finish “{label}”").format(label=view.label))
        date = self.locale().toString(
            QDate(view.opened_on.year, view.opened_on.month, view.opened_on.day), self.tr("d MMMM yyyy")
        )
        column.text(self.tr("Held on {date}").format(date=date), setting=MUTED_LINE)
        column.section(self.tr("Your notes"))
        column.text(self.tr("How it went: the place, breaks, anything the team should know."))
        self._box = TextBox(self.tr("Your notes"), "notes", self.look, lines=5)
        self._box.setPlainText(view.notes)
        self._box.textChanged.connect(self._typed)
        column.add(self._box)
        self._state = column.status()
        column.add(self._reminder())
        self._seal = Button(self.tr("Seal the interview"), "seal", self.look, "primary", "lock")
        self._seal.clicked.connect(self._press)
        column.side_by_side(self._seal)
        column.text(
            self.tr("After sealing, nobody can read or change it on this laptop. Only the central team can open it."),
            setting=SMALL_TEXT,
        )
        self.show_column(column, self._box)

    def keep_notes(self) -> None:
        """Hand over what has been typed."""
        self._pause.stop()
        if self._box is not None:
            self.notes_changed.emit(self._box.toPlainText())

    def show_kept(self) -> None:
        """Say that the notes are on the disk, encrypted."""
        self._state.say(self.tr("Notes kept."))

    def show_waiting(self) -> None:
        """Say that the interview is being sealed."""
        if self._box is None:
            return
        self._box.setEnabled(False)
        self._seal.setEnabled(False)
        self._state.say(self.tr("Sealing. Please keep the laptop open."))

    def show_trouble(self, error: Exception) -> None:
        """Say what went wrong; the notes can still be changed."""
        if self._box is not None:
            self._box.setEnabled(True)
            self._seal.setEnabled(True)
            self._state.say("")
        super().show_trouble(error)

    def show_sealed(self, view: SealedView) -> None:
        """Say what is true now."""
        self._box = None
        column = self.new_column(self.tr("“{label}” is sealed").format(label=view.label))
        today = Button(self.tr("Back to Today"), "today", self.look, "primary")
        today.clicked.connect(self.today_wanted)
        send = Button(self.tr("Send to the centre"), "send", self.look, "outline", "send")
        send.clicked.connect(self.send_wanted)
        column.text(
            self.tr("It stays here, sealed, until the receipt from the centre comes."),
            self.tr("1 interview is not sent yet.")
            if view.to_send == 1
            else self.tr("{n} interviews are not sent yet.").format(n=view.to_send),
        )
        column.gap(GAP_XL)
        column.side_by_side(today, send)
        self.show_column(column, today)
        self.show_notice(Notice((self.tr("Sealed."), self.tr("This laptop can no longer open it.")), self.look, "done"))

    def _reminder(self) -> Surface:
        sheet = Surface(padding=20, spacing=6)
        sheet.add(
            Prose(self.tr("Who could recognise this person?"), self.look, TypeSetting(weight=TypeSetting().weight.Bold))
        )
        sheet.add(
            Prose(
                self.tr(
                    "Read your notes once more. Leave out names, schools, streets, groups, and days that "
                    "somebody could put together."
                ),
                self.look,
            )
        )
        return sheet

    def _typed(self) -> None:
        self._state.say("")
        self._pause.start()

    def _press(self) -> None:
        self._pause.stop()
        if self._box is not None:
            self.seal_wanted.emit(self._box.toPlainText())
