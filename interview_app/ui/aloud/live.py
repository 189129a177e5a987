"""Live speech: for what has no clip, such as a participant's own words. A process of its own says it, in good time."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from interview_app.study.machine_voice import Engine, engine
from interview_app.ui.aloud.ending import end

LIMIT_MS: Final = 8_000
_LONGEST = 2_000
"""Characters that are spoken; nobody listens to more of one answer."""
_MS_A_CHARACTER = 150


class LiveVoice(QObject):
    """Speaks through a program of the machine. The text goes in on its standard input and is written nowhere.

    Args:
        parent: Owns it.
        find: Finds what speaks a language.
        limit_ms: How long it may take to make the sound.
    """

    made = Signal(bytes)
    """The sound, as a WAV file, to be played."""
    spoken = Signal()
    """An engine that plays by itself has said it all."""
    failed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        find: Callable[[str], Engine | None] = engine,
        limit_ms: int = LIMIT_MS,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._limit_ms = limit_ms
        self._process: QProcess | None = None
        self._plays_itself = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._fail)

    def speaks(self, language: str) -> bool:
        """Tell whether there is anything here that speaks a language."""
        return self._find(language) is not None

    def speak(self, text: str, language: str) -> None:
        """Say a text; what becomes of it comes as a signal."""
        self.stop()
        found = self._find(language)
        if found is None:
            self.failed.emit()
            return
        self._plays_itself = found.plays_itself
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._fail)
        self._process = process
        process.start(found.command[0], list(found.command[1:]))
        process.write(text[:_LONGEST].encode())
        process.closeWriteChannel()
        self._limit.start(self._limit_ms + (len(text) * _MS_A_CHARACTER if found.plays_itself else 0))

    def stop(self) -> None:
        """End it now. Nothing is reported."""
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            end(process)

    def _finished(self, status: int) -> None:
        process = self._process
        if process is None:
            return
        sound = bytes(process.readAllStandardOutput().data())
        self.stop()
        if status or not (sound or self._plays_itself):
            self.failed.emit()
        elif self._plays_itself:
            self.spoken.emit()
        else:
            self.made.emit(sound)

    def _fail(self) -> None:
        if self._process is not None:
            self.stop()
            self.failed.emit()
