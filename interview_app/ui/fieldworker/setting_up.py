"""Setting an interview up: the languages come from the study, and Start makes the session that is handed over."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.interview.session import Session, SetUp
from interview_app.study.pack import Pack
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.set_up_page import SetUpPage
from interview_app.ui.fieldworker.values import LanguageChoice, SetUpView


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

    def begin(self) -> None:
        """Offer the study's languages."""
        pack = self._desk.pack()
        if isinstance(pack, UserError):
            self._page.show_stopped(pack)
            return
        self._page.show_view(_view(pack))

    def start(self, setup: SetUp) -> None:
        """Make the session. Nothing is written until the participant has confirmed their choices."""
        pack = self._desk.pack()
        if isinstance(pack, UserError):
            self._page.show_trouble(pack)
            return
        room = self._desk.room
        self._ready(Session.begin(self._desk.vault, pack, setup, clock=room.clock, randomness=room.randomness))


def _view(pack: Pack) -> SetUpView:
    loaded = pack.loaded
    choices = tuple(
        LanguageChoice(tag, approved=loaded.wording(tag).approved or pack.practice) for tag in loaded.study.languages
    )
    return SetUpView(languages=choices, chosen=loaded.study.default_language)
