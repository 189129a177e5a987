"""`python -m tests.stress.faults`: every call that touches the disk is made to fail in turn.

A child plays a part of the story under strace, which lets one call fail, once or from then on. The person in the
story tries again up to three times. Whatever happens they must be told a sentence; what was acknowledged must be
there, also when the power fails right afterwards (a sync that failed has not stored anything, and a second one does
not make up for it); and without the fault it must go on.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from tests.factories.vault import PASSPHRASE
from tests.stress import disk
from tests.stress.dice import Dice
from tests.stress.forked import Child
from tests.stress.life import GivenUp, Life
from tests.stress.power_loss import MEMORY, Bench
from tests.stress.promises import Promises, lost
from tests.stress.recording import CALLS, LONGEST, Played, calls
from tests.stress.story import OTHER_PASSPHRASE, PARTS, finish, possible, rehearse
from tests.stress.told import Teller, lines
from tests.stress.verdict import Verdict, say

_WRITES = ("EIO", "ENOSPC")
ERRORS = {
    **dict.fromkeys(("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "fallocate"), _WRITES),
    **dict.fromkeys(("rename", "unlink", "mkdir"), (*_WRITES, "EROFS")),
    "openat": (*_WRITES, "EROFS", "EACCES"),
}
_FOR_GOOD = {
    **dict.fromkeys(("write", "pwrite64", "ftruncate", "fallocate"), "ENOSPC"),
    **dict.fromkeys(("fsync", "fdatasync"), "EIO"),
    **dict.fromkeys(("rename", "unlink", "mkdir"), "EROFS"),
}
"""What stays so: a full disk, a broken one, one that may only be read. The program opens its own files too, and those
are not on the disk in question, so opening does not fail for good."""
FALLIBLE = [name for name in possible() if name != "older"]
"""Parts that are the program's own; to make an older vault the story reaches past it."""
_ATTACHED = b"attached"


@dataclass(frozen=True)
class Fault:
    """Which call of a part fails, and how.

    Attributes:
        nth: Which of the calls of this name, from 1.
        for_good: All of them from this one on, and not this one only.
    """

    part: str
    call: str
    nth: int
    error: str
    for_good: bool

    @property
    def inject(self) -> str:
        """How strace is told."""
        return f"inject={self.call}:error={self.error}:when={self.nth}{'+' if self.for_good else ''}"

    def __str__(self) -> str:
        """Return how it is told to a person."""
        return f"{self.part}: {self.call} {self.nth}{' and all later' if self.for_good else ''} gives {self.error}"


@dataclass
class Part:
    """A part of the story, the disk that it begins on, and what had been promised by then."""

    name: str
    folder: Path
    promises: Promises
    faults: list[Fault] = field(default_factory=list)


@dataclass
class Shop:
    """Where faults are tried."""

    folder: Path
    bench: Bench
    verdict: Verdict = field(
        default_factory=lambda: Verdict(of="faults", names=("lost", "without a sentence or stuck"))
    )
    codes: Counter[str] = field(default_factory=Counter)
    _afterwards: list[tuple[str, disk.Image]] = field(default_factory=list)

    @property
    def _home(self) -> Path:
        return self.folder / "home"

    def parts(self, names: Sequence[str]) -> Iterator[Part]:
        """Play the story through without a fault, and yield each part with the calls in it that can fail."""
        promises = Promises()
        begun = self.folder / "begun"
        begun.mkdir()
        for name in possible()[: 1 + max(map(possible().index, names))]:
            part = Part(name, begun, deepcopy(promises))
            played, heard, _ = self._play(part, None, followed=name in names)
            for told in lines(heard):
                promises.hear(told)
            after = self._home.rename(self.folder / "after")
            if name in names:
                part.faults = [*self._faults(name, played)]
                yield part
            shutil.rmtree(begun)
            after.rename(begun)

    def _faults(self, part: str, played: list[tuple[str, bool]]) -> Iterator[Fault]:
        counted: Counter[str] = Counter()
        for call, touches in played:
            counted[call] += 1
            for error in ERRORS.get(call, ()) if touches else ():
                yield Fault(part, call, counted[call], error, for_good=False)
                if error == _FOR_GOOD.get(call):
                    yield Fault(part, call, counted[call], error, for_good=True)

    def attempt(self, part: Part, fault: Fault) -> None:
        """Play a part with a fault, look at what is left, cut the power, and go on without the fault."""
        promises = deepcopy(part.promises)
        _, heard, status = self._play(part, fault, promises)
        stuck = [f"ended with {status}: {_last(heard)}"] if status else []
        gave_up = any(told.what == "gave up" for told in lines(heard))
        if gave_up and not fault.for_good:
            stuck.append(f"three tries were not enough: {_last(heard)}")
        self.codes.update(told.key for told in lines(heard) if told.what == "refused")
        missing = []
        for mode, pictured in self._afterwards:
            found = self.bench.look_at(pictured)
            stuck += [f"{mode}: {found.trouble}"] if found.trouble else []
            missing += [f"{mode}: {each}" for each in lost(promises, found)] if not found.trouble else []
        if gave_up:
            stuck += self._without_fault(promises)
        self.verdict.count(str(fault), missing, stuck)

    def _play(
        self, part: Part, fault: Fault | None, promises: Promises | None = None, *, followed: bool = True
    ) -> tuple[list[tuple[str, bool]], bytes, int]:
        """Return the calls and whether they were about the disk; what the child told; and its exit status."""
        trace = self.folder / "trace"
        shutil.copytree(part.folder, self._home)
        child = Child(lambda tells_on: _live(part.name, self._home, tells_on), waits=True)
        strace = _attach(child.id, trace, fault) if followed else None
        child.go()
        heard, status = child.end()
        if strace is None:
            return [], heard, status
        strace.wait()
        played = Played(str(self._home), child.tells_on, disk.certain(part.folder))
        seen = []
        for call in calls(trace, also_failed=True):
            seen.append((call.name, played.touches(call)))
            played.play(call)
        if promises is not None:
            for told in lines(heard):
                promises.hear(told)
        if fault is not None:
            shutil.rmtree(self._home)
            self._afterwards = [(mode, disk.image(played.disk, mode, Dice(""))) for mode in disk.MODES[:2]]
        return seen, heard, status

    def _without_fault(self, promises: Promises) -> list[str]:
        """Start the program again on the same disk, and bring what was begun to its end."""
        disk.build(dict(self._afterwards[1][1]), self._home)
        phrases = promises.passphrases or (PASSPHRASE,)
        opened_by = self.bench.look_at(self._afterwards[1][1]).opened_by
        phrase = next((each for each in phrases if each in opened_by), PASSPHRASE)
        child = Child(lambda tells_on: finish(Life(self._home, Teller(tells_on), phrase, seed="again")))
        heard, status = child.end()
        shutil.rmtree(self._home)
        return [f"without the fault it did not go on: {_last(heard)}"] if status else []


def _live(part: str, home: Path, tells_on: int) -> None:
    """Play a part; a person who was refused too often walks away, which is no crash."""
    teller = Teller(tells_on)
    try:
        PARTS[part](Life(home, teller, PASSPHRASE, seed=part))
    except GivenUp:
        teller.tell("gave up")
    except Exception as error:
        teller.tell("bug", value=f"{type(error).__name__}: {error}")
        raise


def _attach(process: int, trace: Path, fault: Fault | None) -> "subprocess.Popen[bytes]":
    """Let strace follow a process that waits, and return when it does."""
    command = ["strace", "-xx", "-s", str(LONGEST), "-o", str(trace), "-e", f"trace={CALLS}", "-p", str(process)]
    command += ["-e", fault.inject] if fault is not None else []
    strace = subprocess.Popen(command, stderr=subprocess.PIPE)
    assert strace.stderr is not None
    line = strace.stderr.readline()
    assert _ATTACHED in line, line
    return strace


def _last(heard: bytes) -> str:
    told = [each for each in lines(heard) if each.what in {"bug", "refused"}]
    return told[-1].value if told else "nothing was told"


def run(names: Sequence[str], every: int = 1) -> Shop:
    """Try one fault of so many in some parts of the story."""
    with tempfile.TemporaryDirectory(prefix="faults-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as made:
        folder, chosen = Path(made), Dice("which faults")
        rehearse(folder / "rehearsal")
        shop = Shop(folder, Bench(folder, (PASSPHRASE, OTHER_PASSPHRASE)))
        for part in shop.parts(names):
            for fault in part.faults:
                if not chosen.below(every):
                    shop.attempt(part, fault)
        return shop


def main() -> int:
    """Try what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.faults", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"all without; of: {', '.join(FALLIBLE)}")
    parser.add_argument("--every", type=int, default=1, help="try one fault of so many")
    words = parser.parse_args()
    shop = run(words.parts or FALLIBLE, words.every)
    say("people were told: " + ", ".join(f"{code} {count}" for code, count in shop.codes.most_common()))
    return shop.verdict.told()


if __name__ == "__main__":
    sys.exit(main())
