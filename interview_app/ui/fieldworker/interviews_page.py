"""F3: every interview on this laptop by its neutral label, how far it is, and what is missing."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_app.ui.fieldworker.interview_lines import GROUPS, ORDERS, Group, InterviewLines, Order, Wanted
from interview_app.ui.fieldworker.interview_list import InterviewList
from interview_app.ui.fieldworker.interview_words import InterviewWords
from interview_app.ui.fieldworker.values import Action, InterviewLine
from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button, Kind
from interview_app.ui.widgets.column_page import MUTED_LINE, Column, ColumnPage
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.text_box import LineBox

FEW = 6
"""Up to so many interviews are seen at once, and nobody needs help to find one."""
_FIND, _PICK = 180, 200


class InterviewsPage(ColumnPage):
    """Emits what is to be done with an interview, by its id.

    Something more that can be done is a word in `values.Action`, its words in `interview_words`, and a signal here.
    """

    carry_on_wanted = Signal(str)
    closing_wanted = Signal(str)
    details_wanted = Signal(str)
    new_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._lines = InterviewLines()
        self._wanted = Wanted()
        self._chosen = ""
        self._words = InterviewWords()
        self._wishes = {
            "carry_on": self.carry_on_wanted,
            "finish": self.closing_wanted,
            "details": self.details_wanted,
        }

    def show_lines(self, lines: Iterable[InterviewLine]) -> None:
        """Show the interviews: what needs a hand first, unless another order was asked for."""
        self._lines = InterviewLines(lines)
        self._words = InterviewWords()
        column = self.new_column(self.tr("Interviews"))
        if not len(self._lines):
            self._empty(column)
            self.show_column(column)
            return
        if len(self._lines) > FEW:
            column.add(self._finding())
        else:
            self._wanted = Wanted()
        self._count = column.text("", setting=MUTED_LINE)
        self._count.setVisible(len(self._lines) > FEW)
        self.list = InterviewList(self.look, self._words)
        self.list.went_to.connect(self._show_actions)
        self.list.acted.connect(self._act)
        column.fill(self.list)
        self._buttons = QWidget()
        self._row = Flow(self._buttons, gap=GAP_M)
        column.add(self._buttons)
        if self._lines.some_elsewhere:
            self._explain(column)
        column.stretch()
        self.show_column(column, self.list, fill=True)
        self._show_wanted(self._wanted)

    def folder_question(self) -> str:
        """Return the title under which a folder for the copy is asked for."""
        return self.tr("Where shall the copy for the centre be saved?")

    def show_copying(self) -> None:
        """Say that a copy is being written."""
        self.show_notice(Notice((self.tr("Writing the copy. This takes a moment."),), self.look))

    def show_kept(self) -> None:
        """Say that the copy is there."""
        words = (
            self.tr("The copy is saved. Only the central team can open it."),
            self.tr("Give it to your coordinator, and delete it when they have taken it in."),
        )
        self.show_notice(Notice(words, self.look, "done"))

    def _finding(self) -> QWidget:
        tools = QWidget()
        row = Flow(tools, gap=GAP_M)
        box = LineBox(self.tr("Find by label"), "find")
        box.setPlaceholderText(self.tr("Find by label"))
        box.setMinimumWidth(self.look.px(_FIND))
        box.setText(self._wanted.text)
        box.textChanged.connect(lambda text: self._show_wanted(replace(self._wanted, text=text)))
        groups, orders = tuple(GROUPS), ORDERS
        group = Picker(self.tr("Show"), "group", self.look, _PICK)
        group.show_entries([self._group(each) for each in groups], groups.index(self._wanted.group))
        group.picked.connect(lambda at: self._show_wanted(replace(self._wanted, group=groups[at])))
        order = Picker(self.tr("Sort"), "order", self.look, _PICK)
        order.show_entries([self._order(each) for each in orders], orders.index(self._wanted.order))
        order.picked.connect(lambda at: self._show_wanted(replace(self._wanted, order=orders[at])))
        for tool in (box, group, order):
            row.addWidget(tool)
        return tools

    def _show_wanted(self, wanted: Wanted) -> None:
        self._wanted = wanted
        shown = self._lines.shown(wanted)
        n = len(self._lines)
        if not shown:
            words = self.tr("Nothing is found. Change what you look for, or show everything.")
        elif len(shown) == n:
            words = self.tr("%n interview(s)", "", n)
        else:
            words = self.tr("{shown} of {n} interviews").format(shown=len(shown), n=n)
        if words != self._count.accessibleName():
            self._count.set_text(words)
            announce(self._count, words)
        self.list.setVisible(bool(shown))
        self.list.show_lines(shown, self._chosen, all_rows=n <= FEW)

    def _show_actions(self, line: InterviewLine | None) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if line is None:
            return
        self._chosen = line.id
        for number, action in enumerate(line.actions):
            kind: Kind = "primary" if number == 0 and action != "details" else "outline"
            button = Button(self._words.action(action), f"do:{action}", self.look, kind)
            button.setAccessibleDescription(self._words.title(line))
            button.clicked.connect(lambda _checked=False, action=action: self._do(action, line))
            self._row.addWidget(button)
            button.show()

    def _act(self, line: InterviewLine) -> None:
        if line.actions:
            self._do(line.actions[0], line)

    def _do(self, action: Action, line: InterviewLine) -> None:
        self._wishes[action].emit(line.id)

    def _explain(self, column: Column) -> None:
        column.section(self.tr("Only the central team can open some of them"))
        column.text(
            self.tr("This laptop has no key to them any more, as it should. Everything that was said is safe."),
            self.tr("Save a copy for the centre, where they are recovered."),
        )
        copy = Button(self.tr("Save a copy for the centre…"), "copy_for_centre", self.look, "outline", "upload")
        copy.clicked.connect(self.copy_wanted)
        column.side_by_side(copy)

    def _empty(self, column: Column) -> None:
        column.text(
            self.tr("There are no interviews on this laptop yet."),
            self.tr("They will be listed here by a label of two words, never by a name."),
        )
        start = Button(self.tr("Start an interview"), "first_interview", self.look, "primary", "plus")
        start.clicked.connect(self.new_wanted)
        column.side_by_side(start)

    def _group(self, group: Group) -> str:
        words = {
            "all": self.tr("All"),
            "to_finish": self.tr("To finish"),
            "on_the_way": self.tr("On the way"),
            "over": self.tr("Over"),
        }[group]
        return self.tr("{words} ({n})").format(words=words, n=self.locale().toString(self._lines.counts[group]))

    def _order(self, order: Order) -> str:
        return {
            "state": self.tr("To do first"),
            "newest": self.tr("Newest first"),
            "oldest": self.tr("Oldest first"),
            "label": self.tr("By label"),
        }[order]
