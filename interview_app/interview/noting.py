"""What the fieldworker notes while the participant has the other screen, or before handing the laptop over again.

Both windows speak to the one session, so there is one state and one order of events; nothing of this turns a page.
"""

from interview_app.interview.console import ConsoleEvent, DistressSeen, Level, Mark, Marked, NotedTakenOut, NoteTaken
from interview_app.interview.pages import ReviewPage
from interview_app.interview.standing import NotNow, Standing
from interview_app.interview.state import fold
from interview_app.interview.typed import cleaned

LONGEST_NOTE = 5_000
"""Code points on one question."""


class Noting(Standing):
    """Notes, marks and how the participant seems, by question; `session.Session` adds the rest."""

    @property
    def can_note(self) -> bool:
        """Whether something may be noted now: after everybody has said yes, until it is deleted."""
        return self.interview is not None and self._ended in {"", "kept"} and self._state.may_note

    def take_note(self, step: str, text: str) -> None:
        """Keep the note on a question as it stands. The earlier one is deleted; the same one is not stored again.

        Raises:
            NotNow: When nothing may be noted.
            ValueError: When it is longer than any window lets it become: a bug.
        """
        text = cleaned(text)
        if len(text) > LONGEST_NOTE:
            raise ValueError("the note is too long")
        if text != self._state.console.at(step).note:
            self._note_beside(NoteTaken(step, text))

    def mark(self, step: str, mark: Mark, *, on: bool) -> None:
        """Mark a question, or take the mark back."""
        if on != (mark in self._state.console.at(step).marks):
            self._note_beside(Marked(step, mark, on))

    def see_distress(self, step: str, level: Level) -> None:
        """Keep how the participant seems now."""
        if level != self._state.console.level:
            self._note_beside(DistressSeen(step, level))

    def take_out_noted(self, step: str) -> None:
        """Delete what was noted beside a question, for the participant; only the fact remains."""
        self._need(isinstance(self._page, ReviewPage) and not self._state.console.at(step).bare)
        state = fold((gone := NotedTakenOut(step),), self._state)
        self._journal.record((gone,))
        self._show(state)

    def _note_beside(self, event: ConsoleEvent) -> None:
        if not self.can_note:
            raise NotNow("nothing may be noted now")
        state = fold((event,), self._state)
        self._journal.record((event,))
        self._state = state
        if isinstance(self._page, ReviewPage):
            self._page = self._drawn()
