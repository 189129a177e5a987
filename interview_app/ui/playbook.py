"""What `demo --auto` does: one whole interview, sealed, sent, taken in and acknowledged, by hand and eye only.

The answers are decided here, from what stands on the page, and written down as they are given; afterwards they are
compared with what the centre's archive holds.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from interview_app.interview.events import Answer, Picked, Rated, RatedRows, Skipped, Wrote
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    GridQuestion,
    KeepPage,
    OpenQuestion,
    Page,
    PickQuestion,
    QuestionPage,
    RatingQuestion,
    ReadingPage,
    ReviewPage,
    ThanksPage,
)
from interview_app.ui.app import Desk
from interview_app.ui.player import Condition, Hands

WORDS = (
    "They should ask Sam first. It is Sam's life.",
    "It depends who reads it. A doctor is not the police.",
    "If it keeps Sam safe this week, yes. Then delete it.",
    "Nobody told Sam. That is not fair.",
    "A computer cannot know a person.",
    "It helped someone I know. But there must be a limit.",
)
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
    """

    desk: Desk
    hands: Hands
    passphrase: str
    pin: str
    open_centre: Callable[[], None]
    given: dict[str, Answer] = field(default_factory=dict)

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
        yield self._sees("unlock")
        self._shoot_fieldworker("fieldworker-unlock")
        self.hands.type("passphrase", self.passphrase)
        self.hands.click("unlock")
        yield self._sees("new_interview")
        self._shoot_fieldworker("fieldworker-today")

    def _set_up(self) -> Turn:
        self.hands.step("sets an interview up")
        self.hands.click("new_interview")
        yield self._sees("start")
        self._shoot_fieldworker("fieldworker-set-up")
        self.hands.click("start")
        yield lambda: self.desk.session is not None
        self.hands.step("and hands the laptop over")

    def _close(self) -> Turn:
        self.hands.step("The fieldworker writes notes and seals")
        yield self._sees("notes")
        self.hands.type("notes", NOTES)
        self._shoot_fieldworker("fieldworker-closing")
        self.hands.click("seal")
        yield self._sees("nav:send")
        self._shoot_fieldworker("fieldworker-sealed")

    def _send(self) -> Turn:
        self.hands.step("sends it")
        self.hands.click("nav:send")
        yield self._sees("choose_folder")
        self.hands.click("choose_folder")
        yield self._sees("save_bundle")
        self._shoot_fieldworker("fieldworker-send")
        self.hands.click("save_bundle")
        yield self._sees("take_receipt")
        self._shoot_fieldworker("fieldworker-sent")

    def _take_in(self) -> Turn:
        self.hands.step("The centre takes the bundle in")
        self.open_centre()
        yield self._sees("browse")
        self._shoot_centre("centre-import")
        self.hands.click("browse")
        yield self._sees("results")
        self._shoot_centre("centre-imported")
        self.hands.click("nav:interviews")
        yield self._sees("interviews")
        self._shoot_centre("centre-interviews")

    def _receive_receipt(self) -> Turn:
        self.hands.step("The laptop gets the receipt and forgets its copy")
        self.hands.click("nav:send")
        yield self._sees("take_receipt")
        self.hands.click("take_receipt")
        yield lambda: True
        self._shoot_fieldworker("fieldworker-receipt")

    # ---- the participant ----------------------------------------------------------------------------------------

    def _talk(self) -> Turn:
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
            case ReadingPage():
                self._shoot_participant(page.step)
                self.hands.click("continue")
            case ConsentPage():
                self.hands.click("option:refused" if page.item == REFUSED_ITEM else "option:given")
                self._shoot_participant(page.step)
                self.hands.click("continue")
            case ChoicesPage() | ReviewPage():
                self._shoot_participant(page.step)
                self.hands.click("continue")
            case KeepPage():
                self.hands.click("keep")
                self._shoot_participant(page.step)
                self.hands.click("continue")
            case QuestionPage():
                self._reply(page)
                self._shoot_participant(page.step)
                self.hands.click("skip" if page.step == SKIPPED_KEY else "continue")
            case _:
                raise AssertionError(page)
        yield lambda: self._page() is not page

    def _reply(self, page: QuestionPage) -> None:
        answer = self._choose(page)
        match answer:
            case Rated(point):
                self.hands.click(f"option:{point}")
            case Wrote(text):
                self.hands.type("words", text)
            case Picked(options):
                for option in options:
                    self.hands.click(f"option:{option}")
            case RatedRows(points):
                for row, point in points.items():
                    self.hands.click(f"cell:{row}:{point}")
            case _:
                return
        if not page.practice:
            self.given[page.step] = answer

    def _choose(self, page: QuestionPage) -> Answer:
        if page.step == SKIPPED_KEY:
            self.given[page.step] = Skipped()
            return Skipped()
        turn = len(self.given)
        match page.question:
            case RatingQuestion(points=points):
                return Rated(1 + turn * 3 % len(points))
            case OpenQuestion():
                return Wrote(WORDS[turn % len(WORDS)])
            case PickQuestion(options=options, at_most=at_most, exclusive=exclusive):
                free = [option.id for option in options if option.id not in exclusive]
                return Picked(tuple(free[: 1 if at_most == 1 else 2]))
            case GridQuestion(rows=rows, points=points):
                return RatedRows({row.id: 1 + n % len(points) for n, row in enumerate(rows)})

    def _review(self) -> Turn:
        page = self._page()
        self._shoot_participant("review")
        self.hands.click(f"take_out:{TAKEN_OUT_KEY}")
        self.given.pop(TAKEN_OUT_KEY)
        yield lambda: self._page() is not page
        self.hands.click(f"change:{CHANGED_KEY}")
        yield lambda: isinstance(self._page(), QuestionPage)
        self.hands.click(f"option:{CHANGED_TO}")
        self.given[CHANGED_KEY] = Rated(CHANGED_TO)
        self.hands.click("continue")
        yield lambda: isinstance(self._page(), ReviewPage)

    def _leave(self) -> Turn:
        yield self._sees("finish")
        self.hands.step("The participant keeps what was said and takes the card")
        self._shoot_participant("thanks")
        self.hands.click("finish")
        yield self._sees("pin")
        self._shoot_participant("hand-back")
        self.hands.type("pin", self.pin)
        self.hands.click("pin_ok")
        yield lambda: self.desk.session is None

    # ---- looking ------------------------------------------------------------------------------------------------

    def _page(self) -> Page | None:
        return None if self.desk.session is None else self.desk.session.page

    def _sees(self, name: str) -> Condition:
        return lambda: self.hands.sees(name)

    def _shoot_participant(self, name: str) -> None:
        if self.desk.participant is not None:
            self.hands.shoot(name.replace(":", "-"), self.desk.participant)

    def _shoot_fieldworker(self, name: str) -> None:
        self.hands.shoot(name, self.desk.fieldworker)

    def _shoot_centre(self, name: str) -> None:
        if self.desk.centre is not None:
            self.hands.shoot(name, self.desk.centre)
