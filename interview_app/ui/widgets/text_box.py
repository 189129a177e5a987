"""Boxes to type in. What is typed stays out of the input method's memory and out of Qt's menus."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from interview_app.ui.theme import Look

_PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_FEW = 3
_LARGE = 150
"""From this text scale on, a box shows fewer lines, so that all of it fits on a low screen."""


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
