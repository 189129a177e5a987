"""Restoring: the two files of a backup are chosen, and a folder in which a second centre is made from them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.fact_list import FactList
from interview_app.ui.widgets.notice import Notice

_WIDTH = 820


@dataclass(frozen=True)
class Chosen:
    """What a centre is to be made from, as far as it was chosen.

    Attributes:
        content: The large file of a backup.
        keys: Its small file.
        beside: Whether that lay beside it and was not chosen.
    """

    content: Path | None = None
    keys: Path | None = None
    beside: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return self.content is not None and self.keys is not None


class RestorePage(ColumnPage):
    """Emits `content_wanted`, `keys_wanted`, `restore_wanted` and `back_wanted`."""

    content_wanted = Signal()
    keys_wanted = Signal()
    restore_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH)
        self.show_chosen(Chosen())

    def content_question(self) -> str:
        """Return the title under which a backup is asked for."""
        return self.tr("Choose the large file of a backup: its name begins with “centre-”")

    def keys_question(self) -> str:
        """Return the title under which its keys are asked for."""
        return self.tr("Choose the small file of that backup or of a later one: keys.age")

    def folder_question(self) -> str:
        """Return the title under which a place for the new centre is asked for."""
        return self.tr("Choose where the folder of the new centre is to be made")

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what was chosen, and ask for what is missing."""
        column = self.new_column(self.tr("Restore from a backup"))
        column.bullets(
            self.tr("The backup becomes a second centre, in a new folder. The open one stays as it is."),
            self.tr("Whoever withdrew since the backup is withdrawn in it, too. This centre’s own list sees to that."),
            self.tr("It is whole or not there at all, and opens with the keys of the day of the backup."),
        )
        content = Button(self.tr("Choose the backup…"), "choose_content", self.look, "outline", "folder-open")
        keys = Button(self.tr("Choose keys.age…"), "choose_keys", self.look, "outline", "key-round")
        back = Button(self.tr("Back"), "back", self.look)
        content.clicked.connect(self.content_wanted)
        keys.clicked.connect(self.keys_wanted)
        back.clicked.connect(self.back_wanted)
        column.add(FactList(self._facts(chosen), self.look))
        column.side_by_side(content, keys)
        if not chosen.whole:
            column.side_by_side(back)
            self.show_column(column, keys if chosen.content is not None else content)
            return
        make = Button(self.tr("Make a centre from it…"), "make_centre", self.look, "primary", "rotate-ccw")
        make.clicked.connect(self.restore_wanted)
        column.side_by_side(make, back)
        self.show_column(column, make)

    def show_several(self) -> None:
        """Say that it is made from one backup."""
        happened = self.tr("More than one backup was chosen.")
        advice = self.tr("Choose one large file, and keys.age with it if you like.")
        self.show_notice(Notice((happened, advice), self.look, "problem"))

    def _facts(self, chosen: Chosen) -> tuple[tuple[str, str], ...]:
        none = self.tr("None is chosen yet")
        keys = chosen.keys.name if chosen.keys is not None else none
        if chosen.beside:
            keys = self.tr("{name}, which lies beside it").format(name=keys)
        return (
            (self.tr("Backup"), chosen.content.name if chosen.content is not None else none),
            (self.tr("Its keys"), keys),
        )
