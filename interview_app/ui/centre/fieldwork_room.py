"""Fieldwork (C1): the room where the window opens. It reads sums and transport, and no interview."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre.fieldwork import Fieldwork
from interview_app.centre.office import Centre
from interview_app.ui.centre.fieldwork_page import FieldworkPage, FieldworkView
from interview_app.ui.centre.rooms import TEAM, Room
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place

if TYPE_CHECKING:
    from interview_app.centre.progress_names import Names

say: Final = partial(QCoreApplication.translate, "Fieldwork")


@dataclass(frozen=True)
class Read:
    """How fieldwork stands, the study's names for it, and why the targets are left out, if they are."""

    stands: Fieldwork
    names: "Names"
    targets: bool
    trouble: UserError | None


class FieldworkRoom(Room):
    """Shows how fieldwork stands, and saves it as a report."""

    NAME = "nav:fieldwork"
    ROLES = TEAM

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Fieldwork"), "chart-column")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return its page."""
        self._page = FieldworkPage(look)
        self._page.import_wanted.connect(lambda: self.desk.go("nav:import"))
        self._page.again_wanted.connect(self.enter)
        self._page.report_wanted.connect(self.save)
        return {"fieldwork": self._page}

    def enter(self) -> None:
        """Read the sums anew."""
        page, centre = self._page, self.desk.centre
        if page.column is None:
            page.show_waiting()

        def done(read: Read) -> None:
            # Another text size may have put another page in its place by now, which asks for itself.
            if page is self._page:
                page.show_view(_view(read))

        self.desk.jobs.run(lambda: _read(centre), done, page.show_failed, page)

    def save(self) -> None:
        """Ask for a folder and write the report into it; say so, or why not."""
        page, centre = self._page, self.desk.centre
        folder = self.desk.choose_folder(page, page.folder_question())
        if folder is None:
            return

        def work() -> str:
            from interview_app.centre import progress_pdf  # noqa: PLC0415 - drawing is loaded when it is asked for

            read = _read(centre)
            name = f"progress-{read.stands.today.isoformat()}.pdf"
            write_durably(folder / name, progress_pdf.draw(read.stands, read.names))
            return name

        def ended(name: str) -> None:
            self.desk.busy(False)
            page.show_saved(name)

        def failed(error: Exception) -> None:
            self.desk.busy(False)
            page.show_trouble(error)

        self.desk.busy(True)
        self.desk.jobs.run(work, ended, failed, page)


def show_on(page: FieldworkPage, centre: Centre) -> None:
    """Read how fieldwork stands, and show it."""
    page.show_view(_view(_read(centre)))


def _read(centre: Centre) -> Read:
    from interview_app.centre import progress, targets  # noqa: PLC0415 - the archive is loaded with it
    from interview_app.centre.progress_names import Names  # noqa: PLC0415

    # A study that cannot be read fails the whole page, here where it can be told; targets only leave a gap.
    study = centre.study
    told, trouble = None, None
    try:
        told = targets.load(centre.folder, study.study)
    except UserError as error:
        trouble = error
    return Read(progress.stands(centre, told), Names(study), told is not None, trouble)


def _view(read: Read) -> FieldworkView:
    from interview_app.centre.progress_shown import hiding, parts, summary  # noqa: PLC0415

    return FieldworkView(
        summary(read.stands, say),
        parts(read.stands, read.names, say),
        hiding(say),
        read.stands.interviews,
        read.targets,
        read.trouble,
    )
