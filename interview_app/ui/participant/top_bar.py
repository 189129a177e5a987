"""The top of every page: how far along, and buttons that are always in the same place."""

from typing import Final, Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.progress import Progress

_BETWEEN: Final = GAP_M
_Fit = Literal["words", "one_icon", "short", "icons"]
_FITS: Final[tuple[_Fit, ...]] = ("words", "one_icon", "short", "icons")
"""From much room to little. *Text and colours* is the first to be shown as its icon alone: it is needed least often."""


class TopBar(QWidget):
    """Shows fewer words on its buttons when there is little room; their accessible names stay whole.

    *Read aloud* is there once `offer_read_aloud` says that somebody reads.
    """

    pressed = Signal(str)
    """The object name of the button: "appearance", "read_aloud", "pause" or "hide"."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.progress = Progress(look)
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the buttons stay where they are
        self.progress.setSizePolicy(keep)
        self._appearance = Button(self.tr("Text and colours"), "appearance", look, "outline", "a-large-small")
        self.read_aloud = Button(
            self.tr("Read aloud"), "read_aloud", look, "outline", "volume-2", short=self.tr("Read")
        )
        self.read_aloud.hide()
        self._every = (
            self._appearance,
            self.read_aloud,
            Button(self.tr("Pause"), "pause", look, "outline", "pause"),
            Button(self.tr("Hide screen"), "hide", look, "outline", "eye-off", short=self.tr("Hide")),
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self._row.addWidget(self.progress, 1)
        for button in self._every:
            button.clicked.connect(self._press)
            self._row.addWidget(button)
        self._show_as("icons")

    def show_part(self, at: int, of: int) -> None:
        """Show part `at` of `of`, both from 1."""
        self.progress.show_part(at, of)
        self._choose_fit()

    def offer_read_aloud(self, *, there: bool) -> None:
        """Show *Read aloud*, before Pause, or leave it out where nothing can be read."""
        self.read_aloud.setVisible(there)
        self._choose_fit()

    def minimumSizeHint(self) -> QSize:
        """Return the width with icons alone."""
        return QSize(self._width_as("icons"), self._appearance.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many words as fit."""
        super().resizeEvent(event)
        self._choose_fit()

    @property
    def _buttons(self) -> list[Button]:
        return [button for button in self._every if not button.isHidden()]

    def _choose_fit(self) -> None:
        self._show_as(next((fit for fit in _FITS if self._width_as(fit) <= self.width()), _FITS[-1]))

    def _width_as(self, fit: _Fit) -> int:
        bare, short = self._bare(fit), fit == "short"
        wide = [button.bare_width if button in bare else button.width_of(short=short) for button in self._buttons]
        return sum(wide) + len(wide) * _BETWEEN + self.progress.minimumSizeHint().width()

    def _show_as(self, fit: _Fit) -> None:
        bare = self._bare(fit)
        for button in self._buttons:
            if button in bare:
                button.set_bare()
            else:
                button.set_short(short=fit == "short")

    def _bare(self, fit: _Fit) -> list[Button]:
        if fit == "icons":
            return self._buttons
        return [] if fit == "words" else [self._appearance]

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())
