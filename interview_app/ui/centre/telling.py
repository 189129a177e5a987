"""Telling fieldworkers by telephone what arrived: the codes of the last batch, on the screen and on paper."""

from PySide6.QtCore import QObject

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import receipt_sheet
from interview_app.centre.inbox import Intake
from interview_app.ui.centre.codes_page import CodesPage
from interview_app.ui.centre.rooms import Desk


class Telling(QObject):
    """Knows the codes and their page, which it outlives."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._codes: tuple[tuple[str, str], ...] = ()

    def attach(self, page: CodesPage) -> None:
        """Use this page from now on."""
        self._page = page
        page.sheet_wanted.connect(self.save)
        page.show_codes(self._codes)

    def begin(self, intake: Intake | None) -> None:
        """Show the codes of a batch."""
        results = intake.results if intake is not None else ()
        self._codes = tuple((result.name, result.code) for result in results if result.code)
        self._page.show_codes(self._codes)
        self._desk.show("codes")

    def save(self) -> None:
        """Write the sheet where the person says."""
        folder = self._desk.choose_folder(self._page, self._page.folder_question())
        if folder is None:
            return
        day = self._desk.centre.clock.now().date()
        path = folder / f"receipt-codes-{day.isoformat()}.pdf"
        try:
            write_durably(path, receipt_sheet.draw(self._codes, day))
        except UserError as error:
            self._page.show_trouble(error)
        else:
            self._page.show_saved(path.name)
