"""The central team's window: rooms beside a rail, as many as the role of whoever opened the centre may enter."""

from functools import partial
from typing import Final

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from interview_app.centre.office import Centre
from interview_app.ui.centre.backups_room import BackupsRoom
from interview_app.ui.centre.copying import Copying
from interview_app.ui.centre.fieldwork_room import FieldworkRoom
from interview_app.ui.centre.import_room import ImportRoom
from interview_app.ui.centre.interviews_room import InterviewsRoom
from interview_app.ui.centre.people_room import PeopleRoom
from interview_app.ui.centre.records_room import RecordsRoom
from interview_app.ui.centre.rooms import ChooseFiles, ChooseFolder, Desk, Room
from interview_app.ui.centre.study_room import StudyRoom
from interview_app.ui.centre.withdrawal_room import WithdrawalRoom
from interview_app.ui.help.saving import save_cards
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets import kept
from interview_app.ui.widgets.kept import Kept
from interview_app.ui.widgets.role_window import TEXT_SIZE, RoleWindow
from interview_app.ui.widgets.side_rail import SideRail

ROOMS: Final[tuple[type[Room], ...]] = (
    # In this order on the rail: Fieldwork, Take in, Withdrawals, Interviews, Study, People, Records, Backups. The
    # window opens on the first that the role may enter.
    FieldworkRoom,
    ImportRoom,
    WithdrawalRoom,
    InterviewsRoom,
    StudyRoom,
    PeopleRoom,
    RecordsRoom,
    BackupsRoom,
)


class CentreWindow(RoleWindow):
    """Rooms of an open centre.

    Args:
        centre: The centre, opened with a team member's key; whoever opened it closes it.
        jobs: Runs slow work.
        choose_files: Asks the person for files.
        choose_folder: Asks the person for a folder.
        practice: Whether to mark everything as practice.

    Attributes:
        desk: What its rooms may use.
        copying: Brings the analysts' copy up to date.
    """

    SHELF = "centre"

    def __init__(
        self,
        centre: Centre,
        *,
        jobs: Jobs,
        choose_files: ChooseFiles,
        choose_folder: ChooseFolder,
        practice: bool,
    ) -> None:
        super().__init__("centre")
        self.setWindowTitle(self.tr("Interview Companion: central team"))
        self.band = self.tr("PRACTICE   Central team") if practice else ""
        if self.helping is not None:
            self.helping.save_cards = partial(save_cards, choose_folder)
        self.desk = Desk(centre, jobs, choose_files, choose_folder, self.set_busy, self._show, self.go)
        self._rooms = {room.NAME: room(self.desk, self) for room in ROOMS if centre.role in room.ROLES}
        self._room_of: dict[str, str] = {}
        self._at = next(iter(self._rooms))
        self.refurnish()
        self.copying = Copying(centre, self)
        self.copying.begin()

    def room(self, name: str) -> Room:
        """Return a room by its name; a KeyError is a bug."""
        return self._rooms[name]

    def refurnish(self) -> None:
        """Draw everything anew, in the room where the person is."""
        at, page = self._shown(), self.page
        typed = kept.of(page) if page is not None else Kept()
        pages: dict[str, QWidget] = {}
        self._first: dict[str, str] = {}
        for name, room in self._rooms.items():
            made = room.pages(self.look)
            self._first[name] = next(iter(made))
            self._room_of |= dict.fromkeys(made, name)
            pages |= made
        places = [room.place() for room in self._rooms.values()]
        self.furnish(pages, SideRail(places, (self.help_place(), self.text_size_place()), self.look))
        if at and at != self._first[self._at] and self._rooms[self._at].resume(at):
            kept.put_back(self.page_named(at), typed)
        else:
            self.go(self._at)

    def go(self, name: str) -> None:
        """Go to a room; to one that this role does not see, nothing happens."""
        if name == TEXT_SIZE:
            self.change_text_size(1)
        elif name in self._rooms:
            self._at = name
            self._show(self._first[name])
            self._rooms[name].enter()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let nothing go on for a window that is gone."""
        for room in self._rooms.values():
            room.leave()
        self.copying.leave()
        super().closeEvent(event)

    def _shown(self) -> str:
        """Return the name of the page that shows, if it is one of the room where the person is."""
        shown = next((name for name, page in self._pages.items() if page is self.page), "")
        return shown if self._room_of.get(shown) == self._at else ""

    def _show(self, page: str) -> None:
        self.show_page(page, self._room_of[page])
