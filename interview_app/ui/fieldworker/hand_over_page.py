"""Which screen is the participant's: asked when the laptop is handed over, and only where there is more than one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from interview_app.ui.fieldworker.values import ScreenChoice
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import ColumnPage

_WIDTH = 720


class HandOverPage(ColumnPage):
    """Emits `chosen` with the number of a screen."""

    topic = "hand_over"

    chosen = Signal(int)

    def __init__(self, look: Look, screens: Sequence[ScreenChoice]) -> None:
        super().__init__(look, _WIDTH, centred=True)
        column = self.new_column(self.tr("Which screen is the participant’s?"))
        column.text(
            self.tr(
                "Their pages fill that screen. On the other one you can cover them, and nothing else of yours shows."
            ),
            self.tr("If the cable is pulled, everything is covered at once."),
        )
        cards = [(str(number), self._words(screen)) for number, screen in enumerate(screens)]
        self._cards = CardList(self.tr("Screen"), cards, look, columns=1, prefix="screen:")
        self._cards.choose((str(len(screens) - 1),))
        column.add(self._cards)
        onward = Button(self.tr("Hand over"), "hand_over", look, "primary")
        onward.clicked.connect(lambda: self.chosen.emit(int(self._cards.chosen[0])))
        column.side_by_side(onward)
        self.show_column(column, self._cards.cards[str(len(screens) - 1)])

    def _words(self, screen: ScreenChoice) -> str:
        where = self.tr("This screen") if screen.here else self.tr("The other screen")
        size = f"{screen.width} \N{MULTIPLICATION SIGN} {screen.height}"
        return self.tr("{where}: {name}, {size}").format(where=where, name=screen.name, size=size)
