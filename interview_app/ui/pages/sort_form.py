"""Put cards into three trays: press a card, then a tray. Nothing has to be dragged."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from interview_app.interview.asked import Option, SortQuestion
from interview_app.interview.given import Answer, Sorted
from interview_app.ui.pages.answer_form import AnswerForm
from interview_app.ui.pages.intents import Missing
from interview_app.ui.theme import GAP_M, GAP_S, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose
from interview_app.ui.widgets.surface import Surface

_CARD_HEIGHT = 52
_TRAY_LEAST = 250
_CARD_LEAST = 330
_MOST_COLUMNS = 2
_INSIDE = 14
PILE = ""


class SortCard(ChoiceCard):
    """A card to put into a tray; a digit puts it there, 0 takes it out again."""

    numbered = Signal(int)

    def __init__(self, option: Option, look: Look) -> None:
        super().__init__(option.text, f"card:{option.id}", look, "one", _CARD_HEIGHT)
        # Which card is chosen is decided for all trays together.
        self.setAutoExclusive(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the tray of a digit."""
        if Qt.Key.Key_0 <= (key := Qt.Key(event.key())) <= Qt.Key.Key_9:
            self.numbered.emit(key.value - Qt.Key.Key_0.value)
        else:
            super().keyPressEvent(event)


class Place(Surface):
    """The pile or a tray: a button that takes the chosen card, and the cards that are in it."""

    def __init__(self, name: str, words: str, look: Look) -> None:
        super().__init__(padding=_INSIDE, spacing=GAP_S)
        self.name = name
        self.words = words
        self.button = Button(words, f"tray:{name}", look)
        self.add(self.button)
        self.columns = 1
        self._cards = QGridLayout()
        self._cards.setSpacing(GAP_S + 2)
        self._cards.setContentsMargins(0, REACH, 0, REACH)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)

    def hold(self, cards: Iterable[SortCard]) -> None:
        """Have exactly these cards, in this order."""
        for at, card in enumerate(cards):
            if card.parentWidget() is not self:
                card.setParent(self)
                card.show()
            self._cards.addWidget(card, at // self.columns, at % self.columns)
            # Tab goes through the children in their order.
            card.raise_()
        for column in range(_MOST_COLUMNS):
            self._cards.setColumnStretch(column, 1 if column < self.columns else 0)


class SortForm(AnswerForm):
    """The cards that are left, and three trays below or beside each other.

    When a card was put away, the next one is chosen: whoever takes them in turn presses a tray for each.
    """

    def __init__(self, question: SortQuestion, look: Look) -> None:
        super().__init__()
        self._look = look
        self._question = question
        self._where: dict[str, str] = {}
        self.order = tuple(card.id for card in question.cards)
        hint = question.hint or self.tr("Press a card, then the tray it belongs in.")
        self.column.addWidget(Prose(hint, look, MUTED_TEXT))
        self.cards = {card.id: self._card(card) for card in question.cards}
        self.pile = self._place(PILE, self.tr("Put it back here"))
        self.trays = {tray.id: self._place(tray.id, tray.text) for tray in question.trays}
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(GAP_M)
        for tray in self.trays.values():
            self._beside.addWidget(tray, 1)
        self.column.addWidget(self.pile)
        self.column.addLayout(self._beside)
        self._chosen = self.order[0]
        self._show()

    def show_answer(self, answer: Answer | None) -> None:
        """Put the cards where they were."""
        if isinstance(answer, Sorted):
            self._where = {card: tray for card, tray in answer.trays.items() if card in self.cards}
            self._chosen = self._next("")
            self._show()

    def answer(self) -> Answer | None:
        """Return the tray of each card that is in one."""
        return Sorted({card: self._where[card] for card in sorted(self._where)}) if self._where else None

    def missing(self) -> Missing:
        """Ask for at least one card in a tray."""
        return Missing(self.tr("Put at least one card into a tray, or press Skip."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the trays side by side where there is room."""
        super().resizeEvent(event)
        columns = max(1, min(_MOST_COLUMNS, self.width() // self._look.px(_CARD_LEAST)))
        if columns != self.pile.columns:
            self.pile.columns = columns
            self._show()
        wide = self.width() >= len(self.trays) * self._look.px(_TRAY_LEAST)
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    # ---- what a person does -------------------------------------------------------------------------------------

    def _card(self, option: Option) -> SortCard:
        card = SortCard(option, self._look)
        card.clicked.connect(lambda: self._choose(option.id))
        card.numbered.connect(lambda digit: self._put_by_digit(option.id, digit))
        card.moved.connect(lambda down, right: self._walk(option.id, down, right))
        return card

    def _place(self, name: str, words: str) -> Place:
        place = Place(name, words, self._look)
        place.button.clicked.connect(lambda: self._put(self._chosen, name))
        return place

    def _choose(self, card: str) -> None:
        self._chosen = card
        self._show()

    def _put_by_digit(self, card: str, digit: int) -> None:
        names = (PILE, *self.trays)
        if digit < len(names):
            self._put(card, names[digit])

    def _put(self, card: str, name: str) -> None:
        if not card:
            self.said.emit(self.tr("Press a card first, then the tray it belongs in."))
            return
        had_focus = self.cards[card].hasFocus()
        if name == PILE:
            self._where.pop(card, None)
            self._chosen = card
        else:
            self._where[card] = name
            self._chosen = self._next(card)
        self._show()
        if had_focus:
            self.cards[self._chosen or card].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.cards[card].accessibleName())
        self.touched.emit()

    def _next(self, after: str) -> str:
        """Return the next card that is in no tray, round the end; "" when all are."""
        at = self.order.index(after) + 1 if after else 0
        return next((card for card in (*self.order[at:], *self.order[:at]) if card not in self._where), "")

    def _walk(self, card: str, down: int, right: int) -> None:
        """Go to a card near by, in the same place."""
        columns = self.pile.columns if card not in self._where else 1
        near = [name for name in self.order if self._where.get(name) == self._where.get(card)]
        if 0 <= (at := near.index(card) + down * columns + right) < len(near):
            self.cards[near[at]].setFocus()

    def _show(self) -> None:
        for place in (self.pile, *self.trays.values()):
            inside = [name for name in self.order if self._where.get(name, PILE) == place.name]
            place.hold(self.cards[name] for name in inside)
        for name, card in self.cards.items():
            card.setChecked(name == self._chosen)
            tray = self.trays.get(self._where.get(name, PILE))
            place_words = tray.words if tray is not None else self.tr("in no tray yet")
            card.setAccessibleName(f"{card.text()}: {place_words}")
        self.pile.button.setVisible(self._chosen in self._where)
        self.pile.setVisible(len(self._where) < len(self.order) or self._chosen in self._where)
