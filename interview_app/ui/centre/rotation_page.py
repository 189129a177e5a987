"""Changing the keys: three new public halves are chosen, compared by their words, and used from then on."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage, StatusLine
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface

NEEDED = 3


@dataclass(frozen=True)
class NewKey:
    """A public half that was read: the file it came from, its id, and the words to compare by phone."""

    file: str
    key_id: str
    words: tuple[str, ...]


class RotationPage(ColumnPage):
    """Emits `files_wanted`, `change_wanted` and `back_wanted`."""

    files_wanted = Signal()
    change_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._actions: list[Button] = []
        self._state: StatusLine | None = None

    def file_question(self) -> str:
        """Return the title under which the public halves are asked for."""
        return self.tr("Choose three public halves: coordinator, deputy, recovery")

    def show_ready(self, keys: tuple[NewKey, ...] = ()) -> None:
        """Say what changing means, and show the keys that were chosen.

        Args:
            keys: Coordinator, deputy and recovery, in this order.
        """
        column = self.new_column(self.tr("Change the keys"))
        column.text(self.tr("From then on, everything is sealed to three new keys, and the old ones open nothing new."))
        column.bullets(
            self.tr("Bundles that were sealed to the old keys can still be opened here."),
            self.tr("Before a pack is made, two shares of the new recovery key have to be tried."),
            self.tr("Each laptop needs a new pack. Until then it seals to the old keys."),
        )
        column.text(
            self.tr("Make the new keys with interview-app key new and interview-app key recovery."), setting=SMALL_TEXT
        )
        choose = Button(self.tr("Choose three public halves…"), "new_keys", self.look, "outline", "folder-open")
        choose.clicked.connect(self.files_wanted)
        back = Button(self.tr("Back"), "back", self.look)
        back.clicked.connect(self.back_wanted)
        self._actions = [choose, back]
        for role, key in zip(self._roles(), keys, strict=False):
            column.add(self._sheet(role, key))
        first = choose
        if len(keys) == NEEDED:
            first = Button(self.tr("Use these keys from now on"), "change_keys", self.look, "primary")
            first.clicked.connect(self.change_wanted)
            self._actions.append(first)
            column.side_by_side(first, choose, back)
        else:
            column.side_by_side(choose, back)
        self._state = column.status()
        self.show_column(column, choose if not keys else first)

    def show_waiting(self) -> None:
        """Say that everything is being sealed to the new keys."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Sealing to the new keys. Nothing is half changed if this is interrupted."))

    def show_count(self, count: int) -> None:
        """Say that it takes three."""
        words = self.tr("Three files are needed, and {n} were chosen.").format(n=count)
        order = self.tr("Choose the coordinator’s, the deputy’s and the recovery key’s together.")
        self.show_notice(Notice((words, order), self.look, "problem"))

    def _sheet(self, role: str, key: NewKey) -> Surface:
        sheet = Surface(padding=20, spacing=6)
        named = self.tr("{role}: key {id}").format(role=role, id=key.key_id)
        sheet.add(Prose(named, self.look, TypeSetting(weight=SEMIBOLD)))
        sheet.add(Prose(" ".join(key.words), self.look))
        sheet.add(Prose(key.file, self.look, SMALL_TEXT))
        return sheet

    def _roles(self) -> tuple[str, ...]:
        return self.tr("Coordinator"), self.tr("Deputy"), self.tr("Recovery")
