"""The study window: which study is open, and its three sections. Pages, design and packs each know their own."""

from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.study.findings import mistakes
from interview_app.ui.centre.study_design_page import DesignSection
from interview_app.ui.centre.study_findings import FindingsList, counted
from interview_app.ui.centre.study_packs_page import PacksSection
from interview_app.ui.centre.study_pages import PagesPane
from interview_app.ui.centre.study_reading import Reading
from interview_app.ui.notices import notice
from interview_app.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XS, MARGIN, Look
from interview_app.ui.widgets.beside import Beside
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, STACKED_FROM
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.scroll import PageScroll
from interview_app.ui.widgets.section_tabs import SectionTabs
from interview_app.ui.widgets.status_mark import Standing, StatusMark
from interview_app.ui.widgets.turning_row import TurningRow

PAGES: Final = "pages"
DESIGN: Final = "design"
PACKS: Final = "packs"
_NARROW = 860
"""Below this width, in pixels at 100 %, the buttons stand under the title."""


class StudyPage(PageScroll):
    """Emits `folder_wanted`, `own_wanted`, `again_wanted`, and `section_wanted` with a section's name."""

    folder_wanted = Signal()
    own_wanted = Signal()
    again_wanted = Signal()
    section_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(MARGIN - REACH if look.scale <= STACKED_FROM else GAP_L)
        self.look = look
        self.findings = FindingsList(look)
        self.pages = PagesPane(look)
        self.design = DesignSection(look)
        self.packs = PacksSection(look)
        self._sections: dict[str, QWidget] = {
            PAGES: Beside(self.findings, self.pages, look),
            DESIGN: self.design,
            PACKS: self.packs,
        }
        self._notice: Notice | None = None
        self._arrange()

    def folder_question(self) -> str:
        """Return the title under which a study's folder is asked for."""
        return self.tr("Choose the folder that study.toml is in")

    def show_waiting(self) -> None:
        """Say that files are being read; what is shown stays."""
        self._standing_at(StatusMark("waiting", self.tr("Reading the files."), self.look))
        self._tools.setEnabled(False)

    def show_reading(self, reading: Reading, finding: int = -1, *, notes: bool = False) -> None:
        """Say which study this is and how it stands, and list what the check found."""
        self._tools.setEnabled(True)
        self._line.set_text(self._described(reading))
        self.show_standing(reading)
        self._own.setVisible(reading.folder is not None)
        self.findings.show_findings(reading.findings, reading.notes, finding)
        self.show_notes(reading, shown=notes)
        self.pages.setVisible(reading.loaded is not None)
        self._tabs.show()

    def show_notes(self, reading: Reading, *, shown: bool) -> None:
        """Show the check's notes beside the pages or not; below findings they always are."""
        self.pages.offer_notes(0 if reading.findings else len(reading.notes), shown=shown)
        self.findings.setVisible(bool(reading.findings) or (shown and bool(reading.notes)))

    def show_standing(self, reading: Reading) -> None:
        """Say how many mistakes and warnings there are."""
        standing: Standing = "trouble" if mistakes(reading.findings) else "to_do" if reading.findings else "done"
        words = counted(reading.findings) or self.tr("No mistakes and no warnings")
        self._standing_at(StatusMark(standing, words, self.look))

    def show_section(self, name: str) -> None:
        """Show one of the sections."""
        self._tabs.choose(name)
        for each, section in self._sections.items():
            section.setVisible(each == name)
        bar = self.verticalScrollBar()
        bar.setValue(min(bar.value(), self._tabs.y()))

    def show_trouble(self, error: Exception) -> None:
        """Say what went wrong; what was open before is still there."""
        self._tools.setEnabled(True)
        self._standing_at(None)
        self.show_notice(notice(error, self.look, closable=False))

    def show_notice(self, shown: Notice | None) -> None:
        """Show a notice under the title, instead of the one before; None shows none."""
        if self._notice is not None:
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = shown
        if shown is not None:
            self._column.insertWidget(1, shown)
            shown.show()
            shown.speak()
            self.verticalScrollBar().setValue(0)

    # ---- parts ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(REACH, GAP_M, REACH, GAP_M)
        self._column.setSpacing(GAP_M)
        self._column.addWidget(self._head())
        sections = {PAGES: self.tr("Pages"), DESIGN: self.tr("Design"), PACKS: self.tr("Packs")}
        self._tabs = SectionTabs(self.tr("Sections"), sections)
        self._tabs.chosen.connect(self.section_wanted)
        self._tabs.hide()
        self._column.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeading)
        for section in self._sections.values():
            section.hide()
            self._column.addWidget(section, 1)
        self._column.addStretch()  # takes the room only while no section does: a notice alone must not grow
        self.show_content(whole, fill=True)

    def _head(self) -> QWidget:
        said = QWidget()
        self._said = QVBoxLayout(said)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(GAP_XS)
        self._said.addWidget(Heading(self.tr("Study"), self.look))
        self._line = Prose("", self.look, MUTED_LINE)
        self._said.addWidget(self._line)
        self._standing: StatusMark | None = None
        self._own = self._button(self.tr("The study of this centre"), "own_study", "house", self.own_wanted)
        again = self._button(self.tr("Read again"), "read_again", "refresh-cw", self.again_wanted)
        choose = self._button(self.tr("Open a folder…"), "open_folder", "folder-open", self.folder_wanted)
        self._tools = QWidget()
        flow = Flow(self._tools, gap=GAP_S)
        for button in (choose, self._own, again):
            flow.addWidget(button)
        self._own.hide()
        return TurningRow(said, [self._tools], self.look, narrow=_NARROW)

    def _button(self, words: str, name: str, picture: str, wanted: SignalInstance) -> Button:
        button = Button(words, name, self.look, "outline", picture)
        button.clicked.connect(wanted)
        return button

    def _described(self, reading: Reading) -> str:
        place = self.tr("the study of this centre, to read only") if reading.folder is None else reading.folder.name
        if reading.study is None:
            return self.tr("From the folder {folder}").format(folder=place) if reading.folder is not None else place
        words = self.tr("{id}, version {version} · {place}")
        if reading.folder is not None:
            place = self.tr("folder {name}").format(name=place)
        return words.format(id=reading.study.id, version=reading.study.version, place=place)

    def _standing_at(self, mark: StatusMark | None) -> None:
        if self._standing is not None:
            self._said.removeWidget(self._standing)
            self._standing.hide()
            self._standing.deleteLater()
        self._standing = mark
        if mark is not None:
            self._said.addWidget(mark)
            mark.show()
