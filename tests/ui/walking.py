"""A walk through a whole interview in the real window, by keys alone or by presses alone, with a look at every page.

It is driven by what the page *is*: a page of a kind that is not known here fails loudly, so that whoever adds one says
how a person gets past it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.interview.events import Theme
from interview_app.interview.pages import (
    AidsPage,
    BreathPage,
    ChoicesPage,
    CodeBackPage,
    ConsentPage,
    HandOverPage,
    KeepPage,
    MyChoicesPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    SignPage,
    TeachBackPage,
    ThanksPage,
    TogetherPage,
)
from interview_app.interview.session import Session
from interview_app.ui import replies
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.player import Hands
from tests.factories.interview import go_on
from tests.ui.seeing import settle
from tests.ui.walking_eyes import faults, focus_faults
from tests.ui.walking_hands import KeyHands, MouseHands

_MOST_PAGES = 300
PANELS: tuple[tuple[str, str], ...] = (("pause", "carry_on"), ("appearance", "done"))
"""What opens a panel, and what leads back from it."""


class NobodyKnowsThisPage(AssertionError):
    """The walk met a kind of page that it does not know."""


@dataclass(frozen=True)
class Way:
    """How an interview is walked through.

    Attributes:
        keys: By keys alone, else by presses alone.
        every_page: Each page, else only one of each kind: the others are passed in the core.
    """

    theme: Theme
    scale: int
    language: str
    keys: bool
    size: tuple[int, int]
    every_page: bool = False

    def __str__(self) -> str:
        """Return what stands in a test's name."""
        by = "keys" if self.keys else "mouse"
        return f"{self.theme}-{self.scale}-{self.language}-{by}-{self.size[0]}x{self.size[1]}"


@dataclass
class Walk:
    """One walk.

    Attributes:
        wait: Waits until a condition holds.
        pin: Takes the laptop back.
        found: What was wrong, with the page.
        pages: How many pages were looked at.
    """

    window: ParticipantWindow
    session: Session
    way: Way
    wait: Callable[[Callable[[], bool]], None]
    pin: str
    found: list[str] = field(default_factory=list)
    pages: int = 0
    _kinds: set[tuple[object, ...]] = field(default_factory=set)
    _code: str = ""

    def __post_init__(self) -> None:
        """Take the hands that this way asks for."""
        make = KeyHands if self.way.keys else MouseHands
        self.hands: Hands = make(Path(), lambda _step: None)
        self.hands.turn_to(self.window)
        settle()

    def go(self) -> list[str]:
        """Walk from the first page until the laptop is back, and return everything that was wrong."""
        last = None
        for _ in range(_MOST_PAGES):
            page = self.session.page
            assert page is not last, f"{page.step}: the walk does not get on"
            last = page
            if self._knows(page):
                go_on(self.session)
                self.window._show_page()
                continue
            self._look(page)
            if self._went_to_choices(page):
                continue
            if isinstance(page, ThanksPage) and not page.code:
                return self._leave()
            self._do(page)
            self._onward(page)
        raise AssertionError("the interview does not end")

    # ---- looking ------------------------------------------------------------------------------------------------

    def _knows(self, page: Page) -> bool:
        """Tell whether a page like this one has been walked over already."""
        kind = kind_of(page)
        known = kind in self._kinds
        self._kinds.add(kind)
        return known and not self.way.every_page and isinstance(page, ReadingPage | ConsentPage | QuestionPage)

    def _look(self, page: Page) -> None:
        settle()
        self.pages += 1
        self._note(page.step, faults(self.window, self.way.size))
        if self.way.keys:
            self._note(page.step, focus_faults(self.window))

    def _note(self, where: str, what: Iterator[str]) -> None:
        self.found += [f"{self.way} {where}: {fault}" for fault in what]

    def _went_to_choices(self, page: Page) -> bool:
        """Once in a walk, on a question: look at every panel, then go by way of *My choices*; tell whether."""
        if ("panels",) in self._kinds or not isinstance(page, QuestionPage):
            return False
        self._kinds.add(("panels",))
        self._panels()
        self.hands.click("pause")
        self.hands.click("choices")
        return True

    def _panels(self) -> None:
        """Look at every panel, the sheet behind F9, and the cover."""
        for opener, back in PANELS:
            self.hands.click(opener)
            self._look_at(opener)
            self.hands.click(back)
        handle = self.window.windowHandle()
        for key, name, back in ((Qt.Key.Key_F9, "distress", "carry_on"), (Qt.Key.Key_Escape, "hidden", "")):
            QTest.keyClick(handle, key)
            self._look_at(name)
            if back:
                self.hands.click(back)
        self._give_pin()

    def _look_at(self, name: str) -> None:
        settle()
        self._note(name, faults(self.window, self.way.size))
        if self.way.keys:
            self._note(name, focus_faults(self.window))

    # ---- doing --------------------------------------------------------------------------------------------------

    def _do(self, page: Page) -> None:  # noqa: C901 - one case for each kind of page there is
        match page:
            case HandOverPage() | AidsPage() | ReadingPage() | BreathPage() | TogetherPage():
                pass
            case ChoicesPage() | MyChoicesPage() | ReviewPage():
                pass
            case SignPage():
                self._sign(page)
            case ConsentPage():
                self.hands.click("option:given")
            case TeachBackPage():
                self._say_back(page)
            case QuestionPage(question=asked, answer=answer):
                if answer is None:
                    replies.give(self.hands, replies.chosen(asked, self.pages))
            case KeepPage():
                self.hands.click("keep")
            case ThanksPage(code=code):
                self._code = code
            case CodeBackPage(group=group):
                self.hands.type("code_part_typed", self._code.split("-")[group - 1])
            case _:
                raise NobodyKnowsThisPage(type(page).__name__)
        self._note(page.step, (f"after an answer: {fault}" for fault in faults(self.window, self.way.size)))

    def _say_back(self, page: TeachBackPage) -> None:
        if ("said back",) not in self._kinds:
            self._kinds.add(("said back",))
            self.hands.click("listen")
            for outcome, _ in page.outcomes:
                self.hands.click(f"outcome:{outcome}")
                self._look_at(f"{page.step} {outcome}")
        self.hands.click("outcome:own_words")

    def _sign(self, page: SignPage) -> None:
        for way in page.ways:
            self.hands.click(f"way:{way.kind}")
            self._look_at(f"{page.step} {way.kind}")
        self.hands.click("way:spoken")
        self.hands.click("witness:present")

    def _onward(self, page: Page) -> None:
        self.hands.click(self.window.layers.shell.footer.go_on.objectName())
        if isinstance(page, TogetherPage):
            self._check()
        self.wait(lambda: self.session.page is not page)
        settle()

    def _check(self) -> None:
        """Find in the understanding check that somebody cannot weigh it up: another person is asked."""
        self._look_at("check: PIN")
        self._give_pin()
        self._look_at("check")
        for said in ("support:time", "understand:yes", "retain:yes", "weigh:no", "communicate:yes"):
            self.hands.click(said)
        self._look_at("check: answered")
        self.hands.click("check_done")

    def _leave(self) -> list[str]:
        self.hands.click("finish")
        self._look_at("hand_back")
        self._give_pin()
        return self.found

    def _give_pin(self) -> None:
        self.hands.type("pin", self.pin)
        self.hands.click("pin_ok")


def kind_of(page: Page) -> tuple[object, ...]:
    """Return what makes a page look unlike others."""
    match page:
        case QuestionPage(question=asked, story=story, practice=practice):
            changed = story is not None and any(sentence.changed for sentence in story.sentences)
            ways = getattr(asked, "ways", ()), getattr(asked, "at_most", 0) == 1
            return (QuestionPage, type(asked), ways, story is None, changed, practice)
        case ReadingPage(points=points):
            return (ReadingPage, bool(points))
        case ConsentPage(table=table, who=who):
            return (ConsentPage, table, bool(who))
        case _:
            return (type(page),)
