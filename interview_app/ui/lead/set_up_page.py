"""Setting the inbox up: which centre's laptops write to it, compared by eight words, and how long records are kept."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal

from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.prose import TypeSetting

YEARS: Final = (1, 3, 6, 10, 25)
"""For how long a closed record can be kept."""
_USUAL: Final = 2
_WIDE: Final = 200


class SetUpPage(ColumnPage):
    """Emits `file_wanted`, or `same` with the years once somebody says that the words are the same."""

    topic = "set_up"

    file_wanted = Signal()
    same = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._years = _USUAL

    def file_question(self) -> str:
        """Return the title under which the file with the centre's key is asked for."""
        return self.tr("Choose a file with the centre's public key")

    def show_ready(self, words: Sequence[str] = ()) -> None:
        """Ask for the centre's key, or show its words."""
        column = self.new_column(self.tr("Set up your concern inbox"))
        column.text(
            self.tr("Concern records come here, and only your key opens them. The central team cannot."),
            self.tr("First say whose laptops write to you. The coordinator gives you a file: centre.json will do."),
        )
        file = Button(self.tr("Choose the file…"), "authority", self.look, "outline", "folder-open")
        file.clicked.connect(self.file_wanted)
        column.side_by_side(file)
        same = self._compare(column, words) if words else None
        self.show_column(column, same or file)

    def _compare(self, column: Column, words: Sequence[str]) -> Button:
        column.section(self.tr("Compare eight words"))
        column.text(self.tr("Ring the coordinator. They read you the words of the centre's key. Are they these?"))
        column.text(" ".join(words), setting=TypeSetting(size=22, weight=SEMIBOLD))
        keep = Picker(self.tr("Keep closed ones"), "keep", self.look, _WIDE)
        keep.show_entries([self.tr("%n year(s)", "", years) for years in YEARS], self._years)
        keep.picked.connect(self._pick)
        column.side_by_side(keep)
        column.text(
            self.tr("Your organisation's rules say how long. Nothing is deleted without asking."), setting=SMALL_TEXT
        )
        same = Button(self.tr("They are the same"), "same", self.look, "primary")
        same.clicked.connect(lambda: self.same.emit(YEARS[self._years]))
        column.side_by_side(same)
        return same

    def _pick(self, number: int) -> None:
        self._years = number
