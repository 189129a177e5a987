"""A keyboard for commands that ask."""

import getpass
import sys
from collections.abc import Callable

import pytest


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Return a function that lines up what will be typed; None types back the six words that were shown last."""

    def types(*answers: str | None) -> None:
        waiting = list(answers)

        def typed(prompt: str, stream: object) -> str:
            assert prompt
            assert stream is sys.stderr
            answer = waiting.pop(0)
            if answer is not None:
                return answer
            shown = capsys.readouterr().err
            return next(line.strip() for line in shown.splitlines() if line.startswith("    "))

        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr(getpass, "getpass", typed)

    return types
