"""Windows of the fieldworker and of the centre over a real laptop and a real centre, and hands for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.clock import system_randomness
from interview_app.centre.office import Centre
from interview_app.interview.session import Session
from interview_app.ui.centre.window import CentreWindow
from interview_app.ui.fieldworker.interview_list import InterviewList
from interview_app.ui.fieldworker.senses import Senses
from interview_app.ui.fieldworker.window import FieldworkerWindow, Practice
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.notice import Notice
from tests.factories.house import PASSPHRASE, PIN, House
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import settle, show


@dataclass
class Choices:
    """What the person picks when asked for a folder or for files."""

    folder: Path | None = None
    files: list[Path] = field(default_factory=list)

    def choose_folder(self, _parent: QWidget, _title: str) -> Path | None:
        """Pick the folder."""
        return self.folder

    def choose_files(self, _parent: QWidget, _title: str) -> list[Path]:
        """Pick the files."""
        return self.files


@dataclass(frozen=True)
class Left:
    """How the participant's part ended."""

    interview: str | None
    ended: str
    clock_moved: bool = False


@dataclass
class Hands:
    """Finds widgets of a window by name and uses them as a person does."""

    bot: QtBot
    window: QWidget

    def find(self, name: str) -> QWidget | None:
        """Return the visible widget of that name."""
        found = [widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible()]
        return found[0] if found else None

    def sees(self, name: str) -> bool:
        """Tell whether a widget can be used now."""
        widget = self.find(name)
        return widget is not None and widget.isEnabled()

    def wait_for(self, name: str) -> QWidget:
        """Wait until a widget can be used, and return it."""
        self.bot.waitUntil(lambda: self.sees(name), timeout=PATIENCE_MS)
        found = self.find(name)
        assert found is not None
        return found

    def click(self, name: str) -> None:
        """Click a widget once it can be used."""
        QTest.mouseClick(self.wait_for(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Type into a box."""
        QTest.keyClicks(self.wait_for(name), text)

    def notice(self) -> str:
        """Return what the notice says, or nothing."""
        shown = [notice for notice in self.window.findChildren(Notice) if notice.isVisible()]
        return shown[0].words() if shown else ""

    def wait_for_notice(self) -> str:
        """Wait for a notice, and return what it says."""
        self.bot.waitUntil(lambda: self.notice() != "", timeout=PATIENCE_MS)
        return self.notice()

    def says(self, words: str) -> bool:
        """Tell whether words can be read somewhere in the window."""
        settle()
        return any(words in each.accessibleName() for each in self.window.findChildren(QWidget) if each.isVisible())


@dataclass
class FieldworkerDesk(Hands):
    """A fieldworker's window, with what the person picks and what the window handed over."""

    choices: Choices
    handed_over: list[Session]
    fieldworker: FieldworkerWindow

    def unlock(self) -> None:
        """Type the passphrase and press Unlock."""
        self.type("passphrase", PASSPHRASE)
        self.click("unlock")
        self.bot.waitUntil(lambda: self.sees("nav:today") or self.sees("new_pin"), timeout=PATIENCE_MS)

    def choose(self, interview: str, action: str = "") -> None:
        """Choose an interview in the list, and do something with it."""
        found = self.wait_for("interviews")
        assert isinstance(found, InterviewList)
        found.choose([line.id for line in found.lines].index(interview))
        if action:
            self.click(f"do:{action}")


@contextmanager
def fieldworker_desk(
    bot: QtBot, house: House, *, practice: bool = True, senses: Senses | None = None
) -> Iterator[FieldworkerDesk]:
    """Open a fieldworker's window on a laptop, whose sound is taken for granted if nothing else is said."""
    jobs, choices = Jobs(), Choices()
    handed_over: list[Session] = []
    window = FieldworkerWindow(
        house.paths,
        clock=house.clock,
        randomness=system_randomness,
        jobs=jobs,
        practice=Practice(PASSPHRASE, PIN) if practice else None,
        choose_folder=choices.choose_folder,
        choose_files=choices.choose_files,
        senses=senses or Senses(plays=lambda: True),
    )
    window.interview_wanted.connect(handed_over.append)
    show(window, (1280, 800))
    try:
        yield FieldworkerDesk(bot, window, choices, handed_over, window)
    finally:  # a window left behind by a failing test would keep the next application open for ever
        _put_away(bot, window, jobs)


@dataclass
class CentreDesk(Hands):
    """The central team's window, with what the person picks."""

    choices: Choices
    centre_window: CentreWindow


@contextmanager
def centre_desk(bot: QtBot, centre: Centre, at: str = "nav:import") -> Iterator[CentreDesk]:
    """Open the central team's window, and go to a room."""
    jobs, choices = Jobs(), Choices()
    window = CentreWindow(
        centre,
        jobs=jobs,
        choose_files=choices.choose_files,
        choose_folder=choices.choose_folder,
        practice=True,
    )
    show(window, (1280, 800))
    try:
        window.go(at)
        yield CentreDesk(bot, window, choices, window)
    finally:  # a window left behind by a failing test would keep the next application open for ever
        _put_away(bot, window, jobs)


def _put_away(bot: QtBot, window: QWidget, jobs: Jobs) -> None:
    bot.waitUntil(lambda: jobs.running == 0, timeout=PATIENCE_MS)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.shutdown()
