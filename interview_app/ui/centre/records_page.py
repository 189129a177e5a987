"""C8, Who has had what: what was given to whom, who was refused, and whom we have to tell of a withdrawal."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from interview_app.ui.centre import records_words as words
from interview_app.ui.centre.records_values import ACTS, GIVEN, GivenLine, GivenView, NoticeLine
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.section_tabs import SectionTabs
from interview_app.ui.widgets.surface import Surface

WIDE = 1080


def tabs(chosen: str) -> SectionTabs:
    """Return the tabs over both pages of Records, with one of them chosen."""
    translate = QCoreApplication.translate
    sections = {GIVEN: translate("Records", "Who has had what"), ACTS: translate("Records", "What we did")}
    made = SectionTabs(translate("Records", "Records"), sections)
    made.choose(chosen)
    return made


class RecordsPage(ColumnPage):
    """Emits what is wanted: another tab, a line, a refusal, the files; and what became of a line or a notice.

    `returned` carries a line's number and how, `correction_wanted` its number, `sent` and `answered` a withdrawal,
    a line, and the answer.
    """

    tab_wanted = Signal(str)
    line_wanted = Signal()
    refusal_wanted = Signal()
    export_wanted = Signal()
    correction_wanted = Signal(int)
    returned = Signal(int, str)
    sent = Signal(int, int)
    answered = Signal(int, int, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, WIDE)
        self._view = GivenView()

    def folder_question(self) -> str:
        """Return the title under which a folder for an auditor's files is asked for."""
        return self.tr("Choose where the files for an auditor are to be")

    def show_waiting(self) -> None:
        """Say that the ledger is being read."""
        column = self._begun()
        column.text(self.tr("Reading the ledger."), setting=SMALL_TEXT)
        self.show_column(column, self._tabs)

    def show_view(self, view: GivenView) -> None:
        """Show the ledger as it stands."""
        self._view = view
        column = self._begun()
        column.text(self.tr("Every file, table or report that left this team. Participants read these lines."))
        self._draw_actions(column)
        self._draw_notices(column)
        self._draw_given(column)
        self._draw_refused(column)
        column.section(self.tr("For an auditor"))
        save = Button(self.tr("Save the ledger and the acts…"), "save_records", self.look, "outline", "download")
        save.clicked.connect(self.export_wanted)
        column.side_by_side(save)
        self.show_column(column, self._tabs)
        if view.broken:
            self.show_notice(broken(view.broken, self.look))

    def show_saved(self, names: tuple[str, ...]) -> None:
        """Say which files were written."""
        happened = self.tr("The files were saved: {names}.").format(names=", ".join(names))
        told = self.tr("They name organisations, and no participant. Keep them where only the auditor finds them.")
        self.show_notice(Notice((happened, told), self.look, "done"))

    def show_noted(self, n: int) -> None:
        """Say that a line was written."""
        happened = self.tr("Line {n} is in the ledger.").format(n=n)
        self.show_notice(Notice((happened, self.tr("It stays: a correction is a line of its own.")), self.look, "done"))

    # ---- parts ---------------------------------------------------------------------------------------------------

    def _begun(self) -> Column:
        column = self.new_column(self.tr("Records"))
        self._tabs = tabs(GIVEN)
        self._tabs.chosen.connect(self.tab_wanted)
        column.side_by_side(self._tabs)
        return column

    def _draw_actions(self, column: Column) -> None:
        line = Button(self.tr("Write down what was given…"), "add_line", self.look, "primary", "plus")
        line.clicked.connect(self.line_wanted)
        refusal = Button(self.tr("Write down a refusal…"), "add_refusal", self.look)
        refusal.clicked.connect(self.refusal_wanted)
        column.side_by_side(line, refusal)

    def _draw_notices(self, column: Column) -> None:
        waiting = [each for each in self._view.notices if not each.answer]
        if not waiting:
            return
        column.section(self.tr("Who has to be told"))
        for each in waiting:
            column.add(self._notice_sheet(each))

    def _notice_sheet(self, line: NoticeLine) -> Surface:
        name = f"{line.withdrawal}:{line.n}"
        sheet = self._sheet(line.who, self._told(line))
        if line.sent is None:
            told = Button(self.tr("We told them"), f"told:{name}", self.look, "outline", "send")
            told.setAccessibleName(self.tr("We told {who}").format(who=line.who))
            told.clicked.connect(lambda: self.sent.emit(line.withdrawal, line.n))
            sheet.column.addWidget(told, 0, Qt.AlignmentFlag.AlignLeading)
            return sheet
        possible = words.answers()
        picker = Picker(self.tr("Their answer"), f"answer:{name}", self.look, 320)
        picker.show_entries([self.tr("Not yet"), *possible.values()], 0)
        answers = list(possible)
        picker.picked.connect(
            lambda at: self.answered.emit(line.withdrawal, line.n, answers[at - 1]) if at > 0 else None
        )
        sheet.add(picker)
        return sheet

    def _told(self, line: NoticeLine) -> str:
        if line.sent is not None:
            said = self.tr("Told on {sent} of withdrawal {w}, line {n}. An answer is due by {day}.")
            said = said.format(sent=words.day(line.sent), w=line.withdrawal, n=line.n, day=words.day(line.due))
        else:
            said = self.tr("To be told of withdrawal {w}, line {n}, by {day}.")
            said = said.format(w=line.withdrawal, n=line.n, day=words.day(line.due))
        return f"{said} {self.tr('That day is over.')}" if line.overdue else said

    def _draw_given(self, column: Column) -> None:
        column.section(self.tr("Given"))
        if not self._view.given:
            column.text(self.tr("Nothing has been given to anybody outside this team."))
            return
        heads = (
            *(self.tr("Line"), self.tr("Day"), self.tr("Who"), self.tr("Standing"), self.tr("Until")),
            *(self.tr("Interviews"), self.tr("Form"), self.tr("What for")),
        )
        table = FactTable(self.tr("Given"), heads, [self._cells(each) for each in self._view.given[::-1]], self.look)
        table.setObjectName("given")
        column.add(table)
        for each in [each for each in self._view.given if each.state == "over"]:
            words_ = self.tr("Line {n}: they had it until {day}. Have they deleted it?")
            column.add(self._return_sheet(each, words_.format(n=each.n, day=words.day(each.until))))
        self._draw_line_actions(column)

    def _draw_line_actions(self, column: Column) -> None:
        """Offer to say of any line that they have it no more, or that it should say something else."""
        lines = self._view.given[::-1]
        picker = Picker(self.tr("Of line"), "return_line", self.look, 420)
        picker.show_entries([f"{each.n}  {each.who}" for each in lines], 0)
        deleted = Button(self.tr("They deleted it"), "return_deleted", self.look)
        back = Button(self.tr("They gave it back"), "return_back", self.look)
        for button, how in ((deleted, "deleted"), (back, "given_back")):
            button.clicked.connect(lambda _=False, how=how: self.returned.emit(lines[picker.box.currentIndex()].n, how))
        correct = Button(self.tr("Correct it…"), "correct_line", self.look)
        correct.clicked.connect(lambda: self.correction_wanted.emit(lines[picker.box.currentIndex()].n))
        column.add(picker)
        column.side_by_side(deleted, back, correct)

    def _return_sheet(self, line: GivenLine, said: str) -> Surface:
        sheet = self._sheet(line.who, said)
        yes = Button(self.tr("Yes, they have deleted it"), f"over:{line.n}", self.look)
        yes.setAccessibleName(self.tr("{who} have deleted it").format(who=line.who))
        yes.clicked.connect(lambda: self.returned.emit(line.n, "deleted"))
        sheet.column.addWidget(yes, 0, Qt.AlignmentFlag.AlignLeading)
        return sheet

    def _sheet(self, title: str, said: str) -> Surface:
        sheet = Surface(padding=20, spacing=GAP_S)
        sheet.add(Prose(title, self.look, TypeSetting(weight=SEMIBOLD)))
        sheet.add(Prose(said, self.look, SMALL_TEXT))
        return sheet

    def _cells(self, line: GivenLine) -> tuple[str, ...]:
        still = self.tr("{here} of {all}").format(here=line.here, all=line.interviews)
        count = str(line.interviews) if line.here == line.interviews else still
        state = words.states()[line.state]
        more = [self.tr("corrected")] if line.corrected else []
        more += [self.tr("%n withdrawn since", "", line.stale)] if line.stale else []
        standing = f"{state} ({', '.join(more)})" if more else state
        until = words.day(line.until) or self.tr("No last day")
        return (
            *(str(line.n), words.day(line.day), line.who, standing, until),
            *(count, words.forms()[line.form], line.purpose),
        )

    def _draw_refused(self, column: Column) -> None:
        column.section(self.tr("Refused"))
        if not self._view.refused:
            column.text(self.tr("Nobody who asked was refused."))
            return
        heads = (self.tr("Line"), self.tr("Day"), self.tr("Who"), self.tr("What for"), self.tr("Why not"))
        lines = [
            (str(each.n), words.day(each.day), each.who, each.purpose, each.why) for each in self._view.refused[::-1]
        ]
        table = FactTable(self.tr("Refused"), heads, lines, self.look)
        table.setObjectName("refused")
        column.add(table)


def broken(line: int, look: Look) -> Notice:
    """Return the alarm about a chain that does not hold."""
    translate = QCoreApplication.translate
    sentences = (
        translate("Records", "Somebody or something changed these records, from line {line} on.").format(line=line),
        translate("Records", "The interviews in the archive are not touched by this."),
        translate("Records", "Stop taking in. Copy the centre’s folder as it is. Tell whoever leads the study."),
    )
    return Notice(sentences, look, "problem", code="RECORDS-CHANGED")
