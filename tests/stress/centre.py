"""`python -m tests.stress.centre --count 100000`: a whole fieldwork is taken in, and the centre dies again and again.

The bundles of several laptops lie on a stick, some of them damaged. A child takes them in, and is killed -9 at any
moment; the next one goes on. After each kill whatever receipts are there must name only what is in the archive. At
last every sound interview is in it once, says what it said, and everything damaged was kept out.
"""

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.bundle import receipt, record
from interview_app.bundle.record import Record
from interview_app.centre.office import Centre
from tests.factories import fleet
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity
from tests.factories.fleet import Recipe
from tests.factories.fleet_answers import varied
from tests.factories.line import line
from tests.factories.program import ROOT, environment
from tests.stress.dice import Dice
from tests.stress.verdict import say

LAPTOPS = 12
CORRUPT = 0.01
"""The share of all interviews, from 0 to 1, with which something is wrong."""
READ_AGAIN = 2_000
"""Interviews that are opened in the end, and compared with what was sent, word for word."""
_LONGEST = 0.3
_MOST_TOLD = 20


@dataclass
class Found:
    """What did not hold, a sentence for each."""

    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    corrupt: list[str] = field(default_factory=list)

    def told(self, count: int, kills: int) -> int:
        """Print it, then the last line; return the exit status."""
        for sentence in [*self.lost, *self.twice, *self.corrupt][:_MOST_TOLD]:
            say(sentence)
        counts = f"{len(self.lost)} lost, {len(self.twice)} twice, {len(self.corrupt)} corrupt"
        say(f"{count} interviews, {kills} kills, {counts}")
        return 1 if self.lost or self.twice or self.corrupt else 0


@dataclass
class Trial:
    """A centre that is killed.

    Attributes:
        count: Interviews on the stick.
        kills: How often it was killed so far.
        peak_mb: The most memory that any child ever had.
    """

    folder: Path
    count: int
    dice: Dice
    workers: int
    kills: int = 0
    peak_mb: float = 0.0
    found: Found = field(default_factory=Found)
    _seen: set[Path] = field(default_factory=set)

    @property
    def sticks(self) -> Path:
        """Where the bundles are, and the receipts."""
        return self.folder / "sticks"

    def open(self) -> Centre:
        """Open the centre."""
        return Centre.open(self.folder / "centre", hybrid_identity(), clock=FixedClock(NOON))

    def run(self, made_of: Recipe, kept_out: frozenset[str], kills: int) -> None:
        """Take everything in, in spite of so many kills, and look at what there is."""
        files = sum(1 for _ in self.sticks.glob("bundle-*.zip"))
        at = 0
        for number in range(kills):
            # Spread over all of the work, and there at any moment of it.
            at = self._live(at, until=at + self.dice.below(max(1, 2 * (files - at) // (kills - number + 1))))
            self._look_at_receipts()
        self._live(at, until=None)
        self._look_at_receipts()
        self._compare(made_of, kept_out)

    def _live(self, first: int, until: int | None) -> int:
        """Let a child take files in from one on; return from which on the next one has to."""
        words = [sys.executable, "-m", "tests.stress.centre_child", str(self.folder / "centre"), str(self.sticks)]
        command = [*words, str(first), str(self.workers)]
        at = first
        with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            for line_ in child.stdout:
                told = json.loads(line_)
                at, self.peak_mb = told["at"], max(self.peak_mb, told["peak_mb"])
                if until is not None and told["seen"] >= until:
                    threading.Event().wait(self.dice.fraction() * _LONGEST)
                    child.send_signal(signal.SIGKILL)
                    self.kills += 1
                    break
        if until is None and child.returncode:
            self.found.corrupt.append(f"the last child ended with {child.returncode}")
        return at

    def _look_at_receipts(self) -> None:
        """Check that what was acknowledged since the last time is in the archive."""
        new = set(self.sticks.glob("receipt-*.json")) - self._seen
        self._seen |= new
        with self.open() as centre:
            for path in sorted(new):
                try:
                    read = receipt.read(path.read_bytes(), authority=centre.authority.public_line)
                except UserError as error:
                    self.found.corrupt.append(f"{path.name}: {error.code}")
                    continue
                missing = [each.name for each in read.files if not centre.archive.has_arrived(each.sha256)]
                self.found.lost += [f"{name} was acknowledged and is not there" for name in missing]

    def _compare(self, made_of: Recipe, kept_out: frozenset[str]) -> None:
        """Hold the archive against what was sent."""
        sound = fleet.sound_ids(made_of, self.count)
        with self.open() as centre:
            there = [each.id for each in centre.archive.interviews()]
            refused = [each.sha256 for each in centre.archive.quarantined()]
            say(f"{len(there)} interviews in the archive, {len(refused)} things kept out")
            self.found.lost += [f"{each} is not there" for each in sorted(sound - set(there))]
            self.found.twice += [f"{each} is there and was not sent" for each in sorted(set(there) - sound)]
            self.found.twice += ["an interview is there twice"] * (len(there) - len(set(there)))
            self.found.twice += ["something was kept out twice"] * (len(refused) - len(set(refused)))
            self.found.corrupt += [f"{each} was not kept out" for each in sorted(kept_out - set(refused))]
            self._read(centre, made_of, there)
            self._check(centre)

    def _check(self, centre: Centre) -> None:
        """Let the archive read all of itself: storage, keys, contents, and the sums that no view makes anew."""
        faults = centre.archive.check(lambda _done, _of: None)
        for fault, times in faults.items():
            self.found.corrupt += [f"the archive's own check finds: {fault}"] * times

    def _read(self, centre: Centre, made_of: Recipe, there: list[str]) -> None:
        """Open some interviews, and compare what they say."""
        original = record.decode(made_of.record_json)
        for interview in sorted(there)[:: max(1, len(there) // READ_AGAIN)]:
            sent = varied(original, interview)
            try:
                kept = centre.archive.record(interview)
            except UserError as error:
                self.found.corrupt.append(f"{interview}: {error.code}")
                continue
            if _said(kept) != _said(sent):
                self.found.corrupt.append(f"{interview} says something else")


def _said(of: Record) -> tuple[object, ...]:
    return of.vignettes, of.end, of.profile, of.notes, of.month, of.consent


def run(
    folder: Path,
    count: int,
    kills: int,
    *,
    workers: int,
    corrupt: float = CORRUPT,
    seed: str = "centre",
    processes: int = 2,
) -> Trial:
    """Make the bundles, a share of them damaged, take them in, kill and compare."""
    began = time.monotonic()
    with line(folder, FixedClock(NOON)) as laid:
        made_of = fleet.recipe(laid, laptops=LAPTOPS, corrupt=corrupt)
    trial = Trial(folder, count, Dice(seed), workers)
    kept_out = fleet.write(made_of, count, trial.sticks, processes)
    say(f"{count} interviews made in {time.monotonic() - began:.0f} s, {len(kept_out)} things among them damaged")
    began = time.monotonic()
    trial.run(made_of, kept_out, kills)
    say(f"taken in and compared in {time.monotonic() - began:.0f} s; a child had {trial.peak_mb:.0f} MB at most")
    return trial


def main() -> int:
    """Do what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.centre", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="how many interviews")
    parser.add_argument("--kills", type=int, default=20, help="how often to kill")
    parser.add_argument("--corrupt", type=float, default=CORRUPT, help="which share of them is damaged")
    parser.add_argument("--workers", type=int, default=1, help="processes that open files; 0: none but the one")
    parser.add_argument("--seed", default="centre", help="another seed gives other moments")
    parser.add_argument("--folder", type=Path, help="make files on the disk of this folder (default: the system's)")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="centre-", dir=words.folder) as folder:
        trial = run(
            Path(folder),
            words.count,
            words.kills,
            workers=words.workers,
            corrupt=words.corrupt,
            seed=words.seed,
        )
    return trial.found.told(words.count, trial.kills)


if __name__ == "__main__":
    sys.exit(main())
