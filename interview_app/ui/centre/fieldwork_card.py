"""A card of the Fieldwork page: one chart, its table in the same place on demand, and the table for a spreadsheet."""

from typing import Final

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from interview_app.centre.progress_charts import Chart
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.shaded_grid import ShadedGrid
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.target_bars import TargetBar, TargetBars

_PADDING: Final = 20


class FieldworkCard(Surface):
    """A chart, or its table.

    Args:
        chart: What it shows.
        look: Tokens and text scale.
    """

    def __init__(self, chart: Chart, look: Look) -> None:
        super().__init__(padding=_PADDING, spacing=GAP_S)
        self._chart, self._look, self._chosen = chart, look, False
        self._table: FactTable | None = None
        self.add(Heading(chart.title, look, 3))
        if chart.said:
            self.add(Prose(chart.said, look, SMALL_TEXT))
        self.drawn = _drawn(chart, look)
        self.toggle = Button("", f"table_{chart.name}", look, "link")
        self.toggle.setAccessibleDescription(chart.title)
        self.toggle.clicked.connect(self._turn)
        self.copy = Button(self.tr("Copy as table"), f"copy_{chart.name}", look, "link")
        self.copy.setAccessibleDescription(chart.title)
        self.copy.clicked.connect(self._copy)
        if self.drawn is not None:
            self.add(self.drawn)
        self._table_at = self.column.count()
        self.add(self._buttons())
        self.column.addStretch(1)
        self.column.setContentsMargins(_PADDING, _PADDING, _PADDING, GAP_S)  # the buttons bring room of their own
        self._show(table=self.drawn is None)

    @property
    def table(self) -> FactTable:
        """The same figures as a table, made when it is first wanted: a page has many, and few are looked at."""
        if self._table is None:
            self._table = FactTable(self._chart.title, self._chart.heads, self._chart.lines, self._look)
            self._table.hide()
            self.column.insertWidget(self._table_at, self._table)
        return self._table

    @property
    def wide(self) -> bool:
        """Whether it wants the whole width of the page."""
        return isinstance(self.drawn, ShadedGrid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the table instead of a grid that has no room, unless somebody chose."""
        super().resizeEvent(event)
        if isinstance(self.drawn, ShadedGrid) and not self._chosen:
            self._show(table=self.drawn.least_width > self.width() - 2 * _PADDING)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        if self.drawn is not None:
            flow.addWidget(self.toggle)
        flow.addWidget(self.copy)
        return holder

    def _turn(self) -> None:
        self._chosen = True
        self._show(table=self._table is None or self._table.isHidden())

    def _show(self, *, table: bool) -> None:
        if self.drawn is not None:
            self.drawn.setVisible(not table)
            self.toggle.set_words(self.tr("Chart") if table else self.tr("Table"))
        if table or self._table is not None:
            self.table.setVisible(table)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._chart.as_text())
        self.copy.set_words(self.tr("Copied"))
        announce(self.copy, self.tr("Copied"))


def _drawn(chart: Chart, look: Look) -> TargetBars | ShadedGrid | None:
    """Return the painted chart; nothing where a table is all there is."""
    if chart.form == "grid":
        return ShadedGrid(chart.spoken, chart.heads, chart.lines, chart.shades, look)
    if chart.form == "table":
        return None
    bars = [TargetBar(bar.label, bar.words, bar.value, bar.mark) for bar in chart.bars]
    return TargetBars(chart.spoken, bars, chart.full, look)
