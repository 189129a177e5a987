"""F8: somebody wants their interview deleted, and has its code; or the centre's list says which."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage, StatusLine
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice


class WithdrawPage(ColumnPage):
    """Emits a code as it was typed, the wish to erase what it found, and the wish to take in the centre's list."""

    code_given = Signal(str)
    erase_wanted = Signal()
    kept = Signal()
    list_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._actions: list[Button] = []
        self._state: StatusLine | None = None

    def list_question(self) -> str:
        """Return the title under which the centre's list is asked for."""
        return self.tr("Choose the list of withdrawals from the centre")

    def show_ready(self) -> None:
        """Ask for a code."""
        column = self.new_column(self.tr("Delete an interview by its code"))
        column.text(self.tr("The code is on the participant’s card. No name is needed, and nobody has to say why."))
        box = QLineEdit()
        box.setObjectName("withdrawal_code")
        label = self.tr("Code from the card")
        box.setAccessibleName(label)
        look_up = Button(self.tr("Look for it"), "look_up", self.look, "primary")
        hint = self.tr("13 letters and numbers. The last one can be a sign such as * or =.")
        column.add(Field(label, box, self.look, hint=hint, beside=look_up))
        look_up.clicked.connect(lambda: self._give(box))
        box.returnPressed.connect(lambda: self._give(box))
        column.text(
            self.tr("The card is lost? Until it is saved to a stick, the interview’s page can delete it."),
            setting=SMALL_TEXT,
        )
        self._state = column.status()
        column.section(self.tr("A list from the centre"))
        column.text(self.tr("The centre’s list deletes here what people had deleted there."))
        take = Button(self.tr("Take in the list"), "take_list", self.look, "outline", "file-check")
        take.clicked.connect(self.list_wanted)
        column.side_by_side(take)
        self._actions = [look_up, take]
        self.show_column(column, box)

    def show_found(self) -> None:
        """Say that there is one, and what would become of it. Not whose, when, or how far it is."""
        column = self.new_column(self.tr("One interview found"))
        column.text(
            self.tr("It is deleted here at once: its key first, then everything that was said."),
            self.tr("If it has left this laptop, the centre is told by the next bundle and deletes it there."),
            self.tr("This cannot be undone."),
        )
        column.text(
            self.tr("To keep the answers and take out words only, call the central team together."), setting=SMALL_TEXT
        )
        erase = Button(self.tr("Delete all of it"), "erase", self.look, "primary")
        keep = Button(self.tr("Leave it as it is"), "leave", self.look, "outline")
        erase.clicked.connect(self.erase_wanted)
        keep.clicked.connect(self.kept)
        column.side_by_side(erase, keep)
        self._state = column.status()
        self._actions = [erase, keep]
        self.show_column(column, keep)

    def show_waiting(self) -> None:
        """Say that it takes a moment."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Working. This takes a moment."))

    def show_none(self) -> None:
        """Say that no interview here has this code."""
        sentences = (
            self.tr("No interview on this laptop has this code."),
            self.tr("Nothing was deleted."),
            self.tr("It may have been held on another laptop. Call the central team together."),
        )
        self.show_notice(Notice(sentences, self.look, "note"))

    def show_erased(self, checked: tuple[str, ...], *, to_tell: bool) -> None:
        """Say what was looked at and is gone."""
        sentences = [self.tr("The interview is deleted on this laptop."), *checked]
        if to_tell:
            sentences.append(self.tr("Save a bundle soon: it tells the centre to delete its copy."))
        self.show_notice(Notice(tuple(sentences), self.look, "done"))

    def show_listed(self, erased: int) -> None:
        """Say how many interviews the centre's list had deleted here."""
        words = (
            self.tr("%n interview(s) on the list were here and are deleted.", "", erased)
            if erased
            else self.tr("None of the interviews on the list is on this laptop.")
        )
        self.show_notice(Notice((words,), self.look, "done" if erased else "note"))

    def _give(self, box: QLineEdit) -> None:
        if box.text().strip():
            self.code_given.emit(box.text())
