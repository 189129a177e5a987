"""Naming who else may open something: public halves are chosen, compared by their words, and named."""

from PySide6.QtCore import Signal

from interview_app.ui.centre.people_values import Named, PublicKey
from interview_app.ui.centre.people_words import PeopleWords
from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface


class NamingPage(ColumnPage):
    """Emits `files_wanted`, `name_wanted`, `nobody_wanted` and `back_wanted`."""

    files_wanted = Signal()
    name_wanted = Signal()
    nobody_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: StatusLine | None = None
        self._actions: list[Button] = []

    def file_question(self) -> str:
        """Return the title under which public halves are asked for."""
        return self.tr("Choose the public halves, files whose names end in .pub")

    def show_role(self, role: Named, now: tuple[PublicKey, ...], chosen: tuple[PublicKey, ...] = ()) -> None:
        """Show who has a role, and who is to have it.

        Args:
            role: The role.
            now: Who has it.
            chosen: Who was chosen to have it from now on.
        """
        column = self.new_column(PeopleWords().named(role))
        column.text(PeopleWords().opens(role))
        column.section(self.tr("Now"))
        if now:
            self._sheets(column, now)
        else:
            column.text(PeopleWords().nobody(role))
        column.section(self.tr("From now on"))
        column.text(
            self.tr("Choose everybody who is to have this role, also those who stay. Each has a key for it alone."),
            self.tr("Compare the words with each person by phone before you name them."),
        )
        self._sheets(column, chosen)
        first = self._draw_actions(column, now, chosen)
        self._state = column.status()
        self.show_column(column, first)

    def show_waiting(self) -> None:
        """Say that files are being sealed anew."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Sealing the centre’s files anew. Nothing is half changed if this is interrupted."))

    def _draw_actions(self, column: Column, now: tuple[PublicKey, ...], chosen: tuple[PublicKey, ...]) -> Button:
        choose = Button(self.tr("Choose public halves…"), "choose_public", self.look, "outline", "folder-open")
        choose.clicked.connect(self.files_wanted)
        self._actions = [choose]
        first = choose
        if chosen:
            first = Button(self.tr("Name these from now on"), "name_these", self.look, "primary")
            first.clicked.connect(self.name_wanted)
            self._actions.insert(0, first)
        if now:
            nobody = Button(self.tr("Name nobody"), "name_nobody", self.look)
            nobody.clicked.connect(self.nobody_wanted)
            self._actions.append(nobody)
        back = Button(self.tr("Back to people and laptops"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(*self._actions)
        column.side_by_side(back)
        self._actions.append(back)
        return first

    def _sheets(self, column: Column, keys: tuple[PublicKey, ...]) -> None:
        for key in keys:
            sheet = Surface(padding=20, spacing=6)
            title = self.tr("Key {id}").format(id=key.key_id)
            sheet.add(Prose(title, self.look, TypeSetting(weight=SEMIBOLD)))
            sheet.add(Prose(" ".join(key.words), self.look))
            if key.file:
                sheet.add(Prose(key.file, self.look, SMALL_TEXT))
            column.add(sheet)
