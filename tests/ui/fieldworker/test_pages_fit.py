"""What holds for each page at each text size: names, order, focus, room for words."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.errors import UserError
from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.word_check import of_texts
from interview_app.crypto.slots import TooManyTries, WrongPassphrase
from interview_app.interview.closed import NOTHING_DECIDED
from interview_app.interview.readiness import Check
from interview_app.study.routes import age_bands
from interview_app.ui.fieldworker.addendum_page import AddendumPage
from interview_app.ui.fieldworker.closing_page import ClosingPage
from interview_app.ui.fieldworker.details_page import DetailsPage
from interview_app.ui.fieldworker.interviews_page import InterviewsPage
from interview_app.ui.fieldworker.laptop_page import LaptopPage
from interview_app.ui.fieldworker.pin_page import PinPage
from interview_app.ui.fieldworker.send_page import SendPage
from interview_app.ui.fieldworker.set_up_page import SetUpPage
from interview_app.ui.fieldworker.study_page import StudyPage
from interview_app.ui.fieldworker.today_page import TodayPage
from interview_app.ui.fieldworker.unlock_page import UnlockPage
from interview_app.ui.fieldworker.values import (
    ClosingView,
    DetailsView,
    InterviewLine,
    LanguageChoice,
    LaptopCheck,
    LaptopView,
    SealedView,
    SendView,
    SentView,
    SetUpView,
    Stage,
    StudyLine,
    TodayView,
)
from interview_app.ui.fieldworker.withdraw_page import WithdrawPage
from interview_app.ui.theme import DARK, Look
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.reading_order import stops
from interview_app.ui.widgets.role_window import RoleWindow
from interview_app.ui.widgets.side_rail import Place, SideRail
from tests.factories.study import gla
from tests.ui.seeing import clipped, seen, settle, show, small_targets

DAY = date(2026, 11, 22)
MORNING = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - a clock on the wall
WORDS = ("amber", "kettle", "quiet", "river", "maple", "stone", "lamp", "orbit")
STAGES: tuple[Stage, ...] = ("open", "closing", "sealed", "exported", "acknowledged", "withdrawn")
LINES = [
    InterviewLine(f"{number:032x}", "" if stage == "withdrawn" else f"amber kettle {number}", DAY, stage)
    for number, stage in enumerate(STAGES)
]

MANY = [InterviewLine(f"{n:032x}", f"amber kettle {n}", DAY, STAGES[n % 6]) for n in range(40)]


def today(look: Look, study: StudyLine | None = None) -> TodayPage:
    """Return Today with something waiting everywhere."""
    page = TodayPage(look)
    page.show_view(TodayView(LaptopCheck(MORNING, True, 84_000, True, study), 1, 2, 3, 4))
    return page


def unlock(look: Look, error: UserError | None = None, wait: int = 0) -> UnlockPage:
    """Return the unlock page after a try."""
    page = UnlockPage(look)
    page.show_ready()
    if error is not None and wait:
        page.show_wait(error, wait)
    elif error is not None:
        page.show_wrong(error)
    return page


def set_up(look: Look) -> SetUpPage:
    """Return the set-up page with an easy and an unapproved language."""
    page = SetUpPage(look)
    choices = (LanguageChoice("en-GB"), LanguageChoice("en-GB-x-easy"), LanguageChoice("cy", approved=False))
    page.show_view(SetUpView(choices, "en-GB", age_bands(gla().study)))
    return page


def interviews(look: Look, lines: list[InterviewLine]) -> InterviewsPage:
    """Return the list."""
    page = InterviewsPage(look)
    page.show_lines(lines)
    return page


def details(look: Look, *, lost: bool = False) -> DetailsPage:
    """Return one interview by itself; or, its card lost, asked about once more before it is deleted."""
    page = DetailsPage(look)
    page.show_view(DetailsView(LINES[2], ("Who should know?", 3), 214, 96, findable=False))
    if lost:
        page.show_lost("quiet river")
    return page


def laptop(look: Look, *, checking: bool = False) -> LaptopPage:
    """Return the laptop's check with a line of each kind."""
    page = LaptopPage(look)
    checks = (
        Check("battery-low", "look", 31),
        Check("clock-right", "ok"),
        Check("disk-full", "problem", 90),
        Check("encryption-unseen", "unseen"),
        Check("helplines-old", "look", 8, DAY),
    )
    page.show_view(LaptopView(checks[:2] if checking else checks, checking=checking))
    return page


def closing(look: Look) -> ClosingPage:
    """Return the notes of an interview."""
    page = ClosingPage(look)
    page.show_view(ClosingView("1", "quiet river", DAY, "Quiet room.", words=True, until=MORNING))
    return page


SAID = {
    "notes": "with Dwayne \N{SLIGHTLY SMILING FACE} at 15:30, and Keisha from Tottenham",
    "v1:why": f"They told Dwayne. {'It is what it is, and everybody knows. ' * 12}",
}


def checking(look: Look, texts: Mapping[str, str] = SAID) -> ClosingPage:
    """Return the check of words, with one decided."""
    page, check = ClosingPage(look), of_texts(texts, NOTHING_DECIDED, Detector())
    page.show_check("quiet river", check.choose("keep", check.groups[0].key), str, can_undo=True)
    return page


def last_look(look: Look) -> ClosingPage:
    """Return the words as they would leave."""
    page, check = ClosingPage(look), of_texts(SAID, NOTHING_DECIDED, Detector())
    page.show_last_look("quiet river", check.after(), str, nobody=True, can_undo=True, ready=True)
    page.show_marked(found=False)
    return page


def sealed(look: Look) -> ClosingPage:
    """Return what is said after sealing."""
    page = ClosingPage(look)
    page.show_sealed(SealedView("quiet river", 3))
    return page


def send(look: Look, labels: tuple[str, ...], folder: Path | None) -> SendPage:
    """Return the send page."""
    page = SendPage(look)
    page.show_view(SendView(labels, (WORDS,) * 3, 2, folder))
    if not labels:
        page.show_sent(SentView("bundle-0123abcd.zip", Path("/media/STICK"), 3, 120))
    return page


def study(look: Look) -> StudyPage:
    """Return the study page after a request was saved."""
    page = StudyPage(look)
    page.show_steps(WORDS)
    page.show_saved("request-amber.json")
    return page


def compared(look: Look) -> StudyPage:
    """Return the question whether the centre's words are the same."""
    page = StudyPage(look)
    page.show_comparison("Who should know?", WORDS)
    return page


def refused(look: Look) -> StudyPage:
    """Return what is said when the words differ."""
    page = StudyPage(look)
    page.show_steps(WORDS, told=True)
    page.show_refused()
    return page


def withdraw(look: Look, *, found: bool = False) -> WithdrawPage:
    """Return the page for a card's code, or what it says when there is one."""
    page = WithdrawPage(look)
    (page.show_found if found else page.show_ready)()
    return page


def addendum(look: Look) -> AddendumPage:
    """Return the page on which a reason is given."""
    page = AddendumPage(look)
    page.show_view("quiet river", "correction")
    return page


PAGES: dict[str, Callable[[Look], ColumnPage]] = {
    "unlock": unlock,
    "unlock-wrong": lambda look: unlock(look, WrongPassphrase()),
    "unlock-wait": lambda look: unlock(look, TooManyTries(seconds=24), 24),
    "pin": PinPage,
    "today": lambda look: today(look, StudyLine("Who should know?", 3, 3)),
    "today-no-study": today,
    "study": study,
    "study-words": compared,
    "study-words-differ": refused,
    "set-up": set_up,
    "interviews": lambda look: interviews(look, LINES),
    "interviews-none": lambda look: interviews(look, []),
    "interviews-many": lambda look: interviews(look, MANY),
    "interviews-elsewhere": lambda look: interviews(look, [InterviewLine("1" * 32, "lamp", DAY, "open", here=False)]),
    "details": details,
    "details-lost": lambda look: details(look, lost=True),
    "withdraw": withdraw,
    "withdraw-found": lambda look: withdraw(look, found=True),
    "addendum": addendum,
    "laptop": laptop,
    "laptop-checking": lambda look: laptop(look, checking=True),
    "closing": closing,
    "check": checking,
    "check-many": lambda look: checking(look, {"notes": " ".join(f"Name{n}" for n in range(200))}),
    "last-look": last_look,
    "sealed": sealed,
    "send": lambda look: send(look, ("quiet river", "lamp orbit"), None),
    "send-folder": lambda look: send(look, ("quiet river",), Path("/media/STICK")),
    "sent": lambda look: send(look, (), None),
}
SCREENS = [((1280, 800), 100), ((1280, 720), 150), ((1024, 600), 100), ((1024, 600), 200)]
each_page = pytest.mark.parametrize("name", PAGES)
each_screen = pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))


class Shelf(RoleWindow):
    """A window with one page and the fieldworker's rail."""

    def __init__(self, make: Callable[[Look], ColumnPage], look: Look) -> None:
        super().__init__("shelf")
        self.look = look
        self.band = "PRACTICE   Passphrase: amber kettle quiet river   PIN: 4821"
        places = (Place("nav:today", "Today", "house"), Place("nav:interviews", "Interviews", "list"))
        rail = SideRail(places, (self.text_size_place(), Place("lock", "Lock", "lock", page=False)), look)
        self.furnish({"page": make(look)}, rail)
        self.show_page("page", "nav:today")


def opened(qtbot: QtBot, name: str, size: tuple[int, int], look: Look) -> Shelf:
    """Return a shown window with one page in it."""
    window = Shelf(PAGES[name], look)
    qtbot.addWidget(window)
    show(window, size)
    return window


@each_page
@each_screen
def test_words_have_room(qtbot: QtBot, name: str, size: tuple[int, int], scale: int) -> None:
    """No text is cut off, no target is small, nothing stands wider than the page."""
    window = opened(qtbot, name, size, Look(scale=scale))
    assert window.size().toTuple() == size
    assert clipped(window) == []
    assert small_targets(window, 40) == []
    page = window.page
    assert isinstance(page, ColumnPage)
    assert page.horizontalScrollBar().maximum() == 0


@each_page
@each_screen
def test_the_keyboard_reaches_everything(qtbot: QtBot, name: str, size: tuple[int, int], scale: int) -> None:
    """Tab visits each named stop once, in reading order, and what has the focus can be seen."""
    window = opened(qtbot, name, size, Look(scale=scale))
    expected = stops(window)
    assert all(stop.accessibleName() for stop in expected)
    expected[-1].setFocus()
    visited: list[QWidget | None] = []
    for _ in expected:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        settle()
        visited.append(window.focusWidget())
        focused = window.focusWidget()
        assert focused is not None
        assert seen(focused).height() >= min(40, focused.height())
    assert visited == expected


def test_every_page_can_be_dark(qtbot: QtBot) -> None:
    """The dark look draws every page."""
    for name in PAGES:
        window = opened(qtbot, name, (1280, 800), Look(DARK))
        assert window.grab().toImage().pixelColor(1240, 700) == Look(DARK).colour("background")
