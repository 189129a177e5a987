"""Codes that say by telephone that a bundle arrived: each in big letters, and all of them on a sheet to print."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal

from interview_app.ui.theme import SEMIBOLD
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.code_tiles import CodeTiles
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import TypeSetting

_AT_ONCE: Final = 40
"""Codes in big letters on one page; the sheet has all of them."""


class CodesPage(ColumnPage):
    """Emits `sheet_wanted` and `back_wanted`."""

    topic = "import"

    sheet_wanted = Signal()
    back_wanted = Signal()

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the sheet be saved?")

    def show_codes(self, codes: Sequence[tuple[str, str]]) -> None:
        """Show each bundle's name and code."""
        column = self.new_column(self.tr("Codes to read out"))
        column.text(
            self.tr("Each code says that everything in its bundle is safe here. Read it out sign by sign."),
            self.tr("The laptop takes it under Send, and then removes its own copy."),
        )
        back = Button(self.tr("Back"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        sheet = Button(self.tr("Save a sheet to print"), "save_sheet", self.look, "primary", "download")
        sheet.clicked.connect(self.sheet_wanted)
        column.side_by_side(sheet, back)
        for name, code in codes[:_AT_ONCE]:
            column.text(name, setting=TypeSetting(weight=SEMIBOLD, pitch=1.35))
            column.add(CodeTiles(self.tr("Code for {name}").format(name=name), tuple(code.split("-")), self.look))
        if len(codes) > _AT_ONCE:
            words = self.tr("%n more code(s) stand on the sheet.", "", len(codes) - _AT_ONCE)
            column.text(words, setting=SMALL_TEXT)
        self.show_column(column, sheet)

    def show_saved(self, name: str) -> None:
        """Say where the sheet is."""
        words = self.tr("The sheet is saved as {name}. Print it from there.").format(name=name)
        self.show_notice(Notice((words,), self.look, "done"))
