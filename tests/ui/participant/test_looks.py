"""Every page in every look: nothing is cut off, nothing overlaps, whatever was chosen and whichever way it runs."""

from itertools import pairwise, product

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import ConsentPage, Progress, QuestionPage
from interview_app.ui import theme
from interview_app.ui.participant.appearance_panel import AppearancePanel
from interview_app.ui.participant.frame import Frame
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.cards import ChoiceCard
from tests.factories.pages import PAGES
from tests.ui.seeing import clipped, place, settle, show, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")

WAYS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
SCREENS = (((1280, 800), 100), ((1280, 720), 125), ((1024, 600), 200))
LOOKS = [
    *((name, "atkinson", SCREENS[0], WAYS[0]) for name in ("dark", "contrast")),
    *(("cream", font, screen, WAYS[0]) for font, screen in product(("lexend", "opendyslexic"), SCREENS)),
    *(("contrast", "atkinson", screen, WAYS[1]) for screen in SCREENS),
]
Chosen = tuple[str, str, tuple[tuple[int, int], int], Qt.LayoutDirection]


def window_in(qtbot: QtBot, chosen: Chosen) -> Frame:
    """Show an empty window in a look."""
    colours, font, (size, scale), way = chosen
    window = Frame(theme.look(colours, scale, font), practice=True)
    window.setLayoutDirection(way)
    qtbot.addWidget(window)
    show(window, size)
    return window


@pytest.mark.parametrize("chosen", LOOKS, ids=lambda chosen: "-".join(map(str, (*chosen[:2], chosen[2][1], chosen[3]))))
def test_every_page_has_room_in_every_look(qtbot: QtBot, chosen: Chosen) -> None:
    """Also with Read aloud in the bar, and in the panel where all this is chosen."""
    window = window_in(qtbot, chosen)
    window.layers.shell.top.offer_read_aloud(there=True)
    for name, page in PAGES.items():
        asks = isinstance(page, QuestionPage | ConsentPage)
        window.layers.shell.show_page(page, Progress(12, 14), back=True, skip=asks)
        settle()
        assert window.size().toTuple() == chosen[2][0], name
        assert clipped(window) == [], name
        assert small_targets(window) == [], name
    window.layers.show_panel(AppearancePanel(window.look, ("en-GB", "en-GB-x-easy", "pl", "ar"), "pl"))
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize(("way", "screen"), list(product(WAYS, (*SCREENS, ((640, 480), 100)))))
def test_the_bar_keeps_its_order_and_its_names(
    qtbot: QtBot, way: Qt.LayoutDirection, screen: tuple[tuple[int, int], int]
) -> None:
    """Text and colours, Read aloud, Pause, Hide screen: beside each other, whole, and named in full."""
    window = window_in(qtbot, ("cream", "atkinson", screen, way))
    top = window.layers.shell.top
    top.offer_read_aloud(there=True)
    window.layers.shell.show_page(PAGES["rating"], Progress(12, 14), back=True, skip=True)
    settle()
    buttons = [button for button in top.findChildren(Button) if button.isVisible()]
    assert [button.objectName() for button in buttons] == ["appearance", "read_aloud", "pause", "hide"]
    names = [button.accessibleName() for button in buttons]
    assert names == ["Text and colours", "Read aloud", "Pause", "Hide screen"]
    places = [place(widget) for widget in (top.progress, *buttons)]
    if way == Qt.LayoutDirection.RightToLeft:
        places.reverse()
    assert all(left.right() < right.left() for left, right in pairwise(places))
    assert clipped(top) == []


def test_the_bar_stays_where_it_is(qtbot: QtBot) -> None:
    """On every page a person finds Pause and Hide screen in the same place without looking for them."""
    window = window_in(qtbot, LOOKS[0])
    found = set()
    for page in PAGES.values():
        window.layers.shell.show_page(page, Progress(12, 14), back=True, skip=True)
        settle()
        buttons = window.layers.shell.top.findChildren(Button)
        found.add(tuple(place(button).getRect() for button in buttons if button.isVisible()))
    assert len(found) == 1


def test_words_stand_beside_the_mark_where_text_runs_from_right_to_left(qtbot: QtBot) -> None:
    """At the far side of a card nobody sees that the two belong together."""
    window = window_in(qtbot, ("cream", "atkinson", SCREENS[0], WAYS[1]))
    window.layers.shell.show_page(PAGES["pick_one"], Progress(12, 14), back=True, skip=True)
    settle()
    card = window.layers.shell.findChildren(ChoiceCard)[0]
    picture = card.grab().toImage()
    ground = picture.pixelColor(picture.width() // 4, picture.height() // 2)
    middle = picture.height() // 2
    inked = [x for x in range(8, picture.width() - 60) if picture.pixelColor(x, middle) != ground]
    assert min(inked) > picture.width() // 2
