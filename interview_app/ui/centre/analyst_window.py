"""An analyst's window: the copy for analysis, and nothing of the centre."""

from collections.abc import Sequence
from typing import Final

from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.centre.archive.analysis import Analysed
from interview_app.ui.centre.analyst_pages import CopiedPage, CopyLine, CopyPage
from interview_app.ui.centre.reading import summary
from interview_app.ui.centre.values import SummaryView
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.role_window import TEXT_SIZE, RoleWindow
from interview_app.ui.widgets.side_rail import Place, SideRail

AT_ONCE: Final = 50
"""Interviews on a page."""
_PLACE: Final = "nav:copy"


class AnalystWindow(RoleWindow):
    """Pages of the copy for analysis.

    Args:
        desk: The copy, opened with an analyst's key; whoever opened it closes it.
        jobs: Runs slow work.
    """

    SHELF = "centre"

    def __init__(self, desk: AnalysisDesk, *, jobs: Jobs) -> None:
        super().__init__("analyst")
        self.setWindowTitle(self.tr("Interview Companion: analysis"))
        self.band = self.tr("PRACTICE   Analysis") if desk.practice else ""
        self._desk, self._jobs, self._first = desk, jobs, 0
        self.refurnish()

    def refurnish(self) -> None:
        """Draw everything anew, on the list."""
        self._page, self._copied = CopyPage(self.look), CopiedPage(self.look)
        self._page.open_wanted.connect(self.open)
        self._page.from_wanted.connect(self._begin_at)
        self._copied.back_wanted.connect(lambda: self.go(_PLACE))
        rail = SideRail(
            (Place(_PLACE, self.tr("Interviews"), "list"),), (self.help_place(), self.text_size_place()), self.look
        )
        self.furnish({"copy": self._page, "copied": self._copied}, rail)
        self.go(_PLACE)

    def go(self, name: str) -> None:
        """Go to a place of the rail."""
        if name == TEXT_SIZE:
            self.change_text_size(1)
            return
        self.show_page("copy", _PLACE)
        self._page.show_waiting()
        desk = self._desk
        self._jobs.run(
            lambda: (desk.interviews(), desk.finished),
            lambda found: self._show_list(*found),
            self._page.show_trouble,
            self._page,
        )

    def open(self, interview: str) -> None:
        """Read one interview."""
        desk = self._desk

        def work() -> SummaryView:
            record = desk.record(interview)
            return summary(record, desk.study_of(record.study_version))

        self._jobs.run(work, self._show_one, self._page.show_trouble, self._page)

    def _begin_at(self, first: int) -> None:
        self._first = first
        self.go(_PLACE)

    def _show_list(self, interviews: Sequence[Analysed], finished: bool) -> None:  # noqa: FBT001 - as a job returns it
        first = min(self._first, max(0, len(interviews) - 1))
        lines = [
            CopyLine(each.id, each.month, each.language, each.deck, each.complete)
            for each in interviews[first : first + AT_ONCE]
        ]
        self._page.show_lines(lines, first, len(interviews), AT_ONCE, finished=finished)

    def _show_one(self, view: SummaryView) -> None:
        self._copied.show_view(view)
        self.show_page("copied", _PLACE)
