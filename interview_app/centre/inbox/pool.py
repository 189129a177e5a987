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

AHEAD: Final = 96
"""Files that are opened ahead: more than are stored together, so that nobody waits while the others store."""
LARGE: Final = 64_000_000
"""Bytes of files that are opened ahead, so that memory stays flat also where bundles are large."""

_Flying = tuple[Path, int, Future[Arrived] | None]


@dataclass(frozen=True)
class Pool:
    """A runner over a pool of processes."""

    processes: int
    ahead: int = AHEAD

    def __call__(self, paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
        """Yield what arrived, in the order of the paths."""
        # Spawned, because a process with windows and threads must not be forked.
        context = multiprocessing.get_context("spawn")
        workers = ProcessPoolExecutor(self.processes, context, initializer=_end_with_parent)
        flying: deque[_Flying] = deque()
        travelling = Travelling.of(keys)
        try:
            for path in paths:
                flying.append((path, _size(path), _sent(workers, path, travelling, open_file)))
                while len(flying) > self.ahead or (len(flying) > self.processes and _extent(flying) > LARGE):
                    yield _landed(flying.popleft(), keys, open_file)
            while flying:
                yield _landed(flying.popleft(), keys, open_file)
        finally:
            workers.shutdown(cancel_futures=True)


def _extent(flying: Iterable[_Flying]) -> int:
    return sum(size for _, size, _ in flying)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # whoever opens it says why it cannot be read


def _sent(
    workers: ProcessPoolExecutor, path: Path, travelling: Travelling, open_file: OpenFile
) -> Future[Arrived] | None:
    try:
        return workers.submit(_open, path, travelling, open_file)
    except BrokenExecutor:
        return None


def _landed(flying: _Flying, keys: Keys, open_file: OpenFile) -> Arrived:
    """Return what became of a file; when its process has died, it is opened here, and so is all that follows."""
    path, _, future = flying
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
