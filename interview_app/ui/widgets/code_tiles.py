"""A withdrawal code in big letters, in parts that can be copied and read out one by one. It runs from left to right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_app.ui.theme import BOLD, GAP_S, GAP_XS, Look
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface

_LARGE = TypeSetting(size=44, weight=BOLD, pitch=1.25, measured=False)
HIDDEN = "••••"
"""Stands for a part that is not shown."""


class CodeTiles(QWidget):
    """One tile for each part. A screen reader says a part sign by sign.

    Args:
        name: What a screen reader calls the whole, before its parts.
        parts: The words on the tiles; a widget stands where it is given.
        look: Tokens and text scale.
    """

    def __init__(self, name: str, parts: tuple[str | QWidget, ...], look: Look) -> None:
        super().__init__()
        self.setObjectName("code")
        self.setAccessibleName(name)
        code = QWidget()
        # In Arabic too: a sign at its end would otherwise be drawn at its beginning.
        code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        side = QHBoxLayout(self)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(code)
        side.addStretch(1)
        self._text = "-".join(part for part in parts if isinstance(part, str))
        row = Flow(code, gap=GAP_S)
        for part in parts:
            row.addWidget(part if isinstance(part, QWidget) else _tile(part, look))

    def text(self) -> str:
        """Return what stands on the tiles, as it is written on paper."""
        return self._text


def spelled(part: str) -> str:
    """Return a part of a code sign by sign, for a voice: "7K2M" would be read as a word."""
    return ", ".join(part)


def _tile(part: str, look: Look) -> QWidget:
    tile = QWidget()
    tile.setObjectName("code_part")
    inside = QVBoxLayout(tile)
    inside.setContentsMargins(0, 0, 0, 0)
    sheet = Surface(padding=GAP_XS, spacing=0)
    sheet.column.setContentsMargins(GAP_S + GAP_XS, GAP_XS, GAP_S + GAP_XS, GAP_XS)
    words = Prose(part, look, _LARGE)
    words.setFixedWidth(words.sizeHint().width())
    words.setAccessibleName("" if part.strip("•") == "" else spelled(part))
    sheet.add(words)
    inside.addWidget(sheet)
    return tile
