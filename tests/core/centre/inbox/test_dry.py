"""A trial says what the intake would, and writes nothing anywhere."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.bundle import afterwards
from interview_app.centre import inbox
from interview_app.centre.inbox import FileResult
from tests.factories.afterwards import pen
from tests.factories.centre import changed, short_record
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


def everything(folder: Path) -> dict[str, str]:
    """Return every file below a folder by its digest, but for the table of who reads the database."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


def verdicts(intake: inbox.Intake) -> list[FileResult]:
    """Return what an intake says of each file, but for what only the real one writes."""
    return [replace(result, receipt=None, code="") for result in intake.results]


def mixed(laid: Line) -> list[Path]:
    """Return files of every fate: new, known, twins, in conflict, broken, evidence, and a note about one of them."""
    laid.hold_and_seal(0)
    first = laid.send()
    one, two, three = short_record("one"), short_record("two"), changed(short_record("three"), notes="Apart.")
    files = [rebundled(laid, {f"{each.id}.age": sealed(laid, each)}) for each in (one, two, three)]
    again = rebundled(laid, {f"{one.id}.age": sealed(laid, one), f"{two.id}.age": sealed(laid, two)})
    other = changed(three, notes="Something else.")
    conflict = rebundled(laid, {f"{three.id}.age": sealed(laid, other)})
    broken = laid.stick / "broken.zip"
    broken.write_bytes(first.read_bytes()[:-9])
    evidence = sorted(laid.stick.glob("consents-*.zip"))
    return [first, *files, again, conflict, broken, laid.stick / "missing.zip", *evidence, *evidence]


@pytest.mark.parametrize("some_are_here", [False, True])
def test_a_trial_gives_the_same_verdicts_as_the_intake(laid: Line, *, some_are_here: bool) -> None:
    """Also where one file repeats, contradicts or doubles an earlier one of the same trial."""
    files = mixed(laid)
    if some_are_here:
        inbox.take_in(laid.centre, [files[0], files[3], files[-1]])
    trial = inbox.take_in(laid.centre, files, dry=True)
    assert trial.dry
    real = inbox.take_in(laid.centre, files)
    assert verdicts(trial) == verdicts(real)
    assert sum(result.twins for result in real.results) == 1
    assert [result.receipt for result in trial.results] == [None] * len(files)


def test_a_trial_writes_nothing(laid: Line) -> None:
    """Neither in the centre's folder, byte by byte, nor on the stick."""
    files = mixed(laid)
    before = everything(laid.centre.folder), everything(laid.stick)
    inbox.take_in(laid.centre, files, dry=True)
    assert (everything(laid.centre.folder), everything(laid.stick)) == before
    assert laid.centre.archive.interviews() == ()
    assert laid.centre.archive.quarantined() == ()


@pytest.mark.parametrize("kind", ["correction", "withdrawn"])
def test_a_trial_follows_what_was_said_afterwards(laid: Line, kind: str) -> None:
    """A note about an interview that only this trial has seen; and a withdrawn one does not come back in it."""
    interview = laid.hold_and_seal()
    laid.send()
    if kind == "withdrawn":
        afterwards.withdraw(laid.vault, interview, pen(laid))
    else:
        afterwards.add(laid.vault, interview, "correction", "One", pen(laid))
    laid.send()
    bundles = sorted(laid.stick.glob("bundle-*.zip"), key=lambda path: path.stat().st_mtime_ns)
    trial = inbox.take_in(laid.centre, [*bundles, bundles[0]], dry=True)
    real = inbox.take_in(laid.centre, [*bundles, bundles[0]])
    assert verdicts(trial) == verdicts(real)
    assert real.results[1].addenda == 1
