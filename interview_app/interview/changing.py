"""Changing one's mind: choices after consent, whether it is still OK, and agreeing anew to what has changed."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from interview_app.interview import consent, moves, my_choices
from interview_app.interview.choosing import Choosing
from interview_app.interview.chosen import MyChoicesPage
from interview_app.interview.events import Decision, Event, Moved, TakenOut
from interview_app.interview.pages import BreathPage, ChoicesPage, ReadingPage
from interview_app.interview.state import fold
from interview_app.interview.understanding import TWO_AGREE
from interview_app.interview.willing import Reaffirmed
from interview_app.study.document import consent_document


class Changing(Choosing):
    """What a participant can do about consent after they gave it; `session.Session` adds the rest."""

    @property
    def can_see_choices(self) -> bool:
        """Whether *My choices* can be opened from here: at any time after consent, until the end."""
        state = self._state
        open_here = self.interview is not None and state.consent is not None and state.aside is None
        return open_here and state.finished is None and not self._ended

    def see_choices(self) -> None:
        """Open *My choices*: everything as it was confirmed last."""
        self._need(self.can_see_choices)
        self._draft = self._as_confirmed()
        self._turn(Moved(my_choices.MY_CHOICES))

    def choose_again(self, decisions: Mapping[str, Decision]) -> None:
        """Go on from *My choices* with other decisions. They count once *Check my choices* is confirmed again."""
        page = self._page
        shown = {each.item: each for each in page.choices} if isinstance(page, MyChoicesPage) else {}
        self._need(bool(shown) and all(item in shown and shown[item].yes for item in decisions))
        self._draft.update({item: said for item, said in decisions.items() if said != shown[item].decision})
        self._turn(my_choices.onward(self._state))

    def _still_ok(self, answer: Literal["yes", "pause", "stop"]) -> tuple[Event, ...]:
        """Return what leaving a page says to its question whether it is still OK to go on, if it asks."""
        page = self._page
        asked = isinstance(page, ReadingPage | BreathPage) and page.still_ok is not None
        return (Reaffirmed(page.step, answer),) if asked else ()

    def _ask_anew(self) -> None:
        """Lead to what has changed, when a newer version of the study changes what was agreed to."""
        due, willing = self._text.due, self._state.willing
        if due is None or willing.agreed == due.change or willing.outdated == due:
            return
        here = self._state.stopped_at or self._state.aside
        home = () if here is None else (moves.move(here),)
        self._draft = self._as_confirmed()
        self._turn(*home, due, Moved(my_choices.WHAT_CHANGED))

    def confirm_choices(self) -> None:
        """Confirm the choices as they stand, the first time or again. A no to what is required deletes everything."""
        if self._state.aside is None:
            super().confirm_choices()
            return
        self._need(isinstance(self._page, ChoicesPage))
        if not consent.allows(self._text.loaded.study, self._draft, self._state.route):
            self._shred()
        else:
            self._confirm_anew()

    def _confirm_anew(self) -> None:
        """Store other choices, and delete what a later no says may not be kept; in one transaction."""
        text, month = self._text, f"{self._clock.now():%Y-%m}"
        plain = consent.confirmed(text.loaded, text.wording, self._draft, month, self._state.route)
        choices = msgspec.structs.replace(plain, version=text.version)
        happened: list[Event] = [] if choices == self._state.consent else [choices]
        ahead = fold(happened, self._state)
        happened += [TakenOut(key) for key in ahead.unwanted]
        happened.append(my_choices.onward(self._state))
        read = consent_document(text.loaded.study, text.wording)
        self._turn(*happened, evidence=self._frozen(read) if choices in happened else ())

    def _as_confirmed(self) -> dict[str, Decision]:
        """Return the draft that stands for what was confirmed, for the items of the text that is valid now.

        Where another person consents, they decide about a changed text anew, and with their own words.
        """
        state, study = self._state, self._text.loaded.study
        draft = consent.drafted(study, state.consent)
        items = set(consent.blank(study))
        kept = {item: said for item, said in draft.items() if item.removeprefix(consent.ASSENT) in items}
        due = self._text.due
        if state.route in TWO_AGREE and due is not None and state.willing.agreed != due.change:
            kept.update(consent.blank(study))
        return kept
