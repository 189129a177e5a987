"""Facts to read, each a word and what there is to say of it; one below the other, or stacked for large text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from interview_app.ui.theme import GAP_L, GAP_M, GAP_XS, SEMIBOLD, Look
from interview_app.ui.widgets.column_page import STACKED_FROM
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface

_WORD = 150


class FactList(Surface):
    """Pairs of a word and a fact on one surface."""

    def __init__(self, facts: Sequence[tuple[str, str]], look: Look) -> None:
        super().__init__(padding=GAP_L)
        grid = QGridLayout()
        stacked = look.scale > STACKED_FROM
        grid.setVerticalSpacing(GAP_XS if stacked else GAP_M)
        grid.setHorizontalSpacing(GAP_L)
        grid.setColumnStretch(0 if stacked else 1, 1)
        for number, (word, fact) in enumerate(facts):
            said = Prose(fact, look, TypeSetting(pitch=1.35))
            name = Prose(word, look, TypeSetting(colour="muted", weight=SEMIBOLD, pitch=1.35))
            if stacked:
                grid.addWidget(name, 2 * number, 0)
                grid.addWidget(said, 2 * number + 1, 0)
            else:
                name.setFixedWidth(look.px(_WORD))
                grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(said, number, 1)
        self.column.addLayout(grid)
