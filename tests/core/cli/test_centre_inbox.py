"""`interview-app centre import`, `quarantine` and `conflicts`, as a coordinator types them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.centre import identities
from interview_app.centre.inbox import Progress
from interview_app.cli import intake_told
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.centre import HOLDERS, changed, short_record
from tests.factories.crypto import SeededRandomness
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed

PASSPHRASE = "six plain words in a row"
Command = Callable[..., int]


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop, on the day on which the command runs."""
    with line(tmp_path, SystemClock()) as made:
        yield made


@pytest.fixture
def centre(laid: Line, tmp_path: Path) -> Command:
    """Return what runs a command of the centre with the coordinator's key."""
    identities.make(tmp_path / "key", PASSPHRASE, SeededRandomness(HOLDERS[0]), work_factor=4)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    who = ["--identity", str(tmp_path / "key"), "--passphrase-file", str(tmp_path / "passphrase")]

    def command(verb: str, *words: object) -> int:
        return run(["centre", verb, str(laid.centre.folder), *map(str, words), *who])

    return command


def one(laid: Line, seed: str = "one", notes: str = "Quiet room.") -> Path:
    """Write a bundle of one interview."""
    record = changed(short_record(seed), notes=notes)
    return rebundled(laid, {f"{record.id}.age": sealed(laid, record)})


def test_a_trial_is_told_and_writes_nothing(laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 0 where all would be taken in."""
    bundle = one(laid)
    assert centre("import", bundle, "--dry-run") == DONE
    shown = capsys.readouterr().out
    assert shown.splitlines()[0] == "Only tried: nothing was written."
    assert f"{bundle.name}: 1 new, 0 known, 0 kept out" in shown
    assert "receipt" not in shown
    assert laid.centre.archive.interviews() == ()


def test_several_files_have_a_summary(laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """With what was passed over, and twins flagged."""
    one(laid, "one")
    one(laid, "two")
    (laid.stick / "photo.jpg").write_bytes(b"\xff\xd8")
    assert centre("import", laid.stick) == DONE
    shown = capsys.readouterr()
    assert "1 say word for word what another interview says: both are kept, and flagged" in shown.out
    assert "1 other file(s) in the folder are no bundles, and were passed over" in shown.out
    assert "In all: 2 files, 2 interviews new, 0 known, 0 kept out" in shown.out
    assert "\x1b" not in shown.err  # nobody is looking


def test_other_processes_may_open_the_files(laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """The same is said."""
    bundle = one(laid)
    assert centre("import", bundle, "--workers", 1) == DONE
    assert f"{bundle.name}: 1 new, 0 known, 0 kept out" in capsys.readouterr().out


def test_what_was_kept_out_is_listed_and_diagnosed(
    laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its code; the diagnostic is JSON for whoever looks after the program."""
    bundle = one(laid)
    whole = bundle.read_bytes()
    bundle.write_bytes(whole[:-5])
    assert centre("import", bundle) == NOT_DONE
    capsys.readouterr()
    assert centre("quarantine") == DONE
    listed = capsys.readouterr().out
    assert "[BUNDLE-SHORT]" in listed
    assert centre("quarantine", "--diagnostic", listed.split(".")[0]) == DONE
    assert json.loads(capsys.readouterr().out)["code"] == "BUNDLE-SHORT"
    assert centre("quarantine", "--diagnostic", 99) == NOT_DONE
    assert "[QUARANTINE-UNKNOWN]" in capsys.readouterr().err
    bundle.write_bytes(whole)
    assert centre("import", bundle) == DONE
    capsys.readouterr()
    assert centre("quarantine") == DONE
    assert capsys.readouterr().out == "Nothing in the quarantine waits for anything.\n"


def test_a_conflict_is_listed_and_settled(laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """By its number; then it is not listed any more."""
    assert centre("import", one(laid)) == DONE
    assert centre("import", one(laid, notes="Something else.")) == NOT_DONE
    assert "[INTERVIEW-CONFLICT]" in capsys.readouterr().err
    assert centre("conflicts") == DONE
    number = capsys.readouterr().out.split(".")[0]
    assert centre("conflicts", "--settle", number, "--keep", "other") == DONE
    assert capsys.readouterr().out == "No conflict waits to be settled.\n"
    assert laid.centre.archive.record(short_record("one").id).notes == "Something else."
    assert centre("conflicts", "--settle", number) == NOT_DONE
    assert "[CONFLICT-UNKNOWN]" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--dry-run"], ["second"], ["file"]])
def test_only_one_folder_is_watched(
    laid: Line, centre: Command, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """WATCH-FOLDER, for a trial, two folders, or a file."""
    paths = [one(laid)] if words == ["file"] else [laid.stick, *words]
    assert centre("import", "--watch", *paths) == NOT_DONE
    assert "[WATCH-FOLDER]" in capsys.readouterr().err


def test_a_folder_without_bundles_is_told(laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """NO-BUNDLES."""
    assert centre("import", laid.stick) == NOT_DONE
    assert "[NO-BUNDLES]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("left", "words"), [(None, "files/s"), (12.4, "files/s, 12 s left"), (200.0, "files/s, 3 min left")]
)
def test_time_left_is_told_in_words(left: float | None, words: str) -> None:
    """Seconds, then minutes, and nothing while nobody can tell."""
    told = intake_told.line(Progress(3, 40, 12, 1.5, left))
    assert told.startswith("3 of 40 files, 12 interviews, 1.5 files/s")
    assert told.endswith(words)


def test_a_bundle_that_has_not_arrived_is_told(laid: Line, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """The later one is taken in; when both are in one folder, whatever their names, nothing is told."""
    laid.bundle(0)
    early = set(laid.stick.glob("bundle-*.zip"))
    (late,) = {laid.bundle(1)} - early
    assert centre("import", late) == DONE
    assert "laptop 1: a bundle from before has not arrived" in capsys.readouterr().out
    assert centre("import", laid.stick) == DONE
    assert "has not arrived" not in capsys.readouterr().out
