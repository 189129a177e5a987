"""The window's end of the sound process: sounds go to it, and what becomes of them comes back as signals."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import interview_app
from interview_app.ui.aloud.ending import end

COMMAND: Final = (sys.executable, "-P", "-m", "interview_app.ui.aloud.child")
OPENING_MS: Final = 6_000
"""So long a driver may take before the first sound; some block for a minute where there is no device."""
_LEEWAY_MS = 4_000


class Player(QObject):
    """Plays one sound at a time. `stop` is silent at once, whatever a driver does: it ends the process.

    Args:
        parent: Owns it.
        command: Starts the sound process.
        opening_ms: How long a sound may take to begin.
    """

    began = Signal()
    """The sound can be heard now."""
    ended = Signal()
    """It was heard to its end."""
    silent = Signal()
    """There is no sound on this machine, or not any more. Emitted once; after it nothing is ever played."""

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = COMMAND, opening_ms: int = OPENING_MS
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._opening_ms = opening_ms
        self._process: QProcess | None = None
        self._left_ms = 0
        self._number = 0
        self.dead = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)

    def play(self, sound: bytes, speed: int = 100) -> None:
        """Play Ogg Opus or WAV at a speed in percent, in place of what is playing."""
        if self.dead:
            return
        process = self._process or self._start()
        self._number += 1
        process.write(f"play {self._number} {speed} {len(sound)}\n".encode() + sound)
        self._limit.start(self._opening_ms)

    def pause(self) -> None:
        """Stand still; `carry_on` goes on from there."""
        self._left_ms = self._limit.remainingTime()
        self._limit.stop()
        self._tell("pause")

    def carry_on(self) -> None:
        """Go on where it was paused."""
        self._tell("carry_on")
        self._limit.start(max(self._left_ms, _LEEWAY_MS))

    def hush(self) -> None:
        """Be silent, with the sound process kept for the next sound. Nothing is reported of this one."""
        self._limit.stop()
        self._number += 1
        self._tell("stop")

    def stop(self) -> None:
        """Be silent now, whatever the driver does. Nothing is reported of what was playing."""
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            end(process)

    def _start(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # The sound process finds the same program as this one, and nothing that lies where the person stands.
        root = str(Path(interview_app.__file__).parent.parent)
        given = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", f"{root}{os.pathsep}{given}" if given else root)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._give_up)
        process.errorOccurred.connect(self._give_up)
        process.start(self._command[0], list(self._command[1:]))
        self._process = process
        return process

    def _tell(self, word: str) -> None:
        if self._process is not None:
            self._process.write(f"{word}\n".encode())

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            words = bytes(self._process.readLine().data()).decode("ascii", "replace").split()
            if words[:1] == ["silent"]:
                self._give_up()
            elif words[1:2] == [str(self._number)]:  # of an earlier sound nobody wants to know
                self._follow(words)

    def _follow(self, words: list[str]) -> None:
        if words[0] == "playing":
            self._limit.start(int(words[2]) + _LEEWAY_MS)
            self.began.emit()
        else:
            self._limit.stop()
            self.ended.emit()

    def _give_up(self) -> None:
        """The process ended by itself, said that there is no sound, or did not answer in time."""
        if not self.dead:
            self.dead = True
            self.stop()
            self.silent.emit()
