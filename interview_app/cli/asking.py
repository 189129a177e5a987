"""Questions that a person at the keyboard answers, and nobody else."""

import sys

from interview_app.base.errors import UserError

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"
"""To the first line; what is on the screen; what was there before and can be scrolled back to (xterm)."""


class NobodyAtKeyboard(UserError):
    """A command that asks was started where nobody can answer."""

    code = "KEYBOARD-NEEDED"
    happened = "This command asks questions, and there is no keyboard to answer them on."
    next_step = "Start it in a terminal."


def agreed(question: str) -> bool:
    """Ask, and tell whether “yes” was typed in full. Where nobody can type, nobody agrees."""
    if not sys.stdin.isatty():
        return False
    return line(question).strip().casefold() == "yes"


def line(question: str) -> str:
    """Ask, and return the line that is typed.

    Raises:
        NobodyAtKeyboard: When there is no keyboard, or its end was signalled.
    """
    if not sys.stdin.isatty():
        raise NobodyAtKeyboard
    say(question, end="")
    typed = sys.stdin.readline()
    if not typed:
        raise NobodyAtKeyboard
    return typed.rstrip("\n")


def say(text: str, *, end: str = "\n") -> None:
    """Say something to whoever sits there: on standard error, because standard output may go to a file."""
    sys.stderr.write(f"{text}{end}")
    sys.stderr.flush()


def clear() -> None:
    """Take what was said off the screen, and out of what can be scrolled back to."""
    if sys.stderr.isatty():
        say(_CLEAR, end="")
