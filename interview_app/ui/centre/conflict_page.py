"""Two versions of one interview side by side, and the decision which one counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from interview_app.ui.centre.comparing import Difference
from interview_app.ui.theme import GAP_L, GAP_M, GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, STACKED_FROM, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface

Side = Literal["here", "other"]
_WIDE: Final = 1040
_HEAD: Final = TypeSetting(weight=SEMIBOLD, pitch=1.35)


@dataclass(frozen=True)
class ConflictView:
    """One conflict.

    Attributes:
        name: The interview's first digits.
        at: Which of the open ones it is, from 1.
        of: How many there are.
        differences: What differs.
    """

    name: str
    at: int
    of: int
    differences: Sequence[Difference]


class ConflictPage(ColumnPage):
    """Emits `decided` with a side, `later_wanted` or `back_wanted`."""

    topic = "conflicts"

    decided = Signal(str)
    later_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=_WIDE)

    def show_waiting(self) -> None:
        """Say that both are being opened."""
        column = self.new_column(self.tr("Two versions of one interview"))
        column.text(self.tr("Opening both."), setting=MUTED_LINE)
        self.show_column(column)

    def show_none(self, *, settled: bool) -> None:
        """Say that nothing waits for a decision."""
        column = self.new_column(self.tr("Two versions of one interview"))
        column.text(self.tr("Nothing waits for a decision."))
        back = self._back()
        column.side_by_side(back)
        self.show_column(column, back)
        if settled:
            self.show_notice(Notice((self.tr("Decided. It counts from now on."),), self.look, "done"))

    def show_conflict(self, view: ConflictView, *, asking: Side | None = None) -> None:
        """Show what differs, and ask which one counts.

        Args:
            view: The conflict.
            asking: A decision that is to be confirmed.
        """
        self._view = view
        column = self.new_column(self.tr("Two versions of interview {name}").format(name=view.name))
        if view.of > 1:
            column.text(self.tr("{at} of {of} to decide").format(at=view.at, of=view.of), setting=MUTED_LINE)
        column.text(
            self.tr("It arrived again and says something else. Both are kept until you decide."),
            self.tr("Ask the fieldworker how it came about first."),
        )
        first = self._decide(column) if asking is None else self._confirm(column, asking)
        self._compare(column, view.differences)
        self.show_column(column, first)

    # ---- parts ------------------------------------------------------------------------------------------------------

    def _decide(self, column: Column) -> Button:
        here = Button(self.tr("Keep the one here"), "keep_here", self.look)
        other = Button(self.tr("Take the other"), "take_other", self.look)
        later = Button(self.tr("Decide later"), "later", self.look, "primary")
        here.clicked.connect(lambda: self.show_conflict(self._view, asking="here"))
        other.clicked.connect(lambda: self.show_conflict(self._view, asking="other"))
        later.clicked.connect(self.later_wanted)
        column.side_by_side(later, here, other)
        return later

    def _confirm(self, column: Column, side: Side) -> Button:
        kept = self.tr("The one here counts, and the other one is destroyed. This cannot be undone.")
        taken = self.tr("The other one counts from now on, and the one here is destroyed. This cannot be undone.")
        column.text(kept if side == "here" else taken, setting=_HEAD)
        no = Button(self.tr("Go back"), "decide_no", self.look)
        words = self.tr("Yes, keep the one here") if side == "here" else self.tr("Yes, take the other")
        yes = Button(words, "decide_yes", self.look)
        no.clicked.connect(lambda: self.show_conflict(self._view))
        yes.clicked.connect(lambda: self.decided.emit(side))
        column.side_by_side(no, yes)
        return no

    def _compare(self, column: Column, differences: Sequence[Difference]) -> None:
        if not differences:
            column.text(self.tr("They differ in nothing that is shown here, such as how long a page was looked at."))
            return
        part = ""
        for each in differences:
            if each.part != part:
                part = each.part
                column.section(part)
            column.add(self._pair(each))

    def _pair(self, each: Difference) -> QWidget:
        sheet = Surface(padding=GAP_L, spacing=GAP_S)
        if each.question:
            sheet.add(Prose(each.question, self.look, _HEAD))
        pair = QWidget()
        grid = QGridLayout(pair)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(GAP_S if self.look.scale <= STACKED_FROM else GAP_M)
        stacked = self.look.scale > STACKED_FROM
        sides = ((self.tr("The one here"), each.here), (self.tr("The other"), each.other))
        for number, (label, words) in enumerate(sides):
            row, at = (2 * number, 0) if stacked else (0, number)
            said = words.split("\n") if words else [self.tr("(nothing)")]
            answer = Prose(said, self.look, TypeSetting(pitch=1.35) if words else MUTED_LINE)
            answer.setAccessibleName(f"{label}: {' '.join(said)}")
            grid.addWidget(Prose(label, self.look, SMALL_TEXT), row, at)
            grid.addWidget(answer, row + 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        sheet.add(pair)
        return sheet

    def _back(self) -> Button:
        back = Button(self.tr("Back"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        return back
