"""Push buttons: outlined, filled for the one way on, underlined for a quiet way round."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from interview_app.ui.icons import icon
from interview_app.ui.theme import Look

Kind = Literal["outline", "primary", "link", "rail", "icon"]
ICON_SIZE = 24
_ICON_GAP = 5


class Button(QPushButton):
    """A button with words, and an icon if one helps.

    Args:
        text: What it does; also its accessible name.
        name: Object name.
        look: Tokens and text scale.
        kind: How much it stands out.
        picture: A Lucide icon.
        short: Fewer words, for `set_short` where there is little room.
    """

    def __init__(
        self, text: str, name: str, look: Look, kind: Kind = "outline", picture: str = "", *, short: str = ""
    ) -> None:
        super().__init__(text)
        self._texts = (text, short or text)
        self._look = look
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self._picture = picture
        self._ink = look.colour("on_accent" if kind == "primary" else "ink")
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the icon round with the direction of the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as Space, outside dialogs too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def set_words(self, text: str, *, short: str = "") -> None:
        """Say something else on it."""
        self._texts = (text, short or text)
        self.setText(text)
        self.setAccessibleName(text)

    def set_short(self, *, short: bool) -> None:
        """Show the fewer words, or all of them. The accessible name stays whole."""
        self.setToolTip("")
        self.setText(self._texts[1 if short else 0])

    def set_bare(self) -> None:
        """Show the icon alone. The accessible name stays, and a tip says it to whoever points at it."""
        self.setText("")
        self.setToolTip(self._texts[0])

    def width_of(self, *, short: bool) -> int:
        """Return how wide it would be with the fewer words, or with all of them."""
        return self.bare_width + self.fontMetrics().horizontalAdvance(self._texts[1 if short else 0]) + 1

    @property
    def bare_width(self) -> int:
        """How wide it is with its icon alone."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _draw_icon(self) -> None:
        if not self._picture:
            return
        side = self._look.px(ICON_SIZE)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # Fusion puts only four pixels between a picture and the words; the rest is part of the picture.
        self.setIcon(icon(self._picture, self._ink, side, room=_ICON_GAP, right_to_left=backwards))
        self.setIconSize(QSize(side + _ICON_GAP, side))
