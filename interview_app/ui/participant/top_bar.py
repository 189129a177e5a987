"""The top of every page: how far along, and three buttons that are always in the same place."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_app.ui.theme import GAP_L, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.progress import Progress


class TopBar(QWidget):
    """Shows fewer words on its buttons when there is little room; their accessible names stay whole."""

    pressed = Signal(str)
    """The object name of the button."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.progress = Progress(look)
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the buttons stay where they are
        self.progress.setSizePolicy(keep)
        self._buttons = (
            Button(self.tr("Text and colours"), "appearance", look, "outline", "a-large-small", short=self.tr("Text")),
            Button(self.tr("Pause"), "pause", look, "outline", "pause"),
            Button(self.tr("Hide screen"), "hide", look, "outline", "eye-off", short=self.tr("Hide")),
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_L)
        self._row.addWidget(self.progress, 1)
        for button in self._buttons:
            button.clicked.connect(self._press)
            self._row.addWidget(button)
        self._shorten(short=True)

    def minimumSizeHint(self) -> QSize:
        """Return the width with the fewer words."""
        words = sum(button.width_of(short=True) + GAP_L for button in self._buttons)
        return QSize(words + self.progress.minimumSizeHint().width(), self._buttons[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the longer words if they fit."""
        super().resizeEvent(event)
        needed = sum(button.width_of(short=False) for button in self._buttons) + len(self._buttons) * GAP_L
        self._shorten(short=needed + self.progress.minimumSizeHint().width() > self.width())

    def _shorten(self, *, short: bool) -> None:
        for button in self._buttons:
            button.set_short(short=short)

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())
