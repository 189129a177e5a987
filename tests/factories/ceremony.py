"""People at the keyboard of a key ceremony: they write shares on paper as they are shown, and type them from there."""

import io
import re
import sys
from collections.abc import Callable

import pytest

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"
_SHOWN = re.compile(r"Share (\d) of 3 of the recovery key")
_WORD = re.compile(r"(\d+)  ([a-z]+)")
_ASKED = re.compile(r"Type share (\d) back|Share (\d) of the 2")


class _Screen(io.StringIO):
    """A terminal: what is cleared is gone."""

    def isatty(self) -> bool:
        """Say yes."""
        return True

    def write(self, text: str) -> int:
        """Show a text."""
        if text.startswith(_CLEAR):
            self.seek(0)
            self.truncate()
            text = text.removeprefix(_CLEAR)
        return super().write(text)


class People:
    """Stands for standard input and standard error.

    Attributes:
        paper: Each share as it was written down, by its number; in a drill these are typed in this order.
        questions: What was asked, in order.
        slip: Looks at a question and may answer otherwise than a careful person; None leaves it to them.
    """

    def __init__(self, *shares: str) -> None:
        self.paper = dict(enumerate(shares, 1))
        self.questions: list[str] = []
        self.slip: Callable[[str], str | None] = lambda _question: None
        self.screen = _Screen()

    def sit_down(self, monkeypatch: pytest.MonkeyPatch) -> "People":
        """Take the place of the keyboard and the terminal."""
        monkeypatch.setattr(sys, "stdin", self)
        monkeypatch.setattr(sys, "stderr", self.screen)
        return self

    def isatty(self) -> bool:
        """Say yes."""
        return True

    def readline(self) -> str:
        """Answer the last question on the screen."""
        self._write_down()
        lines = self.screen.getvalue().splitlines()
        question = lines[-1]
        asked = _ASKED.findall(self.screen.getvalue())
        if question == "> ":
            question = next(line for line in reversed(lines) if _ASKED.match(line))
        self.questions.append(question)
        slip = self.slip(question)
        if slip is not None:
            typed = slip
        elif lines[-1] == "> ":
            typed = self.paper[int("".join(asked[-1]))]
        else:
            typed = "yes" if "yes" in question else ""
        self.screen.write(f"{typed}\n")
        return f"{typed}\n"

    def _write_down(self) -> None:
        text = self.screen.getvalue()
        shown = _SHOWN.search(text)
        if shown:
            words = {int(number): word for number, word in _WORD.findall(text)}
            self.paper[int(shown[1])] = " ".join(words[number] for number in sorted(words))
