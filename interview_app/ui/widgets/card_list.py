"""A question's cards: which may be chosen together, and how arrow keys walk over them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from interview_app.ui.theme import Look
from interview_app.ui.widgets.cards import HEIGHT, ChoiceCard, Kind
from interview_app.ui.widgets.focus_ring import REACH

_GAP = 10


class CardList(QWidget):
    """Cards in one column, or in two where there is room for both.

    Args:
        question: What they answer; read out before the first card.
        choices: (value, words) for each card.
        look: Tokens and text scale.
        at_most: 1 for one, a number for so many, 0 for any number.
        exclusive: Values that clear the others.
        columns: How many columns at most.
        prefix: Before the value in each card's object name.
        height: Of a card with one line.
        alike: Whether no card may stand apart: then all share one row, or each has one.
    """

    changed = Signal()
    refused = Signal()
    """Emitted when a card was pressed although as many as allowed are chosen."""

    def __init__(
        self,
        question: str,
        choices: Sequence[tuple[str, str]],
        look: Look,
        *,
        at_most: int = 1,
        exclusive: frozenset[str] = frozenset(),
        columns: int = 1,
        prefix: str = "option:",
        height: int = HEIGHT,
        alike: bool = False,
    ) -> None:
        super().__init__()
        self._at_most = at_most
        self._exclusive = exclusive
        self._most_columns = columns
        self._columns = 0
        self._alike = alike
        self.setAccessibleName(question)
        kind: Kind = "one" if at_most == 1 else "several"
        self.cards = {value: ChoiceCard(words, f"{prefix}{value}", look, kind, height) for value, words in choices}
        self._grid = QGridLayout(self)
        # Room for the focus ring, which stands outside the card; at the sides it stands in the page's margin.
        self._grid.setContentsMargins(0, REACH, 0, REACH)
        self._grid.setSpacing(_GAP)
        for value, card in self.cards.items():
            card.setParent(self)
            card.clicked.connect(lambda _checked=False, value=value: self._pressed(value))
            card.moved.connect(lambda down, right, value=value: self._move(value, down, right))
        self._arrange(1)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that are chosen, in the order of the cards."""
        return tuple(value for value, card in self.cards.items() if card.isChecked())

    def choose(self, values: Sequence[str]) -> None:
        """Show these as chosen."""
        for value, card in self.cards.items():
            card.setAutoExclusive(False)
            card.setChecked(value in values)
            card.setAutoExclusive(self._at_most == 1)

    def show_in(self, looks: Mapping[str, Look]) -> None:
        """Draw cards in looks of their own, by their values: each shows what it would do."""
        for value, look in looks.items():
            self.cards[value].wear(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        needed = max((card.sizeHint().width() for card in self.cards.values()), default=1) + _GAP
        fitting = max(1, (self.width() + _GAP) // needed)
        columns = min(self._most_columns, fitting)
        self._arrange(1 if self._alike and columns < self._most_columns else columns)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the layout direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(self._most_columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _pressed(self, value: str) -> None:
        card = self.cards[value]
        if card.isChecked():
            self._clear_for(value)
            if self._at_most > 1 and len(self.chosen) > self._at_most:
                card.setChecked(False)
                self.refused.emit()
                return
        self.changed.emit()

    def _clear_for(self, value: str) -> None:
        alone = self._at_most == 1 or value in self._exclusive
        for other, card in self.cards.items():
            if other != value and (alone or other in self._exclusive):
                card.setChecked(False)

    def _move(self, value: str, down: int, right: int) -> None:
        values = list(self.cards)
        to = values.index(value) + down * self._columns + right
        if 0 <= to < len(values):
            self.cards[values[to]].setFocus(Qt.FocusReason.OtherFocusReason)
