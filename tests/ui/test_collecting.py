"""Where garbage is collected."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_app.ui.collecting import Collector
from interview_app.ui.jobs import Jobs


class Cycle:
    """Garbage as a closed window is: it points to itself, and notes on which thread it goes."""

    def __init__(self, gone_on: list[int]) -> None:
        self.me, self.gone_on = self, gone_on

    def __del__(self) -> None:
        self.gone_on.append(threading.get_ident())


def test_slow_work_collects_no_windows(qtbot: QtBot) -> None:
    """However much another thread makes: what is garbage goes on the window's thread, and soon."""
    parent, jobs = QObject(), Jobs()
    gone_on: list[int] = []
    Collector(parent)
    Cycle(gone_on)

    def work() -> list[list[int]]:
        return [[number] for number in range(200_000)]

    with qtbot.waitCallback() as done:
        jobs.run(work, done, lambda _error: None, parent)
    qtbot.waitUntil(lambda: bool(gone_on), timeout=20_000)
    assert gone_on == [threading.get_ident()]
    jobs.shutdown()
