"""Charts, and the same figures as a table on demand: nobody has to read a picture."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from interview_app.ui.theme import GAP_S, GAP_XL, Look
from interview_app.ui.widgets.bars import BarChart
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.surface import Surface

_COLUMN = 250
_PADDING = 20


class ChartsWithTable(Surface):
    """Small charts in equal columns, with a button under them that shows their table.

    Args:
        charts: All on one scale.
        table: The same figures.
        name: Object name of the button.
        look: Tokens and text scale.
        column: The least width of a chart, in pixels at 100 %.
    """

    def __init__(
        self, charts: Sequence[BarChart], table: FactTable, name: str, look: Look, *, column: int = _COLUMN
    ) -> None:
        super().__init__(padding=_PADDING, spacing=GAP_S)
        holder = QWidget()
        flow = Flow(holder, gap=GAP_XL, column=look.px(column))
        for chart in charts:
            flow.addWidget(chart)
        self.table = table
        self.button = Button("", name, look, "link")
        self.button.clicked.connect(lambda: self._show_table(shown=table.isHidden()))
        self.add(holder)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(table)
        self.column.addSpacing(GAP_S)
        self.column.setContentsMargins(_PADDING, _PADDING, _PADDING, GAP_S)  # the button brings room of its own
        self._show_table(shown=False)

    def _show_table(self, *, shown: bool) -> None:
        self.table.setVisible(shown)
        self.button.set_words(self.tr("Hide the table") if shown else self.tr("Show as a table"))
        self.button.setAccessibleDescription(self.table.accessibleName())
