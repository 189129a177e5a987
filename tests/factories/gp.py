"""The second shipped study for tests: another field, other ids, another scale; and a whole line that holds it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.base.paths import LaptopPaths, shipped
from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.study import load
from interview_app.study.load import LoadedStudy
from tests.factories.centre import drilled, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.line import Line
from tests.factories.vault import PASSPHRASE

GP = "gp-records"


def gp_files() -> dict[str, bytes]:
    """Return the second study's files."""
    return load.folder_files(shipped("vignettes") / GP)


@cache
def gp() -> LoadedStudy:
    """Return the second study."""
    return load.read_files(gp_files())


@contextmanager
def gp_line(folder: Path) -> Iterator[Line]:
    """Found a centre for the second study and enrol a laptop at it."""
    with study_line(folder, gp()) as laid:
        yield laid


@contextmanager
def study_line(folder: Path, study: LoadedStudy) -> Iterator[Line]:
    """Found a centre for a study and enrol a laptop at it."""
    clock = FixedClock(step=1.0)
    paths, stick = LaptopPaths(folder / "laptop"), folder / "stick"
    stick.mkdir()
    Centre.found(folder / "centre", recipients=recipients(), study=study, practice=True, clock=clock).close()
    with (
        Centre.open(folder / "centre", hybrid_identity(), clock=clock) as centre,
        laptop.make_laptop(paths, PASSPHRASE, CHEAP, clock=clock, randomness=system_randomness) as vault,
    ):
        drilled(centre)
        pack = laptop.install(vault, devices.issue_pack(centre, laptop.request(vault)), clock)
        yield Line(centre, vault, pack, paths, stick, clock)
