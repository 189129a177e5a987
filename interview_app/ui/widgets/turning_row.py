"""Words with buttons beside them, or below them where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from interview_app.ui.theme import GAP_L, GAP_M, Look

_NARROW = 640
_TALL = 200
"""In pixels at 100 %."""


class TurningRow(QWidget):
    """Turns from a row into a column. Beside many lines the buttons stand at the top, where reading begins.

    Args:
        words: What is read.
        buttons: What is pressed.
        look: Tokens and text scale.
        narrow: Below this width, in pixels at 100 %, it is a column.
    """

    def __init__(self, words: QWidget, buttons: Sequence[QWidget], look: Look, *, narrow: int = _NARROW) -> None:
        super().__init__()
        self._narrow, self._tall = look.px(narrow), look.px(_TALL)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_L)
        self._box.addWidget(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP_M)
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._box.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when it must."""
        super().resizeEvent(event)
        narrow = self.width() < self._narrow
        turn = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != turn:
            self._box.setDirection(turn)
        beside_much = not narrow and self.height() > self._tall
        self._box.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop if beside_much else Qt.AlignmentFlag(0))
