"""What this process leaves on the disk by itself: no core dump with answers in it, no file that others may read."""

import ctypes
import os
import sys

PRIVATE_MASK = 0o077
_SET_DUMPABLE = 4  # PR_SET_DUMPABLE of prctl(2)


def close_the_shutters() -> None:
    """Ask the system to write no core dump of this process, and to make its files for this user alone.

    A dump would hold keys and answers in plain. On Linux the process is also closed to debuggers of the same user.
    Elsewhere the system's own crash reports are the administrator's to switch off. Again changes nothing.
    """
    os.umask(PRIVATE_MASK)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # The limit alone does not stop a dump that the system pipes to a collecting program.
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
