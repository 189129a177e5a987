"""Who opens the files. Whatever the runner, the results are the same, byte for byte and in the order of the paths."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from interview_app.centre.inbox.opening import Arrived
from interview_app.centre.keys import Keys

OpenFile = Callable[[Path, Keys], Arrived]


class Runner(Protocol):
    """Maps the opener over files; lazily, so that what is in memory is never more than a few of them."""

    def __call__(self, paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
        """Yield what arrived, in the order of the paths."""
        ...


def inline(paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
    """Open one file after the other, here."""
    return (open_file(path, keys) for path in paths)


def pool(processes: int = 1) -> Runner:
    """Return a runner whose files are opened by so many other processes of this computer, while here they are stored.

    A process that dies costs nothing but time: what it had in hand, and all after it, is opened here.
    """
    from interview_app.centre.inbox.pool import Pool  # noqa: PLC0415 - most take in a handful of files, without it

    return Pool(processes)


def cluster(scheduler: str) -> Runner:
    """Return a runner whose files are opened by the workers of a Dask cluster, which the keys travel to.

    Args:
        scheduler: Its address, such as "tcp://192.168.1.20:8786" or "tls://…": on a machine that is trusted with
            everything the keys open, in a network of its own or behind TLS.

    Raises:
        ClusterMissing: When what speaks to clusters is not installed.
        ClusterUnreachable: When nobody answers at this address, as soon as there is something to open.
    """
    from interview_app.centre.inbox.cluster import Cluster  # noqa: PLC0415 - as above

    return Cluster.at(scheduler)
