"""A centre with two interviews, one of which will be erased, and what is made of it again from a backup."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base.errors import UserError
from interview_app.centre import backup, restore
from interview_app.centre.backup import BackedUp
from interview_app.centre.office import Centre
from interview_app.centre.restore import Restored, Sources
from interview_app.crypto.addressed import seal_to
from tests.factories.centre import BUNDLE, changed, interview, recipients, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity

STAYS, GOES = (
    changed(short_record(seed), withdrawal=None, notes=f"Planted words of {seed}.") for seed in ("stays", "goes")
)
EVIDENCE = b"a planted signature"
DAY = timedelta(days=1)


def filled(centre: Centre) -> None:
    """Put two interviews in, with evidence of both."""
    for record in (STAYS, GOES):
        centre.archive.add(interview(record), BUNDLE)
        evidence = centre.folder / "consents" / f"{record.id}.consent.age"
        evidence.parent.mkdir(exist_ok=True)
        evidence.write_bytes(seal_to(EVIDENCE, recipients()))
    centre.archive.enrol("ssh-ed25519 one")


def backed_up(centre: Centre, out: Path) -> BackedUp:
    """Make a backup a day after whatever was done last."""
    assert isinstance(centre.clock, FixedClock)
    centre.clock.at += DAY
    return backup.write(centre, out)


def restored(
    made: BackedUp,
    folder: Path,
    *,
    keys: Path | None = None,
    tombstones: Path | None = None,
    without_tombstones: bool = False,
    archive_at: str = "",
) -> Restored:
    """Restore a centre from a backup, or from an old one with newer keys."""
    sources = Sources(
        made.content,
        keys or made.keys,
        (tombstones,) if tombstones else (),
        without_tombstones=without_tombstones,
    )
    return restore.restore(sources, folder, hybrid_identity("deputy"), clock=FixedClock(), archive_at=archive_at)


def opened(folder: Path) -> Centre:
    """Open a centre that was restored."""
    return Centre.open(folder, hybrid_identity(), clock=FixedClock())


def copy_of(path: Path) -> Path:
    """Return a copy of a file that the program does not know of."""
    copy = path.with_name("a copy")
    copy.write_bytes(path.read_bytes())
    return copy


def refused(attempt: Callable[[], object]) -> str:
    """Return the code with which a restoration is refused."""
    with pytest.raises(UserError) as caught:
        attempt()
    return caught.value.code
