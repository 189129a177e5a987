"""Hands for the place Backups."""

import threading
from collections.abc import Callable

from interview_app.centre.check import Report
from interview_app.ui.centre.backing_up import BackingUp
from interview_app.ui.centre.backups_page import BackupsPage
from tests.ui.desks import CentreDesk
from tests.ui.patience import PATIENCE_MS

ROOM = "nav:backups"


def enter(desk: CentreDesk) -> None:
    """Go to Backups."""
    desk.click(ROOM)
    desk.wait_for("make_backup")


def care(desk: CentreDesk) -> BackingUp:
    """Return what takes care of the centre in this window."""
    (found,) = desk.centre_window.room(ROOM).findChildren(BackingUp)
    return found


def held(desk: CentreDesk, gate: threading.Event) -> None:
    """Begin a check that goes no further than its half until the gate is open."""

    def work(told: Callable[[int, int], None]) -> Report:
        told(1, 2)
        assert gate.wait(PATIENCE_MS / 1000)
        told(2, 2)
        return Report((), 2)

    caring = care(desk)
    caring._run("check", work, BackupsPage.show_checked)
    # Otherwise it might be stopped before it has begun.
    desk.bot.waitUntil(lambda: caring._following is not None and caring._following.seen is not None)
