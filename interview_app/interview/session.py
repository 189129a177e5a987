"""An interview as it is held: a person's intents become events, events are stored, and the next page follows."""

from interview_app.base.clock import Clock, Randomness
from interview_app.crypto.derive import KdfCost
from interview_app.interview import answers, consent, flow, moves, questions
from interview_app.interview.events import (
    Answer,
    Answered,
    Decision,
    Event,
    Finished,
    Moved,
    Paused,
    Resumed,
    Skipped,
    TakenOut,
    Theme,
)
from interview_app.interview.journal import Journal, replay
from interview_app.interview.opening import SetUp, aids, free_label, opening
from interview_app.interview.pages import ChoicesPage, ConsentPage, KeepPage, QuestionPage, ReadingPage, ReviewPage
from interview_app.interview.standing import NotNow, Standing
from interview_app.interview.state import STOP, Place, fold
from interview_app.interview.withdrawal import LOCATOR_COST, Card, new_card
from interview_app.study.pack import Pack
from interview_app.vault.vault import Vault

__all__ = ["NotNow", "Session", "SetUp"]


class Session(Standing):
    """One interview and the page it is on. Use `begin` or `resume`.

    Every intent either stores what happened, durably, and then shows the next page; or raises and changes nothing.
    An intent that the page does not offer raises NotNow.
    """

    _card: Card | None = None

    @classmethod
    def begin(cls, vault: Vault, pack: Pack, setup: SetUp, *, clock: Clock, randomness: Randomness) -> "Session":
        """Start an interview. Nothing of it is on the disk until the participant has confirmed their choices.

        Raises:
            LanguageNotApproved: When the wording is a draft and this is not practice.
        """
        first = opening(vault, pack, setup, randomness)
        journal = Journal(vault)
        journal.record(first)
        return cls(journal, pack, free_label(vault, randomness), fold(first), clock=clock, randomness=randomness)

    @classmethod
    def resume(cls, vault: Vault, pack: Pack, interview: str, *, clock: Clock, randomness: Randomness) -> "Session":
        """Carry an interview on where it was when the program ended, on the page that was on the screen.

        Args:
            vault: Where it rests.
            pack: The pack it was begun with (`laptop.pack_of`).
            interview: Its id.
            clock: Tells the time.
            randomness: Where codes come from.

        Raises:
            ValueError: When the pack is another one: a bug.
        """
        state = replay(vault, interview)
        if state.setup.pack != pack.digest:
            raise ValueError("an interview ends on the pack it began with")
        label = next(row.label for row in vault.interviews() if row.id == interview)
        session = cls(Journal(vault, interview), pack, label, state, clock=clock, randomness=randomness)
        if state.finished is not None:
            session._close()
        return session

    # ---- going through -----------------------------------------------------------------------------------------

    def next(self) -> None:
        """Go on from a page that asks nothing, or whose question is already answered."""
        answered = isinstance(self._page, QuestionPage) and self._page.step in self._state.answers
        self._need(answered or isinstance(self._page, ReadingPage | ConsentPage | ReviewPage))
        self._turn(*moves.onward(self._loaded, self._state))

    def answer(self, answer: Answer, order: tuple[str, ...] = ()) -> None:
        """Store an answer and go on. An answer that is already recorded is not stored again.

        Args:
            answer: What the participant chose or wrote.
            order: The options or rows as they stood on the screen.

        Raises:
            AnswerDoesNotFit: When it is no answer to this question, or the order is not the one of the page.
        """
        self._need(isinstance(self._page, QuestionPage))
        step, study = self._page.step, self._loaded.study
        asked = questions.question(study, self._wording, self._state.setup.plan.seed, step)
        fitting = answers.fitting(asked, answer, questions.listed_options(study, step))
        shown = answers.fitting_order(order, questions.shown_order(asked))
        known = self._state.answers.get(step)
        if known is not None and known.answer == fitting:
            self._turn(*moves.onward(self._loaded, self._state))
            return
        answered = Answered(step, fitting, shown, self._watch.seconds)
        ahead = fold((answered,), self._state)
        if flow.uses_deck_up(study, self._state, ahead):
            self._journal.take_deck()
        self._turn(answered, *moves.onward(self._loaded, ahead))

    def skip(self) -> None:
        """Go on without an answer, or without a decision, which counts as no."""
        if isinstance(self._page, ConsentPage):
            self.decide(self._page.item, "not_answered")
            self.next()
        else:
            self.answer(Skipped())

    def back(self) -> None:
        """Go to the page before; nothing is lost."""
        place = moves.backward(self._loaded, self._state)
        self._need(place is not None)
        if place is not None:
            self._turn(moves.move(place))

    def change(self, key: str) -> None:
        """Answer something again, from the review, and come back to the review."""
        self._need(isinstance(self._page, ReviewPage) and key in self._state.answers)
        self._turn(moves.move(Place(key, changing=True)))

    def take_out(self, key: str) -> None:
        """Delete an answer so that nobody can read it again; only the fact that there was one remains."""
        known = self._state.answers.get(key)
        self._need(isinstance(self._page, ReviewPage) and known is not None and known.answer is not None)
        gone = TakenOut(key)
        state = fold((gone,), self._state)
        self._journal.take_out(gone)
        self._show(state)

    # ---- choices -----------------------------------------------------------------------------------------------

    def decide(self, item: str, decision: Decision) -> None:
        """Note a decision on the page of its consent item. It counts once *Check my choices* is confirmed."""
        self._need(isinstance(self._page, ConsentPage) and self._page.item == item)
        self._draft[item] = decision
        self._page = self._drawn()

    def confirm_choices(self) -> None:
        """Confirm the choices as they stand.

        With a yes to everything required, the interview is opened in the vault, sealed to the centre, and goes on.
        Without, it ends and nothing about the participant is stored, as the page says: before anything was stored it
        leaves no trace but a count, and later everything that was said is shredded. (Whoever wants to stop and keep
        what they said presses Stop.)
        """
        self._need(isinstance(self._page, ChoicesPage))
        choices = consent.confirmed(self._loaded, self._wording, self._draft)
        onward = moves.onward(self._loaded, self._state)
        match consent.allows(self._loaded.study, self._draft), self.interview is not None:
            case True, True:
                self._turn(*(() if choices == self._state.consent else (choices,)), *onward)
            case True, False:
                self._open(choices, *onward)
            case False, True:
                self._shred()
            case _:
                self._decline()

    def _open(self, *happened: Event) -> None:
        state = fold(happened, self._state)
        self._journal.begin(self._pack, self.label, happened, self._randomness)
        self._show(state)

    def _decline(self) -> None:
        self._journal.forget()
        self._end("declined")
        # Last: whatever becomes of the count, the participant is free to go.
        self._journal.count_refusal()

    # ---- being in charge ---------------------------------------------------------------------------------------

    def set_aids(self, theme: Theme, text_scale: int) -> None:
        """Change colours and text size."""
        self._note(aids(theme, text_scale))

    def pause(self, *, hidden: bool = False) -> None:
        """Take a break, or hide the screen; time stands still."""
        if not (self._state.paused or self._ended):
            self._watch.pause()
            self._note(Paused(hidden))

    def resume_after_pause(self) -> None:
        """Carry on after a break."""
        if self._state.paused and not self._ended:
            self._watch.carry_on()
            self._note(Resumed())

    def stop(self) -> None:
        """Stop here. Before consent nothing was stored; later the participant is asked what to keep."""
        if self._ended or isinstance(self._page, KeepPage):
            return
        if self.interview is None:
            self._decline()
        else:
            self._turn(Moved(STOP))

    def carry_on(self) -> None:
        """Go back from the page that Stop led to, to where they were."""
        self._need(self._state.stopped_at is not None)
        self.back()

    # ---- the end -----------------------------------------------------------------------------------------------

    def make_card(self, cost: KdfCost = LOCATOR_COST) -> Card:
        """Make the withdrawal code. Slow on purpose: run it off the GUI thread; it touches nothing else."""
        return new_card(self._randomness, bytes.fromhex(self._loaded.study.withdrawal_salt), cost)

    def keep(self, card: Card) -> None:
        """Keep what was said, for the study. Once is enough; again changes nothing."""
        if self._ended == "kept":
            return
        self._need(isinstance(self._page, KeepPage))
        if self._state.finished is None:
            complete = self._state.place.step == flow.KEEP
            self._note(Finished(complete, card.locator), Moved(flow.THANKS))
            self._card = card
        self._close()

    def delete(self) -> None:
        """Delete everything that was said. Once is enough; again changes nothing."""
        if self._ended == "deleted":
            return
        self._need(isinstance(self._page, KeepPage))
        self._shred()

    def _shred(self) -> None:
        self._journal.discard()
        self._end("deleted")

    def _close(self) -> None:
        if not flow.rated_before(self._loaded.study, self._state):
            self._journal.give_deck_back()
        self._journal.close()
        self._end("kept", self._card)
