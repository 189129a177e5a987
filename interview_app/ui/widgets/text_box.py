"""Boxes to type in. What is typed stays out of the input method's memory, of Qt's menus and of the clipboard."""

from typing import cast

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QFontMetricsF,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from interview_app.interview.typed import without_unseen
from interview_app.ui.theme import Look

_PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_FEW = 3
_LARGE = 150
"""From this text scale on, a box shows fewer lines, so that all of it fits on a low screen."""
_NOT_FOR_HISTORIES = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "application/x-nspasteboard-concealed-type": b"1",
}
"""By these, programs that keep a history of the clipboard know what not to keep."""
_COPYING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.DeleteEndOfLine,
)


class TextBox(QPlainTextEdit):
    """A box for several lines. Tab leaves it.

    Args:
        label: What it is for.
        name: Object name.
        look: Tokens and text scale.
        lines: How many it shows.
        most: Characters that can stand in it. Of what is typed no more is taken; more that is pasted or dropped is
            refused whole; nothing that was there is lost. A box of megabytes would hold the window up.
    """

    refused = Signal()

    def __init__(self, label: str, name: str, look: Look, lines: int = 6, most: int = 100_000) -> None:
        super().__init__()
        self._most = most
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pitch = QFontMetricsF(look.font()).lineSpacing()
        lines = lines if look.scale < _LARGE else max(_FEW, lines - 2)
        self._lines = round(pitch * lines) + 2 * look.room(12) + 12
        self._few = round(pitch * _FEW) + 2 * look.room(12) + 12
        self._typed_to = 0
        self._shown = False
        self.document().contentsChange.connect(self._remember)
        self.textChanged.connect(self._hold)

    def setPlainText(self, text: str) -> None:
        """Show what was stored, however long it is."""
        self._shown = True
        super().setPlainText(text)
        self._shown = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new selection, also within one: words are never dragged from here into another program."""
        if self.textCursor().hasSelection() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size for the asked number of lines."""
        return QSize(super().sizeHint().width(), self._lines)

    def minimumSizeHint(self) -> QSize:
        """Return the size for three lines."""
        return QSize(200, self._few)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text that is pasted or dropped, without what nobody sees; refuse what is too much."""
        if len(self.toPlainText()) + len(pasted := source.text()) > self._most:
            self.refused.emit()
            return
        self.textCursor().insertText(without_unseen(pasted))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is cut or copied, marked as nothing to be kept."""
        return _copied(self.textCursor().selection().toPlainText())

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was copied from here along: other programs must not find it once the page is gone."""
        super().hideEvent(event)
        _take_along()

    def _remember(self, at: int, _removed: int, added: int) -> None:
        self._typed_to = at + added

    def _hold(self) -> None:
        """Take back what was typed, by keys or an input method, into a box that is full."""
        over = len(self.toPlainText()) - self._most
        if over <= 0 or self._shown:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._typed_to)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, over)
        cursor.removeSelectedText()
        self.refused.emit()


class LineBox(QLineEdit):
    """A box for one line; `secret` shows dots."""

    def __init__(self, label: str, name: str, *, secret: bool = False, most: int = 256) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setMaxLength(most)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setInputMethodHints(_PRIVATE)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self.setInputMethodHints(_PRIVATE | Qt.InputMethodHint.ImhHiddenText)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cut and copy with a mark that it is nothing to be kept, which Qt leaves out for a single line."""
        key = next((key for key in _COPYING if event.matches(key)), None)
        if key is None:
            super().keyPressEvent(event)
            return
        if key is QKeySequence.StandardKey.DeleteEndOfLine:
            self.end(True)
        self._copy(QClipboard.Mode.Clipboard, cut=key is not QKeySequence.StandardKey.Copy)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark what is selected as well, where that alone copies it."""
        super().mouseReleaseEvent(event)
        if QGuiApplication.clipboard().supportsSelection():
            self._copy(QClipboard.Mode.Selection)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was copied from here along: it may be a part of somebody's code."""
        super().hideEvent(event)
        _take_along()

    def _copy(self, mode: QClipboard.Mode, *, cut: bool = False) -> None:
        if not self.hasSelectedText():
            return
        if self.echoMode() == QLineEdit.EchoMode.Normal:
            QGuiApplication.clipboard().setMimeData(_copied(self.selectedText()), mode)
        if cut:
            self.del_()


def _copied(words: str) -> QMimeData:
    """Return words for a clipboard, marked as nothing to be kept."""
    copied = QMimeData()
    copied.setText(words)
    for kind, content in _NOT_FOR_HISTORIES.items():
        copied.setData(kind, content)
    return copied


def _take_along() -> None:
    """Empty every clipboard that holds something from one of our boxes."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if clipboard.supportsSelection() or mode is QClipboard.Mode.Clipboard:
            _clear(clipboard, mode)


def _clear(clipboard: QClipboard, mode: QClipboard.Mode) -> None:
    """Empty a clipboard that holds something from one of our boxes, and leave anybody else's alone."""
    held = cast("QMimeData | None", clipboard.mimeData(mode))  # None when it is empty, whatever Qt's stubs say
    if held is not None and all(held.hasFormat(kind) for kind in _NOT_FOR_HISTORIES):
        clipboard.clear(mode)
