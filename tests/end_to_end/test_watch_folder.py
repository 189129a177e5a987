"""`interview-app centre import --watch`, in a process of its own, until somebody presses Ctrl+C."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.centre import identities
from interview_app.centre.office import Centre
from interview_app.cli.main import DONE, NOT_DONE
from tests.factories.centre import HOLDERS
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.factories.line import Line, line
from tests.factories.program import ROOT, environment

PASSPHRASE = "six plain words in a row"


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre, enrol a laptop, and make the key that opens the centre."""
    with line(tmp_path, SystemClock()) as made:
        identities.make(tmp_path / "key", PASSPHRASE, SeededRandomness(HOLDERS[0]), work_factor=4)
        (tmp_path / "passphrase").write_text(PASSPHRASE)
        yield made


def watching(folder: Path, watched: Path) -> "subprocess.Popen[str]":
    """Start the command."""
    who = ["--identity", str(folder / "key"), "--passphrase-file", str(folder / "passphrase")]
    words = ["centre", "import", str(folder / "centre"), str(watched), "--watch", *who]
    return subprocess.Popen(
        [sys.executable, "-m", "interview_app", *words],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is not sent like this there")
@pytest.mark.parametrize("bad", [False, True])
def test_what_arrives_is_taken_in_until_somebody_stops_it(laid: Line, tmp_path: Path, *, bad: bool) -> None:
    """A file that is there, one that comes later; status 0 only when all of it is in the archive."""
    watched = tmp_path / "arrivals"
    watched.mkdir()
    first = shutil.copy(laid.bundle(0), watched)
    second = laid.bundle(1)
    process = watching(tmp_path, watched)
    assert process.stdout is not None
    assert Path(first).name in process.stdout.readline()
    shutil.copy(second, watched)
    while second.name not in process.stdout.readline():
        pass
    if bad:
        (watched / "broken.zip").write_bytes(second.read_bytes()[:-1])
        while "broken.zip" not in process.stdout.readline():
            pass
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode == (NOT_DONE if bad else DONE), errors
    assert "Stopped. What was taken in stays." in errors
    with Centre.open(tmp_path / "centre", hybrid_identity(), clock=laid.clock) as centre:
        assert len(centre.archive.interviews()) == 2
