"""Who opens the files for the window: few are opened here, and very many by other processes, whose start takes a while.

So the window's own process has time for the window while thousands arrive.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from interview_app.centre.inbox.opening import Arrived
from interview_app.centre.inbox.runner import OpenFile, inline, pool
from interview_app.centre.keys import Keys

MANY: Final = 500
"""Files for which other processes are worth their start."""


def few_or_many(paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
    """Yield what arrived, in the order of the paths; a runner as any other."""
    listed = tuple(paths)
    runner = inline if len(listed) < MANY else pool(os.cpu_count() or 1)
    return runner(listed, keys, open_file)
