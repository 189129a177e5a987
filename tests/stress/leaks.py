"""`python -m tests.stress.leaks`: words are planted, and searched for wherever they may have got to.

On the disk while an interview is held and after an answer, or all of it, is gone; in how values are printed, in
tracebacks, notices and core dumps; in the arguments, the environment, the output and the memory of the real windows.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from interview_app.crypto import slots
from interview_app.crypto.derive import derive
from tests.factories.clock import FixedClock
from tests.factories.interview import PASSPHRASE, new_laptop
from tests.stress import canary, leaks_in_words, leaks_on_disk, memory
from tests.stress.canary import FIRST, GONE, PLANTED
from tests.stress.verdict import Verdict, say

Leaks = list[str]
PIN = "48215"


def in_the_window(folder: Path) -> Iterator[tuple[str, Leaks]]:
    """Yield the places of a process with the real windows: unlocked, read in, locked."""
    home = folder / "window"
    laptop = new_laptop(home)
    (home / "tmp").mkdir()
    laptop.vault.set_pin(PIN)
    interview = canary.to_review(laptop).interview or ""
    laptop.vault.close()
    key = slots.unlock(home / "vault", PASSPHRASE, FixedClock())
    pages = derive(key, "vault.db")
    secrets: dict[str, str | bytes] = {
        "the passphrase": PASSPHRASE,
        "an answer": FIRST,
        "the vault's key": key,
        "the database's key": pages,
    }
    seen = memory.watch(home, interview, PASSPHRASE, secrets, folder / "pipe")
    assert seen.before >= {"the passphrase", "an answer", "the vault's key"}, "the search does not find what is there"
    for name, said in seen.said.items():
        yield f"its {name}", canary.words_in(said, (FIRST, GONE, PASSPHRASE, key.hex()))
    yield f"its memory after locking ({seen.copied >> 20} MiB)", sorted(seen.after)
    yield (
        "every file of its home",
        [f"{word} in {name}" for name, word in canary.files_with(home, *PLANTED, PASSPHRASE)],
    )
    yield "its temporary folder", [path.name for path in (home / "tmp").iterdir()]


def in_the_log(folder: Path) -> Iterator[tuple[str, Leaks]]:
    """Yield the system's log: what was written to it since the trials began, where it can be read."""
    began, leaks = folder.stat().st_mtime, []
    for path in Path("/var/log").rglob("*"):
        try:
            if path.is_file() and path.stat().st_mtime >= began:
                leaks += [
                    f"{word} in {path.name}" for word in canary.words_in(path.read_bytes(), (FIRST, GONE, PASSPHRASE))
                ]
        except OSError:
            continue  # not ours to read, or gone again
    yield "the system's log", leaks


def run(folder: Path, *, also_windows: bool = True) -> Verdict:
    """Search every place."""
    verdict = Verdict(of="places", names=("leaks",))
    trials = [leaks_on_disk.places, leaks_in_words.places, *([in_the_window] if also_windows else []), in_the_log]
    for trial in trials:
        for place, leaks in trial(folder):
            say(f"{'LEAK' if leaks else 'nothing'}: {place}")
            verdict.count(place, leaks)
    return verdict


def main() -> int:
    """Search."""
    argparse.ArgumentParser(prog="python -m tests.stress.leaks", description=__doc__).parse_args()
    with tempfile.TemporaryDirectory(prefix="leaks-") as folder:
        return run(Path(folder)).told()


if __name__ == "__main__":
    sys.exit(main())
