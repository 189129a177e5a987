"""Work in the background, and who hears of it."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from interview_app.ui.jobs import Jobs


class Ears:
    """Hears what a job reports, and on which thread."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def hear(self, what: object) -> None:
        """Note it."""
        self.heard.append(what)
        self.threads.add(threading.get_ident())


def test_a_result_comes_back_to_the_window(qtbot: QtBot) -> None:
    """Work runs in another thread; what it returns arrives on this one, after `run` has returned."""
    jobs, ears = Jobs(), Ears()
    jobs.run(threading.get_ident, ears.hear, ears.hear)
    assert ears.heard == []
    qtbot.waitUntil(lambda: bool(ears.heard))
    assert ears.heard != [threading.get_ident()]
    assert ears.threads == {threading.get_ident()}
    assert jobs.running == 0
    jobs.shutdown()


def test_an_error_comes_back_as_it_was_raised(qtbot: QtBot) -> None:
    """The window decides what to say about it."""
    jobs, done, failed, error = Jobs(), Ears(), Ears(), OSError("disk")

    def work() -> None:
        raise error

    jobs.run(work, done.hear, failed.hear)
    qtbot.waitUntil(lambda: bool(failed.heard))
    assert (done.heard, failed.heard) == ([], [error])
    jobs.shutdown()


@pytest.mark.parametrize("fails", [False, True])
def test_a_window_that_is_gone_hears_nothing(qtbot: QtBot, *, fails: bool) -> None:
    """A result for a destroyed window is dropped, not delivered into nothing."""
    jobs, ears, owner = Jobs(), Ears(), QObject()

    def work() -> None:
        if fails:
            raise OSError

    jobs.run(work, ears.hear, ears.hear, owner=owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert ears.heard == []
    jobs.shutdown()


def test_shutting_down_waits_for_what_runs() -> None:
    """Work that was begun is finished: it may be writing."""
    jobs, ears, begun = Jobs(), Ears(), threading.Event()

    def work() -> None:
        begun.wait(5)
        ears.hear("finished")

    jobs.run(work, lambda _: None, lambda _: None)
    begun.set()
    jobs.shutdown()
    assert ears.heard == ["finished"]
