"""Every highlighted string once, under a heading for how sure it is: arrow keys walk, R, K, T and U decide."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from interview_app.bundle.redact.decisions import Group
from interview_app.bundle.word_check import WordCheck
from interview_app.interview.closed import Choice
from interview_app.ui.fieldworker.kind_words import KindWords
from interview_app.ui.fieldworker.redaction_row import LINE, RedactionRow, StringLine
from interview_app.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KEYS: Final = {Qt.Key.Key_R: "replace", Qt.Key.Key_K: "keep", Qt.Key.Key_T: "type", Qt.Key.Key_U: "undo"}
_WITH_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class RedactionList(QListView):
    """Emits the key of the string that one comes to, and what a key of the keyboard asks for."""

    came_to = Signal(str)
    pressed_key = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Highlighted words"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(RedactionRow(look, self))
        self._words = KindWords()
        self._shown = _Model(())
        self._quiet = False
        self.setModel(self._shown)

    @property
    def at(self) -> str:
        """The key of the string that is current, or "" where none is."""
        line = self.currentIndex().data(LINE)
        return line.group.key if isinstance(line, StringLine) else ""

    def show_check(self, check: WordCheck, at: str) -> None:
        """List what is highlighted, with one string current."""
        self._quiet = True
        lines = tuple(self._lines(check))
        if not self._shown.refresh(lines):  # a new model would scroll back to the top
            self._shown = _Model(lines)
            self.setModel(self._shown)
        row = self._shown.row_of(at)
        self.setCurrentIndex(self._shown.index(row))
        self._quiet = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where one has come to."""
        super().currentChanged(current, previous)
        if not self._quiet and self.at:
            self.came_to.emit(self.at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep what is current in view."""
        super().focusInEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on the keys that decide; walk with the others."""
        wanted = _KEYS.get(Qt.Key(event.key()))
        if wanted is None or event.modifiers() & _WITH_KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.pressed_key.emit(wanted)

    def _lines(self, check: WordCheck) -> Iterator[StringLine | str]:
        for tier, groups in groupby(check.groups, key=lambda group: group.tier):
            yield self._words.explained(tier)
            yield from (self._line(group, check.choice(group.key)) for group in groups)

    def _line(self, group: Group, choice: Choice | None) -> StringLine:
        standing = {None: self.tr("To decide"), "replace": self.tr("Replace"), "keep": self.tr("Keep")}[choice]
        kind = self._words.kind(group.kind)
        if len(group.occurrences) > 1:
            kind = self.tr("{kind}, %n times", "", len(group.occurrences)).format(kind=kind)
        return StringLine(group, choice, kind, standing)


class _Model(QAbstractListModel):
    def __init__(self, lines: Sequence[StringLine | str]) -> None:
        super().__init__()
        self._lines = lines

    def refresh(self, lines: Sequence[StringLine | str]) -> bool:
        """Say other things of the same strings; nothing is changed, and False returned, if they are others."""
        if not lines or list(map(_what, lines)) != list(map(_what, self._lines)):
            return False
        self._lines = lines
        self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        return True

    def row_of(self, key: str) -> int:
        """Return the row of a string; that of the first one for a key that is not there, or -1."""
        rows = {line.group.key: row for row, line in enumerate(self._lines) if isinstance(line, StringLine)}
        return rows.get(key, next(iter(rows.values()), -1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = isinstance(self._lines[index.row()], str) if index.isValid() else True
        return Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line if isinstance(line, str) else f"{line.group.string}, {line.kind}: {line.standing}"
        return None


def _what(line: StringLine | str) -> str:
    return line if isinstance(line, str) else line.group.key
