"""Words with buttons beside them, or below them where there is little room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from interview_app.ui.theme import GAP_L, GAP_M, Look

_NARROW = 640
"""In pixels at 100 %."""


class TurningRow(QWidget):
    """Turns from a row into a column."""

    def __init__(self, words: QWidget, buttons: Sequence[QWidget], look: Look) -> None:
        super().__init__()
        self._narrow = look.px(_NARROW)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_L)
        self._box.addWidget(words, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._box.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when it must."""
        super().resizeEvent(event)
        narrow = self.width() < self._narrow
        turn = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != turn:
            self._box.setDirection(turn)
