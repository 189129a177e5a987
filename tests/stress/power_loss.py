"""`python -m tests.stress.power_loss`: the power fails after every single step that touched the disk.

A real run of the program is recorded with strace: set-up, an interview with a restart in it, an answer changed and one
taken out, sealing, export, migration, deletion, change of passphrase. Then the disk is built anew as it may be after
a cut behind each recorded call, with what was not synced lost, kept, or half kept, and opened with the real program.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.stress import disk
from tests.stress.dice import Dice
from tests.stress.found import Found, Packs, look
from tests.stress.promises import Promises, lost
from tests.stress.recording import Call, Played, calls, record
from tests.stress.story import PLANTED, possible
from tests.stress.told import Told
from tests.stress.verdict import Verdict, say

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own in it; a disk in memory builds thousands quickly


@dataclass
class Bench:
    """Where disks are built and looked at; the same disk is looked at once."""

    folder: Path
    passphrases: Sequence[str]
    packs: Packs = field(default_factory=dict)
    seen: dict[bytes, Found] = field(default_factory=dict)

    def look_at(self, pictured: disk.Image) -> Found:
        """Return what the real program finds on a disk."""
        which = disk.digest(pictured)
        if which not in self.seen:
            built = self.folder / "disk"
            disk.build(pictured, built)
            self.seen[which] = look(built, self.passphrases, self.packs)
            shutil.rmtree(built)
        return self.seen[which]


def passphrases(recorded: Sequence[Call], root: str) -> tuple[str, ...]:
    """Return every passphrase that the program told of."""
    played = Played(root)
    told = (played.play(call) for call in recorded)
    chosen = (each.value for each in told if isinstance(each, Told) and each.what == "passphrase")
    return tuple(dict.fromkeys(chosen))


def cuts(recorded: Sequence[Call], root: str, torn: int, every: int = 1) -> Iterator[tuple[str, Promises, disk.Image]]:
    """Yield, behind each call that changed or told something, the promises so far and each disk there may be.

    The promises are those of that moment: judge before asking for the next. Of so many disks only one is yielded.
    """
    played, promises, chosen = Played(root), Promises(), Dice("which disks")
    for number, call in enumerate(recorded):
        happened = played.play(call)
        if isinstance(happened, Told):
            promises.hear(happened)
        if not happened:
            continue
        for mode in disk.MODES:
            for again in range(torn if mode == "torn" else 1):
                if chosen.below(every):
                    continue
                pictured = disk.image(played.disk, mode, Dice(f"{number}/{again}"))
                yield f"call {number} ({call.name}), {mode}", promises, pictured


def judge(recorded: Sequence[Call], root: str, bench: Bench, *, torn: int = 3, every: int = 1) -> Verdict:
    """Cut the power behind each call, and compare what is found with what was promised, on one disk of so many."""
    verdict = Verdict(of="disks after a power cut")
    for where, promises, pictured in cuts(recorded, root, torn, every):
        found = bench.look_at(pictured)
        trouble = [found.trouble] if found.trouble else []
        verdict.count(where, list(lost(promises, found)) if not trouble else [], trouble)
    return verdict


def run(parts: Sequence[str], *, torn: int = 3, every: int = 1, planted: str = "") -> tuple[Verdict, int]:
    """Record a run and judge it; return the verdict and how many different disks there were."""
    with tempfile.TemporaryDirectory(prefix="power-loss-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as made:
        folder = Path(made)
        home, trace = folder / "home", folder / "trace"
        home.mkdir()
        record(home, trace, parts, {PLANTED: planted} if planted else None)
        recorded = list(calls(trace))
        trace.unlink()
        bench = Bench(folder, passphrases(recorded, str(home)))
        verdict = judge(recorded, str(home), bench, torn=torn, every=every)
        return verdict, len(bench.seen)


def main() -> int:
    """Record and judge what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.power_loss", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"all without; of: {', '.join(possible())}")
    parser.add_argument("--every", type=int, default=1, help="look at one disk of so many")
    parser.add_argument("--torn", type=int, default=3, help="how many torn disks to try at each point")
    parser.add_argument("--planted", default="", help="plant this PRAGMA synchronous, such as NORMAL: must fail")
    words = parser.parse_args()
    verdict, different = run(words.parts, torn=words.torn, every=words.every, planted=words.planted)
    say(f"{different} of the disks were different from each other")
    return verdict.told()


if __name__ == "__main__":
    sys.exit(main())
