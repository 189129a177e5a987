"""Making sure that it is understood, before anything is decided and whenever somebody is unsure."""

from interview_app.interview import flow, moves
from interview_app.interview.choosing import Choosing
from interview_app.interview.events import Moved
from interview_app.interview.pages import ConsentPage, KeepPage, TeachBackPage, TogetherPage
from interview_app.interview.places import UNDERSTANDING
from interview_app.interview.state import fold
from interview_app.interview.understanding import (
    SIGNATORIES,
    CheckCalled,
    ConsulteeAsked,
    Outcome,
    TaughtBack,
    UnderstandingChecked,
    Vouched,
)


class MakingSure(Choosing):
    """What is said back, who vouches, and the understanding check; `session.Session` adds the rest."""

    def say_back(self, outcome: Outcome) -> None:
        """Note how the participant said it back, and go on.

        Something core that is *not yet* clear stays on the screen to be explained again. A second *not yet* ends it
        for today, and nothing is stored.
        """
        page = self._teach_back_page()
        prompt, understood, core = page.prompt, self._state.understanding, page.prompt in self._state.setup.core
        stays = core and outcome == "not_yet"
        if page.settled or (understood.taught.get(prompt) == outcome and not stays):
            self._turn(*moves.onward(self._loaded, self._state))
            return
        said = TaughtBack(prompt, outcome)
        ahead = fold((said,), self._state)
        if core and ahead.understanding.another_day(prompt):
            self._leave_for_today()
        else:
            self._turn(said, *(() if stays else moves.onward(self._loaded, ahead)))

    def _teach_back_page(self) -> TeachBackPage:
        page = self._page
        self._need(isinstance(page, TeachBackPage))
        assert isinstance(page, TeachBackPage)  # noqa: S101 - told to the type checker
        return page

    def _past_decision(self, page: ConsentPage) -> None:
        """Go on from a decision; without the yes of somebody who vouches it ends, with nothing stored but a count."""
        who = next((who for who in SIGNATORIES if page.step == f"vouch:{who}"), None)
        if who is None:
            super()._past_decision(page)
            return
        if self._draft.get(page.step) != "given":
            self._decline()
        else:
            vouched = Vouched(who)
            known = who in self._state.understanding.vouched
            self._turn(*(() if known else (vouched,)), *moves.onward(self._loaded, self._state))

    @property
    def can_check(self) -> bool:
        """Whether the understanding check can be called for."""
        return not (self._ended or isinstance(self._page, KeepPage | TogetherPage))

    def call_check(self) -> None:
        """Stop everything for the understanding check: somebody is unsure."""
        self._need(self.can_check)
        self._turn(CheckCalled(), Moved(UNDERSTANDING))

    def check_understanding(self, checked: UnderstandingChecked) -> None:
        """Note the understanding check.

        Four times yes leads back to where they were. With a no the participant does not go on: all that was said is
        deleted, and only a count stays; or, before anything was stored and where the study was approved for it, a
        consultee is asked from the beginning.
        """
        self._need(isinstance(self._page, TogetherPage))
        back = self._state.checked_at
        if checked.passed and back is not None:
            self._turn(checked, moves.move(back))
        elif self._may_consult():
            self._draft.clear()
            first = flow.before_consent(self._loaded.study, "consultee")[0]
            self._turn(checked, ConsulteeAsked(), Moved(first))
        else:
            self._leave_for_today()
            # Last, and as one refusal among others: a count of its own could say of whom it was.
            self._journal.count_refusal()

    def _may_consult(self) -> bool:
        nothing_stored = self.interview is None
        return self._loaded.study.consent.consultee and self._state.route == "self" and nothing_stored

    def _leave_for_today(self) -> None:
        if self.interview is None:
            self._journal.forget()
        else:
            self._journal.discard()
        self._end("another_day")
