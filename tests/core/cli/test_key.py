"""`interview-app key`, as a person types it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.centre import identities
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.crypto.addressed import key_id

LONG_ENOUGH = "a passphrase of my own"


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """Write a passphrase to a file."""
    path = tmp_path / "passphrase"
    path.write_text(f"{LONG_ENOUGH}\nand a second line that does not count\n")
    return path


def test_a_key_is_made_under_a_typed_passphrase(tmp_path: Path, keyboard: Callable[..., None]) -> None:
    """Typed twice, the passphrase opens the key."""
    keyboard(LONG_ENOUGH, LONG_ENOUGH)
    assert run(["key", "new", str(tmp_path / "key")]) == DONE
    identities.load(tmp_path / "key", LONG_ENOUGH)


def test_six_words_are_given_to_who_only_presses_enter(
    tmp_path: Path, keyboard: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """They are shown once, on standard error, and must be typed back."""
    keyboard("", None)
    assert run(["key", "new", str(tmp_path / "key")]) == DONE
    assert (tmp_path / "key").exists()
    assert "The key is in" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (("too short",), "PASSPHRASE-SHORT"),
        ((LONG_ENOUGH, "something else"), "PASSPHRASES-DIFFER"),
        (("", "not the six words"), "PASSPHRASES-DIFFER"),
    ],
)
def test_a_passphrase_that_will_not_do_makes_no_key(
    tmp_path: Path,
    keyboard: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    answers: tuple[str, ...],
    code: str,
) -> None:
    """Status 1, the code, and no file."""
    keyboard(*answers)
    assert run(["key", "new", str(tmp_path / "key")]) == NOT_DONE
    assert f"[{code}]" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_without_a_keyboard_a_file_is_needed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """PASSPHRASE-NOT-GIVEN names the option."""
    assert run(["key", "new", str(tmp_path / "key")]) == NOT_DONE
    shown = capsys.readouterr().err
    assert "[PASSPHRASE-NOT-GIVEN]" in shown
    assert "--passphrase-file" in shown


def test_a_passphrase_can_come_from_a_file(tmp_path: Path, passphrase_file: Path) -> None:
    """Its first line counts."""
    words = ["key", "new", str(tmp_path / "key"), "--passphrase-file", str(passphrase_file)]
    assert run(words) == DONE
    identities.load(tmp_path / "key", LONG_ENOUGH)


@pytest.mark.parametrize("content", ["", "  \nsecond line"])
def test_an_empty_passphrase_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str) -> None:
    """A file without a passphrase is as good as none."""
    (tmp_path / "passphrase").write_text(content)
    words = ["key", "new", str(tmp_path / "key"), "--passphrase-file", str(tmp_path / "passphrase")]
    assert run(words) == NOT_DONE
    assert "[PASSPHRASE-NOT-GIVEN]" in capsys.readouterr().err


def test_a_key_is_not_written_over_another(
    tmp_path: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """KEY-EXISTS, and it is told before anybody has to type."""
    (tmp_path / "key").write_text("an older one")
    assert run(["key", "new", str(tmp_path / "key"), "--passphrase-file", str(passphrase_file)]) == NOT_DONE
    assert "[KEY-EXISTS]" in capsys.readouterr().err
    assert (tmp_path / "key").read_text() == "an older one"


def test_the_words_of_a_public_half_are_the_same_when_shown_again(
    tmp_path: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two people can compare them by phone."""
    run(["key", "new", str(tmp_path / "key"), "--passphrase-file", str(passphrase_file)])
    made = capsys.readouterr().out
    assert run(["key", "show", str(tmp_path / "key.pub")]) == DONE
    number, words = capsys.readouterr().out.splitlines()
    assert words == made.splitlines()[-1]
    assert len(words.split()) == 8
    assert key_id(identities.load_public(tmp_path / "key.pub")) in number
    assert key_id(identities.load_public(tmp_path / "key.pub")) in made
