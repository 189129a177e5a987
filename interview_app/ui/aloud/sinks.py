"""Where samples go: to the machine's sound, or into a file, for tests on machines that have none."""

import time
from pathlib import Path
from typing import Any, Protocol


class Sink(Protocol):
    """Takes 16-bit samples of one channel."""

    def begin(self, rate: int) -> None:
        """Make ready for so many samples a second."""

    def write(self, block: bytes) -> None:
        """Take a block; returns when there is room for the next."""

    def hush(self) -> None:
        """Throw away what was written and not heard yet."""

    def finish(self) -> None:
        """Return when everything that was written has been heard."""


class DeviceSink:
    """The machine's sound, through PortAudio. Whatever it raises means: no sound."""

    def __init__(self) -> None:
        self._stream: Any = None
        self._rate = 0

    def begin(self, rate: int) -> None:
        """Open the device, or take up again the one that is open."""
        import sounddevice  # noqa: PLC0415 - an OSError here means that PortAudio is missing

        if self._stream is not None and rate != self._rate:
            self._stream.close()
            self._stream = None
        if self._stream is None:
            self._stream = sounddevice.RawOutputStream(samplerate=rate, channels=1, dtype="int16")
            self._rate = rate
        if self._stream.stopped:
            self._stream.start()

    def write(self, block: bytes) -> None:
        """Play a block."""
        if self._stream.stopped:
            self._stream.start()
        self._stream.write(block)

    def hush(self) -> None:
        """Be silent at once."""
        if self._stream is not None and not self._stream.stopped:
            self._stream.abort()

    def finish(self) -> None:
        """Let the device play what it has, and stop it: an idle one must not run dry."""
        self._stream.stop()


class FileSink:
    """A file of bare samples.

    Args:
        path: Where they go.
        pace: Seconds that a second of sound takes: 1 is as long as it sounds, 0 no time at all.
    """

    def __init__(self, path: Path, pace: float = 0) -> None:
        self._path = path
        self._pace = pace
        self._rate = 1

    def begin(self, rate: int) -> None:
        """Note the rate."""
        self._rate = rate

    def write(self, block: bytes) -> None:
        """Append a block."""
        with self._path.open("ab") as written:
            written.write(block)
        time.sleep(self._pace * len(block) / 2 / self._rate)

    def hush(self) -> None:
        """Nothing waits to be heard."""

    def finish(self) -> None:
        """Everything is in the file."""
