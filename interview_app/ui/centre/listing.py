"""The list of interviews and the reading of one: both come out of the encrypted archive, off the window's thread."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import access
from interview_app.centre.archive.listing import Choices, Listed, Order, Wanted
from interview_app.centre.office import Centre
from interview_app.ui.centre.list_model import PAGE
from interview_app.ui.centre.list_page import ListPage
from interview_app.ui.centre.reading import summary
from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.centre.values import ListLine, SummaryView
from interview_app.ui.jobs import Jobs


@dataclass(frozen=True, repr=False)
class Stand:
    """What is looked for in the list, and which interview was read last."""

    wanted: Wanted
    order: Order
    interview: str
    view: SummaryView | None


class Listing(QObject):
    """Knows the list, the summary and the archive. Emits `opened` when an interview is on its page."""

    opened = Signal()

    def __init__(
        self,
        page: ListPage,
        summary_page: SummaryPage,
        centre: Centre,
        jobs: Jobs,
        choose_folder: Callable[[QWidget, str], Path | None],
    ) -> None:
        super().__init__(page)
        self._page, self._summary_page = page, summary_page
        self._centre, self._jobs, self._choose_folder = centre, jobs, choose_folder
        self._interview = ""
        self._view: SummaryView | None = None
        self._asked = 0
        page.open_wanted.connect(self.open)
        page.found_wanted.connect(self.find)
        page.page_wanted.connect(self.read_page)
        summary_page.pdf_wanted.connect(self.save_pdf)

    def begin(self) -> None:
        """List what is in the archive, narrowed down as it was when somebody was here before."""
        self._asked += 1
        wanted, order, centre = self._page.wanted, self._page.order, self._centre
        self._page.show_waiting()

        def work() -> tuple[int, Choices, int, list[ListLine]]:
            lines = _lines(access.page(centre, wanted, order, limit=PAGE))
            return access.count(centre), access.filters(centre), access.count(centre, wanted), lines

        self._jobs.run(work, lambda found: self._page.show_list(*found), self._page.show_trouble, self._page)

    def find(self) -> None:
        """List what is wanted now; what was asked for before is no longer waited for."""
        self._asked += 1
        asked, wanted, order, centre = self._asked, self._page.wanted, self._page.order, self._centre

        def work() -> tuple[int, list[ListLine]]:
            return access.count(centre, wanted), _lines(access.page(centre, wanted, order, limit=PAGE))

        def done(found: tuple[int, list[ListLine]]) -> None:
            if asked == self._asked:
                self._page.show_found(*found)

        self._jobs.run(work, done, self._page.show_trouble, self._page)

    def read_page(self, start: int) -> None:
        """Read some more of the list that is shown."""
        asked, wanted, order, centre = self._asked, self._page.wanted, self._page.order, self._centre

        def done(lines: list[ListLine]) -> None:
            if asked == self._asked:
                self._page.show_page(start, lines)

        def work() -> list[ListLine]:
            return _lines(access.page(centre, wanted, order, start=start, limit=PAGE))

        self._jobs.run(work, done, self._page.show_trouble, self._page)

    def open(self, interview: str) -> None:
        """Read one interview."""
        self._interview = interview

        def work() -> SummaryView:
            record = access.read(self._centre, interview)
            return summary(record, self._centre.study_of(record.study_version))

        self._jobs.run(work, self._show, self._page.show_trouble, self._page)

    @property
    def stand(self) -> Stand:
        """How far the person has come."""
        return Stand(self._page.wanted, self._page.order, self._interview, self._view)

    def go_on(self, stand: Stand) -> None:
        """Go on from there, on pages that were made anew."""
        self._page.wanted, self._page.order = stand.wanted, stand.order
        self._interview, self._view = stand.interview, stand.view

    def show_again(self) -> None:
        """Show what was read, without reading it again: that would be another act."""
        if self._view is not None:
            self._show(self._view)

    def save_pdf(self) -> None:
        """Write the summary that came with the interview where the person says."""
        folder = self._choose_folder(self._summary_page, self._summary_page.folder_question())
        if folder is None:
            return
        path = folder / f"interview-{self._interview[:8]}.pdf"
        try:
            write_durably(path, access.summary(self._centre, self._interview))
        except UserError as error:
            self._summary_page.show_trouble(error)
            return
        self._summary_page.show_saved(path.name)

    def _show(self, view: SummaryView) -> None:
        self._view = view
        self._summary_page.show_view(view)
        self.opened.emit()


def _lines(rows: Iterable[Listed]) -> list[ListLine]:
    return [
        ListLine(
            id=row.id,
            month=row.month,
            deck=row.deck,
            complete=row.complete,
            language=row.language,
            yes=row.given,
            asked=row.asked,
            void=row.void,
        )
        for row in rows
    ]
