"""The list of interviews: stages become lines, and an interrupted one is carried on where it was."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.interview.session import Session
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.interviews_page import InterviewsPage
from interview_app.ui.fieldworker.values import InterviewLine
from interview_app.vault.values import InterviewRow


class Listing:
    """Knows the list's page and the vault's rows.

    Args:
        page: The page.
        desk: The unlocked laptop.
        ready: Called with the session to hand over.
    """

    def __init__(self, page: InterviewsPage, desk: Desk, ready: Callable[[Session], None]) -> None:
        self._page = page
        self._desk = desk
        self._ready = ready
        page.carry_on_wanted.connect(self.carry_on)

    def begin(self) -> None:
        """List every interview on this laptop, the newest first."""
        rows = sorted(self._desk.vault.interviews(), key=lambda row: (row.opened_on, row.label or ""), reverse=True)
        self._page.show_lines([_line(row) for row in rows])

    def carry_on(self, interview: str) -> None:
        """Open an interrupted interview on the page that was on the screen."""
        room, vault = self._desk.room, self._desk.vault
        try:
            pack = self._desk.pack_of(interview)
            session = Session.resume(vault, pack, interview, clock=room.clock, randomness=room.randomness)
        except UserError as error:
            self._page.show_trouble(error)
            return
        self._ready(session)


def _line(row: InterviewRow) -> InterviewLine:
    return InterviewLine(row.id, row.label or "", row.opened_on, row.stage.value)
