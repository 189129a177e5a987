"""Opening a study: the centre's own or a folder's, read off the window's thread, and turned page by page."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from interview_app.centre.office import Centre
from interview_app.study.findings import Finding
from interview_app.ui.centre import study_places
from interview_app.ui.centre.study_page import PAGES, StudyPage
from interview_app.ui.centre.study_reading import Reading, Sheet, read_files, read_folder, sheets
from interview_app.ui.jobs import Jobs
from interview_app.ui.pages.direction import direction_of


@dataclass(frozen=True)
class _Looked:
    """What came of reading: a study, and its pages in one language."""

    reading: Reading
    language: str
    sheets: tuple[Sheet, ...]


class Opening(QObject):
    """Knows which study is open and where in it the person is. Emits `opened` with a Reading.

    It outlives the page: when the text size changes, a new page is attached and shows the same place.
    """

    opened = Signal(object)

    def __init__(
        self, centre: Centre, jobs: Jobs, choose_folder: Callable[[QWidget, str], Path | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._centre, self._jobs, self._choose_folder = centre, jobs, choose_folder
        self._looked: _Looked | None = None
        self._at = 0
        self._section = PAGES
        self._notes = False
        self._finding: Finding | None = None
        self._asked = 0

    def attach(self, page: StudyPage) -> None:
        """Use this page from now on."""
        self._page = page
        page.folder_wanted.connect(self.open_folder)
        page.own_wanted.connect(lambda: self._read(None))
        page.again_wanted.connect(self.read_again)
        page.section_wanted.connect(self._show_section)
        page.pages.notes_wanted.connect(self._turn_notes)
        page.pages.went_to.connect(self._go_to)
        page.pages.language_wanted.connect(self._change_language)
        page.findings.chosen.connect(self._go_to_finding)
        if self._looked is not None:
            self._show(self._looked)

    def begin(self) -> None:
        """Open the study of this centre, unless one is open."""
        if self._looked is None:
            self._read(None)

    def open_folder(self) -> None:
        """Ask for a folder, and open the study in it."""
        folder = self._choose_folder(self._page, self._page.folder_question())
        if folder is not None:
            self._read(folder)

    def read_again(self) -> None:
        """Read the same files as they are now, and stay at the same place."""
        self._read(self._looked.reading.folder if self._looked is not None else None)

    # ---- reading ----------------------------------------------------------------------------------------------------

    def _read(self, folder: Path | None) -> None:
        language = self._looked.language if self._looked is not None else ""
        centre = self._centre

        def work() -> _Looked:
            reading = read_files(centre.study.files) if folder is None else read_folder(folder)
            return _look(reading, language)

        self._page.show_waiting()
        self._run(work)

    def _run(self, work: Callable[[], _Looked], then: Callable[[], None] = lambda: None) -> None:
        self._asked += 1
        mine = self._asked

        def done(looked: _Looked) -> None:
            if mine == self._asked:  # what was asked for later counts
                self._take(looked)
                then()

        def failed(error: Exception) -> None:
            if mine == self._asked:
                self._page.show_trouble(error)
                if self._looked is not None:
                    self._page.show_standing(self._looked.reading)

        self._jobs.run(work, done, failed, self)

    def _take(self, looked: _Looked) -> None:
        before, self._looked = self._looked, looked
        if before is None or before.reading.folder != looked.reading.folder:
            self._at = 0
        else:
            self._at = _same_place(before.sheets, looked.sheets, self._at)
        self._page.show_notice(None)
        self._show(looked)
        if before is None or before.reading is not looked.reading:
            self.opened.emit(looked.reading)

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _show(self, looked: _Looked) -> None:
        reading, pages = looked.reading, self._page.pages
        at = reading.findings.index(self._finding) if self._finding in reading.findings else -1
        self._page.show_reading(reading, at, notes=self._notes)
        self._page.show_section(self._section)
        if reading.loaded is None or not looked.sheets:
            return
        names = [study_places.language_name(reading.loaded, language) for language in reading.languages]
        pages.show_languages(names, reading.languages.index(looked.language))
        pages.show_titles([study_places.title_of(sheet) for sheet in looked.sheets])
        self._go_to(self._at)

    def _show_section(self, name: str) -> None:
        self._section = name
        self._page.show_section(name)

    def _turn_notes(self) -> None:
        self._notes = not self._notes
        if self._looked is not None:
            self._page.show_notes(self._looked.reading, shown=self._notes)

    def _go_to(self, at: int) -> None:
        if self._looked is not None:
            self._at = at
            direction = direction_of(self._looked.language)
            self._page.pages.show_sheet(self._looked.sheets[at], at, direction)

    def _change_language(self, number: int) -> None:
        if self._looked is not None:
            self._look_in(self._looked.reading.languages[number])

    def _look_in(self, language: str, then: Callable[[], None] = lambda: None) -> None:
        if self._looked is not None:
            reading = self._looked.reading
            self._run(lambda: _look(reading, language), then)

    def _go_to_finding(self, finding: Finding) -> None:
        self._finding = finding
        looked = self._looked
        if looked is None:
            return
        language = study_places.language_of(finding)
        if language not in looked.reading.languages or language == looked.language:
            self._asked += 1  # pages in another language that are still on their way are not wanted any more
            self._go_to_place_of(finding)
        else:
            self._look_in(language, lambda: self._go_to_place_of(finding))

    def _go_to_place_of(self, finding: Finding) -> None:
        at = study_places.place_of(finding, self._looked.sheets) if self._looked is not None else None
        if at is not None:
            self._go_to(at)


def _look(reading: Reading, language: str) -> _Looked:
    if reading.loaded is None or not reading.languages:
        return _Looked(reading, "", ())
    usual = reading.loaded.study.default_language
    fallback = usual if usual in reading.languages else reading.languages[0]
    chosen = language if language in reading.languages else fallback
    return _Looked(reading, chosen, sheets(reading.loaded, chosen))


def _same_place(before: tuple[Sheet, ...], now: tuple[Sheet, ...], at: int) -> int:
    """Return where the page that was shown stands now, or the nearest that there is."""
    if at < len(before):
        shown = before[at].shown
        for number, sheet in enumerate(now):
            if (sheet.shown.part, sheet.shown.name) == (shown.part, shown.name):
                return number
    return max(0, min(at, len(now) - 1))
