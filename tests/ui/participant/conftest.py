"""A real laptop, a real session, and the participant's window on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.interview.events import Answer, Picked, Ranked, Rated, RatedRows, Sorted, Wrote
from interview_app.interview.pages import (
    GridQuestion,
    OpenQuestion,
    PickQuestion,
    QuestionPage,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
)
from interview_app.interview.session import Session, SetUp
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.attention import IDLE_MS
from interview_app.ui.participant.window import Left, ParticipantWindow
from tests.factories.interview import Laptop, go_to, new_laptop
from tests.ui.seeing import focus, settle, show

PIN = "4821"
WORDS = "Ask Sam first."
_MOST_TABS = 80


@dataclass
class Room:
    """The laptop on the table, and the hands of the person in front of it."""

    laptop: Laptop
    qtbot: QtBot
    jobs: Jobs
    left: list[Left] = field(default_factory=list)
    check_pin: Callable[[str], bool] = PIN.__eq__

    def begin(self, language: str = "en-GB") -> Session:
        """Start an interview."""
        return self.laptop.begin(SetUp(language, ages="18-30"))

    def open(self, session: Session, size: tuple[int, int] = (1280, 800), idle_ms: int = IDLE_MS) -> ParticipantWindow:
        """Show the window."""
        window = ParticipantWindow(session, check_pin=self.check_pin, jobs=self.jobs, practice=True, idle_ms=idle_ms)
        window.left.connect(self.left.append)
        self.qtbot.addWidget(window)
        show(window, size)
        return window

    def at(self, step: str) -> tuple[Session, ParticipantWindow]:
        """Show the window on a page that comes later."""
        session = self.begin()
        go_to(session, step)
        return session, self.open(session)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """Make an enrolled laptop, and switch it off afterwards."""
    jobs = Jobs()
    laptop = new_laptop(tmp_path)
    yield Room(laptop, qtbot, jobs)
    jobs.shutdown()
    laptop.vault.close()


def find(window: ParticipantWindow, name: str) -> QWidget:
    """Return the visible widget of a name."""
    found = [widget for widget in window.findChildren(QWidget, name) if widget.isVisible()]
    assert found, name
    return found[-1]


def click(window: ParticipantWindow, *names: str) -> None:
    """Click things one after the other."""
    for name in names:
        QTest.mouseClick(find(window, name), Qt.MouseButton.LeftButton)
        settle()


def press(key: Qt.Key) -> None:
    """Press a key, wherever the focus is."""
    QTest.keyClick(focus(), key)
    settle()


def tab_to(name: str) -> None:
    """Press Tab until something has the focus."""
    for _ in range(_MOST_TABS):
        if focus().objectName() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(name)


def uncover(window: ParticipantWindow, pin: str = PIN) -> None:
    """Type the PIN under the cover."""
    QTest.keyClicks(find(window, "pin"), pin)
    click(window, "pin_ok")


def paused(session: Session) -> bool:
    """Tell whether time stands still."""
    return session.state.paused


def words_on(window: ParticipantWindow) -> str:
    """Return everything that can be read in the window."""
    visible = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    texts = [getattr(widget, "text", str)() for widget in visible]
    return "\n".join(text for text in texts if text)


def reply_by_keyboard(page: QuestionPage) -> Answer:
    """Answer a question with keys, and return what the session should then hold."""
    match page.question:
        case RatingQuestion():
            tab_to("option:1")
            press(Qt.Key.Key_Down)
            press(Qt.Key.Key_Space)
            return Rated(2)
        case OpenQuestion():
            tab_to("words")
            QTest.keyClicks(focus(), WORDS)
            return Wrote(WORDS)
        case PickQuestion(options=options):
            tab_to(f"option:{options[0].id}")
            press(Qt.Key.Key_Return)
            return Picked((options[0].id,))
        case GridQuestion(rows=rows):
            tab_to(f"cell:{rows[0].id}:1")
            press(Qt.Key.Key_Right)
            press(Qt.Key.Key_Space)
            press(Qt.Key.Key_Down)
            press(Qt.Key.Key_Space)
            return RatedRows({rows[0].id: 2, rows[1].id: 2})
        case RankQuestion(options=options):
            tab_to(f"option:{options[0].id}")
            press(Qt.Key.Key_Space)
            press(Qt.Key.Key_Down)
            press(Qt.Key.Key_1)
            return Ranked((options[1].id, options[0].id))
        case SortQuestion(cards=cards, trays=trays):
            tab_to(f"tray:{trays[1].id}")
            press(Qt.Key.Key_Space)
            return Sorted({cards[0].id: trays[1].id})
