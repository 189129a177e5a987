"""`interview-app centre import PATH…`: which centre, and whose key, when the command does not say it."""

import io
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.cli.centre_named import VARIABLE
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.centre import key_files
from tests.factories.line import Line, line

Import = Callable[..., int]


@pytest.fixture
def laid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    """Found a centre today, whose coordinator's key file lies beside its folder; the current folder is another one."""
    monkeypatch.delenv(VARIABLE, raising=False)
    key_files(tmp_path)
    for holder in ("deputy", "recovery"):
        (tmp_path / holder).unlink()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    with line(tmp_path, SystemClock()) as made:
        yield made


@pytest.fixture
def import_(tmp_path: Path) -> Import:
    """Return what types `centre import` and some paths, and no key."""
    return lambda *words: run(["centre", "import", *map(str, words), "--passphrase-file", str(tmp_path / "passphrase")])


def test_inside_a_centre_all_words_are_bundles(
    laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the issue has it; centre and key are told."""
    first, second = laid.bundle(0), laid.bundle(1)
    monkeypatch.chdir(laid.centre.folder)
    assert import_(first, second) == DONE
    shown = capsys.readouterr()
    assert "In all: 2 files" in shown.out
    assert f"The centre in {laid.centre.folder} is meant.\n" in shown.err
    assert f"{laid.centre.folder.parent / 'coordinator'} opens it.\n" in shown.err
    assert laid.centre.archive.how_many() == 2


def test_the_environment_names_the_centre(
    laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder without one is told: CENTRE-MISSING."""
    bundle = laid.bundle(0)
    monkeypatch.setenv(VARIABLE, str(laid.centre.folder.parent))
    assert import_(bundle) == NOT_DONE
    assert "[CENTRE-MISSING]" in capsys.readouterr().err
    monkeypatch.setenv(VARIABLE, str(laid.centre.folder))
    assert import_(bundle) == DONE
    assert laid.centre.archive.how_many() == 1


def test_the_centres_folder_may_come_first(laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever we are, inside of it as well."""
    first, second = laid.bundle(0), laid.bundle(1)
    assert import_(laid.centre.folder, first) == DONE
    monkeypatch.chdir(laid.centre.folder)
    assert import_(".", second) == DONE
    assert laid.centre.archive.how_many() == 2


def test_without_a_centre_nothing_is_taken_in(laid: Line, import_: Import, capsys: pytest.CaptureFixture[str]) -> None:
    """CENTRE-UNNAMED, also when the only word is a centre's folder."""
    for word in (laid.bundle(0), laid.centre.folder):
        assert import_(word) == NOT_DONE
        assert "[CENTRE-UNNAMED]" in capsys.readouterr().err


def test_of_two_centres_none_is_guessed(
    laid: Line,
    import_: Import,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """CENTRE-UNCLEAR: one on a stick must not pass for ours, nor a forgotten variable for where we are."""
    bundle = laid.bundle(0)
    other = shutil.copytree(laid.centre.folder, tmp_path / "other")
    monkeypatch.chdir(laid.centre.folder)
    for words in ((other, bundle), (other,)):
        assert import_(*words) == NOT_DONE
        assert "[CENTRE-UNCLEAR]" in capsys.readouterr().err
    monkeypatch.setenv(VARIABLE, str(other))
    assert import_(bundle) == NOT_DONE
    assert "[CENTRE-UNCLEAR]" in capsys.readouterr().err
    assert laid.centre.archive.how_many() == 0


def test_a_centre_among_its_bundles_has_to_be_named(
    laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """CENTRE-AMONG-BUNDLES: so it would be with a forged one on a stick."""
    arrivals = laid.centre.folder / "arrivals"
    arrivals.mkdir()
    shutil.copy(laid.bundle(0), arrivals)
    monkeypatch.chdir(laid.centre.folder)
    assert import_("arrivals") == NOT_DONE
    assert "[CENTRE-AMONG-BUNDLES]" in capsys.readouterr().err
    assert import_(".", "arrivals") == DONE


def test_a_copy_of_centre_json_beside_bundles_is_no_centre(
    laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies there so that bundles can be checked by it."""
    bundle = laid.bundle(0)
    shutil.copy(laid.centre.folder / "centre.json", laid.stick)
    monkeypatch.chdir(laid.centre.folder)
    assert import_(laid.stick, bundle) == DONE
    monkeypatch.chdir(laid.stick)
    assert import_(laid.centre.folder, bundle) == DONE


def test_what_cannot_be_looked_at_is_no_centre(
    laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The intake says of it why it cannot be read: FILE-UNREADABLE."""
    monkeypatch.chdir(laid.centre.folder)
    assert import_(laid.stick / ("too long a name " * 30)) == NOT_DONE
    assert "[FILE-UNREADABLE]" in capsys.readouterr().err


def test_a_key_that_is_not_clear_is_asked_for(
    laid: Line, import_: Import, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """KEY-UNNAMED where nobody can answer, or nobody does; what is no public half is passed over."""
    bundle, keys = laid.bundle(0), laid.centre.folder.parent
    (keys / "broken.pub").write_text("no key")
    (keys / "broken").write_text("no key")
    (keys / "coordinator").rename(keys / "mine")
    assert import_(laid.centre.folder, bundle) == NOT_DONE
    assert "[KEY-UNNAMED]" in capsys.readouterr().err
    for answer, status in (("", NOT_DONE), (str(keys / "mine"), DONE)):
        with monkeypatch.context() as patched:
            typed = io.StringIO(f"{answer}\n")
            patched.setattr(typed, "isatty", lambda: True)
            patched.setattr(sys, "stdin", typed)
            assert import_(laid.centre.folder, bundle) == status
        shown = capsys.readouterr().err
        assert "Your key file: " in shown
        assert ("[KEY-UNNAMED]" in shown) == (status == NOT_DONE)
