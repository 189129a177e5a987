"""Pictures of the centre's place for backups: one is made, grows old, and becomes a second centre."""

from pathlib import Path

from interview_app.centre import withdrawal
from interview_app.centre.office import Centre
from interview_app.ui.centre.backups_page import BackupsPage
from tests.factories.clock import FixedClock
from tests.gallery_tour import Tour
from tests.ui.desks import Choices

_DAYS = 9 * 86_400.0
_BACKUPS = Path("BACKUPS")
_PLACE = Path("PLACE")


def backed_up(tour: Tour, choices: Choices, centre: Centre) -> None:
    """Take a backup that was just made, one that is due, what is chosen to restore it, and what came of that.

    Args:
        tour: Of the centre's window.
        choices: What is picked when a folder or files are asked for.
        centre: After weeks of fieldwork.
    """
    for folder in (_BACKUPS, _PLACE):
        folder.mkdir(exist_ok=True)
    choices.folder = _BACKUPS
    _enter(tour)
    tour.presses("make_backup")
    tour.picture("made")
    clock = centre.clock
    assert isinstance(clock, FixedClock)
    clock.passed += _DAYS
    withdrawal.erase(centre, centre.archive.interviews()[0].id)
    choices.files = sorted(_BACKUPS.glob("centre-*.age"))
    tour.presses("restore", "choose_content")
    tour.picture("chosen")
    choices.folder = _PLACE
    tour.presses("make_centre")
    tour.picture("restored")
    page = tour.window.page_named("backups")
    assert isinstance(page, BackupsPage)
    page.show_running("backup")
    page.show_seen((4_120, 10_000))
    tour.picture("running")


def _enter(tour: Tour) -> None:
    tour.window.go("nav:backups")
    tour.rest()
