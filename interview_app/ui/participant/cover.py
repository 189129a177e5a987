"""Hiding the screen: the cover goes over everything at once, and only the PIN takes it away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from interview_app.ui import language
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.pin_panel import PinPanel


class Cover(QObject):
    """Covers a window. Emits `fell` once nothing can be seen any more, and `lifted` after the PIN.

    A cover is always ready, made and laid out: making one when it is wanted takes as long as everything else.

    Args:
        frame: The window.
        check_pin: Tells whether this is the fieldworker's PIN.
    """

    fell = Signal()
    lifted = Signal()

    def __init__(self, frame: Frame, check_pin: Callable[[str], bool]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._check_pin = check_pin
        self._ready: PinPanel | None = None

    def prepare(self) -> None:
        """Make a cover for the window's layers as they are now."""
        layers = self._frame.layers
        if layers.covered or (self._ready is not None and layers.indexOf(self._ready) >= 0):
            return
        title = self.tr("Locked")
        text = self.tr("Type the PIN to carry on.")
        panel = PinPanel(title, text, self._frame.look, check_pin=self._check_pin, onward=self.tr("Open"))
        panel.accepted.connect(self._lift)
        layers.keep_ready(panel)
        self._ready = panel

    def fall(self) -> None:
        """Cover everything at once. Whatever goes wrong afterwards, the cover stays."""
        frame = self._frame
        if frame.layers.covered:
            return
        self.prepare()
        frame.layers.show_cover(self._ready)
        _put_away_what_floats()
        frame.layers.repaint()
        with language.as_of(frame):  # the fieldworker may have pressed, in another window
            frame.setWindowTitle(self.tr("Locked"))
        self.fell.emit()

    def _lift(self) -> None:
        self._frame.setWindowTitle(self.tr("Interview"))
        self._frame.layers.show_cover(None)
        self._ready = None
        QTimer.singleShot(0, self, self.prepare)
        self.lifted.emit()


def _put_away_what_floats() -> None:
    """Close lists, messages and dialogs: they would lie above any cover."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    dialog = QApplication.activeModalWidget()
    while isinstance(dialog, QDialog) and dialog.isVisible():
        dialog.reject()
        dialog.hide()
        dialog = QApplication.activeModalWidget()
