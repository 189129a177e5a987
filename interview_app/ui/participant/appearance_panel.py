"""Text and colours: what is chosen shows at once."""

from typing import cast

from PySide6.QtCore import Signal

from interview_app.interview.events import TEXT_SCALES, Theme
from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.heading import Heading


class AppearancePanel(Panel):
    """Emits `chosen` when the theme or the scale is another, and `done`."""

    chosen = Signal()
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("Text and colours"), look)
        size = self.tr("Text size")
        sizes = [(str(scale), f"{scale} %") for scale in TEXT_SCALES]
        self._sizes = self._cards(size, sizes, "scale:", str(look.scale))
        colours = self.tr("Colours")
        themes = [("cream", self.tr("Light")), ("dark", self.tr("Dark"))]
        self._themes = self._cards(colours, themes, "theme:", look.tokens.name)
        self.column.addSpacing(GAP_S)
        done = Button(self.tr("Done"), "done", look, "primary")
        done.clicked.connect(self.done)
        self.add_row(done)

    @property
    def theme(self) -> Theme:
        """The chosen theme."""
        return cast("Theme", self._themes.chosen[0])

    @property
    def scale(self) -> int:
        """The chosen text scale in percent."""
        return int(self._sizes.chosen[0])

    def _cards(self, title: str, choices: list[tuple[str, str]], prefix: str, chosen: str) -> CardList:
        self.column.addWidget(Heading(title, self.look, 2))
        cards = CardList(title, choices, self.look, columns=2, prefix=prefix)
        cards.choose([chosen])
        cards.changed.connect(self.chosen)
        self.column.addWidget(cards)
        return cards
