"""C3: somebody wants something done with their interview and has its code; and what was asked for and waits."""

from datetime import date

from PySide6.QtCore import Signal

from interview_app.interview.withdrawal import CodeMistyped, normalise
from interview_app.ui.centre import withdrawal_words as words
from interview_app.ui.centre.withdrawal_values import RequestLine, WithdrawalsView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.code_box import CodeBox
from interview_app.ui.widgets.column_page import SMALL_TEXT, STACKED_FROM, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.status_mark import Standing
from interview_app.ui.widgets.task_row import TaskList, TaskRow


class WithdrawalPage(ColumnPage):
    """Emits a code as it was typed, and the number of a request that is to be opened."""

    code_given = Signal(str)
    open_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look_up: Button | None = None
        self._field: Field | None = None
        self._state: StatusLine | None = None

    def show_view(self, view: WithdrawalsView) -> None:
        """Ask for a code, unless it is too late, and list what was asked for."""
        column = self.new_column(self.tr("Withdrawals"))
        box = None
        if view.frozen is None:
            box = self._ask(column)
        else:
            self._too_late(column, view.last_day or view.frozen)
        column.section(self.tr("What was asked for"))
        self._list(column, view)
        self.show_column(column, box)
        if view.waiting:
            sentences = (
                self.tr("The last day to withdraw is over, and somebody who asked in time still waits."),
                self.tr("Finish what waits below. Then all that leads from a card to an interview is destroyed."),
            )
            self.show_notice(Notice(sentences, self.look, "problem"))

    def show_waiting(self, sorted_so_far: int = 0) -> None:
        """Say that it takes a moment, and how far the sorting is."""
        if self._look_up is not None:
            self._look_up.setEnabled(False)
        if self._state is not None:
            more = self.tr("%n interview(s) sorted so far.", "", sorted_so_far) if sorted_so_far else ""
            self._state.say(f"{self.tr('Working. This takes a moment.')} {more}".strip())

    def show_lost(self, lost: int) -> None:
        """Say that some interviews were sealed to somebody who is not here, and cannot be found."""
        sentences = (
            self.tr("%n interview(s) cannot be found by a card with this key.", "", lost),
            self.tr("They were sealed to another withdrawal officer. Ask them to open this page with their key."),
        )
        self.show_notice(Notice(sentences, self.look, "problem"))

    # ---- inside --------------------------------------------------------------------------------------------------

    def _ask(self, column: Column) -> CodeBox:
        column.text(
            self.tr("The code is on the participant’s card. No name is needed, and nobody has to say why."),
            self.tr("You are only told whether there is a record. Five codes a minute can be looked up."),
        )
        label = self.tr("Code from the card")
        box = CodeBox(label, "withdrawal_code")
        self._look_up = Button(self.tr("Look for it"), "look_up", self.look, "primary")
        hint = self.tr("13 letters and numbers, in four parts. The last one can be a sign such as * or =.")
        stacked = self.look.scale > STACKED_FROM
        self._field = Field(label, box, self.look, hint=hint, beside=None if stacked else self._look_up)
        column.add(self._field)
        if stacked:
            column.side_by_side(self._look_up)
        self._look_up.clicked.connect(lambda: self._give(box))
        box.returnPressed.connect(lambda: self._give(box))
        box.textChanged.connect(lambda _: self._check(box))
        self._state = column.status()
        return box

    def _check(self, box: CodeBox) -> None:
        """Say at once when a whole code cannot be right; the sign at its end tells, and nothing is looked up."""
        if self._field is None:
            return
        try:
            if box.whole:
                normalise(box.text())
        except CodeMistyped:
            self._field.set_error(self.tr("One sign is different from the card. Look at it again."))
        else:
            self._field.set_error("")

    def _give(self, box: CodeBox) -> None:
        if box.text().strip():
            self.code_given.emit(box.text())

    def _too_late(self, column: Column, last: date) -> None:
        column.text(
            self.tr("It is too late to withdraw. The last day was {day}.").format(day=words.day_words(last)),
            self.tr("Everything that led from a card to an interview was destroyed. Nobody can find one any more."),
            self.tr("Say so plainly to whoever asks. The last day stands on their card."),
        )

    def _list(self, column: Column, view: WithdrawalsView) -> None:
        if not view.lines:
            column.text(self.tr("Nobody has asked for anything yet."))
            return
        rows = TaskList(self.look)
        for line in view.lines:
            standing, said = self._standing(line)
            title = self.tr("{n}. {what}").format(n=line.number, what=words.title(line.scope))
            row = TaskRow(title, f"request:{line.number}", standing, said, self.look)
            row.clicked.connect(lambda _=False, number=line.number: self.open_wanted.emit(number))
            rows.add(row)
        column.add(rows)
        column.text(self.tr("Once something is done, nothing here says whose it was."), setting=SMALL_TEXT)

    def _standing(self, line: RequestLine) -> tuple[Standing, str]:
        if line.state == "asked":
            if line.days < 0:
                return "trouble", self.tr("Overdue by %n day(s)", "", -line.days)
            waits = self.tr("Due today") if line.days == 0 else self.tr("%n day(s) left", "", line.days)
            return "to_do", waits
        day = words.day_words(line.settled) if line.settled else ""
        if line.state == "refused":
            return "nothing", self.tr("Refused on {day}").format(day=day)
        return "done", self.tr("Done on {day}").format(day=day)
