"""Children that start in a millisecond: forked from a process that has loaded everything, and has no vault open."""

import ctypes
import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import NoReturn

_SET_PTRACER = 0x59616D61  # PR_SET_PTRACER of prctl(2)
NO_SENTENCE = 70
"""The exit status of a child in which something else than a sentence came up."""


class Child:
    """A child that tells on a pipe.

    Attributes:
        id: Of its process.
        tells_on: The descriptor of the pipe, as the child has it.

    Args:
        lives: What it does, given the descriptor to tell on. It ends with it.
        waits: Let it begin only when `go` is called.
    """

    def __init__(self, lives: Callable[[int], None], *, waits: bool = False) -> None:
        self._heard, self.tells_on = os.pipe()
        starts, self._start = os.pipe()
        is_there, there = os.pipe()
        self._told = b""
        self.id = os.fork()
        if self.id == 0:
            os.close(self._heard)
            os.close(self._start)
            if waits:
                _let_itself_be_followed()
            os.close(there)
            os.read(starts, 1)
            _live(lives, self.tells_on)
        for end in (self.tells_on, starts, there):
            os.close(end)
        os.read(is_there, 1)
        os.close(is_there)
        if not waits:
            self.go()

    def go(self) -> None:
        """Let it begin."""
        os.close(self._start)

    def kill(self) -> None:
        """Kill it as hard as one can; it may have ended already."""
        os.kill(self.id, signal.SIGKILL)

    def wait_for(self, words: bytes) -> None:
        """Wait until it has told these words, or has ended."""
        while words not in self._told and (piece := os.read(self._heard, 1 << 16)):
            self._told += piece

    def end(self) -> tuple[bytes, int]:
        """Wait for its end; return everything it told, and its exit status (negative: the signal that ended it)."""
        while piece := os.read(self._heard, 1 << 16):
            self._told += piece
        os.close(self._heard)
        _, status = os.waitpid(self.id, 0)
        return self._told, os.waitstatus_to_exitcode(status)


def _let_itself_be_followed() -> None:
    """Let strace follow this process although it did not start it, where the system asks for leave."""
    ctypes.CDLL(None).prctl(_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)


def _live(lives: Callable[[int], None], tells_on: int) -> NoReturn:
    """Do it and end at once: nothing of the parent is tidied up twice."""
    status = 0
    try:
        lives(tells_on)
    except BaseException:  # noqa: BLE001 - a forked child must never go on as if it were its parent
        traceback.print_exc(file=sys.stderr)
        sys.stderr.flush()
        status = NO_SENTENCE
    finally:
        os._exit(status)
