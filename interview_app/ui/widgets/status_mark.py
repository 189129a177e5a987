"""How something stands: a shape and words, never a colour alone."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from interview_app.ui.icons import pixmap
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.prose import Prose, TypeSetting

Standing = Literal["done", "to_do", "waiting", "trouble", "nothing"]

SHAPES: dict[Standing, tuple[str, str]] = {
    "done": ("circle-check", "ok"),
    "to_do": ("circle-alert", "accent"),
    "waiting": ("clock", "muted"),
    "trouble": ("triangle-alert", "danger"),
    "nothing": ("", "muted"),
}
"""The icon and the colour of each."""
_SIDE = 20
STATUS_SIZE = 16


class StatusMark(QWidget):
    """An icon and a few words."""

    def __init__(self, standing: Standing, words: str, look: Look) -> None:
        super().__init__()
        self.standing = standing
        self.words = words
        picture, colour = SHAPES[standing]
        weight = SEMIBOLD if standing in {"to_do", "trouble"} else TypeSetting().weight
        text = Prose(words, look, TypeSetting(size=STATUS_SIZE, colour=colour, weight=weight, pitch=1.3))
        text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        if picture:
            side = look.px(_SIDE)
            shape = QLabel()
            shape.setPixmap(pixmap(picture, look.colour(colour), side, density=self.devicePixelRatioF()))
            shape.setFixedSize(side, side)
            row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
