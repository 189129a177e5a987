"""`python -m tests.benchmarks`: measure every promise about speed and about designs, and print one table.

Nothing here fails for being slow: figures are read by people, each beside an anchor that was measured in the same
run on the same machine. The exit status is 0 unless a part crashes.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, table

PARTS = (
    "answer_commit",
    "page_change",
    "hide_screen",
    "many_questions",
    "long_session",
    "interview_list",
    "fieldwork",
    "first_window",
    "unlock",
    "seal_with_pdf",
    "seal_at_once",
    "summary_drawn",
    "intake",
    "archive_list",
    "records",
    "age_throughput",
    "streaming_memory",
    "redaction",
    "study_design",
)


def main() -> int:
    """Measure what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"all without; of: {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="small counts: shows that it works, not how fast")
    parser.add_argument("--folder", type=Path, help="make files on the disk of this folder (default: the system's)")
    words = parser.parse_args()
    unknown = set(words.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    for part in words.parts or PARTS:
        sys.stderr.write(f"measuring {part} ...\n")
        with tempfile.TemporaryDirectory(prefix="interview-app-benchmark-", dir=words.folder) as folder:
            figures += importlib.import_module(f"tests.benchmarks.{part}").measure(Path(folder), quick=words.quick)
    sys.stdout.write(f"{table(figures)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
