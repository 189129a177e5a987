"""Concern records as a laptop saves them, and a safeguarding lead's inbox."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from interview_app.base.paths import LaptopPaths
from interview_app.bundle import concern_file, concern_seal
from interview_app.bundle.concern_file import Written
from interview_app.centre.concerns import Inbox
from tests.factories.bundle import enrolled
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, SeededRandomness, hybrid_identity, signing_key

LEAD = hybrid_identity("lead")
AUTHORITY = signing_key("authority").public_line
KEEP_DAYS = 365
URGENT = Written("quiet river", "yes", "Somebody waits outside.", "Jordan, 16", "Rang 999.", "Ms Bell")
CALM = Written("amber kettle", "no", "A cousin borrows money.", "Kim", "", "")


def lead_inbox(folder: Path, clock: FixedClock) -> Inbox:
    """Make an inbox."""
    return Inbox.found(
        folder, LEAD, authority=AUTHORITY, keep_days=KEEP_DAYS, clock=clock, randomness=SeededRandomness("inbox")
    )


def saved_concerns(home: Path, written: Sequence[Written] = (URGENT, CALM), *, practice: bool = True) -> Path:
    """Save records at a laptop into `home`, and return the zip; single sealed records are in laptop/concerns."""
    with enrolled(LaptopPaths(home / "laptop")) as laptop:
        pack = replace(laptop.pack, practice=practice, safeguarding=(str(LEAD.recipient()),))
        for number, each in enumerate(written):
            concern = f"{number + 12:032x}"
            laptop.vault.keep_concern(concern, concern_file.encode_draft(each))
            concern_seal.seal(laptop.vault, pack, concern, laptop.paths.concerns, randomness=laptop.randomness)
        made = concern_seal.save(
            laptop.vault, pack, laptop.paths.concerns, home, clock=laptop.clock, randomness=laptop.randomness
        )
    return made.path


def noon() -> FixedClock:
    """Return a clock that stands where the laptop's certificate holds."""
    return FixedClock(NOON)
