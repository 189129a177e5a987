"""A notice in the page: what happened, what is safe, what to do. It waits; it never times out."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BOLD, GAP_L, GAP_M, GAP_S, RADIUS, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.prose import Prose, TypeSetting

Tone = Literal["problem", "done", "note"]
_SIGNS = {"problem": ("circle-alert", "danger"), "done": ("circle-check", "ok"), "note": ("info", "accent")}


class Notice(QWidget):
    """A bordered box with a sign, a first sentence in bold and the others below.

    Args:
        sentences: The first says what happened.
        look: Tokens and text scale.
        tone: Which sign and edge; the words say it as well.
        code: A code that the documentation explains, small, at the end.
        close: Words of the button that closes it; none, and it stays.
    """

    closed = Signal()

    def __init__(
        self, sentences: tuple[str, ...], look: Look, tone: Tone = "note", *, code: str = "", close: str = ""
    ) -> None:
        super().__init__()
        self._look, self._tone = look, tone
        picture, self._token = _SIGNS[tone]
        self._words = " ".join(sentences)
        self.setAccessibleName(self._words)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_L + 4, GAP_L, GAP_L, GAP_L)
        row.setSpacing(GAP_M)
        sign = QLabel()
        sign.setPixmap(pixmap(picture, look.colour(self._token), look.px(24), density=self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GAP_S)
        words.addWidget(Prose(sentences[0], look, TypeSetting(weight=BOLD)))
        if sentences[1:]:
            words.addWidget(Prose(sentences[1:], look, TypeSetting(gap=0.2)))
        if code:
            words.addWidget(Prose(code, look, TypeSetting(size=16, colour="muted")))
        row.addLayout(words, 1)
        if close:
            button = Button(close, "close_notice", look)
            button.clicked.connect(self.closed)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def words(self) -> str:
        """Return every sentence."""
        return self._words

    @property
    def is_problem(self) -> bool:
        """Whether something went wrong."""
        return self._tone == "problem"

    def speak(self) -> None:
        """Say it through the screen reader."""
        announce(self, self._words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, with a bar at its leading edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.colour(self._token)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(self._look.colour("surface"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar = QRectF(
            box.right() - 10 if backwards else box.left() + 4, box.top() + RADIUS, 6, box.height() - 2 * RADIUS
        )
        painter.drawRoundedRect(bar, 3, 3)
        painter.end()
