"""Study: the room where a study is looked at, its stories are drawn, and it is packed for laptops."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.rooms import TEAM, Desk, Room
from interview_app.ui.centre.study_drawing import Drawing
from interview_app.ui.centre.study_opening import Opening
from interview_app.ui.centre.study_packing import Packing
from interview_app.ui.centre.study_page import StudyPage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class StudyRoom(Room):
    """Opens, draws and packs; what is open stays open when the pages are made anew."""

    NAME = "nav:study"
    ROLES = TEAM

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.opening = Opening(desk.centre, desk.jobs, desk.choose_folder, self)
        self.drawing = Drawing(desk.jobs, desk.busy, self)
        self._packing = Packing(
            desk.centre, desk.jobs, desk.choose_files, desk.choose_folder, busy=desk.busy, parent=self
        )
        self.opening.opened.connect(self.drawing.open)
        self.opening.opened.connect(self._packing.open)
        self.drawing.frozen.connect(self.opening.read_again)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Study"), "book-open")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return its page."""
        page = StudyPage(look)
        self.drawing.attach(page.design)
        self._packing.attach(page.packs)
        self.opening.attach(page)
        return {"study": page}

    def enter(self) -> None:
        """Open the study of this centre, unless one is open."""
        self.opening.begin()

    def leave(self) -> None:
        """Let nothing be drawn for a window that is gone."""
        self.drawing.cancel()
