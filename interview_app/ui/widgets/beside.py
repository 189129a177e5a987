"""A narrow thing beside a wide one, each scrolling by itself; one below the other where there is little room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from interview_app.ui.theme import GAP_L, Look

_LEADING = 340
_NARROW = 860
"""In pixels at 100 %: below this there is one column."""
_LEAST, _ABOVE, _BELOW = 320, 240, 460
"""Heights, in pixels at 100 %, which follow the text half way."""


class Beside(QWidget):
    """Fills the height it is given, and asks for more when it has to be one column.

    Args:
        leading: The narrow one.
        trailing: The wide one.
        look: Tokens and text scale.
        least: How high both are at least side by side, in pixels at 100 %.
    """

    def __init__(self, leading: QWidget, trailing: QWidget, look: Look, *, least: int = _LEAST) -> None:
        super().__init__()
        self._look, self._leading, self._trailing = look, leading, trailing
        self._least = least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_L)
        self._box.addWidget(leading)
        self._box.addWidget(trailing, 1)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when it must."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        look = self._look
        narrow = self.width() < look.px(_NARROW)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        if narrow:
            self._leading.setMinimumWidth(0)
            self._leading.setMaximumWidth(16_777_215)
            self._leading.setFixedHeight(look.room(_ABOVE))
            self._trailing.setMinimumHeight(look.room(_BELOW))
        else:
            self._leading.setFixedWidth(look.px(_LEADING))
            self._leading.setMinimumHeight(look.room(self._least))
            self._leading.setMaximumHeight(16_777_215)
            self._trailing.setMinimumHeight(look.room(self._least))
