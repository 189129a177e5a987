"""Files opened by other processes of this computer. They are given the keys down a pipe, and end with the intake."""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from typing import Final

from interview_app.centre.inbox.opening import Arrived
from interview_app.centre.inbox.runner import OpenFile
from interview_app.centre.inbox.travelling import Travelling
from interview_app.centre.keys import Keys

AHEAD: Final = 4
"""Files a process may be ahead of what is stored: enough that none ever waits, and so few that memory stays flat."""

_Flying = tuple[Path, Future[Arrived] | None]


@dataclass(frozen=True)
class Pool:
    """A runner over a pool of processes."""

    processes: int

    def __call__(self, paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
        """Yield what arrived, in the order of the paths."""
        # Spawned, because a process with windows and threads must not be forked.
        context = multiprocessing.get_context("spawn")
        workers = ProcessPoolExecutor(self.processes, context, initializer=_end_with_parent)
        flying: deque[_Flying] = deque()
        travelling = Travelling.of(keys)
        try:
            for path in paths:
                flying.append((path, _sent(workers, path, travelling, open_file)))
                if len(flying) > self.processes * AHEAD:
                    yield _landed(flying.popleft(), keys, open_file)
            while flying:
                yield _landed(flying.popleft(), keys, open_file)
        finally:
            workers.shutdown(cancel_futures=True)


def _sent(
    workers: ProcessPoolExecutor, path: Path, travelling: Travelling, open_file: OpenFile
) -> Future[Arrived] | None:
    try:
        return workers.submit(_open, path, travelling, open_file)
    except BrokenExecutor:
        return None


def _landed(flying: _Flying, keys: Keys, open_file: OpenFile) -> Arrived:
    """Return what became of a file; when its process has died, it is opened here, and so is all that follows."""
    path, future = flying
    if future is not None:
        try:
            return future.result()
        except BrokenExecutor:
            pass
    return open_file(path, keys)


def _open(path: Path, travelling: Travelling, open_file: OpenFile) -> Arrived:
    return open_file(path, travelling.arrived())


def _end_with_parent() -> None:
    """Let this process end when the one that started it does, however that ends: it has the keys in its memory."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_and_end, args=(parent.sentinel,), name="end-with-parent", daemon=True).start()


def _wait_and_end(parent: int) -> None:
    wait([parent])
    os._exit(1)
