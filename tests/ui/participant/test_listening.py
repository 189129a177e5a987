"""Read aloud in the participant's window: by button and key, lit up, and silent behind whatever covers the page."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.interview.events import Rated
from interview_app.interview.pages import QuestionPage, ReadingPage
from interview_app.interview.session import Session
from interview_app.ui.aloud.places import lines, places
from interview_app.ui.pages.intents import Wear
from interview_app.ui.participant.listening import Listening
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.prose import Prose
from tests.factories.interview import go_to
from tests.factories.sound import HANGS, into
from tests.ui.participant.conftest import PIN, Room, click, find
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import clipped, focus, place, seen, settle, show, small_targets

Opened = Callable[..., tuple[Session, ParticipantWindow]]


@pytest.fixture
def opened(room: Room, tmp_path: Path) -> Iterator[Opened]:
    """Return what opens a window on a page, whose sound goes into a file as slowly as it sounds."""
    windows: list[ParticipantWindow] = []

    def open_at(
        step: str, sound: Sequence[str] = (), language: str = "en-GB", size: tuple[int, int] = (1280, 800)
    ) -> tuple[Session, ParticipantWindow]:
        session = room.begin(language)
        go_to(session, step)
        command = sound or into(tmp_path / "out", 1)
        window = ParticipantWindow(session, check_pin=PIN.__eq__, jobs=room.jobs, practice=True, sound=command)
        room.qtbot.addWidget(window)
        windows.append(window)
        listening(window).reader._player._opening_ms = PATIENCE_MS
        show(window, size)
        return session, window

    yield open_at
    for window in windows:
        listening(window).stop()


def listening(window: ParticipantWindow) -> Listening:
    """Return what reads in a window."""
    found = window.findChild(Listening)
    assert found is not None
    return found


def lit(window: ParticipantWindow) -> list[str]:
    """Return the words that are lit up."""
    return [
        spot.text
        for spot in lines(window.layers.shell)
        if (isinstance(spot.widget, Prose) and spot.widget._spoken == spot.line)
        or (isinstance(spot.widget, ChoiceCard) and spot.widget._spoken)
    ]


def key(window: ParticipantWindow, pressed: Qt.Key) -> None:
    """Press a key, wherever the focus is."""
    QTest.keyClick(window, pressed)
    settle()


def start(room: Room, window: ParticipantWindow) -> None:
    """Press F2 and wait until something can be heard."""
    with room.qtbot.waitSignal(listening(window).reader.heard):
        key(window, Qt.Key.Key_F2)


def test_f2_reads_pauses_and_reads_on(room: Room, opened: Opened) -> None:
    """The first sentence lights up; the bar of buttons is there only while there is something to stop."""
    session, window = opened("v1:ok")
    bar = window.layers.shell.aloud
    assert not bar.isVisible()
    start(room, window)
    assert isinstance(session.page, QuestionPage)
    assert session.page.story is not None
    assert lit(window) == [session.page.story.title]
    assert bar.pause.isVisible()
    key(window, Qt.Key.Key_F2)
    assert bar.carry_on.isVisible()
    assert not bar.pause.isVisible()
    key(window, Qt.Key.Key_F2)
    assert listening(window).reader.state == "reading"
    QTest.mouseClick(find(window, "aloud_stop"), Qt.MouseButton.LeftButton)
    settle()
    assert not bar.isVisible()
    assert lit(window) == []


def test_what_was_heard_is_stored_with_the_answer(room: Room, opened: Opened) -> None:
    """Once something of the page has sounded."""
    session, window = opened("v1:ok")
    with room.qtbot.waitSignal(listening(window).reader.heard):
        QTest.mouseClick(find(window, "read_aloud"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(find(window, "option:2"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(find(window, "continue"), Qt.MouseButton.LeftButton)
    settle()
    assert session.state.answers["v1:ok"].listened
    assert listening(window).reader.state == "still"


@pytest.mark.parametrize("covers", ["pause", "hide", "appearance"])
def test_whatever_covers_the_page_silences_it(room: Room, opened: Opened, covers: str) -> None:
    """At once: the sound process is gone before the next thing happens."""
    _, window = opened("read:what")
    start(room, window)
    QTest.mouseClick(find(window, covers), Qt.MouseButton.LeftButton)
    assert listening(window).reader.state == "still"
    assert listening(window).reader._player._process is None
    key(window, Qt.Key.Key_F2)
    assert listening(window).reader.state == "still"


def test_a_window_that_goes_takes_its_sound_along(room: Room, opened: Opened) -> None:
    """However it goes."""
    _, window = opened("read:what")
    start(room, window)
    window.hide()
    assert listening(window).reader._player._process is None


def test_the_speed_is_chosen_kept_and_used(room: Room, opened: Opened) -> None:
    """Each press is the next of four; the sentence begins again at the new one."""
    session, window = opened("v1:ok")
    start(room, window)
    for speed in (125, 150, 75, 100):
        QTest.mouseClick(find(window, "aloud_speed"), Qt.MouseButton.LeftButton)
        assert session.speed == listening(window).reader.speed == speed
        assert str(speed) in window.layers.shell.aloud.speed.accessibleName()


def test_a_page_reads_itself_where_that_was_chosen(room: Room, opened: Opened) -> None:
    """And the next one, too."""
    session, window = opened("read:what")
    session.set_read_aloud(on=True, speed=150)
    QTest.mouseClick(find(window, "continue"), Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: listening(window).reader.state == "reading")
    assert lit(window) == [getattr(session.page, "title", "")]


def test_a_machine_without_sound_says_so_once_and_offers_it_no_more(room: Room, opened: Opened) -> None:
    """The interview goes on; the next page says nothing of it."""
    _, window = opened("read:what", sound=HANGS)
    listening(window).reader._player._opening_ms = 300
    key(window, Qt.Key.Key_F2)
    room.qtbot.waitUntil(lambda: not listening(window).reader.can_read)
    settle()
    assert "no sound" in find(window, "sentence").accessibleName()
    assert not window.layers.shell.top.read_aloud.isVisible()
    QTest.mouseClick(find(window, "continue"), Qt.MouseButton.LeftButton)
    settle()
    assert window.layers.shell.footer._sentence is None
    assert not window.layers.shell.top.read_aloud.isVisible()


def test_a_page_that_nobody_can_say_says_so(opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Polish has no clips, and here is no engine. Nothing lights up for nothing."""
    monkeypatch.setenv("PATH", str(tmp_path))
    _, window = opened("read:what", language="pl")
    key(window, Qt.Key.Key_F2)
    assert find(window, "sentence").isVisible()
    assert listening(window).reader.state == "still"


@pytest.mark.parametrize(
    "step", ["read:limits", "consent:take_part", "choices", "v1:ok", "v1:why", "end:trust", "about:life"]
)
def test_every_sentence_that_is_read_stands_on_the_page_in_that_order(opened: Opened, step: str) -> None:
    """So each can light up; and nothing is jumped to and fro."""
    session, window = opened(step)
    view = window.layers.shell.view
    assert view is not None
    found = places(view, [utterance.text for utterance in session.reading.utterances])
    assert None not in found
    order = list(lines(view))
    at = [order.index(spot) for spot in found if spot is not None]
    assert at == sorted(at) or step == "end:trust"


def test_what_is_read_is_in_view_and_the_bar_fits_small_screens(opened: Opened) -> None:
    """At 200 % on 1024 by 600, down to the last sentence; Tab reaches every button."""
    session, window = opened("read:limits", size=(1024, 600))
    window._appearance.follow(Wear("dark", 200, "atkinson"))
    settle()
    key(window, Qt.Key.Key_F2)
    reader = listening(window).reader
    for _ in range(len(session.reading.utterances) - 1):
        reader._go_on()
    settle()
    spot = listening(window)._lit
    assert spot is not None
    part = spot.widget.spoken_part()
    assert part is not None
    assert seen(spot.widget).contains(part.translated(place(spot.widget).topLeft()))
    assert clipped(window) == []
    assert small_targets(window) == []


def test_the_focus_stays_on_the_button_that_changes(room: Room, opened: Opened) -> None:
    """Pause becomes Read on, where the finger is."""
    _, window = opened("read:what")
    start(room, window)
    window.layers.shell.aloud.pause.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    settle()
    assert focus().objectName() == "aloud_carry_on"
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    settle()
    assert focus().objectName() == "aloud_pause"


def test_pages_read_themselves_and_the_sound_is_tried_on_the_first_page(room: Room, opened: Opened) -> None:
    """The study's first words are heard, and what to do if they are not stands below."""
    session, window = opened("aids")
    click(window, "read_aloud:always")
    assert session.read_aloud
    with room.qtbot.waitSignal(listening(window).reader.heard):
        click(window, "try_sound")
    assert "Do you hear it?" in find(window, "sentence").accessibleName()
    click(window, "scale:150")
    assert find(window, "read_aloud:always").property("checked")


def test_reading_aloud_can_be_chosen_later_as_well(room: Room, opened: Opened) -> None:
    """Beside text and colours; the sound can be tried there, too, which is not the page that was heard."""
    session, window = opened("v1:ok")
    click(window, "appearance", "read_aloud:always")
    assert session.read_aloud
    with room.qtbot.waitSignal(listening(window).reader.heard):
        click(window, "try_sound")
    session.answer(Rated(1))
    assert not session.state.answers["v1:ok"].listened
    click(window, "read_aloud:asked")
    assert not session.read_aloud


def test_a_language_that_nobody_can_say_is_told_when_the_sound_is_tried(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Before the interview begins."""
    monkeypatch.setenv("PATH", str(tmp_path))
    _, window = opened("aids", language="pl")
    click(window, "try_sound")
    assert find(window, "sentence").isVisible()
    assert listening(window).reader.state == "still"


def test_an_open_full_sheet_is_read_instead_of_its_page(room: Room, opened: Opened) -> None:
    """Whoever opens it and asks to be read to means the sheet; closed again, the page is read."""
    session, window = opened("read:what")
    page = session.page
    assert isinstance(page, ReadingPage)
    assert page.sheet is not None
    click(window, "sheet")
    start(room, window)
    assert lit(window) == [page.sheet.title]
    listening(window).stop()
    click(window, "sheet")
    start(room, window)
    assert lit(window) == [page.title]
