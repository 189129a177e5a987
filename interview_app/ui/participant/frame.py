"""The window itself, whatever it shows: its look, its keys, and that it cannot be closed from outside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from interview_app.ui import theme
from interview_app.ui.participant.attention import DISTRESS_KEY, IDLE_MS, Attention
from interview_app.ui.participant.confines import Confines
from interview_app.ui.participant.layers import Layers
from interview_app.ui.participant.presence import Presence
from interview_app.ui.participant.shell import Shell
from interview_app.ui.widgets.accessible import install_roles
from interview_app.ui.widgets.finger import FingerScroll
from interview_app.ui.widgets.focus_ring import FocusRing
from interview_app.ui.widgets.practice_band import PracticeBand
from interview_app.ui.widgets.reading_order import next_stop

_SCROLL_KEYS = {
    Qt.Key.Key_PageDown: 0.9,
    Qt.Key.Key_PageUp: -0.9,
    Qt.Key.Key_Down: 0.2,
    Qt.Key.Key_Up: -0.2,
    Qt.Key.Key_End: 1000.0,
    Qt.Key.Key_Home: -1000.0,
}


class Frame(QMainWindow):
    """Holds the layers.

    Emits `hide_wanted` for Esc, Shift three times, idleness, another program in front, and an attempt to close it.
    """

    hide_wanted = Signal()
    distress_wanted = Signal()
    """The one key for when it becomes too much."""

    def __init__(self, look: theme.Look, *, practice: bool, practice_pin: str = "", idle_ms: int = IDLE_MS) -> None:
        super().__init__()
        install_roles()
        self.look = look
        self._band = self._band_words(practice_pin) if practice else ""
        self._ring = FocusRing(self, look)
        self._attention = Attention(self, idle_ms)
        self._finger = FingerScroll(self, lambda: self.layers.top().area)
        self._attention.hide_wanted.connect(self.hide_wanted)
        self._presence, self._confines = Presence(self), Confines(self)
        self._presence.gone.connect(self.hide_wanted)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.hide_wanted)
        QShortcut(QKeySequence(DISTRESS_KEY), self).activated.connect(self.distress_wanted)
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        self.layers = self._built()

    def wear(self, look: theme.Look) -> Layers:
        """Draw everything anew in another look, and return the new layers."""
        self.look = look
        self._ring.set_look(look)
        self.layers = self._built()
        return self.layers

    def stir(self) -> None:
        """Take what was done as a sign that somebody is there."""
        self._attention.stir()

    def rest(self) -> None:
        """Stop watching for idleness."""
        self._attention.rest()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to watch for keys and idleness."""
        super().showEvent(event)
        window = self.windowHandle()
        if window is not None:
            self._attention.watch(window)
            self._confines.watch(window)
            self._finger.watch(window)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide the screen instead when the window system asks: there is no way out without the PIN."""
        if event.spontaneous():
            event.ignore()
            self.hide_wanted.emit()
        else:
            self.rest()
            super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Follow the reading order, on the layer that is on top."""
        stop = next_stop(self.layers.top(), self.focusWidget(), forward=forward)
        if stop is not None:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stop.setFocus(reason)
        return stop is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with keys that nothing else wanted."""
        part = _SCROLL_KEYS.get(Qt.Key(event.key()))
        if part is None:
            super().keyPressEvent(event)
        else:
            self.layers.top().area.page_by(part)

    def _built(self) -> Layers:
        theme.dress(self, self.look)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        if self._band:
            rows.addWidget(PracticeBand(self._band, self.look, quiet=True))
        layers = Layers(Shell(self.look))
        rows.addWidget(layers, 1)
        self.setCentralWidget(body)
        return layers

    def _band_words(self, pin: str) -> str:
        words = self.tr("PRACTICE – nothing here is real")
        # Whoever tries things out alone would not find the PIN behind a window that fills the screen.
        return self.tr("{words}   PIN: {pin}").format(words=words, pin=pin) if pin else words
