"""What can be done while a page is read aloud: pause, say it again, another speed, no more. Shown only then."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.buttons import Button


class AloudBar(QWidget):
    """Emits a button’s object name: "aloud_pause", "aloud_carry_on", "aloud_again", "aloud_speed" or "aloud_stop"."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.pause = Button(self.tr("Pause reading"), "aloud_pause", look, "outline", "pause", short=self.tr("Pause"))
        self.carry_on = Button(self.tr("Read on"), "aloud_carry_on", look, "outline", "play")
        again = Button(self.tr("Say it again"), "aloud_again", look, "outline", "rotate-ccw", short=self.tr("Again"))
        self.speed = Button("", "aloud_speed", look, "outline", "gauge")
        stop = Button(self.tr("Stop reading"), "aloud_stop", look, "outline", "square", short=self.tr("Stop"))
        self._buttons = (self.pause, self.carry_on, again, self.speed, stop)
        self.setAccessibleName(self.tr("Read aloud"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        for button in self._buttons:
            button.clicked.connect(self._press)
            row.addWidget(button)
        row.addStretch(1)
        self.carry_on.hide()
        self.show_speed(100)
        self.hide()

    def show_speed(self, percent: int) -> None:
        """Say how fast it is."""
        words = self.tr("Speed {n} %").format(n=percent)
        self.speed.set_words(words, short=self.tr("{n} %").format(n=percent))
        self._fit()

    def show_state(self, state: str) -> None:
        """Show what can be done while a page is read, or while that is paused; hide when it is still."""
        paused = state == "paused"
        focused = self.pause.hasFocus() or self.carry_on.hasFocus()
        self.setVisible(state != "still")
        self.pause.setVisible(not paused)
        self.carry_on.setVisible(paused)
        if focused and state != "still":
            (self.carry_on if paused else self.pause).setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the width with icons alone."""
        return QSize(sum(button.bare_width + GAP_M for button in self._shown()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many words as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._shown()
        for short in (False, True):
            if sum(button.width_of(short=short) + GAP_M for button in shown) <= self.width():
                for button in self._buttons:
                    button.set_short(short=short)
                return
        for button in self._buttons:
            button.set_bare()

    def _shown(self) -> list[Button]:
        return [button for button in self._buttons if not button.isHidden()]

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())
