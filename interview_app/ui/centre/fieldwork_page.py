"""Fieldwork: how far it is, whom it has heard, and what needs a look, calmly and without seeing anyone."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.centre.progress_charts import Chart, Part
from interview_app.ui.centre.fieldwork_card import FieldworkCard
from interview_app.ui.notices import notice
from interview_app.ui.theme import BOLD, GAP_L, GAP_S, GAP_XL, QUESTION, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface

_WIDTH: Final = 1120
_CARD: Final = 440
_TILE: Final = 150
_FIGURE: Final = TypeSetting(size=QUESTION, weight=BOLD, pitch=1.3)


@dataclass(frozen=True)
class FieldworkView:
    """What the page shows.

    Attributes:
        summary: Figures at the top, each with what it is.
        parts: Everything else.
        hiding: What “hidden” means.
        interviews: How many there are.
        targets: Whether there are any.
        trouble: Why the targets are left out, if they are.
    """

    summary: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    hiding: str
    interviews: int
    targets: bool
    trouble: UserError | None = None


class FieldworkPage(ColumnPage):
    """Emits `import_wanted`, `again_wanted` and `report_wanted`."""

    import_wanted = Signal()
    again_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH)

    def show_waiting(self) -> None:
        """Say that it is being counted."""
        column = self.new_column(self.tr("Fieldwork"))
        column.text(self.tr("Reading the sums …"))
        self.show_column(column)

    def show_view(self, view: FieldworkView) -> None:
        """Show how fieldwork stands."""
        column = self.new_column(self.tr("Fieldwork"))
        if view.trouble is not None:
            column.put_notice(notice(view.trouble, self.look, closable=False))
        first = self._put_top(column, view)
        for part in view.parts:
            column.section(part.title)
            self._put_charts(column, part.charts)
        self.show_column(column, first)

    def show_failed(self, error: Exception) -> None:
        """Say why nothing can be shown."""
        self.show_column(self.new_column(self.tr("Fieldwork")))
        self.show_trouble(error)

    def show_saved(self, name: str) -> None:
        """Say that the report is there."""
        told = (
            self.tr("Saved as {name}.").format(name=name),
            self.tr("What is hidden here is hidden in it, too."),
        )
        self.show_notice(Notice(told, self.look, "done"))

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the progress report be saved?")

    # ---- parts --------------------------------------------------------------------------------------------------

    def _put_top(self, column: Column, view: FieldworkView) -> QWidget:
        if not view.interviews:
            column.text(self.tr("No interview has come yet. When bundles are taken in, this page shows how it goes."))
            first = Button(self.tr("Take in bundles"), "take_in", self.look, "primary", "inbox")
            first.clicked.connect(self.import_wanted)
            column.side_by_side(first)
        else:
            column.add(self._tiles(view))
            if not view.targets and view.trouble is None:
                column.text(self._no_targets(), setting=SMALL_TEXT)
            column.text(view.hiding, setting=SMALL_TEXT)
            first = Button(self.tr("Save the report as a PDF"), "save_report", self.look, "outline", "download")
            first.clicked.connect(self.report_wanted)
            again = Button(self.tr("Read again"), "read_again", self.look, "outline", "refresh-cw")
            again.clicked.connect(self.again_wanted)
            column.side_by_side(first, again)
        return first

    def _no_targets(self) -> str:
        return self.tr("No targets are set. Help (F1) says how to write them down in a file called targets.toml.")

    def _tiles(self, view: FieldworkView) -> QWidget:
        sheet = Surface(padding=GAP_XL, spacing=GAP_S)
        holder = QWidget()
        flow = Flow(holder, gap=GAP_XL, column=self.look.px(_TILE))
        for figure, what in view.summary:
            tile = Surface(padding=0, spacing=0)
            tile.setObjectName("tile")
            tile.setAccessibleName(f"{figure} {what}")
            tile.add(Prose(figure, self.look, _FIGURE))
            tile.add(Prose(what, self.look, SMALL_TEXT))
            flow.addWidget(tile)
        sheet.add(holder)
        return sheet

    def _put_charts(self, column: Column, charts: tuple[Chart, ...]) -> None:
        """Put narrow cards in as many columns as have room, and wide ones in rows of their own."""
        row: list[FieldworkCard] = []
        for card in [FieldworkCard(chart, self.look) for chart in charts]:
            if card.wide:
                self._put_row(column, row)
                row = []
                column.add(card)
            else:
                row.append(card)
        self._put_row(column, row)

    def _put_row(self, column: Column, row: list[FieldworkCard]) -> None:
        if not row:
            return
        holder = QWidget()
        flow = Flow(holder, gap=GAP_L, column=self.look.px(_CARD))
        for card in row:
            flow.addWidget(card)
        column.add(holder)
