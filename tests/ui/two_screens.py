"""A laptop with a second screen, in a process of its own: only Qt's start can tell it how many screens there are.

`python -m tests.ui.two_screens FOLDER` hands an interview over to the second screen, pulls its cable, takes the laptop
back, and prints what was seen as one JSON object.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.base.clock import system_randomness
from interview_app.interview.journal import replay
from interview_app.interview.session import Session, SetUp
from interview_app.ui.app import Desk, application
from tests.factories.clock import FixedClock
from tests.factories.house import PASSPHRASE, PIN, House, founded
from tests.factories.interview import go_to
from tests.ui.seeing import settle

SCREENS = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800},
    {"name": "other", "x": 1280, "y": 0, "width": 1920, "height": 1080},
]
PATIENCE_SECONDS = 60


def environment(folder: Path) -> dict[str, str]:
    """Return what a process with two screens is started with."""
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": SCREENS}))
    return {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}


def main(folder: Path) -> Mapping[str, object]:
    """Play it, and return what was seen at each point."""
    app = application()
    desk = _desk(folder)
    window = desk.fieldworker
    window.show()
    QTest.keyClicks(_wait(window, "passphrase"), PASSPHRASE)
    _click(window, "unlock")
    _wait(window, "new_interview")
    session = _session(desk)
    window.interview_wanted.emit(session)
    settle()
    seen: dict[str, object] = {"asked": len([c for c in window.findChildren(QWidget) if _is_card(c)])}
    _click(window, "hand_over")
    settle()
    participant = desk.participant
    assert participant is not None
    _click(participant, "ready")  # the interview goes on from before: they are welcomed back
    seen["participant_on"] = participant.screen().name()
    seen["fieldworker"] = [window.isVisible(), window.screen().name(), _offered(window)]
    window.activateWindow()
    settle()
    seen["in_front"] = [window.isActiveWindow(), participant.layers.covered]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    settle()
    seen["steps"] = any(
        "999" in widget.accessibleName() for widget in window.findChildren(QWidget) if widget.isVisible()
    )
    seen.update(_noted(window, participant, session))
    window.change_text_size(1)
    settle()
    seen["text_size_keeps_it"] = _offered(window)
    _click(window, "cover_now")
    seen["covered_by_fieldworker"] = participant.layers.covered
    seen["words"] = [_wait(window, "cover_now").accessibleName(), participant.windowTitle()]
    _uncover(participant)
    seen["uncovered"] = not participant.layers.covered
    other = next(screen for screen in QGuiApplication.screens() if screen.name() == "other")
    app.screenRemoved.emit(other)
    settle()
    seen["unplugged"] = [participant.layers.covered, participant.screen().name(), participant.isVisible()]
    seen["moved_to"] = participant.mapToGlobal(QPoint(0, 0)).x()
    seen["fieldworker_hidden"] = not window.isVisible()
    _uncover(participant)
    _click(participant, "pause")
    _click(participant, "hand_back")
    _uncover(participant)
    settle()
    seen["waits"] = [window.isVisible(), _offered(window), desk.participant is None]
    _click(window, "today")
    seen["back"] = [window.isVisible(), _named(window, "nav:today") is not None, desk.participant is None]
    desk.close()
    return seen


def _desk(folder: Path) -> Desk:
    house = House(folder, FixedClock())
    with founded(folder / "centre", clock=house.clock) as centre:
        house.make_laptop()
        house.enrol(centre)
    return Desk(house.paths, clock=house.clock, randomness=system_randomness)


def _noted(window: QWidget, participant: QWidget, session: Session) -> dict[str, object]:
    """Type a note while the participant answers and goes on, mark a page, and follow them."""
    box = _wait(window, "note")
    box.setFocus()
    QTest.keyClicks(box, "Hesi")
    _click(participant, "skip")
    _until(lambda: _named(window, "follow") is not None)
    QTest.keyClicks(box, "tated.")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F8)
    settle()
    _click(window, "mark:come_back")
    _click(window, "level:uneasy")
    assert session.interview is not None
    console = replay(session.vault, session.interview).console
    beside = {step: [each.note, sorted(each.marks), list(each.levels)] for step, each in console.beside.items()}
    return {"beside": beside, "one_log": console == session.state.console, "theirs": session.page.step}


def _until(done: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not done():
        assert time.monotonic() < until
        settle()


def _session(desk: Desk) -> Session:
    inner = desk.fieldworker._desk
    assert inner is not None
    setup = SetUp("ar", ages="18-30")
    room = inner.room
    session = Session.begin(inner.vault, inner.usable_pack(), setup, clock=room.clock, randomness=room.randomness)
    go_to(session, "v1:ok")
    return session


def _is_card(widget: QWidget) -> bool:
    return widget.isVisible() and widget.objectName().startswith("screen:")


def _offered(window: QWidget) -> list[str]:
    named = {widget.objectName() for widget in window.findChildren(QWidget) if widget.isVisible()}
    return sorted(named & {"cover_now", "distress_steps", "nav:today", "nav:interviews", "nav:send", "lock"})


def _named(window: QWidget, name: str) -> QWidget | None:
    found = [widget for widget in window.findChildren(QWidget, name) if widget.isVisible() and widget.isEnabled()]
    return found[-1] if found else None


def _wait(window: QWidget, name: str) -> QWidget:
    """Let the event loop run until something can be used."""
    until = time.monotonic() + PATIENCE_SECONDS
    while (found := _named(window, name)) is None:
        assert time.monotonic() < until, name
        settle()
    return found


def _click(window: QWidget, name: str) -> None:
    QTest.mouseClick(_wait(window, name), Qt.MouseButton.LeftButton)
    settle()


def _uncover(window: QWidget) -> None:
    QTest.keyClicks(_wait(window, "pin"), PIN)
    _click(window, "pin_ok")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))))
