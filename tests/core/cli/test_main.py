"""The door that every command goes through."""

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from interview_app.base.errors import UserError
from interview_app.cli import key, main

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("PySide6", "sqlalchemy", "sqlcipher3", "alembic", "reportlab", "numpy", "cryptography", "typer")

SHOW_LOADED = """
import sys
from interview_app.cli.main import run
status = run({words!r})
print("loaded:", *sorted({heavy!r} & sys.modules.keys()))
sys.exit(status)
"""


def loaded_by(words: list[str]) -> set[str]:
    """Return which heavy modules a command loads, in a Python of its own."""
    code = SHOW_LOADED.format(words=words, heavy=set(HEAVY))
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(result.stdout.splitlines()[-1].removeprefix("loaded:").split())


def plant(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Give the noun `key` one command that meets an error."""
    planted = typer.Typer()

    @planted.command()
    def meet() -> None:
        raise error

    monkeypatch.setattr(key, "commands", planted)


class Met(UserError):
    """An error for these tests."""

    happened = "The door is stuck."
    next_step = "Push harder."


def test_help_names_every_noun_and_loads_nothing_heavy() -> None:
    """Asking for help is quick: not even the command line's own library is loaded."""
    assert loaded_by(["--help"]) == set()


def test_a_command_loads_only_what_it_needs() -> None:
    """Making a key needs no database, no PDF and no window."""
    assert loaded_by(["key", "show", "--help"]) <= {"typer", "cryptography"}


def test_help_tells_of_every_noun(capsys: pytest.CaptureFixture[str]) -> None:
    """Each noun stands there with one sentence."""
    assert main.run(["--help"]) == main.DONE
    shown = capsys.readouterr().out
    assert all(f"{noun} " in shown and what in shown for noun, what in main.NOUNS.items())


@pytest.mark.parametrize("noun", main.NOUNS)
def test_every_noun_has_more_help(noun: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A noun's own help loads and works."""
    assert main.run([noun, "--help"]) == main.DONE
    assert f"interview-app {noun}" in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """One line with the distribution's version."""
    assert main.run(["--version"]) == main.DONE
    assert capsys.readouterr().out.startswith("interview-app ")


def test_a_mistyped_noun_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2, and the word that was probably meant."""
    assert main.run(["center"]) == main.MAKES_NO_SENSE
    assert "“centre”" in capsys.readouterr().err


def test_an_unknown_word_is_told_without_a_guess(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2, and where to look."""
    assert main.run(["xyzzy"]) == main.MAKES_NO_SENSE
    shown = capsys.readouterr().err
    assert "--help" in shown
    assert "mean" not in shown


@pytest.mark.parametrize("words", [["key", "new"], ["key", "new", "file", "--colour"], ["key", "xyzzy"]])
def test_words_that_make_no_sense_have_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A missing or unknown word is told on standard error."""
    assert main.run(words) == main.MAKES_NO_SENSE
    assert capsys.readouterr().err


def test_the_words_come_from_the_command_line_by_default(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the installed command has no other place to take them from."""
    monkeypatch.setattr(sys, "argv", ["interview-app", "--version"])
    assert main.run() == main.DONE
    assert capsys.readouterr().out.startswith("interview-app ")


def test_an_error_is_three_sentences_and_its_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 1, on standard error, and no traceback."""
    error = Met()
    monkeypatch.setattr(error, "code", "TEST-MET", raising=False)
    plant(monkeypatch, error)
    assert main.run(["key"]) == main.NOT_DONE
    shown = capsys.readouterr()
    assert shown.err == "The door is stuck. Nothing was changed. Push harder. [TEST-MET]\n"
    assert shown.out == ""


def test_a_bug_is_told_without_its_content(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 70 and INTERNAL: what kind and where, but not a word of what was in it."""
    plant(monkeypatch, ValueError("what the participant said"))
    assert main.run(["key"]) == main.BUG
    shown = capsys.readouterr()
    assert "[INTERNAL]" in shown.err
    assert "ValueError at cli/main.py:" in shown.err
    assert "participant" not in shown.err + shown.out
    assert "Traceback" not in shown.err


def test_an_interruption_has_its_own_status(monkeypatch: pytest.MonkeyPatch) -> None:
    """Status 130, as shells expect."""
    plant(monkeypatch, KeyboardInterrupt())
    assert main.run(["key"]) == main.INTERRUPTED


def test_an_interruption_before_any_command_has_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while a module is loading is no bug either."""

    def interrupted(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_do", interrupted)
    assert main.run([]) == main.INTERRUPTED


@pytest.mark.parametrize(("code", "status"), [(None, 0), (3, 3), ("words", 1)])
def test_an_exit_keeps_its_status(monkeypatch: pytest.MonkeyPatch, code: object, status: int) -> None:
    """What a command exits with is what the shell sees."""
    plant(monkeypatch, SystemExit(code))
    assert main.run(["key"]) == status


@pytest.mark.parametrize("words", [[], ["demo", "--auto"]])
def test_without_windows_the_rest_still_works(words: list[str]) -> None:
    """WINDOWS-MISSING where Qt cannot be loaded, and no traceback."""
    code = f"import sys; sys.modules['PySide6'] = None; from interview_app.cli.main import run; sys.exit(run({words}))"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == main.NOT_DONE
    assert "[WINDOWS-MISSING]" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_package_itself_can_be_started() -> None:
    """`python -m interview_app` is the same command."""
    words = [sys.executable, "-m", "interview_app", "xyzzy"]
    result = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == main.MAKES_NO_SENSE
    assert "xyzzy" in result.stderr


@pytest.mark.parametrize(
    ("name", "shown"),
    [("bundle.zip", "bundle.zip"), ("é.zip", "é.zip"), ("\x1b[31m\n", "\\x1b[31m\\n"), ("\udcff", "\\udcff")],
)
def test_a_name_cannot_steer_the_terminal(name: str, shown: str) -> None:
    """Control signs, and bytes that are no letters, are written out; everything else stays."""
    assert main.printable(name) == shown


class Refusing(io.StringIO):
    """Standard output that cannot be written any more."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def flush(self) -> None:
        """Fail, as a system does."""
        raise OSError(self._number, "the system's own words")


@pytest.mark.parametrize(
    ("number", "status", "said"),
    [
        (errno.ENOSPC, main.NOT_DONE, "[OUTPUT-FULL]"),
        (errno.EDQUOT, main.NOT_DONE, "[OUTPUT-FULL]"),
        (errno.EPIPE, main.NOT_DONE, ""),
        (errno.EIO, main.BUG, "[INTERNAL]"),
    ],
)
def test_output_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, status: int, said: str
) -> None:
    """A full disk gets its sentences; a reader that went away gets none."""
    monkeypatch.setattr(sys, "stdout", Refusing(number))
    assert main.run(["--version"]) == status
    shown = capsys.readouterr().err
    assert shown == "" if not said else said in shown


@pytest.mark.parametrize(("number", "status"), [(errno.ENOSPC, main.NOT_DONE), (errno.EIO, main.BUG)])
def test_an_error_of_the_system_within_a_command(monkeypatch: pytest.MonkeyPatch, number: int, status: int) -> None:
    """Room that runs out while a command writes is no bug; what nobody expected is."""
    plant(monkeypatch, OSError(number, "the system's own words"))
    assert main.run(["key"]) == status


def test_a_program_without_a_terminal_has_nothing_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that was started by a click on Windows has no standard output."""
    monkeypatch.setattr(main, "_do", lambda _: main.DONE)
    monkeypatch.setattr(sys, "stdout", None)
    assert main.run([]) == main.DONE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has it")
@pytest.mark.parametrize("words", [["--help"], ["key", "--help"]])
def test_a_full_disk_behind_the_shell_is_told(words: list[str]) -> None:
    """OUTPUT-FULL, and nothing more at the end of the process."""
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "interview_app", *words]
        result = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == main.NOT_DONE
    assert result.stderr.count("\n") == 1
    assert "[OUTPUT-FULL]" in result.stderr
