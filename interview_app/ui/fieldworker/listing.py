"""The list of interviews: stages become lines, and an interrupted one is carried on where it was."""

from collections.abc import Callable, Mapping
from typing import Final

from interview_app.base.errors import UserError
from interview_app.bundle import keeping
from interview_app.interview.session import Session
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.interviews_page import InterviewsPage
from interview_app.ui.fieldworker.values import Action, InterviewLine
from interview_app.vault.stages import Stage
from interview_app.vault.values import InterviewRow

_FIRST: Final[Mapping[Stage, tuple[Action, ...]]] = {Stage.OPEN: ("carry_on",), Stage.CLOSING: ("finish",)}
"""What Enter does in the list, where this laptop has the key; details can always be seen."""


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
        page.copy_wanted.connect(self.copy)

    def begin(self) -> None:
        """List every interview on this laptop."""
        self._page.show_lines([line_of(self._desk, row) for row in self._desk.vault.interviews()])

    def copy(self) -> None:
        """Write a copy of everything on this laptop that only the centre can open."""
        room = self._desk.room
        folder = room.choose_folder(self._page, self._page.folder_question())
        if folder is None:
            return
        vault, target = self._desk.vault, folder / f"laptop-{room.randomness(4).hex()}.age"
        self._page.show_copying()

        def work() -> None:
            keeping.backup(vault, room.paths.sealed, target)

        self._desk.run(work, self._kept, self._page.show_trouble, self._page)

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

    def _kept(self, _nothing: None) -> None:
        self._page.show_kept()


def line_of(desk: Desk, row: InterviewRow) -> InterviewLine:
    """Return an interview as it stands in the list."""
    first = _FIRST.get(row.stage, ())
    here = not first or desk.vault.key_held(row.id)
    actions: tuple[Action, ...] = (*(first if here else ()), "details")
    return InterviewLine(row.id, row.label, row.opened_on, row.stage.value, here=here, actions=actions)
