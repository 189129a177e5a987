"""Boxes to type in. What is typed stays out of the input method's memory, of Qt's menus and of the clipboard."""

from typing import cast

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QClipboard, QFontMetricsF, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

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


class TextBox(QPlainTextEdit):
    """A box for several lines. Tab leaves it."""

    def __init__(self, label: str, name: str, look: Look, lines: int = 6) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pitch = QFontMetricsF(look.font()).lineSpacing()
        lines = lines if look.scale < _LARGE else max(_FEW, lines - 2)
        self._lines = round(pitch * lines) + 2 * look.room(12) + 12
        self._few = round(pitch * _FEW) + 2 * look.room(12) + 12

    def sizeHint(self) -> QSize:
        """Return the size for the asked number of lines."""
        return QSize(super().sizeHint().width(), self._lines)

    def minimumSizeHint(self) -> QSize:
        """Return the size for three lines."""
        return QSize(200, self._few)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is cut or copied, marked as nothing to be kept."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        for kind, content in _NOT_FOR_HISTORIES.items():
            copied.setData(kind, content)
        return copied

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was copied from here along: other programs must not find it once the page is gone."""
        super().hideEvent(event)
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if clipboard.supportsSelection() or mode is QClipboard.Mode.Clipboard:
                _clear(clipboard, mode)


class LineBox(QLineEdit):
    """A box for one line; `secret` shows dots."""

    def __init__(self, label: str, name: str, *, secret: bool = False, most: int = 256) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setMaxLength(most)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_PRIVATE)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self.setInputMethodHints(_PRIVATE | Qt.InputMethodHint.ImhHiddenText)


def _clear(clipboard: QClipboard, mode: QClipboard.Mode) -> None:
    """Empty a clipboard that holds something from one of our boxes, and leave anybody else's alone."""
    held = cast("QMimeData | None", clipboard.mimeData(mode))  # None when it is empty, whatever Qt's stubs say
    if held is not None and all(held.hasFormat(kind) for kind in _NOT_FOR_HISTORIES):
        clipboard.clear(mode)
