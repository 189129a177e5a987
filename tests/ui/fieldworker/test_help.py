"""F1 in the windows: the help about the page that shows, found by words, and the way back to that very page."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import interview_app
from interview_app.base.errors import catalogue
from interview_app.base.handbook import Handbook
from interview_app.centre.office import Centre
from interview_app.ui.fieldworker.concern_page import ConcernPage
from interview_app.ui.fieldworker.concerns_page import ConcernsPage
from interview_app.ui.fieldworker.console_page import ConsolePage
from interview_app.ui.fieldworker.distress_page import DistressPage
from interview_app.ui.fieldworker.hand_over_page import HandOverPage
from interview_app.ui.help.help_page import HelpView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.reading_order import stops
from interview_app.ui.widgets.text_box import LineBox
from tests.factories.house import House
from tests.ui.desks import FieldworkerDesk, Hands, centre_desk, fieldworker_desk
from tests.ui.seeing import clipped, focus, settle, show

SHELVES = ("laptop", "centre", "ceremony", "cards", "practice")


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[FieldworkerDesk]:
    """Return an unlocked desk."""
    with fieldworker_desk(qtbot, house) as opened:
        opened.unlock()
        yield opened


def press(hands: Hands, key: Qt.Key) -> None:
    """Press a key wherever the focus is."""
    focused = QApplication.focusWidget()
    QTest.keyClick(hands.window if focused is None else focused, key)
    settle()


def helped(hands: Hands) -> str:
    """Return the name of the help page that shows, or nothing."""
    settle()
    shown = [view for view in hands.window.findChildren(HelpView) if view.isVisible()]
    return shown[0].at if shown else ""


def test_every_page_of_the_fieldworkers_window_has_its_help(desk: FieldworkerDesk) -> None:
    """Behind the passphrase, before it, and while the participant has the other screen."""
    places = desk.fieldworker._places
    assert places is not None
    alone = (HandOverPage, ConsolePage, DistressPage, ConcernPage, ConcernsPage)
    topics = {*places.pages, "unlock", "new", *(page.topic for page in alone)}
    assert topics <= set(Handbook.read("laptop").pages)


def test_every_page_of_the_centres_window_has_its_help(centre: Centre, qtbot: QtBot) -> None:
    """The shelf has no page that the window lacks, but the one that leads to all, and what only commands do."""
    with centre_desk(qtbot, centre) as office:
        topics = {getattr(page, "topic", name) for name, page in office.centre_window._pages.items()}
        # Analysts have a window of their own, over their copy.
        assert topics | {"start", "copy", "copied"} == set(Handbook.read("centre").pages)
        press(office, Qt.Key.Key_F1)
        assert helped(office) == "import"
        press(office, Qt.Key.Key_Escape)
        assert helped(office) == ""
        assert office.sees("browse")


def test_f1_shows_the_help_of_the_page_and_esc_leads_back_to_where_one_was(desk: FieldworkerDesk) -> None:
    """The focus is on the same widget as before, and what was chosen is still chosen."""
    desk.click("new_interview")
    desk.click("ages:18-30")
    before = focus()
    press(desk, Qt.Key.Key_F1)
    assert helped(desk) == "set_up"
    assert desk.says("Ask how old they are.")
    press(desk, Qt.Key.Key_F1)
    assert helped(desk) == "set_up"
    press(desk, Qt.Key.Key_Escape)
    assert helped(desk) == ""
    assert focus() is before
    desk.click("start")
    desk.bot.waitUntil(lambda: bool(desk.handed_over))


def test_links_lead_from_page_to_page_and_esc_back_step_by_step(desk: FieldworkerDesk) -> None:
    """The line on the rail does the same as F1."""
    desk.click("help")
    assert helped(desk) == "today"
    desk.click("help:send")
    assert helped(desk) == "send"
    desk.click("help:start")
    assert helped(desk) == "start"
    for name in ("send", "today", ""):
        press(desk, Qt.Key.Key_Escape)
        assert helped(desk) == name


def test_words_lead_to_pages(desk: FieldworkerDesk) -> None:
    """As one types; Esc takes the words away first, and Enter on a page goes there."""
    press(desk, Qt.Key.Key_F1)
    desk.type("help_find", "receipt code")
    assert desk.sees("help:send")
    assert desk.says("1 page")
    desk.click("help:send")
    assert helped(desk) == "send"
    desk.type("help_find", "elephant")
    assert desk.says("No page has these words.")
    press(desk, Qt.Key.Key_Escape)
    assert helped(desk) == "send"
    assert desk.says("Put a stick in")


def test_the_help_follows_the_text_size_and_closes_with_the_lock(desk: FieldworkerDesk) -> None:
    """The same page shows larger; a locked laptop shows the passphrase and nothing else."""
    desk.click("help")
    desk.click("help:interviews")
    desk.click("text_size")
    assert helped(desk) == "interviews"
    press(desk, Qt.Key.Key_Escape)
    assert desk.sees("new_interview")
    desk.click("help")
    desk.click("lock")
    assert helped(desk) == ""
    assert desk.sees("passphrase")
    press(desk, Qt.Key.Key_F1)
    assert helped(desk) == "unlock"


def test_nobody_leaves_for_the_help_while_something_is_written(desk: FieldworkerDesk) -> None:
    """The key does nothing then."""
    desk.fieldworker.set_busy(True)
    press(desk, Qt.Key.Key_F1)
    assert helped(desk) == ""
    desk.fieldworker.set_busy(False)


def test_the_quick_cards_are_saved_where_one_says(desk: FieldworkerDesk, house: House) -> None:
    """Nothing is written when one changes one's mind; a folder that is gone is told of."""
    desk.click("help")
    desk.click("help:start")
    desk.click("help_cards")
    assert desk.notice() == ""
    desk.choices.folder = house.stick
    desk.click("help_cards")
    assert desk.notice() == "5 quick cards are saved. Print each on one sheet of A4."
    assert len(list(house.stick.glob("quick-card-*.pdf"))) == 5
    desk.choices.folder = Path(house.stick / "gone")
    desk.click("help_cards")
    assert "is not there" in desk.notice()


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((1024, 600), 200)])
@pytest.mark.parametrize("shelf", ["laptop", "centre", "ceremony"])
def test_every_page_has_room(qtbot: QtBot, shelf: str, size: tuple[int, int], scale: int) -> None:
    """No word is cut off, at any text size, and every stop has a name."""
    handbook = Handbook.read(shelf)
    view = HelpView(handbook, Look(scale=scale))
    qtbot.addWidget(view)
    show(view, size)
    for name in handbook.pages:
        view.show_topic(name)
        settle()
        assert clipped(view) == [], name
        assert all(stop.accessibleName() for stop in stops(view))


def test_what_has_no_page_leads_to_the_first(qtbot: QtBot) -> None:
    """Nobody stands before an empty page."""
    view = HelpView(Handbook.read("laptop"), Look())
    qtbot.addWidget(view)
    view.show_topic("nowhere")
    assert view.at == "start"


def test_a_code_that_was_noted_is_found_and_shown(qtbot: QtBot) -> None:
    """As the card for bad moments promises; in small letters as well, and there is a way back."""
    view = HelpView(Handbook.read("laptop"), Look())
    qtbot.addWidget(view)
    show(view, (1024, 640))
    view.show_topic("today")
    box = view.findChild(LineBox, "help_find")
    assert box is not None
    box.setText("vault-gone")
    link = view.findChild(Button, "help:VAULT-GONE")
    assert link is not None
    link.click()
    assert view.at == "VAULT-GONE"
    view.back()
    assert view.at == "today"


@pytest.mark.parametrize("shelf", SHELVES)
def test_every_code_is_one_of_an_error(shelf: str) -> None:
    """What is written as codes are is the code of something that can go wrong."""
    for module in pkgutil.walk_packages(interview_app.__path__, "interview_app."):
        if not module.name.endswith(("__main__", ".env")):
            importlib.import_module(module.name)
    known = catalogue()
    text = "".join(block.words for each in Handbook.read(shelf).pages.values() for block in each.blocks)
    ours = {code for code, error in known.items() if error.__module__.startswith("interview_app.")}
    assert set(Handbook.read(shelf).codes) == ours
    assert [code for code in re.findall(r"`([A-Z]+(?:-[A-Z0-9]+)+)`", text) if code not in known] == []
