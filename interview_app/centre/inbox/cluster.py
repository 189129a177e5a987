"""Files opened by the workers of a Dask cluster (extra `cluster`), for a centre that has outgrown one machine.

Workers are sent the bytes of a file, whether it is called a zip, and the keys: no name, no path. When a worker dies,
the scheduler gives what it had in hand to another one; when that does not help either, the rest is opened here.
"""

import importlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final, Self

from interview_app.base.errors import UserError
from interview_app.bundle.package import LARGEST
from interview_app.centre.inbox import opening
from interview_app.centre.inbox.opening import Arrived
from interview_app.centre.inbox.pool import AHEAD
from interview_app.centre.inbox.runner import OpenFile
from interview_app.centre.inbox.travelling import Travelling
from interview_app.centre.keys import Keys

_PATIENCE: Final = "10s"
_GLANCE: Final = 2.0
_ALIVE: Final = frozenset({"running", "connecting", "newly-created"})
_Flying = tuple[Path, Any]
"""A file, and what became of it: a future of the cluster, or what was known without it."""


class ClusterMissing(UserError):
    """What speaks to clusters is not installed."""

    code = "CLUSTER-MISSING"
    happened = "This program was installed without the part that lets several computers open interviews together."
    safe = "Nothing was taken in, and nothing was changed."
    next_step = "Take the bundles in without a scheduler, or install the program again with its extra named cluster."


class ClusterUnreachable(UserError):
    """Nobody answers at the scheduler's address."""

    code = "CLUSTER-UNREACHABLE"
    happened = "No scheduler answered at the address {address}."
    safe = "Nothing was sent anywhere, and nothing was taken in."
    next_step = "Check that it is running and that the address is right, or take the bundles in without it."


@dataclass(frozen=True)
class Cluster:
    """A runner over a cluster.

    Attributes:
        scheduler: Its address.
        distributed: What speaks to it.
        ahead: Files that are sent ahead of the one that is waited for; at least two for each thread of a worker.
    """

    scheduler: str
    distributed: ModuleType
    ahead: int = AHEAD

    @classmethod
    def at(cls, scheduler: str, ahead: int = AHEAD) -> Self:
        """Return a runner over the cluster of a scheduler; nobody is called yet."""
        try:
            return cls(scheduler, importlib.import_module("distributed"), ahead)
        except ImportError as error:
            raise ClusterMissing from error

    def __call__(self, paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
        """Yield what arrived, in the order of the paths."""
        travelling = Travelling.of(keys)
        with self._client() as client:
            window = max(self.ahead, 2 * sum(client.ncores().values()))
            flying: deque[_Flying] = deque()
            for path in paths:
                flying.append((path, self._sent(client, path, keys, travelling)))
                if len(flying) > window:
                    yield self._landed(client, flying.popleft(), keys, open_file)
            while flying:
                yield self._landed(client, flying.popleft(), keys, open_file)

    def _client(self) -> Any:  # noqa: ANN401 - distributed is not there for most, so its types are not either
        dask = importlib.import_module("dask")
        # A bundle may be as large as it likes: that it travels with its task is how a dead worker loses nothing.
        dask.config.set({"distributed.admin.large-graph-warning-threshold": LARGEST})
        try:
            return self.distributed.Client(self.scheduler, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterUnreachable(address=self.scheduler) from error

    def _sent(self, client: Any, path: Path, keys: Keys, travelling: Travelling) -> Any:  # noqa: ANN401 - as above
        """Read a file here, where it is, and send its bytes to be opened; nowhere, once the cluster is gone."""
        read = opening.read(path)
        if isinstance(read, Arrived):
            return read
        try:
            return client.submit(_open, read, path.suffix.lower() == ".zip", travelling, pure=False)
        except self.distributed.client.ClosedClientError:
            return opening.open_read(path, read, keys)

    def _landed(self, client: Any, flying: _Flying, keys: Keys, open_file: OpenFile) -> Arrived:  # noqa: ANN401 - as above
        path, outcome = flying
        if isinstance(outcome, Arrived):
            return outcome
        while client.status in _ALIVE:
            try:
                arrived: Arrived = outcome.result(timeout=_GLANCE)
                return replace(arrived, path=path)
            except TimeoutError:
                continue  # a large bundle takes its time; a scheduler that is gone is noticed by the client's state
            except (self.distributed.KilledWorker, CancelledError, OSError):
                break
        return open_file(path, keys)


def _open(untrusted: bytes, zipped: bool, travelling: Travelling) -> Arrived:  # noqa: FBT001 - all that travels of a name
    return opening.open_read(Path("bundle.zip" if zipped else "file"), untrusted, travelling.arrived())
