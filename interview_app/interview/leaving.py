"""The end of an interview: keep or delete, and the code that the participant takes away and types back once.

The code is in memory from the moment it is made until it was typed back, or until the laptop is given back.
Nothing of it is stored, and not even whether it was typed back.
"""

from dataclasses import replace

from interview_app.crypto.derive import KdfCost
from interview_app.interview import endings, flow, notes_window, own_copy
from interview_app.interview.events import Finished, Moved
from interview_app.interview.own_copy import Headings, Line
from interview_app.interview.pages import CodeBackPage, KeepPage, ThanksPage
from interview_app.interview.standing import Standing
from interview_app.interview.willing import Reaffirmed
from interview_app.interview.withdrawal import GROUPS, LOCATOR_COST, Card, group_is, new_card


class Leaving(Standing):
    """An interview that can end; `session.Session` adds how it gets there."""

    _card: Card | None = None

    @property
    def can_go_back(self) -> bool:
        """Whether Back leads anywhere: after the end only to the code, as long as it is known."""
        return self._sees_code_again() or super().can_go_back

    @property
    def can_skip(self) -> bool:
        """Whether there is something to skip; nobody has to type their code."""
        return isinstance(self._page, CodeBackPage) or super().can_skip

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
            willing = Reaffirmed(self._state.place.step, "yes")
            hour = notes_window.hour_of(self._clock.now())
            self._note(willing, Finished(complete, card.locator, hour), Moved(flow.THANKS))
            self._journal.note_locator(card.locator)
            self._card = card
        self._close()

    def delete(self) -> None:
        """Delete everything that was said. Once is enough; again changes nothing."""
        if self._ended == "deleted":
            return
        self._need(isinstance(self._page, KeepPage))
        self._journal.discard()
        self._end("deleted")

    def own_copy(self, headings: Headings) -> tuple[Line, ...]:
        """Return the participant's own copy of an interview that they have kept, under headings in their language."""
        self._offered(self._ended == "kept")
        return own_copy.lines(self._loaded, self._wording, self._state, self._thanks(with_code=False), headings)

    # ---- the code ------------------------------------------------------------------------------------------------

    def check_code(self) -> None:
        """Ask for one part of the code, chosen by chance, to see that it stands on paper before it is gone."""
        self._offered(self._shows_code())
        group = 1 + int.from_bytes(self._randomness(4), "big") % GROUPS
        self._page = CodeBackPage(flow.CODE_BACK, group, GROUPS)

    def type_back(self, typed: str) -> bool:
        """Tell whether what was typed is the part of the code that the page asks for; then the code is forgotten.

        Any number of tries is free: who sits here has just seen the code.
        """
        page, card = self._page, self._card
        self._offered(isinstance(page, CodeBackPage))
        right = card is not None and isinstance(page, CodeBackPage) and group_is(card.code, page.group, typed)
        if right:
            self.forget_code()
        return right

    def forget_code(self) -> None:
        """Show the last page without the code, from now on: it was typed back, or the laptop is given back."""
        self._card = None
        self._page = self._thanks()

    def _shows_code(self) -> bool:
        return isinstance(self._page, ThanksPage) and bool(self._page.code)

    def _sees_code_again(self) -> bool:
        return self._card is not None and not self._shows_code() and bool(self._ended)

    def _show_code_again(self) -> None:
        self._page = self._thanks()

    def _put_code_aside(self) -> None:
        """Show the last page without the code, which Back still leads to."""
        self._page = self._thanks(with_code=False)

    # ---- ending --------------------------------------------------------------------------------------------------

    def _close(self) -> None:
        if not flow.rated_before(self._loaded.study, self._state):
            self._journal.give_deck_back()
        self._journal.close()
        self._end("kept")

    def _end(self, ended: endings.Ended) -> None:
        super()._end(ended)
        self._page = self._thanks()

    def _thanks(self, *, with_code: bool = True) -> ThanksPage:
        card = self._card if with_code else None
        page = endings.thanks_page(
            self._loaded,
            self._wording,
            self._state,
            self._ended,
            code=card.code if card else "",
            until=endings.last_day(self._loaded, self._clock.now().date()) if card else None,
        )
        confirmed, text = self._state.consent, self._text
        if not page.decisions or confirmed is None or confirmed.version != text.version:
            return page
        # What was agreed to anew stands on the card in the words that were read, which may be newer than the interview.
        return replace(page, decisions=endings.decided(text.loaded, text.wording, self._state))
