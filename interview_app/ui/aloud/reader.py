"""Reads a page aloud, sentence after sentence, and says which one it is at."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from interview_app.interview.speaking import Reading
from interview_app.ui.aloud.live import LiveVoice
from interview_app.ui.aloud.player import Player

State = Literal["still", "reading", "paused"]
_BETWEEN_MS: Final = 350
_UNHEARD_MS: Final = 600
"""How long a sentence without sound lights up before the next."""


class Reader(QObject):
    """Goes through a Reading. Knows no page and no session.

    Args:
        player: Plays clips.
        live: Says what has no clip.
        parent: Owns it.
    """

    at = Signal(int)
    """The number of the sentence that is read now; -1 when none is."""
    changed = Signal(str)
    """The State is another."""
    heard = Signal()
    """A sentence began to sound."""
    unheard = Signal(int)
    """A reading came to its end, and for so many of its sentences there was no sound."""
    silent = Signal()
    """There is no sound on this machine. Emitted once."""

    def __init__(self, player: Player, live: LiveVoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player, self._live = player, live
        self.state: State = "still"
        self.speed = 100
        self._reading: Reading | None = None
        self._at = -1
        self._unheard = 0
        self._playing = False
        self._then: Callable[[], None] = self.again
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        player.began.connect(self.heard)
        player.ended.connect(self._pass_over)
        player.silent.connect(self._fall_silent)
        live.made.connect(self._play)
        live.spoken.connect(self._pass_over)
        live.failed.connect(self._miss)

    @property
    def can_read(self) -> bool:
        """Whether this machine has sound, as far as is known."""
        return not self._player.dead

    def read(self, reading: Reading) -> None:
        """Read from the beginning, in place of what is being read."""
        self.hush()
        if reading.utterances and self.can_read:
            self._reading, self._unheard = reading, 0
            self._set("reading")
            self._say(0)

    def pause(self) -> None:
        """Stand still in the middle of a sentence."""
        if self.state != "reading":
            return
        if self._next.isActive():
            self._next.stop()
            self._then = self._go_on
        elif self._playing:
            self._player.pause()
            self._then = self._player.carry_on
        else:
            self._live.stop()
            self._then = self.again
        self._set("paused")

    def carry_on(self) -> None:
        """Go on from there."""
        if self.state == "paused":
            self._set("reading")
            self._then()

    def again(self) -> None:
        """Say the sentence once more from its beginning."""
        if self._reading is not None:
            self._set("reading")
            self._say(self._at)

    def hush(self) -> None:
        """Be silent, for another page; the sound process is kept."""
        self._rest()
        self._player.hush()

    def stop(self) -> None:
        """Be silent now, whatever a driver does."""
        self._rest()
        self._player.stop()

    def _rest(self) -> None:
        self._next.stop()
        self._live.stop()
        self._reading = None
        self._move(-1)
        self._set("still")

    def _say(self, number: int) -> None:
        self._next.stop()
        self._live.stop()
        self._playing = False
        told = self._reading.utterances if self._reading is not None else ()
        if self._reading is None or number >= len(told):
            self._end()
            return
        self._move(number)
        if told[number].sound:
            self._play(told[number].sound)
        elif self._reading.machine:
            self._live.speak(told[number].text, self._reading.language)
        else:
            self._miss()

    def _play(self, sound: bytes) -> None:
        self._playing = True
        self._player.play(sound, self.speed)

    def _miss(self) -> None:
        self._unheard += 1
        self._next.start(_UNHEARD_MS)

    def _pass_over(self) -> None:
        self._next.start(_BETWEEN_MS)

    def _go_on(self) -> None:
        self._say(self._at + 1)

    def _end(self) -> None:
        missed = self._unheard
        self._rest()
        if missed:
            self.unheard.emit(missed)

    def _fall_silent(self) -> None:
        self._rest()
        self.silent.emit()

    def _move(self, number: int) -> None:
        if number != self._at:
            self._at = number
            self.at.emit(number)

    def _set(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
