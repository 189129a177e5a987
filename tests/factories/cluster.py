"""A Dask cluster on this machine alone: scheduler and workers are real processes, and end with the test."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from tests.factories.program import environment

_LOOPBACK = "127.0.0.1"
_PATIENCE = 60.0
_QUIET = {"DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "error", "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "10"}


@dataclass
class LocalCluster:
    """A scheduler and its workers."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]]

    def kill_one(self) -> None:
        """Kill a worker as hard as one can."""
        self.workers[0].kill()
        self.workers[0].wait()

    def kill_all(self) -> None:
        """Kill everything as hard as one can."""
        for each in (self.scheduler, *self.workers):
            each.kill()
            each.wait()


@contextmanager
def local_cluster(folder: Path, workers: int) -> Iterator[LocalCluster]:
    """Start a scheduler on the loopback address and so many workers with one thread each."""
    told = folder / "scheduler.json"
    scheduler = _started("dask_scheduler", folder, "--scheduler-file", str(told), "--port", "0")
    started = [
        _started("dask_worker", folder, "--scheduler-file", str(told), "--nthreads", "1", "--no-nanny")
        for _ in range(workers)
    ]
    cluster = LocalCluster("", scheduler, started)
    try:
        cluster.address = _address(told)
        yield cluster
    finally:
        cluster.kill_all()


def _started(what: str, folder: Path, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{what}", "--host", _LOOPBACK, "--no-dashboard", *words]
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(command, cwd=folder, env=environment(**_QUIET), stdout=nowhere, stderr=nowhere)


def _address(told: Path) -> str:
    """Wait until the scheduler has written where it is, and return that."""
    waited = 0.0
    while not (told.exists() and told.read_bytes().endswith(b"}")):
        assert waited < _PATIENCE, "the scheduler did not start"
        threading.Event().wait(0.1)
        waited += 0.1
    return str(msgspec.json.decode(told.read_bytes())["address"])
