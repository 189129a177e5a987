"""`interview-app laptop`, as a fieldworker types it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.base.paths import HOME_VARIABLE
from interview_app.centre import devices
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import pack
from tests.factories.centre import founded

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


def test_a_laptop_is_enrolled_with_three_commands(
    tmp_path: Path, laptop: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """New, request, install: then a study is on it."""
    assert laptop("request", "--out", tmp_path / "request") == DONE
    request = (tmp_path / "request").read_bytes()
    assert " ".join(pack.read_request(request).words) in capsys.readouterr().out
    with founded(tmp_path / "centre", clock=SystemClock()) as centre:
        (tmp_path / "pack").write_bytes(devices.issue_pack(centre, request))
    assert laptop("install", tmp_path / "pack") == DONE
    assert "Installed: gla-sharing, pack 1." in capsys.readouterr().out


def test_a_second_vault_is_not_made_over_the_first(laptop: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """What is on the laptop is never overwritten."""
    assert laptop("new") == NOT_DONE
    assert "[VAULT-EXISTS]" in capsys.readouterr().err


def test_a_broken_pack_is_told(tmp_path: Path, laptop: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """PACK-BROKEN, and nothing was installed."""
    (tmp_path / "pack").write_bytes(b"no pack")
    assert laptop("install", tmp_path / "pack") == NOT_DONE
    assert "[PACK-BROKEN]" in capsys.readouterr().err


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
