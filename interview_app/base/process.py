"""What this process leaves on the disk and in memory by itself, and how it makes way for a fresh one."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import NoReturn

PRIVATE_MASK = 0o077
_SET_DUMPABLE = 4  # PR_SET_DUMPABLE of prctl(2)


def close_the_shutters() -> None:
    """Ask the system to write no core dump of this process, and to make its files for this user alone.

    A dump would hold keys and answers in plain. On Linux the process is also closed to debuggers of the same user.
    Elsewhere the system's own crash reports are the administrator's to switch off. Again changes nothing.
    """
    os.umask(PRIVATE_MASK)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # The limit alone does not stop a dump that the system pipes to a collecting program.
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def words_for(*rest: str, given: Sequence[str] | None = None, own: Sequence[str] | None = None) -> list[str]:
    """Return the words that start this program with another command, after the interpreter.

    Args:
        rest: The words of the command; none for the fieldworker's window.
        given: The whole command line of this process, with the interpreter; its own if not given.
        own: The words of it that are the program's own, after its name; likewise.
    """
    whole = list(sys.orig_argv if given is None else given)
    mine = len(sys.argv[1:] if own is None else own)
    return [*whole[1 : len(whole) - mine], *rest]


def die(words: Sequence[str]) -> NoReturn:
    """End this process at once, as a dead battery does: nothing is closed and nothing is finished. Practice only.

    Args:
        words: As of `start_afresh`: what comes up instead, as if somebody had started the laptop again.
    """
    subprocess.Popen([sys.executable, *words], close_fds=True, start_new_session=sys.platform != "win32")  # noqa: S603
    if sys.platform == "win32":
        os._exit(137)
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError  # no process comes this far


def start_afresh(words: Sequence[str] | None = None) -> NoReturn:
    """End this process, with everything that it has in memory, and begin the same program anew.

    Python cannot wipe what it has read; the system does, when a process ends. Whoever calls this has closed the vault.

    Args:
        words: Of the new program's command line, after the interpreter; those of this one, if not given.

    Raises:
        OSError: When the system refuses; then this process goes on.
    """
    rest = list(sys.orig_argv[1:] if words is None else words)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    if sys.platform == "win32":
        # There is no exec on Windows that keeps the console; the new process stands on its own.
        subprocess.Popen([sys.executable, *rest], close_fds=True)  # noqa: S603 - our own command line
        os._exit(0)
    os.execv(sys.executable, [sys.executable, *rest])  # noqa: S606 - as above
