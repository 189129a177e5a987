"""A centre with interviews whose cards are known, for tests of what their codes do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from interview_app.base.clock import Clock
from interview_app.bundle.record import Record
from interview_app.centre.ledger.line import Disclosure
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, OpenedInterview
from interview_app.centre.withdrawals.desk import Desk, Found
from interview_app.interview.withdrawal import new_card
from interview_app.study import load
from interview_app.study.load import LoadedStudy
from tests.factories.centre import changed, interview, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, hybrid_identity
from tests.factories.study import gla_files
from tests.factories.usual import usual_record

FACTS = BundleFacts("bb" * 32, 1, 3, "ab" * 32)


@cache
def study(rules: str = "", version: str = "2026.1") -> LoadedStudy:
    """Return the shipped study with rules added to its consent."""
    files = gla_files()
    structure = files["study.toml"].decode().replace("[consent]\n", f"[consent]\n{rules}\n", 1)
    files["study.toml"] = structure.replace('version = "2026.1"', f'version = "{version}"', 1).encode()
    return load.read_files(files)


@dataclass
class Carded:
    """An open centre, and the code of each interview that it was given."""

    centre: Centre
    clock: FixedClock
    codes: dict[str, str] = field(default_factory=dict)

    def made(self, seed: str, record: Record | None = None) -> OpenedInterview:
        """Return an interview with a card of its own, as it comes out of a bundle; it is not taken in."""
        salt = bytes.fromhex(self.centre.study.study.withdrawal_salt)
        card = new_card(SeededRandomness(f"card {seed}"), salt, CHEAP)
        number = SeededRandomness(seed)(16).hex()
        self.codes[number] = card.code
        return interview(changed(record or usual_record(), id=number, withdrawal=card.locator))

    def take_in(self, seed: str = "one", record: Record | None = None) -> OpenedInterview:
        """Take an interview with a card in."""
        opened = self.made(seed, record)
        self.centre.archive.take_in(FACTS, (opened,))
        return opened

    def desk(self) -> Desk:
        """Open the desk, at which a look-up is cheap."""
        return Desk(self.centre, self.clock, cost=CHEAP)

    def found(self, opened: OpenedInterview, desk: Desk | None = None) -> Found:
        """Look an interview up by its code."""
        looked_up = (desk or self.desk()).look_up(self.codes[opened.id])
        assert isinstance(looked_up, Found)
        return looked_up


def disclosure(organisation: str = "University of Somewhere") -> Disclosure:
    """Return a line of one interview's answers that were given to somebody."""
    return Disclosure(
        day="2026-11-20",
        organisation=organisation,
        role="",
        purpose="Research",
        use="study",
        fields=("answers",),
        basis="consent",
        consent_version="1",
        form="microdata",
        digest="",
        expires="",
        chosen="all",
        item="",
        interviews=1,
        left_out={},
    )


def found_centre(folder: Path, loaded: LoadedStudy, clock: Clock, archive_at: str = "") -> None:
    """Found a centre for a study."""
    Centre.found(
        folder, recipients=recipients(), study=loaded, practice=True, clock=clock, archive_at=archive_at
    ).close()


@contextmanager
def carded(folder: Path, *, rules: str = "", clock: FixedClock | None = None, archive_at: str = "") -> Iterator[Carded]:
    """Found a centre and open it with the coordinator's key."""
    clock = clock or FixedClock()
    found_centre(folder, study(rules), clock, archive_at)
    with Centre.open(folder, hybrid_identity(), clock=clock) as centre:
        yield Carded(centre, clock)
