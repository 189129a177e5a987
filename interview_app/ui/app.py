"""The application and its desk: which windows there are, and how an interview passes from one to the other."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from interview_app.base.clock import Clock, Randomness, SystemClock, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths, default_home
from interview_app.base.process import start_afresh, words_for
from interview_app.ui import ahead, fonts, language, notices, screen, theme
from interview_app.ui.away.hotkeys import Hotkeys
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.collecting import Collector
from interview_app.ui.fieldworker.values import ScreenChoice
from interview_app.ui.fieldworker.window import FieldworkerWindow, Practice
from interview_app.ui.jobs import Jobs
from interview_app.ui.second_screen import SecondScreen

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
    language.speak(language.of_laptop())
    fonts.install()
    theme.dress(app)
    Collector(app)
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
        restart: Callable[[], object] | None = None,
        practise: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._restart = restart
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
        self.fieldworker.screen_chosen.connect(self._hold_on)
        self.fieldworker.cover_wanted.connect(self._cover)
        self.fieldworker.noted.connect(self._noted)
        self._clock, self._randomness = clock, randomness
        self._screens = SecondScreen(self)
        self._screens.lost.connect(self._move_to)
        self.fieldworker.locked.connect(self._locked)
        self.fieldworker.practise_wanted.connect(self._practise)
        self._practise_in = practise
        self._hotkeys = Hotkeys(self, lambda: self.participant is not None)
        self._hotkeys.quit_wanted.connect(self._cover)
        self._hotkeys.lock_wanted.connect(self.lock)
        self._hotkeys.seal_wanted.connect(self.seal_now)

    def lock(self) -> None:
        """Lock the laptop, whoever has it: what is on the screen is covered first."""
        self._cover()
        self.fieldworker.lock()

    def seal_now(self) -> None:
        """Seal every interview as it stands, and lock."""
        self._cover()
        self.fieldworker.seal_now()

    def lock_when_left(self) -> None:
        """Lock from now on when the system locks the screen, goes to sleep, or its lid is shut."""
        from interview_app.ui.away.watch import AwayWatch  # noqa: PLC0415 - the message bus comes after the first paint

        self._away = AwayWatch(self.fieldworker)
        self._away.away.connect(self.lock)

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

    def _cover(self) -> None:
        if self.participant is not None:
            self.participant.hide_screen()

    def _noted(self) -> None:
        """Let the participant see at once what was noted about them, if they are looking at everything recorded."""
        if self.participant is not None:
            self.participant.show_recorded()

    def _locked(self) -> None:
        """Make way for a fresh process, in whose memory nothing of this one is; show the locked window if it fails."""
        self._put_participant_away()
        self.fieldworker.show()
        if self._restart is not None:
            with suppress(OSError):
                self._restart()

    def _practise(self, scenario: str) -> None:
        """Lock, and let the fresh process be the one in which that is practised."""
        if self._practise_in is not None:
            usual, self._restart = self._restart, partial(self._practise_in, scenario)
            self.lock()
            self._restart = usual

    def _put_participant_away(self) -> None:
        if self.participant is not None:
            self.participant.close()
            self.participant.deleteLater()
            language.speak(language.of_laptop())
        self.participant = self.session = None

    def _hold(self, session: "Session") -> None:
        screens = self._screens.all(self.fieldworker)
        self.session = session
        if len(screens) == 1:
            self._hand_over(session, screens[0])
        else:
            here, *others = screens
            self.fieldworker.ask_screen([_named(here, here=True), *(_named(other, here=False) for other in others)])

    def _hold_on(self, number: int) -> None:
        screens = self._screens.all(self.fieldworker)
        if self.session is not None:
            # One of them may have been unplugged while the question stood there.
            self._hand_over(self.session, screens[min(number, len(screens) - 1)])

    def _hand_over(self, session: "Session", theirs: QScreen) -> None:
        from interview_app.ui.participant.hand_over_panel import hand_over_again  # noqa: PLC0415 - see above
        from interview_app.ui.participant.taking import Outlets  # noqa: PLC0415 - see above
        from interview_app.ui.participant.window import ParticipantWindow  # noqa: PLC0415 - see above

        self.participant = ParticipantWindow(
            session,
            check_pin=self.fieldworker.check_pin,
            jobs=self.jobs,
            practice=self._practice is not None or session.pack.practice,
            practice_pin=self._practice.pin if self._practice is not None else "",
            outlets=Outlets(receipt=self._receipt_of(session)),
        )
        self.participant.left.connect(self._take_back)
        if session.interview is not None:
            hand_over_again(self.participant)
        self._place(self.participant, session, theirs)

    def _receipt_of(self, session: "Session") -> Callable[[str], bytes]:
        """Return what makes the receipt that the participant may take along."""

        def make(interview: str) -> bytes:
            from interview_app.bundle import consent_receipt  # noqa: PLC0415 - for those who ask for it

            vault, pack, clock = session.vault, session.pack, self._clock
            return consent_receipt.for_interview(vault, pack, interview, clock=clock, randomness=self._randomness)

        return make

    def _place(self, window: "ParticipantWindow", session: "Session", theirs: QScreen) -> None:
        if theirs is self.fieldworker.screen():
            # Hidden, not covered: nothing of the fieldworker's window can be reached from the participant's.
            self.fieldworker.hide()
        else:
            self.fieldworker.hold(session)
        window.setScreen(theirs)
        self._show_participant(window)

    def _move_to(self, stays: QScreen) -> None:
        """Cover at once when a screen is gone, and go on, covered, on the one that stays."""
        if self.participant is not None:
            self._cover()
            self.fieldworker.hide()
            self.participant.setScreen(stays)
            self._show_participant(self.participant)

    def _take_back(self, left: "Left") -> None:
        self.fieldworker.show()
        self._put_participant_away()
        self.fieldworker.interview_over(left)


def _named(screen: QScreen, *, here: bool) -> ScreenChoice:
    size = screen.size()
    return ScreenChoice(screen.name(), size.width(), size.height(), here)


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
    paths = LaptopPaths(default_home())
    clock, practise = SystemClock(), lambda name: start_afresh(words_for("practise", name))
    desk = Desk(paths, clock=clock, randomness=system_randomness, restart=start_afresh, practise=practise)
    ahead.load_after_first_paint(desk.fieldworker, desk.jobs)
    desk.fieldworker.show()
    QTimer.singleShot(0, desk, desk.lock_when_left)
    status = app.exec()
    desk.close()
    return status
