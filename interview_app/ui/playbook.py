"""What `demo --auto` does: one whole interview, sealed, sent, taken in and acknowledged, by hand and eye only.

The answers are decided here, from what stands on the page, and written down as they are given; afterwards they are
compared with what the centre's archive holds.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from interview_app.interview.events import Answer, Rated, Skipped
from interview_app.interview.pages import (
    AidsPage,
    BreathPage,
    ChoicesPage,
    ConsentPage,
    HandOverPage,
    KeepPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    SignPage,
    TeachBackPage,
    ThanksPage,
)
from interview_app.ui.app import Desk
from interview_app.ui.player import Condition, Hands
from interview_app.ui.playing_card import take_card
from interview_app.ui.playing_check import check
from interview_app.ui.replies import chosen, give

NOTES = "Quiet room. Took one break. Asked twice who would see the answers."
REFUSED_ITEM = "keep_for_reuse"
SKIPPED_KEY = "v5:why"
TAKEN_OUT_KEY = "v2:why"
CHANGED_KEY = "v3:ok"
CHANGED_TO = 2

Turn = Iterator[Condition]


@dataclass
class Playbook:
    """The script and what it gave away while playing.

    Attributes:
        given: What the archive must hold: each answer by the step that asked for it.
        interview: The id under which it must hold them, once the participant has kept them.
    """

    desk: Desk
    hands: Hands
    passphrase: str
    pin: str
    open_centre: Callable[[], None]
    given: dict[str, Answer] = field(default_factory=dict)
    interview: str = ""

    def play(self) -> Turn:
        """Play everything, from the locked laptop to the centre's receipt."""
        yield from self._unlock()
        yield from self._set_up()
        yield from self._talk()
        yield from self._close()
        yield from self._send()
        yield from self._take_in()
        yield from self._receive_receipt()

    # ---- the fieldworker ----------------------------------------------------------------------------------------

    def _unlock(self) -> Turn:
        self.hands.step("The fieldworker unlocks the laptop")
        self.hands.turn_to(self.desk.fieldworker)
        yield self._sees("unlock")
        self._shoot("fieldworker-unlock")
        self.hands.type("passphrase", self.passphrase)
        self.hands.click("unlock")
        yield self._sees("new_interview")
        self._shoot("fieldworker-today")

    def _set_up(self) -> Turn:
        self.hands.step("sets an interview up")
        self.hands.click("new_interview")
        yield self._sees("start")
        self.hands.click("ages:18-30")
        self._shoot("fieldworker-set-up")
        self.hands.click("start")
        yield lambda: self.desk.session is not None
        self.hands.step("and hands the laptop over")

    def _close(self) -> Turn:
        self.hands.step("The fieldworker writes notes")
        self.hands.turn_to(self.desk.fieldworker)
        yield self._sees("notes")
        self.hands.type("notes", NOTES)
        self._shoot("fieldworker-closing")
        self.hands.step("checks the words, and seals")
        yield from check(self.hands)
        yield self._sees("nav:send")
        self._shoot("fieldworker-sealed")

    def _send(self) -> Turn:
        self.hands.step("sends it")
        self.hands.click("nav:send")
        yield self._sees("choose_folder")
        self.hands.click("choose_folder")
        yield self._sees("save_bundle")
        self._shoot("fieldworker-send")
        self.hands.click("save_bundle")
        yield self._sees("take_receipt")
        self._shoot("fieldworker-sent")

    def _take_in(self) -> Turn:
        self.hands.step("The centre takes the bundle in")
        self.open_centre()
        yield lambda: self.desk.centre is not None
        if self.desk.centre is not None:
            self.hands.turn_to(self.desk.centre)
        yield self._sees("nav:import")
        self.hands.click("nav:import")
        yield self._sees("browse")
        self._shoot("centre-import")
        self.hands.click("browse")
        yield self._sees("results")
        self._shoot("centre-imported")
        self.hands.click("nav:interviews")
        yield self._sees("interviews")
        self._shoot("centre-interviews")
        self.hands.click("open")
        yield self._sees("save_pdf")
        self._shoot("centre-interview")

    def _receive_receipt(self) -> Turn:
        self.hands.step("The laptop gets the receipt and forgets its copy")
        self.hands.turn_to(self.desk.fieldworker)
        self.hands.click("nav:send")
        yield self._sees("take_receipt")
        self.hands.click("take_receipt")
        yield lambda: not self.desk.jobs.running and not self.hands.sees("take_receipt")
        self._shoot("fieldworker-receipt")

    # ---- the participant ----------------------------------------------------------------------------------------

    def _talk(self) -> Turn:
        if self.desk.participant is not None:
            self.hands.turn_to(self.desk.participant)
        reviewed = False
        while (page := self._page()) is not None and not isinstance(page, ThanksPage):
            self.hands.step(f"page {page.step}")
            if isinstance(page, ReviewPage) and not reviewed:
                reviewed = True
                yield from self._review()
            else:
                yield from self._turn(page)
        yield from self._leave()

    def _turn(self, page: Page) -> Turn:
        match page:
            case TeachBackPage() | ConsentPage():
                decision = "option:refused" if page.step == f"consent:{REFUSED_ITEM}" else "option:given"
                self.hands.click("outcome:own_words" if isinstance(page, TeachBackPage) else decision)
                self._shoot(page.step)
                self.hands.click("continue")
            case HandOverPage() | AidsPage() | ReadingPage() | BreathPage():
                self._shoot(page.step)
                self.hands.click("continue")
            case SignPage():
                yield from self._sign(page)
            case ChoicesPage() | ReviewPage():
                self._shoot(page.step)
                self.hands.click("continue")
            case KeepPage():
                self.hands.click("keep")
                self._shoot(page.step)
                self.hands.click("continue")
            case QuestionPage():
                yield from self._interlude(page.step)
                self._reply(page)
                self._shoot(page.step)
                self.hands.click("skip" if page.step == SKIPPED_KEY else "continue")
            case _:
                raise AssertionError(page)
        yield lambda: self._page() is not page

    def _sign(self, page: SignPage) -> Turn:
        """Say it aloud: whoever watches the demo sees all three ways."""
        for way in page.ways:
            self.hands.click(f"way:{way.kind}")
            yield self._sees("helper:support")
            self._shoot(f"{page.step}-{way.kind}")
        self.hands.click("way:spoken")
        yield self._sees("witness:present")
        self.hands.click("witness:present")
        self.hands.click("continue")

    def _reply(self, page: QuestionPage) -> None:
        if page.step == SKIPPED_KEY:
            self.given[page.step] = Skipped()
            return
        answer = chosen(page.question, len(self.given))
        give(self.hands, answer)
        if not page.practice:
            self.given[page.step] = answer

    def _review(self) -> Turn:
        page = self._page()
        self._shoot("review")
        yield self._sees(f"take_out:{TAKEN_OUT_KEY}")
        self.hands.click(f"take_out:{TAKEN_OUT_KEY}")
        self.given.pop(TAKEN_OUT_KEY)
        yield lambda: self._page() is not page
        yield self._sees(f"change:{CHANGED_KEY}")
        self.hands.click(f"change:{CHANGED_KEY}")
        yield lambda: isinstance(self._page(), QuestionPage)
        self.hands.click(f"option:{CHANGED_TO}")
        self.given[CHANGED_KEY] = Rated(CHANGED_TO)
        self.hands.click("continue")
        yield lambda: isinstance(self._page(), ReviewPage)

    # ---- what a participant may do on any page ------------------------------------------------------------------

    def _interlude(self, step: str) -> Turn:
        interludes = {"v1:ok": self._hide, "v2:ok": self._pause, "v3:ok": self._wear_dark, "v4:ok": self._look_back}
        if step in interludes:
            yield from interludes[step]()

    def _hide(self) -> Turn:
        self.hands.step("hides the screen; the PIN brings it back")
        self.hands.click("hide")
        yield self._sees("pin")
        self._shoot("hidden")
        self.hands.type("pin", self.pin)
        self.hands.click("pin_ok")
        yield self._sees("continue")

    def _pause(self) -> Turn:
        self.hands.step("takes a break")
        self.hands.click("pause")
        yield self._sees("carry_on")
        self._shoot("paused")
        self.hands.step("looks at the choices, and leaves them as they are")
        here = self._page()
        self.hands.click("choices")
        yield lambda: self._page() is not here
        self._shoot("my-choices")
        self.hands.click("back")
        yield lambda: isinstance(self._page(), QuestionPage)

    def _wear_dark(self) -> Turn:
        self.hands.step("reads in dark colours and large text, then changes back")
        yield from self._wear("dark", 150)
        self._shoot("dark-150")
        yield from self._wear("cream", 100)

    def _wear(self, theme: str, scale: int) -> Turn:
        self.hands.click("appearance")
        for choice in (f"theme:{theme}", f"scale:{scale}"):
            yield self._sees(choice)
            self.hands.click(choice)
        yield self._sees("done")
        if theme == "dark":
            self._shoot("text-and-colours")
        self.hands.click("done")
        yield self._sees("continue")

    def _look_back(self) -> Turn:
        self.hands.step("goes back a page, finds the words still there, and goes on")
        here = self._page()
        self.hands.click("back")
        yield lambda: self._page() is not here
        there = self._page()
        self.hands.click("continue")
        yield lambda: self._page() is not there

    def _leave(self) -> Turn:
        yield from take_card(self.hands, self._page)
        self._shoot("thanks")
        self.interview = (self.desk.session and self.desk.session.interview) or ""
        self.hands.click("finish")
        yield self._sees("pin")
        self._shoot("hand-back")
        self.hands.type("pin", self.pin)
        self.hands.click("pin_ok")
        yield lambda: self.desk.session is None

    # ---- looking ------------------------------------------------------------------------------------------------

    def _page(self) -> Page | None:
        return None if self.desk.session is None else self.desk.session.page

    def _sees(self, name: str) -> Condition:
        return lambda: self.hands.sees(name)

    def _shoot(self, name: str) -> None:
        self.hands.shoot(name.replace(":", "-"))
