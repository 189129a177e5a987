"""Take in (C2): the room where bundles arrive, conflicts are decided, and what was kept out is listed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.codes_page import CodesPage
from interview_app.ui.centre.conflict_page import ConflictPage
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.importing import Importing
from interview_app.ui.centre.quarantine_page import QuarantinePage
from interview_app.ui.centre.quarantining import Quarantining
from interview_app.ui.centre.rooms import TEAM, Desk, Room
from interview_app.ui.centre.settling import Settling
from interview_app.ui.centre.telling import Telling
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class ImportRoom(Room):
    """Takes bundles in; what is under way goes on when the pages are made anew."""

    NAME = "nav:import"
    ROLES = TEAM

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.importing = Importing(desk, self)
        self._telling = Telling(desk, self)
        self._settling = Settling(desk, self)
        self._quarantining = Quarantining(desk, self)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Take in"), "inbox")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the page to take in on, and those for codes, for conflicts and for what was kept out."""
        page, codes, conflicts, kept_out = ImportPage(look), CodesPage(look), ConflictPage(look), QuarantinePage(look)
        self.importing.attach(page)
        self._telling.attach(codes)
        self._settling.attach(conflicts)
        self._quarantining.attach(kept_out)
        page.codes_wanted.connect(lambda: self._telling.begin(self.importing.intake))
        page.conflicts_wanted.connect(self._settling.begin)
        page.quarantine_wanted.connect(self._quarantining.begin)
        for back in (codes.back_wanted, conflicts.back_wanted, kept_out.back_wanted):
            back.connect(lambda: self.desk.go(self.NAME))
        return {"import": page, "codes": codes, "conflicts": conflicts, "quarantine": kept_out}

    def resume(self, page: str) -> bool:
        """Show the codes or the list of what was kept out again; a decision about a conflict is begun anew."""
        self.importing.count()
        if page == "codes":
            self.desk.show(page)
        elif page == "quarantine":
            self._quarantining.begin()
        return page in {"codes", "quarantine"}

    def enter(self) -> None:
        """Count what waits for somebody."""
        self.importing.count()

    def leave(self) -> None:
        """Stop before the next file, and watch nothing any more: what was taken in stays."""
        self.importing.leave()
