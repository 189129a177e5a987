"""Slow work off the window's thread: a plain function goes out, and its result comes back to the window's thread."""

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")


class Jobs(QObject):
    """Runs functions in a few threads and reports what they return or raise on the thread of this object.

    A job whose `owner` is gone when it ends is not reported to anyone; the work itself is always finished.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._running = 0
        # Queued even when a job ends at once: `run` returns before anything is reported.
        self._ended.connect(self._report, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """How many jobs have not been reported yet."""
        return self._running

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        owner: QObject | None = None,
    ) -> None:
        """Start a job.

        Args:
            work: Called in another thread; touches no widget.
            done: Called with what `work` returned.
            failed: Called with what `work` raised.
            owner: When it has been destroyed, neither is called.
        """
        self._running += 1
        self._pool = self._pool or _threads()
        future = self._pool.submit(work)
        future.add_done_callback(lambda ended: self._ended.emit(partial(_deliver, ended, done, failed, owner)))

    def shutdown(self) -> None:
        """Wait for every job to end. Nothing is reported after this."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    def _report(self, deliver: Callable[[], None]) -> None:
        self._running -= 1
        deliver()


def _threads() -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - the first job comes after the first paint

    return ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1), thread_name_prefix="job")


def _deliver(
    ended: "Future[Any]",
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
    owner: QObject | None,
) -> None:
    if owner is not None and not shiboken6.isValid(owner):
        return
    error = ended.exception()
    if error is None:
        done(ended.result())
    elif isinstance(error, Exception):
        failed(error)
    else:
        raise error
