"""Read aloud in the participant's window: the page's words one by one, lit up, with pause, replay and speed."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from interview_app.interview.events import SPEEDS
from interview_app.interview.session import Session
from interview_app.interview.speaking import Reading
from interview_app.ui.aloud.live import LiveVoice
from interview_app.ui.aloud.places import Place, lines, places
from interview_app.ui.aloud.player import COMMAND, Player
from interview_app.ui.aloud.reader import Reader
from interview_app.ui.pages.intents import ReadThemselves, TrySound
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.layers import Layers
from interview_app.ui.participant.presenter import quietly
from interview_app.ui.widgets.accessible import announce

_BEFORE_MS = 500
"""A page that reads itself gives the eye this long to find it."""


class Listening(QObject):
    """Reads the session's pages. Whatever lies over the page silences it at once.

    Args:
        frame: The window; its child.
        session: The interview.
        command: Starts the sound process.
        live: Says what has no clip.
    """

    def __init__(
        self, frame: Frame, session: Session, *, command: Sequence[str] = COMMAND, live: LiveVoice | None = None
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session
        self._places: list[Place | None] = []
        self._lit: Place | None = None
        self._live = live or LiveVoice(self)
        self.reader = Reader(Player(self, command=command), self._live, self)
        self.reader.at.connect(self._light)
        self.reader.changed.connect(self._show_state)
        self.reader.heard.connect(self._hear)
        self.reader.silent.connect(self._say_silent)
        self.reader.unheard.connect(self._say_unheard)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_BEFORE_MS)
        self._soon.timeout.connect(self._read)
        frame.installEventFilter(self)
        QShortcut(QKeySequence(Qt.Key.Key_F2), frame).activated.connect(self.toggle)
        again = QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F2)
        QShortcut(again, frame).activated.connect(self.reader.again)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fall silent when the window goes."""
        if event.type() == QEvent.Type.Hide:
            self.stop()
        return False

    def connect_to(self, layers: Layers) -> None:
        """Listen to new layers."""
        layers.currentChanged.connect(self._covered)
        layers.shell.aloud.pressed.connect(self._press)

    def show_page(self) -> None:
        """Fall silent for another page, and read it if that was chosen."""
        self.reader.hush()
        self._lit, self._places = None, []
        self._frame.layers.shell.top.offer_read_aloud(there=self.reader.can_read)
        if self._session.read_aloud:
            self._soon.start()

    def follow(self, intent: ReadThemselves | TrySound) -> None:
        """Do what was chosen about reading aloud, wherever it was."""
        if isinstance(intent, TrySound):
            self._try_sound()
        elif not self._session.ended:
            quietly(lambda: self._session.set_read_aloud(on=intent.on, speed=self._session.speed))

    def toggle(self) -> None:
        """Read the page; while it is read, pause; after a pause, go on."""
        {"still": self._read, "reading": self.reader.pause, "paused": self.reader.carry_on}[self.reader.state]()

    def stop(self) -> None:
        """Be silent now."""
        self._soon.stop()
        self.reader.stop()

    # ---- reading -------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        layers = self._frame.layers
        view = layers.shell.view
        if view is None or layers.top() is not layers.shell or not self.reader.can_read:
            return
        if not view.whole:
            self._soon.start()  # The words of a long page are still being put there.
            return
        reading = self._session.reading_of(view.unfolded) if view.unfolded else self._session.reading
        if not reading.utterances:
            reading = self._session.reading_of(place.text for place in lines(view))
        if not self._can_be_heard(reading):
            layers.shell.footer.say(self.tr("There is no sound for this page."))
            return
        self._places = places(view, [utterance.text for utterance in reading.utterances])
        self.reader.speed = self._session.speed
        layers.shell.aloud.show_speed(self._session.speed)
        layers.shell.footer.hush()
        self.reader.read(reading)

    def _try_sound(self) -> None:
        """Read the study's title and what comes first, whatever page this is."""
        reading = self._session.reading_of(self._session.sample)
        footer = self._frame.layers.shell.footer
        if not self.reader.can_read or not self._can_be_heard(reading):
            footer.say(self.tr("This laptop cannot read this language aloud."))
            return
        self._places = []
        self.reader.speed = self._session.speed
        self.reader.read(reading)
        footer.say(self.tr("Do you hear it? If not, turn the sound up, or tell the person with you."))

    def _can_be_heard(self, reading: Reading) -> bool:
        recorded = any(utterance.sound for utterance in reading.utterances)
        return recorded or (reading.machine and self._live.speaks(reading.language))

    def _press(self, name: str) -> None:
        if name == "aloud_speed":
            self._change_speed()
        else:
            {
                "aloud_pause": self.reader.pause,
                "aloud_carry_on": self.reader.carry_on,
                "aloud_again": self.reader.again,
                "aloud_stop": self.stop,
            }[name]()

    def _change_speed(self) -> None:
        speed = SPEEDS[(SPEEDS.index(self._session.speed) + 1) % len(SPEEDS)]
        if not self._session.ended:
            quietly(lambda: self._session.set_read_aloud(on=self._session.read_aloud, speed=speed))
        self.reader.speed = speed
        bar = self._frame.layers.shell.aloud
        bar.show_speed(speed)
        announce(bar, bar.speed.accessibleName())
        self.reader.again()

    def _hear(self) -> None:
        # The sound can be tried on any page; that is not this page.
        if self._places:
            self._session.heard()

    # ---- what shows ----------------------------------------------------------------------------------------------

    def _light(self, number: int) -> None:
        if self._lit is not None and shiboken6.isValid(self._lit.widget):
            self._lit.light(up=False)
        self._lit = self._places[number] if 0 <= number < len(self._places) else None
        if self._lit is not None and shiboken6.isValid(self._lit.widget):
            self._lit.light(up=True)
            area = self._frame.layers.shell.area
            area.keep_in_view(self._lit.widget, self._lit.widget.spoken_part())

    def _show_state(self, state: str) -> None:
        bar = self._frame.layers.shell.aloud
        bar.show_state(state)
        said = {"paused": self.tr("Reading is paused."), "still": self.tr("Reading has ended.")}
        if state in said:
            announce(bar, said[state])

    def _covered(self) -> None:
        if self._frame.layers.top() is not self._frame.layers.shell:
            self.stop()

    def _say_silent(self) -> None:
        shell = self._frame.layers.shell
        shell.top.offer_read_aloud(there=False)
        shell.footer.say(
            self.tr("This laptop has no sound now. Nothing is lost. You can read on, or ask somebody to read to you.")
        )

    def _say_unheard(self, count: int) -> None:
        words = self.tr("There is no sound for %n sentence(s) on this page.", "", count)
        self._frame.layers.shell.footer.say(words)
