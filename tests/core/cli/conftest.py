"""A keyboard for commands that ask, and a practice centre for those of the coordinator."""

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.paths import shipped
from interview_app.centre import identities
from interview_app.centre.office import Centre
from interview_app.cli.main import DONE, run
from tests.factories.centre import BUNDLE, HOLDERS, interview, short_record

PASSPHRASE = "six plain words in a row"
Command = Callable[..., int]


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


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make three keys, cheap to open, and a file with their passphrase; found a centre for the shipped study."""
    for holder in HOLDERS:
        identities.make(tmp_path / holder, PASSPHRASE, system_randomness, work_factor=4)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    keys = [word for holder in HOLDERS for word in ("--recipient", str(tmp_path / f"{holder}.pub"))]
    study = str(shipped("vignettes") / "gla-sharing")
    assert run(["centre", "init", str(tmp_path / "centre"), "--study", study, *keys, "--practice"]) == DONE
    return tmp_path


@pytest.fixture
def centre(home: Path) -> Command:
    """Return a function that types a command with the coordinator's key."""

    def type_(verb: str, *words: str | Path, key: str = "coordinator") -> int:
        who = ["--identity", str(home / key), "--passphrase-file", str(home / "passphrase")]
        return run(["centre", verb, str(home / "centre"), *map(str, words), *who])

    return type_


@pytest.fixture
def stored(home: Path) -> str:
    """Put an interview into the archive and return its number."""
    identity = identities.load(home / "coordinator", PASSPHRASE)
    with Centre.open(home / "centre", identity, clock=SystemClock()) as opened:
        opened.archive.add(interview(short_record()), BUNDLE)
    return short_record().id


@pytest.fixture
def drilled(centre: Command) -> None:
    """Hold the drill, with the recovery key as a practice centre has it."""
    assert centre("drill", key="recovery") == DONE
