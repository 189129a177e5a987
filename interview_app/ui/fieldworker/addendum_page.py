"""Saying something about an interview that is sealed: what is wrong in it, or that it must not count."""

from PySide6.QtCore import Signal

from interview_app.ui.fieldworker.values import AddendumKind
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.text_box import TextBox

_MOST = 2000


class AddendumPage(ColumnPage):
    """Emits the reason as it was typed, or the wish to go back."""

    reason_given = Signal(str)
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._box: TextBox | None = None
        self._save: Button | None = None

    def show_view(self, label: str, kind: AddendumKind, reason: str = "") -> None:
        """Ask for a reason.

        Args:
            label: The interview's two words.
            kind: What is to be said.
            reason: What was typed before, when it could not be saved.
        """
        void = kind == "void"
        title = self.tr("“{label}” must not count") if void else self.tr("A correction to “{label}”")
        column = self.new_column(title.format(label=label))
        column.text(
            self.tr("It stays at the centre and is left out of the analysis.")
            if void
            else self.tr("What is sealed stays as it is. Your correction is kept beside it.")
        )
        name = self.tr("Why must it not count?") if void else self.tr("What is wrong, and how is it right?")
        column.section(name)
        self._box = TextBox(name, "reason", self.look, lines=4, most=_MOST)
        self._box.refused.connect(self.show_full)
        self._box.setPlainText(reason)
        column.add(self._box)
        column.text(
            self.tr("Names, places and numbers that could tell who somebody is are replaced before it is sealed."),
            setting=SMALL_TEXT,
        )
        save = Button(self.tr("Seal this note"), "save_addendum", self.look, "primary", "lock")
        back = Button(self.tr("Back"), "addendum_back", self.look, "outline")
        save.clicked.connect(self._give)
        back.clicked.connect(self.back_wanted)
        self._save = save
        column.side_by_side(save, back)
        self._state = column.status()
        self.show_column(column, self._box)

    def show_waiting(self) -> None:
        """Say that the note is being sealed."""
        if self._save is not None:
            self._save.setEnabled(False)
        self._state.say(self.tr("Sealing the note."))

    def show_empty(self) -> None:
        """Say that a reason is needed."""
        self._state.say(self.tr("Write a few words first."))

    def _give(self) -> None:
        if self._box is not None:
            self.reason_given.emit(self._box.toPlainText())
