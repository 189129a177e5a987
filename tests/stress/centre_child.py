"""A centre that takes in what is on a stick, one slice of files after the other, and tells how far it is."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from interview_app.centre import inbox
from interview_app.centre.inbox import FileResult, Progress, runner
from interview_app.centre.office import Centre
from tests.benchmarks.intake_child import peak_mb
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity

SLICE = 400
"""Files a coordinator drops at once; what was dropped when the centre died is dropped again."""
_EVERY = 10


@dataclass
class Telling:
    """Watches an intake, and tells on the standard output: where the slice begins, and how many files were seen."""

    at: int
    seen: int = 0

    def progress(self, progress: Progress, _result: FileResult) -> None:
        """Tell of every few files."""
        self.seen = self.at + progress.done
        if progress.done % _EVERY == 0 or progress.done == progress.total:
            self.tell()

    def cancelled(self) -> bool:
        """Go on."""
        return False

    def tell(self) -> None:
        """Write one line."""
        sys.stdout.write(json.dumps({"at": self.at, "seen": max(self.seen, self.at), "peak_mb": peak_mb()}) + "\n")
        sys.stdout.flush()


def main() -> int:
    """Take everything in from one file on."""
    folder, sticks, first, workers = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    files = sorted(sticks.glob("bundle-*.zip"))
    opens = runner.pool(workers) if workers else runner.inline
    with Centre.open(folder, hybrid_identity(), clock=FixedClock(NOON)) as centre:
        for at in range(first, len(files), SLICE):
            telling = Telling(at)
            telling.tell()
            inbox.take_in(centre, files[at : at + SLICE], runner=opens, watch=telling)
    return 0


if __name__ == "__main__":
    sys.exit(main())
