"""The command line: picks the noun, loads only what that noun needs, and turns every error into sentences.

Exit status: 0 done; 1 not done, and standard error says why; 2 the words on the command line make no sense;
3 a bundle is whole, and nothing but itself says whose it is; 70 a bug; 130 interrupted.
"""

import errno
import importlib
import io
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Final

import interview_app
from interview_app.base import process
from interview_app.base.errors import UserError

DONE: Final = 0
NOT_DONE: Final = 1
MAKES_NO_SENSE: Final = 2
BUG: Final = 70
INTERRUPTED: Final = 130

NOUNS: Final = {
    "demo": "Try everything out: a practice centre, a practice laptop, an interview.",
    "practise": "Try a hard moment before it happens.",
    "study": "Check a study and draw its design.",
    "key": "Make the central team's keys.",
    "centre": "Found a centre, enrol laptops, take interviews in.",
    "laptop": "Set a fieldworker's laptop up.",
    "bundle": "Check and open a bundle of interviews.",
    "concern": "Open concern records, as the safeguarding lead.",
    "audit": "Check the laptop's own record of changes.",
    "help": "Save the quick cards to print.",
}

USAGE: Final = "Usage: interview-app [NOUN] [WORDS]...\n\nWithout words, the fieldworker's window opens."


class WindowsMissing(UserError):
    """Qt, or a library of the system that it needs, is not there."""

    code = "WINDOWS-MISSING"
    happened = "The window cannot be opened: a part of this computer's system that it needs is missing."
    next_step = "Run python3 packaging/start.py demo once, which names or installs what is missing, and try again."


class OutputFull(UserError):
    """What a command says goes to a file, and there is no room for it."""

    code = "OUTPUT-FULL"
    happened = "There is no room where the words of this command go, so the end of them is missing."
    safe = "What the command had saved by then is still saved."
    next_step = "Free some space, or let the words come to the screen, and run it again."


def run(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say and return the exit status. Never raises, never shows a traceback."""
    process.close_the_shutters()
    _print_any_name()
    status = _outcome(words)
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        return _unheard(error)
    return status


def _outcome(words: Sequence[str] | None) -> int:
    try:
        return _do(sys.argv[1:] if words is None else list(words))
    except SystemExit as exit_:
        return _status(exit_)
    except KeyboardInterrupt:
        return INTERRUPTED
    except UserError as error:
        print_error(f"{printable(error.message)} [{error.code}]")
        return NOT_DONE
    except OSError as error:
        return _unheard(error)
    except Exception as error:  # noqa: BLE001 - the outermost door: a bug becomes a notice without its content
        print_error(_bug_notice(error))
        return BUG


def printable(text: str) -> str:
    """Return a text with what is no letter or sign in it written out: a file's name could steer the terminal."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def print_error(text: str) -> None:
    """Write sentences on standard error."""
    sys.stderr.write(f"{text}\n")


def _unheard(error: OSError) -> int:
    """Tell of output that could not be written. A reader that went away, such as `head`, is nothing to tell of."""
    if error.errno not in {errno.EPIPE, errno.ENOSPC, errno.EDQUOT}:
        print_error(_bug_notice(error))
        return BUG
    with suppress(OSError, ValueError):  # what still waits to be written would be tried once more at the very end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno != errno.EPIPE:
        full = OutputFull()
        print_error(f"{full.message} [{full.code}]")
    return NOT_DONE


def _print_any_name() -> None:
    """Let a file be told of whose name this terminal cannot write: escaped, and not as a bug."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _do(words: list[str]) -> int:
    if not words:
        return int(load_windows("interview_app.ui.app").main())
    noun, rest = words[0], words[1:]
    if noun in {"--help", "-h"} or words == ["help"]:
        sys.stdout.write(_help())
        return DONE
    if noun == "--version":
        sys.stdout.write(f"interview-app {interview_app.__version__}\n")
        return DONE
    if noun not in NOUNS:
        print_error(_unknown(noun))
        return MAKES_NO_SENSE
    # A noun's module is loaded only now: Qt, SQLAlchemy and ReportLab cost more than most commands take.
    module = importlib.import_module(f"interview_app.cli.{noun}")
    command = importlib.import_module("typer.main").get_command(module.commands)
    return int(command.main(rest, prog_name=f"interview-app {noun}") or DONE)


def load_windows(module: str) -> ModuleType:
    """Load a module of the windows. From then on Ctrl-C ends the process at once.

    Raises:
        WindowsMissing: When Qt, or a library that it needs, is not there.
    """
    try:
        loaded = importlib.import_module(module)
    except ImportError as error:
        raise WindowsMissing from error
    # Qt cannot pass an exception on: it would be printed, or end in a crash. What was acknowledged is on the disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return loaded


def _help() -> str:
    width = max(len(noun) for noun in NOUNS)
    lines = [f"  {noun:<{width}}  {what}" for noun, what in NOUNS.items()]
    tail = "Each noun has more words: interview-app NOUN --help"
    return "\n".join([USAGE, "", *lines, "", tail, ""])


def _unknown(noun: str) -> str:
    import difflib  # noqa: PLC0415 - every start of the program would pay for it

    near = difflib.get_close_matches(noun, NOUNS, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return f"There is no “{noun}” here.{hint} See interview-app --help."


def _status(exit_: SystemExit) -> int:
    return exit_.code if isinstance(exit_.code, int) else DONE if exit_.code is None else NOT_DONE


def _bug_notice(error: BaseException) -> str:
    """Say that something unexpected happened, and where in our own code, but nothing of what was in it."""
    home = Path(interview_app.__file__).parent
    places = [
        f"{Path(frame.filename).relative_to(home).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(home)
    ]
    return (
        "The program met something it did not expect and stopped. What was saved before is still saved. "
        "Tell whoever looks after the program this line: "
        f"{type(error).__name__} at {places[-1] if places else '?'} [INTERNAL]"
    )
