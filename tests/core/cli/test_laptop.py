"""`interview-app laptop`, as a fieldworker types it."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.base.paths import HOME_VARIABLE
from interview_app.centre import devices
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import pack
from tests.factories.centre import founded
from tests.factories.program import every_file
from tests.factories.study import gla

PASSPHRASE = "a passphrase of my own"
Command = Callable[..., int]


@pytest.fixture
def laptop(tmp_path: Path) -> Command:
    """Set a laptop up and return a function that types further commands on it."""
    (tmp_path / "passphrase").write_text(PASSPHRASE)

    def type_(*words: str | Path) -> int:
        where = ["--home", str(tmp_path / "home"), "--passphrase-file", str(tmp_path / "passphrase")]
        return run(["laptop", *map(str, words), *where])

    assert type_("new") == DONE
    return type_


@pytest.fixture
def packs(tmp_path: Path, laptop: Command) -> list[Path]:
    """Let the laptop ask a centre for two packs, one newer than the other, and return where they are."""
    assert laptop("request", "--out", tmp_path / "request") == DONE
    request = (tmp_path / "request").read_bytes()
    files = [tmp_path / "first.study", tmp_path / "second.study"]
    with founded(tmp_path / "centre", clock=SystemClock()) as centre:
        (tmp_path / "words").write_text(" ".join(centre.words))
        for file in files:
            file.write_bytes(devices.issue_pack(centre, request))
    return files


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that sits down at the keyboard and types an answer."""

    def types(answer: str) -> None:
        keyboard = io.StringIO(f"{answer}\n")
        monkeypatch.setattr(keyboard, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", keyboard)

    return types


def test_a_request_is_made_with_the_words_to_read_out(
    tmp_path: Path, laptop: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """The coordinator hears the words of this laptop's own key."""
    assert laptop("request", "--out", tmp_path / "request") == DONE
    request = (tmp_path / "request").read_bytes()
    assert " ".join(pack.read_request(request).words) in capsys.readouterr().out


def test_the_first_pack_is_installed_once_the_centres_words_were_confirmed(
    tmp_path: Path,
    laptop: Command,
    packs: list[Path],
    answers: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """They are shown first; a later pack of the same centre asks nothing."""
    answers("yes")
    assert laptop("install", packs[0]) == DONE
    shown = capsys.readouterr()
    assert (tmp_path / "words").read_text() in shown.out
    assert "Type yes" in shown.err
    assert f"Installed: gla-sharing, version {gla().study.version}, pack 1." in shown.out
    assert laptop("install", packs[1]) == DONE
    shown = capsys.readouterr()
    assert "words" not in shown.out
    assert "pack 2." in shown.out


def test_without_a_yes_nothing_is_installed(
    tmp_path: Path,
    laptop: Command,
    packs: list[Path],
    answers: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """WORDS-NOT-COMPARED: no centre is pinned, and the vault is as it was."""
    before = every_file(tmp_path / "home")
    for answer in ("no", "y", "", "yes please"):
        answers(answer)
        assert laptop("install", packs[0]) == NOT_DONE
        assert "[WORDS-NOT-COMPARED]" in capsys.readouterr().err
        assert every_file(tmp_path / "home") == before


def test_a_script_has_to_say_that_the_words_match(
    tmp_path: Path, laptop: Command, packs: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nobody can type nobody agrees, unless the flag says so; the words are shown all the same."""
    assert laptop("install", packs[0]) == NOT_DONE
    shown = capsys.readouterr()
    assert "[WORDS-NOT-COMPARED]" in shown.err
    assert (tmp_path / "words").read_text() in shown.out
    assert laptop("install", packs[0], "--yes-the-words-match") == DONE
    assert (tmp_path / "words").read_text() in capsys.readouterr().out


def test_a_file_of_ten_gigabytes_is_not_read(
    tmp_path: Path, laptop: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """PACK-TOO-LARGE, before the passphrase is asked."""
    with (tmp_path / "large.study").open("wb") as stream:
        stream.truncate(10**10)
    assert laptop("install", tmp_path / "large.study") == NOT_DONE
    assert "[PACK-TOO-LARGE]" in capsys.readouterr().err


def test_a_second_vault_is_not_made_over_the_first(laptop: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """What is on the laptop is never overwritten."""
    assert laptop("new") == NOT_DONE
    assert "[VAULT-EXISTS]" in capsys.readouterr().err


def test_a_broken_pack_is_told(tmp_path: Path, laptop: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """PACK-KIND, and nothing was installed."""
    (tmp_path / "pack").write_bytes(b"no pack")
    assert laptop("install", tmp_path / "pack") == NOT_DONE
    assert "[PACK-KIND]" in capsys.readouterr().err


def test_the_home_variable_says_where_the_laptop_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --home the program's own folder is used; without a vault in it, that is told."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    words = ["laptop", "request", "--out", str(tmp_path / "request")]
    assert run([*words, "--passphrase-file", str(tmp_path / "passphrase")]) == NOT_DONE
    assert "[VAULT-MISSING]" in capsys.readouterr().err
    assert not (tmp_path / "request").exists()
