"""A box to type in whose finds are marked while one types. The marks are no part of the text, nor of what is undone."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from interview_app.bundle.redact.values import Mark
from interview_app.ui.theme import Look
from interview_app.ui.widgets.text_box import TextBox
from interview_app.ui.widgets.tiers import drawn

_BASIC = "\uffff"
"""The last character that is one UTF-16 unit."""


def utf16_places(text: str) -> Sequence[int]:
    """Return for each code point of a text, and for its end, at which UTF-16 unit it begins: Qt counts those."""
    if text.isascii():
        return range(len(text) + 1)
    return tuple(accumulate((2 if sign > _BASIC else 1 for sign in text), initial=0))


class MarkedBox(TextBox):
    """As `TextBox`, with marks. Whoever knows what to mark is asked by `textChanged`."""

    def __init__(self, label: str, name: str, look: Look, lines: int = 6, most: int = 100_000) -> None:
        super().__init__(label, name, look, lines, most)
        self._look = look

    def show_marks(self, marks: Iterable[Mark], text: str) -> None:
        """Mark finds of a text instead of those before; nothing changes if the box says something else by now.

        Args:
            marks: Offsets are code points of `text`.
            text: What was looked through.
        """
        if text != self.toPlainText():
            return
        at = utf16_places(text)
        self.setExtraSelections([self._selection(at[mark.start], at[mark.end], mark) for mark in marks])

    def forget(self) -> None:
        """Drop all text, and what could be undone of it."""
        self.setExtraSelections([])
        self.setPlainText("")
        self.document().clearUndoRedoStacks()

    def _selection(self, start: int, end: int, mark: Mark) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        made.format = drawn(mark.tier, self._look)
        return made
