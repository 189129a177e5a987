"""A Dask cluster on this machine alone: scheduler and workers are real processes, and end with the test."""

import importlib
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from tests.factories.program import environment

_LOOPBACK = "127.0.0.1"
_PATIENCE = 120.0
_GLANCE = 0.1
_QUIET = {"DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "error", "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "10"}


@dataclass
class LocalCluster:
    """A scheduler and its workers, by the names that the scheduler knows them by."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: dict[str, subprocess.Popen[bytes]]

    def kill_one_at_work(self) -> int:
        """Kill a worker that has files in hand as hard as one can; return how many it had.

        All are stopped where they are first, so that none can finish what it has. Whoever sends files meanwhile is
        what fills their hands.
        """
        for each in self.workers.values():
            each.send_signal(signal.SIGSTOP)
        try:
            with self.client() as client:
                name, held = _busiest(client)
            self.workers[name].kill()
            self.workers[name].wait()
        finally:
            for each in self.workers.values():
                each.send_signal(signal.SIGCONT)
        return held

    def kill_all(self) -> None:
        """Kill everything as hard as one can."""
        for each in (self.scheduler, *self.workers.values()):
            each.kill()
            each.wait()

    def client(self) -> Any:  # noqa: ANN401 - distributed is not there for most, so its types are not either
        """Return what asks the scheduler."""
        return importlib.import_module("distributed").Client(self.address, timeout=_PATIENCE, set_as_default=False)


@contextmanager
def local_cluster(folder: Path, workers: int) -> Iterator[LocalCluster]:
    """Start a scheduler on the loopback address and so many workers with one thread each; wait until all are there."""
    told = folder / "scheduler.json"
    cluster = LocalCluster("", _started("dask_scheduler", folder, "--scheduler-file", str(told), "--port", "0"), {})
    try:
        for name in map("worker {}".format, range(workers)):
            words = ("--scheduler-file", str(told), "--nthreads", "1", "--no-nanny", "--name", name)
            cluster.workers[name] = _started("dask_worker", folder, *words)
        cluster.address = _address(told)
        with cluster.client() as client:
            client.wait_for_workers(workers, timeout=_PATIENCE)
        yield cluster
    finally:
        cluster.kill_all()


def _busiest(client: Any) -> tuple[str, int]:  # noqa: ANN401 - as above
    """Wait until a worker has files in hand that it keeps; return which has most, and how many."""
    names = {address: told["id"] for address, told in client.scheduler_info(n_workers=-1)["workers"].items()}
    before: dict[str, tuple[str, ...]] = {}
    waited = 0.0
    while waited < _PATIENCE:
        now = client.processing()
        # Twice the same: what it had finished and the scheduler did not know yet is none of it.
        kept = {address: len(set(keys) & set(before.get(address, ()))) for address, keys in now.items()}
        most = max(kept, key=lambda address: kept[address])
        if kept[most]:
            return str(names[most]), kept[most]
        before = now
        threading.Event().wait(_GLANCE)
        waited += _GLANCE
    raise AssertionError("no worker was given anything")


def _started(what: str, folder: Path, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{what}", "--host", _LOOPBACK, "--no-dashboard", *words]
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(command, cwd=folder, env=environment(**_QUIET), stdout=nowhere, stderr=nowhere)


def _address(told: Path) -> str:
    """Wait until the scheduler has written where it is, and return that."""
    waited = 0.0
    while not (told.exists() and told.read_bytes().endswith(b"}")):
        assert waited < _PATIENCE, "the scheduler did not start"
        threading.Event().wait(_GLANCE)
        waited += _GLANCE
    return str(msgspec.json.decode(told.read_bytes())["address"])
