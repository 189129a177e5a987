"""Promise: unlocking takes a second at most; nearly all of it is the one guess that it must cost."""

from functools import partial
from pathlib import Path

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.crypto import slots
from interview_app.crypto.derive import passphrase_key
from interview_app.vault.vault import Vault
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, in_turns, median
from tests.factories.vault import PASSPHRASE

ROUNDS, QUICK_ROUNDS = 9, 2
GOAL = Goal(plus=1000)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Unlock a vault whose passphrase costs what this machine was measured for; in turns with one bare guess."""
    clock = SystemClock()
    cost = slots.calibrate(clock)
    Vault.create(folder, PASSPHRASE, cost=cost, clock=clock, randomness=system_randomness).close()
    ours, theirs = in_turns(
        partial(_unlock, folder, clock),
        partial(passphrase_key, PASSPHRASE, bytes(16), cost),
        QUICK_ROUNDS if quick else ROUNDS,
    )
    return (
        Figure(
            promise=f"vault unlocked (median of {len(ours)})",
            goal=GOAL,
            unit="ms",
            measured=median(ours) * MS,
            anchor=median(theirs) * MS,
            anchored_by=f"one bare Argon2id ({cost.passes} passes, {cost.memory_kib >> 10} MiB)",
        ),
    )


def _unlock(folder: Path, clock: SystemClock) -> None:
    Vault.unlock(folder, PASSPHRASE, clock=clock, randomness=system_randomness).close()
