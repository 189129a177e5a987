"""Setting an interview up: the languages come from the study, and Start makes the session that is handed over."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from interview_app.base.errors import UserError
from interview_app.interview.endings import outside_page
from interview_app.interview.opening import route_of
from interview_app.interview.session import Session, SetUp
from interview_app.study.pack import Pack
from interview_app.study.routes import age_bands
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.set_up_page import SetUpPage
from interview_app.ui.fieldworker.values import LanguageChoice, SetUpView
from interview_app.ui.system_look import system_theme


class SettingUp:
    """Knows the set-up page and the installed study.

    Args:
        page: The page.
        desk: The unlocked laptop.
        ready: Called with the session to hand over.
    """

    def __init__(self, page: SetUpPage, desk: Desk, ready: Callable[[Session], None]) -> None:
        self._page = page
        self._desk = desk
        self._ready = ready
        page.start_wanted.connect(self.start)

    def begin(self, before: SetUp | None = None) -> None:
        """Offer the study's languages, and choose what was chosen before everything was drawn anew."""
        pack = self._desk.pack()
        if isinstance(pack, UserError):
            self._page.show_stopped(pack)
            return
        self._page.show_view(_view(pack))
        if before is not None:
            self._page.choose(before)

    def start(self, setup: SetUp) -> None:
        """Make the session. Nothing is written until the participant has confirmed their choices."""
        pack = self._desk.pack()
        if isinstance(pack, UserError):
            self._page.show_trouble(pack)
            return
        loaded = pack.loaded
        if route_of(loaded.study, setup.ages) is None:
            self._page.show_outside(outside_page(loaded, loaded.wording(setup.language)), setup.language)
            return
        room = self._desk.room
        self._ready(Session.begin(self._desk.vault, pack, setup, clock=room.clock, randomness=room.randomness))


def _view(pack: Pack) -> SetUpView:
    loaded = pack.loaded
    choices = tuple(
        LanguageChoice(tag, approved=loaded.wording(tag).approved or pack.practice) for tag in loaded.study.languages
    )
    theme = system_theme(QGuiApplication.styleHints())
    bands = age_bands(loaded.study)
    return SetUpView(languages=choices, chosen=loaded.study.default_language, bands=bands, theme=theme)
