"""The pages of an unlocked laptop, each with the presenter that knows it."""

from collections.abc import Callable

from interview_app.interview.session import Session
from interview_app.ui.fieldworker.closing import Closing
from interview_app.ui.fieldworker.closing_page import ClosingPage
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.enrolling import Enrolling
from interview_app.ui.fieldworker.interviews_page import InterviewsPage
from interview_app.ui.fieldworker.listing import Listing
from interview_app.ui.fieldworker.pin_page import PinPage
from interview_app.ui.fieldworker.send_page import SendPage
from interview_app.ui.fieldworker.sending import Sending
from interview_app.ui.fieldworker.set_up_page import SetUpPage
from interview_app.ui.fieldworker.setting_up import SettingUp
from interview_app.ui.fieldworker.study_page import StudyPage
from interview_app.ui.fieldworker.today import Today
from interview_app.ui.fieldworker.today_page import TodayPage
from interview_app.ui.theme import Look


class Places:
    """Every page behind the passphrase.

    Args:
        desk: The unlocked laptop.
        look: Tokens and text scale.
        ready: Called with the session to hand over.
        busy: Called with True while something is written, when nobody should walk away.
    """

    def __init__(self, desk: Desk, look: Look, ready: Callable[[Session], None], busy: Callable[[bool], None]) -> None:
        self.pin_page, self.today_page, self.study_page = PinPage(look), TodayPage(look), StudyPage(look)
        self.set_up_page, self.interviews_page = SetUpPage(look), InterviewsPage(look)
        self.closing_page, self.send_page = ClosingPage(look), SendPage(look)
        self.today = Today(self.today_page, desk)
        self.enrolling = Enrolling(self.study_page, desk, busy)
        self.setting_up = SettingUp(self.set_up_page, desk, ready)
        self.listing = Listing(self.interviews_page, desk, ready)
        self.closing = Closing(self.closing_page, desk, busy)
        self.sending = Sending(self.send_page, desk, busy)
        self.pages = {
            "pin": self.pin_page,
            "today": self.today_page,
            "study": self.study_page,
            "set_up": self.set_up_page,
            "interviews": self.interviews_page,
            "closing": self.closing_page,
            "send": self.send_page,
        }
