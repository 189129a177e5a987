"""C8, What the team did: acts by kind and day, a page at a time, the check of their chain, and the laptops' chains."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Signal

from interview_app.centre.archive.acts import Wanted
from interview_app.ui.centre import records_words as words
from interview_app.ui.centre.records_page import WIDE, broken, tabs
from interview_app.ui.centre.records_values import ACTS, ActLine, ActsView, LaptopChain
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.text_box import LineBox

_SHOWN = 12


class ActsPage(ColumnPage):
    """Emits `tab_wanted`, `wanted` with what is looked for, `turned` with how many pages on, and `check_wanted`."""

    tab_wanted = Signal(str)
    wanted = Signal(Wanted)
    turned = Signal(int)
    check_wanted = Signal()
    topic = "records"

    def __init__(self, look: Look) -> None:
        super().__init__(look, WIDE)
        self._view = ActsView()

    def show_waiting(self) -> None:
        """Say that the acts are being read."""
        column = self._begun()
        column.text(self.tr("Reading what was done."), setting=SMALL_TEXT)
        self.show_column(column, self._tabs)

    def show_view(self, view: ActsView, page: int) -> None:
        """Show one page of acts, as many as `page` to a page."""
        self._view = view
        column = self._begun()
        column.text(self.tr("Each line is chained to the one before. No line names an interview or a person."))
        check = Button(self.tr("Check that no line was changed"), "check_acts", self.look, "outline", "file-check")
        check.clicked.connect(self.check_wanted)
        column.side_by_side(check)
        self._state = column.status()
        self._draw_filter(column)
        self._draw_acts(column, page)
        self._draw_laptops(column)
        self.show_column(column, self._tabs)

    def show_checking(self) -> None:
        """Say that the chains are being followed."""
        self._state.say(self.tr("Following every line from the first one on."))

    def show_sound(self, acts: int, lines: int) -> None:
        """Say that nothing was changed."""
        self._state.say("")
        happened = self.tr("Nothing was changed: {acts} acts and {lines} lines of the ledger follow each other.")
        advice = self.tr("Save the files for an auditor from time to time: they show later that this is still so.")
        self.show_notice(Notice((happened.format(acts=acts, lines=lines), advice), self.look, "done"))

    def show_broken(self, line: int) -> None:
        """Raise the alarm."""
        self._state.say("")
        self.show_notice(broken(line, self.look))

    # ---- parts ---------------------------------------------------------------------------------------------------

    def _begun(self) -> Column:
        column = self.new_column(self.tr("Records"))
        self._tabs = tabs(ACTS)
        self._tabs.chosen.connect(self.tab_wanted)
        column.side_by_side(self._tabs)
        return column

    def _draw_filter(self, column: Column) -> None:
        view = self._view
        self._kind = Picker(self.tr("Kind"), "act_kind", self.look, 300)
        kinds = [self.tr("All"), *(words.act(code) for code in view.codes)]
        self._kind.show_entries(kinds, view.codes.index(view.wanted.code) + 1 if view.wanted.code in view.codes else 0)
        self._kind.picked.connect(lambda _at: self._look_for())
        self._since = self._day_field(self.tr("From day"), "act_since", view.wanted.since)
        self._until = self._day_field(self.tr("To day"), "act_until", view.wanted.until)
        column.side_by_side(self._kind, self._since, self._until)

    def _day_field(self, label: str, name: str, day: date | None) -> Field:
        box = LineBox(label, name, most=10)
        box.setText(day.isoformat() if day else "")
        field = Field(label, box, self.look, hint=self.tr("Such as 2026-11-22"))
        box.returnPressed.connect(self._look_for)
        field.setMaximumWidth(self.look.px(220))
        return field

    def _look_for(self) -> None:
        days: list[date | None] = []
        for field in (self._since, self._until):
            typed, day = field.box.text().strip(), None
            with suppress(ValueError):
                day = date.fromisoformat(typed) if typed else None
            field.set_error(self.tr("That is no day.") if typed and day is None else "")
            days.append(day)
        if self._since.error_words() or self._until.error_words():
            return
        at = self._kind.box.currentIndex()
        code = self._view.codes[at - 1] if at > 0 else ""
        self.wanted.emit(Wanted(code=code, since=days[0], until=days[1]))

    def _draw_acts(self, column: Column, page: int) -> None:
        view = self._view
        if not view.lines:
            column.text(self.tr("Nothing was done on these days that is of this kind."))
            return
        first, last = view.at + 1, view.at + len(view.lines)
        count = self.tr("{first} to {last} of {total}, the newest first. Times are in UTC.")
        column.text(count.format(first=first, last=last, total=f"{view.total:,}"), setting=SMALL_TEXT)
        heads = (self.tr("Number"), self.tr("When"), self.tr("Key"), self.tr("What"), self.tr("More"))
        lines = [self._cells(each) for each in view.lines]
        table = FactTable(self.tr("What the team did"), heads, lines, self.look, at_once=_SHOWN)
        table.setObjectName("acts")
        column.add(table)
        newer = Button(self.tr("Newer"), "newer", self.look, "outline", "arrow-left")
        older = Button(self.tr("Older"), "older", self.look, "outline", "arrow-right")
        newer.setEnabled(view.at > 0)
        older.setEnabled(view.at + page < view.total)
        newer.clicked.connect(lambda: self.turned.emit(-1))
        older.clicked.connect(lambda: self.turned.emit(1))
        column.side_by_side(newer, older)

    def _cells(self, line: ActLine) -> tuple[str, ...]:
        role = self._view.keys.get(line.who, "")
        key = f"{line.who} ({role})" if role else line.who
        return (str(line.n), words.moment(line.at), key, words.act(line.code), line.said)

    def _draw_laptops(self, column: Column) -> None:
        if self._view.laptops is None:
            return
        column.section(self.tr("The laptops’ own chains"))
        if not self._view.laptops:
            column.text(self.tr("No laptop has sent anything yet."))
            return
        seen = (self.tr("Laptop"), self.tr("Changes"), self.tr("Newest"), self.tr("Seen"))
        heads = (*seen, self.tr("What does not follow"))
        table = FactTable(
            self.tr("The laptops’ own chains"), heads, [self._chain(each) for each in self._view.laptops], self.look
        )
        table.setObjectName("laptop_chains")
        column.add(table)

    def _chain(self, laptop: LaptopChain) -> tuple[str, ...]:
        flags = ", ".join(words.flag(code) for code in laptop.flags) or self.tr("Nothing: all follows")
        return (str(laptop.number), str(laptop.count), laptop.digest[:8], words.day(laptop.seen), flags)
