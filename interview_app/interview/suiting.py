"""Making the pages work for this person: the language and the look. Nothing of it is stored before consent."""

from interview_app.interview import consent, flow
from interview_app.interview.choosing import Choosing
from interview_app.interview.events import Event, Font, LanguageChosen, Moved, Theme
from interview_app.interview.languages import approve, offered
from interview_app.interview.opening import aids
from interview_app.interview.state import fold


class Suiting(Choosing):
    """What a person can choose about the pages themselves; `session.Session` adds the rest."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be chosen now: those the study's owner has approved, and in practice drafts too.

        None once anything is signed or confirmed: what was agreed to was read in one language, and it stays that one.
        """
        if self._ended or not self._state.may_choose_language:
            return ()
        return offered(self._loaded, practice=self._pack.practice)

    def set_aids(self, theme: Theme, text_scale: int, font: Font = "atkinson") -> None:
        """Change colours, text size and font."""
        self._note(aids(theme, text_scale, font))

    def choose_language(self, language: str) -> None:
        """Show everything in another language, and hash what is shown in it.

        What was decided and said back so far is forgotten: it was about other words. Whoever has read some of it
        begins at its first page again, since what is hashed has to be what they read.

        Raises:
            LanguageNotApproved: When the wording is a draft and this is not practice.
        """
        self._need(self._state.may_choose_language)
        if language == self.language:
            return
        approve(self._loaded, language, practice=self._pack.practice)
        happened = (LanguageChosen(language), *self._from_the_start())
        state = fold(happened, self._state)
        self._journal.record(happened)
        self._wording = self._loaded.wording(language)
        self._signatures.clear()  # they were for other words
        self._draft = consent.blank(self._loaded.study)
        self._show(state)

    def _from_the_start(self) -> tuple[Event, ...]:
        """Return what leads back to the first page that is read, unless that is still to come."""
        early = self._state.place.step in {flow.HAND_OVER, flow.AIDS}
        return () if early else (Moved(flow.to_understand(self._loaded.study, self._state.route)[0]),)
