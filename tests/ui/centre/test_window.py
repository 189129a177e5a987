"""The central team's window as a whole."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.centre.office import Centre
from interview_app.ui.widgets.reading_order import stops
from tests.factories import bundle as bundles
from tests.factories.centre import interview
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle


def test_text_size_goes_round_and_stays_on_the_page(desk: CentreDesk, centre: Centre) -> None:
    """Every size has room for every word, on a small screen too."""
    centre.archive.add(interview(bundles.full_record()), "bb" * 32)
    desk.window.resize(1024, 600)
    for place, seen in (("nav:import", "browse"), ("nav:interviews", "interviews")):
        desk.click(place)
        for _ in range(4):
            desk.wait_for(seen)
            settle()
            assert clipped(desk.window) == []
            desk.click("text_size")
        desk.wait_for(seen)


def test_the_window_is_marked_as_practice_and_named(desk: CentreDesk) -> None:
    """The band is there, and the title does not tell the topic."""
    assert desk.says("PRACTICE")
    assert desk.window.windowTitle() == "Interview Companion: central team"


def test_everything_can_be_done_with_the_keyboard(desk: CentreDesk, bundle: Path) -> None:
    """From the import to the PDF: Tab, Space and Enter are enough, and every stop has a name."""
    desk.choices.files, desk.choices.folder = [bundle], bundle.parent
    press(desk, "browse")
    desk.wait_for("results")
    press(desk, "nav:interviews")
    desk.wait_for("interviews")
    assert all(stop.accessibleName() for stop in stops(desk.window))
    press(desk, "open")
    desk.wait_for("save_pdf")
    press(desk, "save_pdf")
    assert list(bundle.parent.glob("*.pdf"))
    press(desk, "back")
    desk.wait_for("interviews")


def press(desk: CentreDesk, name: str) -> None:
    """Tab to a button and press Space."""
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is not None)
    for _ in range(30):
        settle()
        now = desk.window.focusWidget()
        if now.objectName() == name:
            QTest.keyClick(now, Qt.Key.Key_Space)
            return
        QTest.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError(name)
