"""Passphrases of a laptop on the command line, and what only the owner of one can ask for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.program import every_file
from tests.factories.vault import by_hand, unlocked

OWN = "a passphrase of my own"
NEW = "seven blue doors never close on time"


@pytest.fixture
def laptop(tmp_path: Path) -> Callable[..., int]:
    """Set a laptop up, and return what types a command on it."""
    (tmp_path / "old").write_text(OWN)
    (tmp_path / "new").write_text(NEW)

    def type_(noun: str, *words: str | Path, under: Path = tmp_path / "old") -> int:
        where = ["--home", str(tmp_path / "home"), "--passphrase-file", str(under)]
        return run([noun, *map(str, words), *where])

    assert type_("laptop", "new") == DONE
    return type_


def test_the_passphrase_is_changed(
    tmp_path: Path, laptop: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """The new one opens the laptop, the old one does not, and what the change does not do is said."""
    assert laptop("laptop", "passphrase", "--new-passphrase-file", tmp_path / "new") == DONE
    assert "copied the disk before still needs only the old one" in capsys.readouterr().out
    assert laptop("audit", "verify") == NOT_DONE
    assert laptop("audit", "verify", under=tmp_path / "new") == DONE


@pytest.mark.parametrize(
    ("typed", "code"), [("short", "PASSPHRASE-SHORT"), ("abcdefghijklmnopqrstuvwxyz", "PASSPHRASE-WEAK")]
)
def test_one_that_can_be_guessed_is_refused(
    tmp_path: Path, laptop: Callable[..., int], capsys: pytest.CaptureFixture[str], typed: str, code: str
) -> None:
    """With its sentence, and the old one stays."""
    (tmp_path / "new").write_text(typed)
    assert laptop("laptop", "passphrase", "--new-passphrase-file", tmp_path / "new") == NOT_DONE
    assert code in capsys.readouterr().err
    assert laptop("audit", "verify") == DONE


def test_the_chain_of_changes_is_verified(laptop: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    """It says how many changes there are and the newest digest, which a script can have alone."""
    assert laptop("audit", "verify") == DONE
    told = capsys.readouterr().out
    assert told.startswith("1 change, ")
    assert laptop("audit", "verify", "--head") == DONE
    head = capsys.readouterr().out.strip()
    assert len(head) == 64
    assert head in told


def test_a_changed_chain_is_found(
    tmp_path: Path, laptop: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """AUDIT-BROKEN, with the number of the link, and the status of something not done."""
    with by_hand(tmp_path / "home" / "vault", OWN) as database:
        database.execute("UPDATE audit SET entry = x'7b7d'")
    assert laptop("audit", "verify") == NOT_DONE
    assert "AUDIT-BROKEN" in capsys.readouterr().err


def test_without_a_centre_there_is_no_backup(
    tmp_path: Path, laptop: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """NO-PACK: nobody could open it; nothing is written."""
    before = every_file(tmp_path / "home")
    assert laptop("laptop", "backup", "--out", tmp_path / "copy.age") == NOT_DONE
    assert "NO-PACK" in capsys.readouterr().err
    assert not (tmp_path / "copy.age").exists()
    assert every_file(tmp_path / "home").keys() == before.keys()
    unlocked(tmp_path / "home" / "vault", OWN).close()
