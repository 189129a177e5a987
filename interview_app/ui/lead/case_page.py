"""One concern record to read, with what the lead noted, and what there is to do about it."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, Signal

from interview_app.centre.concerns.case import LONGEST_NOTE, Case, Event, State, read_minute
from interview_app.ui.lead.dates import day_words
from interview_app.ui.theme import GAP_L, GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.fact_list import FactList
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import BODY_TEXT, Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.text_box import TextBox

_NOTE_LINES: Final = 4
_YEAR: Final = 365


class CasePage(ColumnPage):
    """Emits `note_given` with words, `mark_wanted` with a state, `delete_wanted` and `back_wanted`."""

    topic = "case"

    note_given = Signal(str)
    mark_wanted = Signal(str)
    delete_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._asking = False

    def show_case(self, case: Case, keep_days: int, *, due: bool, asking: bool = False) -> None:
        """Show a record.

        Args:
            case: The record and its notes.
            keep_days: For how long it is kept once it is closed.
            due: Whether that time has passed.
            asking: Whether to ask if it shall really be deleted.
        """
        self._shown = (case, keep_days, due)
        column = self.new_column(self.tr("Concern of {day}").format(day=day_words(_written_on(case))))
        back = Button(self.tr("Back"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        self._words(column, case)
        column.add(FactList(self._facts(case, keep_days), self.look))
        first = self._doing(column, case, due=due, asking=asking)
        self._notes(column, case)
        self.show_column(column, first if asking else back)
        if case.urgent and not asking:
            danger = self.tr("The fieldworker wrote that somebody is in danger.")
            self.show_notice(Notice((danger, self.tr("Ring them before you read on.")), self.look, "problem"))

    # ---- parts ------------------------------------------------------------------------------------------------------

    def _words(self, column: Column, case: Case) -> None:
        written = case.concern.written
        if case.concern.practice:
            column.text(self.tr("PRACTICE: nobody is meant."), setting=TypeSetting(weight=SEMIBOLD))
        danger = {"yes": self.tr("Yes"), "no": self.tr("No"), "": self.tr("Not answered")}[written.danger]
        sheet = Surface(padding=GAP_L + GAP_S, spacing=GAP_S)
        for question, answer in (
            (self.tr("Is somebody in danger?"), danger),
            (self.tr("What was said or seen"), written.seen),
            (self.tr("Who is at risk"), written.at_risk),
            (self.tr("What was done already"), written.done),
            (self.tr("Who was told"), written.told),
        ):
            sheet.add(Prose(question, self.look, TypeSetting(weight=SEMIBOLD, pitch=1.35)))
            lines = answer.split("\n") if answer else [self.tr("(nothing written)")]
            sheet.add(Prose(lines, self.look, BODY_TEXT if answer else MUTED_LINE))
        column.add(sheet)

    def _facts(self, case: Case, keep_days: int) -> list[tuple[str, str]]:
        laptop = self.tr("Laptop {n} of the centre").format(n=case.laptop)
        until = case.keep_until(keep_days)
        after = self.tr("%n year(s) after it is closed", "", keep_days // _YEAR)
        kept = after if until is None else day_words(until)
        return [
            (self.tr("State"), self._state(case.state)),
            (self.tr("Arrived"), _minute(read_minute(case.arrived))),
            (self.tr("Written on"), laptop if case.laptop else self.tr("Not checked who wrote it")),
            (self.tr("Interview"), case.concern.written.label or self.tr("None")),
            (self.tr("Study"), case.concern.study),
            (self.tr("Kept until"), kept),
        ]

    def _doing(self, column: Column, case: Case, *, due: bool, asking: bool) -> Button:
        if asking:
            return self._ask(column)
        buttons = [self._mark(state, words) for state, words in self._ways(case.state)]
        if due:
            delete = Button(self.tr("Delete this record…"), "delete", self.look)
            delete.clicked.connect(lambda: self._again(asking=True))
            buttons.append(delete)
            column.text(self.tr("Its keeping time has passed."), setting=SMALL_TEXT)
        column.side_by_side(*buttons)
        return buttons[0]

    def _ask(self, column: Column) -> Button:
        column.text(
            self.tr("Shall this record and your notes be deleted? This cannot be undone."),
            self.tr("An old stick will not bring it back."),
        )
        no = Button(self.tr("Keep it"), "delete_no", self.look)
        yes = Button(self.tr("Delete it for good"), "delete_yes", self.look)
        no.clicked.connect(lambda: self._again(asking=False))
        yes.clicked.connect(self.delete_wanted)
        column.side_by_side(no, yes)
        return no

    def _notes(self, column: Column, case: Case) -> None:
        column.section(self.tr("Your notes"))
        if not case.events:
            column.text(self.tr("None yet."), setting=MUTED_LINE)
        for event in case.events:
            column.text(_minute(event.moment), setting=SMALL_TEXT)
            column.text(*self._happened(event).split("\n"))
        box = TextBox(self.tr("A new note"), "note", self.look, _NOTE_LINES, LONGEST_NOTE)
        box.refused.connect(self.show_full)
        add = Button(self.tr("Add the note"), "add_note", self.look, "outline", "plus")
        add.clicked.connect(lambda: self.note_given.emit(box.toPlainText()))
        column.add(box)
        column.text(self.tr("A note cannot be changed or taken out later."), setting=SMALL_TEXT)
        column.side_by_side(add)

    def _ways(self, state: State) -> list[tuple[State, str]]:
        dealing, close = self.tr("I am dealing with it"), self.tr("Close it")
        if state == "closed":
            return [("dealing", self.tr("Open it again"))]
        return [("closed", close)] if state == "dealing" else [("dealing", dealing), ("closed", close)]

    def _mark(self, state: State, words: str) -> Button:
        button = Button(words, f"mark:{state}", self.look)
        button.clicked.connect(lambda: self.mark_wanted.emit(state))
        return button

    def _again(self, *, asking: bool) -> None:
        case, keep_days, due = self._shown
        self.show_case(case, keep_days, due=due, asking=asking)

    def _happened(self, event: Event) -> str:
        return event.words if event.kind == "note" else self._state(event.kind)

    def _state(self, state: State) -> str:
        return {
            "new": self.tr("New"),
            "seen": self.tr("Seen"),
            "dealing": self.tr("Being dealt with"),
            "closed": self.tr("Closed"),
        }[state]


def _written_on(case: Case) -> date:
    return date.fromisoformat(case.concern.day)


def _minute(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(round(moment.timestamp())).toLocalTime()
    return QLocale().toString(local, "d MMMM yyyy, HH:mm")
