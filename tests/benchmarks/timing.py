"""How long things take. What is measured and its anchor take turns, because a machine is never alone for long."""

import math
import statistics
import time
from collections.abc import Callable, Sequence

Act = Callable[[], object]

MS = 1e3


def seconds(act: Act) -> float:
    """Do something and return how long it took."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def in_turns(measured: Act, anchor: Act, rounds: int) -> tuple[list[float], list[float]]:
    """Do both in each round and return the seconds of each; who goes first changes from round to round."""
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(rounds):
        pair = [(measured, ours), (anchor, theirs)]
        for act, times in pair if number % 2 == 0 else reversed(pair):
            times.append(seconds(act))
    return ours, theirs


def median(times: Sequence[float]) -> float:
    """Return the middle one."""
    return statistics.median(times)


def p95(times: Sequence[float]) -> float:
    """Return the time that 95 of 100 do not exceed."""
    return sorted(times)[math.ceil(0.95 * len(times)) - 1]
