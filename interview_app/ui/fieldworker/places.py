"""The pages of an unlocked laptop, each with the presenter that knows it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance

from interview_app.interview.session import Session, SetUp
from interview_app.ui.fieldworker.addendum_page import AddendumPage
from interview_app.ui.fieldworker.adding import Adding
from interview_app.ui.fieldworker.checking import Checking
from interview_app.ui.fieldworker.closing import Closing
from interview_app.ui.fieldworker.closing_page import ClosingPage
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.detailing import Detailing
from interview_app.ui.fieldworker.details_page import DetailsPage
from interview_app.ui.fieldworker.enrolling import Enrolling, Offer
from interview_app.ui.fieldworker.interviews_page import InterviewsPage
from interview_app.ui.fieldworker.keying import Rekeying, offer
from interview_app.ui.fieldworker.laptop_page import LaptopPage
from interview_app.ui.fieldworker.listing import Listing
from interview_app.ui.fieldworker.locking_page import LockingPage
from interview_app.ui.fieldworker.lost_card import LostCard
from interview_app.ui.fieldworker.passphrase_page import PassphrasePage
from interview_app.ui.fieldworker.pin_page import PinPage
from interview_app.ui.fieldworker.practise_page import PractisePage
from interview_app.ui.fieldworker.redacting import Step
from interview_app.ui.fieldworker.send_page import SendPage
from interview_app.ui.fieldworker.sending import Sending
from interview_app.ui.fieldworker.set_up_page import SetUpPage
from interview_app.ui.fieldworker.setting_up import SettingUp
from interview_app.ui.fieldworker.study_page import StudyPage
from interview_app.ui.fieldworker.today import Today
from interview_app.ui.fieldworker.today_page import TodayPage
from interview_app.ui.fieldworker.withdraw_page import WithdrawPage
from interview_app.ui.fieldworker.withdrawing import Withdrawing
from interview_app.ui.theme import Look


@dataclass(frozen=True)
class Aside:
    """What is on the pages and nowhere else, for when they are drawn anew.

    Attributes:
        offer: The study whose words are being compared.
        choices: What is chosen for an interview that has not begun.
        step: Which step of its closing an interview is at.
    """

    offer: Offer | None
    choices: SetUp | None
    step: Step


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
        self.details_page, self.withdraw_page = DetailsPage(look), WithdrawPage(look)
        self.addendum_page = AddendumPage(look)
        self.closing_page, self.send_page = ClosingPage(look), SendPage(look)
        self.passphrase_page, self.locking_page = PassphrasePage(look, offer(desk.room)), LockingPage(look)
        self.laptop_page, self.practise_page = LaptopPage(look), PractisePage(look)
        self.checking = Checking(self.laptop_page, desk, self._tell)
        self.today = Today(self.today_page, desk, self.checking)
        self.enrolling = Enrolling(self.study_page, desk, busy)
        self.setting_up = SettingUp(self.set_up_page, desk, ready)
        self.listing = Listing(self.interviews_page, desk, ready)
        self.detailing = Detailing(self.details_page, desk)
        self.lost_card = LostCard(self.details_page, desk, busy, self.detailing.begin)
        self.rekeying = Rekeying(self.passphrase_page, desk, busy)
        self.closing = Closing(self.closing_page, desk, busy)
        self.sending = Sending(self.send_page, desk, busy)
        self.withdrawing = Withdrawing(self.withdraw_page, desk, busy)
        self.adding = Adding(self.addendum_page, desk, busy, self.details_page.shown_wanted.emit)
        self.pages = {
            "pin": self.pin_page,
            "today": self.today_page,
            "study": self.study_page,
            "set_up": self.set_up_page,
            "interviews": self.interviews_page,
            "details": self.details_page,
            "laptop": self.laptop_page,
            "practise": self.practise_page,
            "closing": self.closing_page,
            "send": self.send_page,
            "passphrase": self.passphrase_page,
            "withdraw": self.withdraw_page,
            "addendum": self.addendum_page,
            "locking": self.locking_page,
        }
        self.details_page.carry_on_wanted.connect(self.listing.carry_on)

    def _tell(self) -> None:
        """Say what has been seen of the machine, on the page that shows it."""
        self.today.tell()
        if self.laptop_page.isVisible():
            self.checking.begin()

    def wishes(self) -> Mapping[str, Sequence[SignalInstance]]:
        """Return which wishes of pages lead to which place."""
        today, closing = self.today_page, self.closing_page
        return {
            "nav:today": (
                self.laptop_page.back_wanted,
                self.practise_page.back_wanted,
                self.set_up_page.done,
                self.passphrase_page.back_wanted,
                closing.today_wanted,
            ),
            "nav:interviews": (today.interviews_wanted, self.details_page.back_wanted),
            "nav:send": (today.send_wanted, closing.send_wanted),
            "set_up": (today.interview_wanted, self.interviews_page.new_wanted),
            "study": (today.study_wanted,),
            "laptop": (today.laptop_wanted,),
            "practise": (today.practise_wanted,),
            "passphrase": (today.passphrase_wanted,),
            "concerns": (today.concern_wanted,),
            "concern": (closing.concern_wanted,),
            "withdraw": (today.withdraw_wanted,),
        }

    def aside(self) -> Aside:
        """Return what would be lost with the pages."""
        return Aside(self.enrolling.offer, self.set_up_page.choices, self.closing.step)
