"""What makes the pages work for this person: language, text size, colours, font. Every card shows what it would do."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.events import TEXT_SCALES, Font, Theme
from interview_app.ui import theme
from interview_app.ui.pages.intents import Speak, Wear
from interview_app.ui.pages.language_names import language_name
from interview_app.ui.theme import GAP_M, GAP_XS, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.heading import Heading

FONT_NAMES: Mapping[str, str] = {"atkinson": "Atkinson", "lexend": "Lexend", "opendyslexic": "OpenDyslexic"}
"""A font is called the same in every language."""


class CardSection(QWidget):
    """A heading and cards below it, one of them chosen."""

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], prefix: str, chosen: str, look: Look, *, columns: int
    ) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_XS)
        self.column.addWidget(Heading(title, look, 3))
        self.cards = CardList(title, choices, look, columns=columns, prefix=prefix)
        self.cards.choose([chosen])
        self.column.addWidget(self.cards)

    @property
    def chosen(self) -> str:
        """The value of the card that is chosen."""
        return self.cards.chosen[0]


class LanguageCards(CardSection):
    """Emits `wanted` with a Speak as soon as another language is chosen."""

    wanted = Signal(object)

    def __init__(self, tags: Sequence[str], chosen: str, look: Look) -> None:
        title, easy = self.tr("Language"), self.tr("{language}, easy words")
        choices = [(tag, language_name(tag, easy)) for tag in tags]
        super().__init__(title, choices, "language:", chosen, look, columns=2)
        self.cards.changed.connect(lambda: self.wanted.emit(Speak(self.chosen)))


class AidsForm(QWidget):
    """Emits `wanted` with a Wear as soon as something else is chosen. More sections can be put below."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_M)
        sizes = [(str(scale), self.tr("{n} %").format(n=scale)) for scale in TEXT_SCALES]
        self._size = self._cards(self.tr("Text size"), sizes, "scale:", str(look.scale), columns=4)
        themes = [("cream", self.tr("Light")), ("dark", self.tr("Dark")), ("contrast", self.tr("High contrast"))]
        self._theme = self._cards(self.tr("Colours"), themes, "theme:", look.tokens.name, columns=3)
        self._theme.cards.show_in({name: replace(look, tokens=tokens) for name, tokens in theme.THEMES.items()})
        self._font = self._cards(self.tr("Font"), list(FONT_NAMES.items()), "font:", look.face, columns=3)
        self._font.cards.show_in({name: replace(look, face=name) for name in theme.FONTS})

    @property
    def chosen(self) -> Wear:
        """What is chosen."""
        return Wear(cast("Theme", self._theme.chosen), int(self._size.chosen), cast("Font", self._font.chosen))

    def add_section(self, section: QWidget) -> None:
        """Put something below what is there, such as the sound test."""
        self._column.addWidget(section)

    def _cards(
        self, title: str, choices: Sequence[tuple[str, str]], prefix: str, chosen: str, *, columns: int
    ) -> CardSection:
        section = CardSection(title, choices, prefix, chosen, self._look, columns=columns)
        section.cards.changed.connect(lambda: self.wanted.emit(self.chosen))
        self._column.addWidget(section)
        return section
