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
