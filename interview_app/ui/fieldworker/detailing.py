"""One interview's details: the row of the vault, and the study that it began with."""

from interview_app.base.errors import UserError
from interview_app.bundle import afterwards
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.details_page import DetailsPage
from interview_app.ui.fieldworker.listing import line_of
from interview_app.ui.fieldworker.values import DetailsView
from interview_app.vault.stages import Stage

_KILOBYTE = 1000


class Detailing:
    """Knows the page and the vault's row."""

    def __init__(self, page: DetailsPage, desk: Desk) -> None:
        self._page = page
        self._desk = desk
        self.interview = ""

    def begin(self, interview: str) -> None:
        """Show one interview."""
        self.interview = interview
        row = self._desk.row(interview)
        size = row.sealed.size if row.sealed else 0
        self._page.show_view(
            DetailsView(
                line_of(self._desk, row),
                self._study(interview),
                row.entries,
                -(-size // _KILOBYTE),
                tuple(each.kind for each in self._desk.vault.addenda() if each.interview == interview),
                None if row.stage is Stage.WITHDRAWN else afterwards.only_here(row.stage),
            )
        )

    def _study(self, interview: str) -> tuple[str, int] | None:
        try:
            pack = self._desk.pack_of(interview)
        except UserError:
            return None
        loaded = pack.loaded
        return loaded.wording(loaded.study.default_language).text("title"), pack.version
