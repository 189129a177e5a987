"""Every state of the place Backups: each word has room on every screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.files import DiskFull
from interview_app.centre import backup
from interview_app.centre.backup_standing import Made, Standing
from interview_app.centre.check import Report, Shortfall
from interview_app.centre.restore import Restored
from interview_app.centre.restore_beside import Beside
from interview_app.ui.centre.backups_following import Kind
from interview_app.ui.centre.backups_page import BackupsPage
from interview_app.ui.centre.backups_running import CareRunning
from interview_app.ui.theme import look
from interview_app.ui.widgets.reading_order import stops
from tests.factories.clock import FixedClock
from tests.ui.seeing import clipped, settle, show

SCREENS = [((1280, 800), 100), ((1280, 800), 200), ((1024, 600), 100), ((1024, 600), 200)]
each_screen = pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))
FOUND = tuple(Shortfall(f"CHECK-{name}", "Said.", 3) for name in ("SHUT", "LAPTOPS", "STORAGE", "WITHDRAWN", "SUMS"))
MADE = backup.BackedUp(Path("centre-2026-11-22-5ed0aa12.age"), Path("keys.age"), Path("tombstones.json"), 92, True)
STATES: dict[str, Callable[[BackupsPage], None]] = {
    "waiting": BackupsPage.show_waiting,
    "running": lambda page: page.show_running("restore"),
    "made": lambda page: page.show_made(MADE),
    "wrong": lambda page: page.show_checked(Report((*FOUND, Shortfall("X-Y", "Something is amiss.")), 92)),
    "unreadable": lambda page: page.show_checked(Report((Shortfall("DISK-FULL", "", error=DiskFull()),), 0)),
    "restored": lambda page: page.show_restored(Beside(Path("centre-restored-2026-11-22"), Restored(92, 3, 2, 1))),
    "stopped": BackupsPage.show_stopped,
}


@each_screen
@pytest.mark.parametrize("theme", ["cream", "dark"])
def test_every_word_has_room_in_every_state(qtbot: QtBot, size: tuple[int, int], scale: int, theme: str) -> None:
    """On a small screen and in large letters, too; every stop has a name, and every state its words."""
    at = FixedClock().now()
    stands = Standing(92, Made(at, "c4b8b5a8", "5ed0aa12", 92), at, at, 9, 4, 2, rotated=True, due=True)
    page = BackupsPage(look("dark" if theme == "dark" else "cream", scale))
    qtbot.addWidget(page)
    show(page, size)
    for name, state in STATES.items():
        page.show_view(stands)
        state(page)
        settle()
        assert clipped(page) == [], name
        assert all(stop.accessibleName() for stop in stops(page)), name


def test_progress_says_what_is_counted_and_what_comes_last(qtbot: QtBot) -> None:
    """Interviews, or megabytes; and when all is read, what is still to do."""
    cases: tuple[tuple[Kind, tuple[int, int], str, str], ...] = (
        ("backup", (5, 9), "5 of 9", "Sealing the keys."),
        ("check", (5, 9), "5 of 9", "Reading the records, the study"),
        ("restore", (1_500_000, 9_000_000), "2 of 9", "Doing again what was withdrawn since."),
    )
    for kind, seen, words, last in cases:
        running = CareRunning(look("cream", 100), kind)
        qtbot.addWidget(running)
        running.show_seen(seen)
        assert running._bar.words() == words
        running.show_seen((seen[1], seen[1]))
        assert last in running._doing.accessibleName()
        running.show_stopping()
        running.show_seen((seen[1], seen[1]))
        assert running._doing.accessibleName() == "Stopping."
