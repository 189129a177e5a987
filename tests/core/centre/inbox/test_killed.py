"""Kill -9 at any moment of an intake: started again, it ends in the same archive and the same receipts."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.files import is_partial
from interview_app.centre import inbox
from interview_app.centre.office import Centre
from tests.factories.centre import changed, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line
from tests.factories.program import child
from tests.factories.rebundle import rebundled, sealed

TAKE_IN = """
import sys
from pathlib import Path
from interview_app.centre import inbox
from interview_app.centre.office import Centre
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity

with Centre.open(Path(sys.argv[1]), hybrid_identity(), clock=FixedClock()) as centre:
    print("ready", flush=True)
    inbox.take_in(centre, [Path(sys.argv[2])])
    print("done", flush=True)
"""
BUNDLES = 12
IN_EACH = 4


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre, and put bundles on a stick: good ones, a broken one, one in conflict, one of twins."""
    with line(tmp_path) as made:
        for number in range(BUNDLES):
            records = [short_record(f"{number}/{each}") for each in range(IN_EACH)]
            said = [changed(each, notes=f"Room {number}.{at}") for at, each in enumerate(records)]
            bundle = rebundled(made, {f"{each.id}.age": sealed(made, each) for each in said})
            bundle.rename(made.stick / f"bundle-{number:08}.zip")
        other = changed(short_record("0/0"), notes="Something else.")
        rebundled(made, {f"{other.id}.age": sealed(made, other)}).rename(made.stick / "bundle-90000000.zip")
        twin = changed(short_record("twin"), notes="Room 1.0")
        rebundled(made, {f"{twin.id}.age": sealed(made, twin)}).rename(made.stick / "bundle-91000000.zip")
        (made.stick / "bundle-92000000.zip").write_bytes((made.stick / "bundle-00000003.zip").read_bytes()[:-7])
        yield made


def started(centre: Path, stick: Path) -> "subprocess.Popen[str]":
    """Start an intake in a process of its own, and wait until the centre is open."""
    process = child(TAKE_IN, centre, stick)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def outcome(centre: Centre, stick: Path) -> dict[str, object]:
    """Return everything of an archive and a stick that people see."""
    archive = centre.archive
    return {
        "interviews": archive.interviews(),
        "records": [archive.record_json(each.id) for each in archive.interviews()],
        "conflicts": [(each.interview, archive.conflict_sides(each.number)) for each in archive.conflicts()],
        "twins": archive.twins(),
        "quarantined": sorted((each.sha256, each.code) for each in archive.quarantined()),
        "taken in": sorted(str(act.said) for act in archive.acts(limit=1000) if act.code == "taken-in"),
        "receipts": {path.name: path.read_bytes() for path in stick.glob("receipt-*.json")},
    }


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_an_intake_that_is_killed_again_and_again_ends_the_same(laid: Line, tmp_path: Path) -> None:
    """The archive, what was kept out, the acts and the receipts are those of an intake that nobody disturbed."""
    folder, again, stick = laid.centre.folder, tmp_path / "again", tmp_path / "copied"
    laid.centre.close()
    shutil.copytree(folder, again)
    shutil.copytree(laid.stick, stick)
    killed = 0
    for moment in range(1, 40):
        process = started(again, stick)
        time.sleep(0.004 * moment)
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        process.communicate()
        if killed == 6:
            break
    last = started(again, stick)
    assert last.communicate()[0] == "done\n"
    with Centre.open(folder, hybrid_identity(), clock=FixedClock()) as whole:
        inbox.take_in(whole, [laid.stick])
        undisturbed = outcome(whole, laid.stick)
    with Centre.open(again, hybrid_identity(), clock=FixedClock()) as centre:
        assert outcome(centre, stick) == undisturbed
    assert killed >= 3
    # A kill may have left half a receipt, under a name that nobody takes in.
    left = sorted(path.name for path in stick.iterdir() if not is_partial(path))
    assert left == sorted(path.name for path in laid.stick.iterdir())
