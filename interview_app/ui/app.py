"""The application and its desk: which windows there are, and how an interview passes from one to the other."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from interview_app.base.clock import Clock, Randomness, SystemClock, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths, default_home
from interview_app.ui import ahead, fonts, notices, screen, theme
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.fieldworker.window import FieldworkerWindow, Practice
from interview_app.ui.jobs import Jobs

# What these need is large. It is loaded after the first paint, or not at all.
if TYPE_CHECKING:
    from interview_app.centre.office import Centre
    from interview_app.interview.session import Session
    from interview_app.ui.centre.window import CentreWindow
    from interview_app.ui.participant.window import Left, ParticipantWindow

ChooseFolder = Callable[[QWidget, str], Path | None]
ChooseFiles = Callable[[QWidget, str], list[Path]]


class NoScreen(UserError):
    """There is nothing to show a window on."""

    code = "NO-SCREEN"
    happened = "There is no screen here that a window can be opened on."
    next_step = (
        "Start the program at the computer itself, in a desktop session. To see a whole interview without a screen, "
        "try interview-app demo --auto."
    )


def application() -> QApplication:
    """Return the application, made and dressed on the first call."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    screen.prepare()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("interview-app")
    fonts.install()
    theme.dress(app)
    return app


def seen_application() -> QApplication:
    """Return the application for windows that wait for a person.

    Raises:
        NoScreen: When there is no screen, and nobody has asked Qt to do without.
    """
    chosen = screen.CHOICE in os.environ
    app = application()
    if not (chosen or screen.is_there()):
        raise NoScreen
    return app


def fill_screen(window: QWidget) -> None:
    """Show a window over the whole screen, also where there is no window manager to make it as large."""
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()


class Desk(QObject):
    """The fieldworker's desk: their window, and the participant's while an interview is held."""

    def __init__(
        self,
        paths: LaptopPaths,
        *,
        clock: Clock,
        randomness: Randomness,
        practice: Practice | None = None,
        choose_folder: ChooseFolder = ask_for_folder,
        choose_files: ChooseFiles = ask_for_files,
        show_participant: "Callable[[ParticipantWindow], None]" = fill_screen,
    ) -> None:
        super().__init__()
        self._show_participant = show_participant
        self._practice = practice
        self._choose = (choose_folder, choose_files)
        self.jobs = Jobs()
        self.participant: ParticipantWindow | None = None
        self.session: Session | None = None
        self.centre: CentreWindow | None = None
        self.fieldworker = FieldworkerWindow(
            paths,
            clock=clock,
            randomness=randomness,
            jobs=self.jobs,
            practice=practice,
            choose_folder=choose_folder,
            choose_files=choose_files,
        )
        self.fieldworker.interview_wanted.connect(self._hold)

    def open_centre(self, centre: "Centre") -> None:
        """Show the central team's window."""
        from interview_app.ui.centre.window import CentreWindow  # noqa: PLC0415 - most laptops never need it

        choose_folder, choose_files = self._choose
        self.centre = CentreWindow(
            centre,
            jobs=self.jobs,
            choose_files=choose_files,
            choose_folder=choose_folder,
            practice=self._practice is not None,
        )
        self.centre.show()

    def close(self) -> None:
        """Close every window and wait for background work, so that nothing is cut off."""
        for window in (self.participant, self.centre, self.fieldworker):
            if window is not None:
                window.close()
        self.jobs.shutdown()

    def _hold(self, session: "Session") -> None:
        from interview_app.ui.participant.window import ParticipantWindow  # noqa: PLC0415 - see above

        self.session = session
        self.participant = ParticipantWindow(
            session,
            check_pin=self.fieldworker.check_pin,
            jobs=self.jobs,
            practice=self._practice is not None,
            practice_pin=self._practice.pin if self._practice is not None else "",
        )
        self.participant.left.connect(self._take_back)
        # The fieldworker's window is hidden, not covered: nothing of it can be reached from the participant's.
        self.fieldworker.hide()
        self._show_participant(self.participant)

    def _take_back(self, left: "Left") -> None:
        self.fieldworker.show()
        if self.participant is not None:
            self.participant.close()
            self.participant.deleteLater()
        self.participant = self.session = None
        self.fieldworker.interview_over(left)


def report_bugs(show: Callable[[BaseException], None] = notices.show_bug) -> None:
    """Show an error that nobody caught, by default as a notice without content; Qt would swallow it otherwise."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            show(error)

    sys.excepthook = hook


def main() -> int:
    """Open the fieldworker's window on this laptop's own vault, and return the exit status."""
    app = seen_application()
    report_bugs()
    desk = Desk(LaptopPaths(default_home()), clock=SystemClock(), randomness=system_randomness)
    ahead.load_after_first_paint(desk.fieldworker, desk.jobs)
    desk.fieldworker.show()
    status = app.exec()
    desk.close()
    return status
