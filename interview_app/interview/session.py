"""An interview as it is held: a person's intents become events, events are stored, and the next page follows."""

from functools import partial

from interview_app.base.clock import Clock, Randomness
from interview_app.interview import answers, moves, questions, topics
from interview_app.interview.changing import Changing
from interview_app.interview.console import NOTE
from interview_app.interview.events import (
    SPEEDS,
    Answer,
    Answered,
    Moved,
    Paused,
    ReadAloud,
    Resumed,
    Skipped,
    TakenOut,
)
from interview_app.interview.journal import Journal, replay
from interview_app.interview.leaving import Leaving
from interview_app.interview.making_sure import MakingSure
from interview_app.interview.noting import Noting
from interview_app.interview.opening import SetUp, free_label, opening, refuse_after_freeze
from interview_app.interview.pages import (
    AidsPage,
    BreathPage,
    CodeBackPage,
    ConsentPage,
    HandOverPage,
    KeepPage,
    MyChoicesPage,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    TeachBackPage,
)
from interview_app.interview.renewal import valid_text
from interview_app.interview.standing import NotNow
from interview_app.interview.state import STOP, Place, fold
from interview_app.interview.suiting import Suiting
from interview_app.study.pack import Pack
from interview_app.vault.vault import Vault

__all__ = ["NotNow", "Session", "SetUp"]

_PASSED_BY = HandOverPage | AidsPage | ReadingPage | BreathPage | ReviewPage | MyChoicesPage
"""Pages that one goes on from without an answer."""


class Session(MakingSure, Changing, Suiting, Noting, Leaving):
    """One interview and the page it is on. Use `begin` or `resume`.

    Every intent either stores what happened, durably, and then shows the next page; or raises and changes nothing.
    An intent that the page does not offer raises NotNow.
    """

    @classmethod
    def begin(cls, vault: Vault, pack: Pack, setup: SetUp, *, clock: Clock, randomness: Randomness) -> "Session":
        """Start an interview. Nothing of it is on the disk until the participant has confirmed their choices.

        Raises:
            LanguageNotApproved: When the wording is a draft and this is not practice.
            AnalysisBegun: When nobody could withdraw any more.
        """
        refuse_after_freeze(pack, clock.now().date())
        first = opening(vault, pack, setup, randomness)
        journal = Journal(vault)
        journal.record(first)
        return cls(journal, pack, free_label(vault, randomness), fold(first), clock=clock, randomness=randomness)

    @classmethod
    def resume(cls, vault: Vault, pack: Pack, interview: str, *, clock: Clock, randomness: Randomness) -> "Session":
        """Carry an interview on where it was when the program ended, on the page that was on the screen.

        When a newer version of the study changes what was agreed to, that comes first.

        Args:
            vault: Where it rests.
            pack: The pack it was begun with (`laptop.pack_of`).
            interview: Its id.
            clock: Tells the time.
            randomness: Where codes come from.

        Raises:
            NewConsentUnreadable: When that cannot be shown in the participant's language.
            ValueError: When the pack is another one: a bug.
        """
        state = replay(vault, interview)
        if state.setup.pack != pack.digest:
            raise ValueError("an interview ends on the pack it began with")
        label = next(row.label for row in vault.interviews() if row.id == interview)
        over = state.finished is not None
        told = state.willing.told
        text = None if over else valid_text(vault, pack, state.setup.language, state.route, told)
        session = cls(Journal(vault, interview), pack, label, state, clock=clock, randomness=randomness, text=text)
        if over:
            session._close()
        else:
            session._ask_anew()
        return session

    # ---- going through -----------------------------------------------------------------------------------------

    def next(self) -> None:
        """Go on from a page that asks nothing, or whose question is already answered."""
        page = self._page
        if isinstance(page, ConsentPage):
            self._past_decision(page)
            return
        answered = isinstance(page, QuestionPage) and page.step in self._state.answers
        said_back = isinstance(page, TeachBackPage) and (page.outcome != "" or page.settled)
        self._need(answered or said_back or isinstance(page, _PASSED_BY))
        self._turn(*self._still_ok("yes"), *self._onward())

    def answer(self, answer: Answer, order: tuple[str, ...] = ()) -> None:
        """Store an answer and go on. An answer that is already recorded is not stored again.

        Args:
            answer: What the participant chose or wrote.
            order: The options or rows as they stood on the screen.

        Raises:
            AnswerDoesNotFit: When it is no answer to this question, or the order is not the one of the page.
        """
        page = self._question_page()
        step, study = page.step, self._loaded.study
        fitting = answers.fitting(page.question, answer, questions.listed_options(study, step))
        shown = answers.fitting_order(order, questions.shown_order(page.question))
        known = self._state.answers.get(step)
        if known is not None and known.answer == fitting:
            self._turn(*moves.onward(self._loaded, self._state))
            return
        scale = questions.highest_first(page.question)
        answered = Answered(step, fitting, shown, self._watch.seconds, scale, self._listened)
        self._turn(answered, then=partial(moves.onward, self._loaded))

    def _question_page(self) -> QuestionPage:
        page = self._page
        if self._ended or not isinstance(page, QuestionPage):
            raise NotNow("the page asks nothing")
        return page

    def skip(self) -> None:
        """Go on without an answer, or without a decision, which counts as no."""
        if isinstance(self._page, CodeBackPage):
            self._put_code_aside()
        elif isinstance(self._page, ConsentPage):
            self.decide(self._page.item, "not_answered")
            self.next()
        elif isinstance(self._page, TeachBackPage):
            self._need(self.can_skip)
            self._turn(*moves.onward(self._loaded, self._state))
        else:
            self.answer(Skipped())

    def back(self) -> None:
        """Go to the page before; nothing is lost."""
        if self._sees_code_again():
            self._show_code_again()
            return
        place = self._way_back()
        self._need(place is not None)
        if place is not None:
            self._turn(moves.move(place))

    def change(self, key: str) -> None:
        """Answer something again, from the review, and come back to the review."""
        self._need(isinstance(self._page, ReviewPage) and key in self._state.answers)
        self._turn(moves.move(Place(key, changing=True)))

    def take_out(self, key: str) -> None:
        """Delete an answer so that nobody can read it again; only the fact that there was one remains.

        What the fieldworker noted beside a question can be deleted likewise, under its row's key.
        """
        if key.startswith(NOTE):
            self.take_out_noted(key.removeprefix(NOTE))
            return
        known = self._state.answers.get(key)
        self._need(isinstance(self._page, ReviewPage) and known is not None and known.answer is not None)
        gone = TakenOut(key)
        state = fold((gone,), self._state)
        self._journal.take_out(gone)
        self._show(state)

    # ---- being in charge ---------------------------------------------------------------------------------------

    def set_read_aloud(self, *, on: bool, speed: int) -> None:
        """Choose whether each page reads itself aloud when it comes, and how fast, in percent (one of `SPEEDS`)."""
        if speed not in SPEEDS:
            raise ValueError("no such speed")
        self._note(ReadAloud(on, speed))

    def heard(self) -> None:
        """Note that something of this page was read aloud. It is stored with the answer, if one is given."""
        self._listened = True

    def pause(self, *, hidden: bool = False) -> None:
        """Take a break, or hide the screen; time stands still."""
        if not (self._state.paused or self._ended):
            self._watch.pause()
            self._note(*(() if hidden else self._still_ok("pause")), Paused(hidden))

    def resume_after_pause(self) -> None:
        """Carry on after a break."""
        if self._state.paused and not self._ended:
            self._watch.carry_on()
            self._note(Resumed())

    def change_topic(self) -> None:
        """Talk about something else: what is unanswered in this story or part counts as skipped."""
        self._need(self.can_change_topic)
        self._turn(*topics.leave(self._loaded, self._state, self._watch.seconds))

    def stop(self) -> None:
        """Stop here. Before consent nothing was stored; later the participant is asked what to keep."""
        if self._ended or isinstance(self._page, KeepPage):
            return
        if self.interview is None:
            self._decline()
        else:
            self._turn(*self._still_ok("stop"), Moved(STOP))

    def carry_on(self) -> None:
        """Go back from the page that Stop led to, to where they were."""
        self._need(self._state.stopped_at is not None)
        self.back()
