"""F4: language, text size and colours for the participant, and what to think of before the laptop is handed over."""

from PySide6.QtCore import QLocale, Signal

from interview_app.interview.events import TEXT_SCALES, Theme
from interview_app.interview.session import SetUp
from interview_app.ui.fieldworker.values import LanguageChoice, SetUpView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.focus_ring import REACH

_EASY = "-x-easy"


class SetUpPage(ColumnPage):
    """Emits `start_wanted` with the set-up."""

    start_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._language: CardList | None = None

    def show_view(self, view: SetUpView) -> None:
        """Offer what can be chosen. The participant can change size and colours later by themselves."""
        column = self.new_column(self.tr("Set up an interview"))
        column.section(self.tr("Language"), 3)
        languages = [(choice.tag, self._language_name(choice)) for choice in view.languages]
        self._language = self._cards(self.tr("Language"), languages, "language:", view.chosen)
        for choice in view.languages:
            self._language.cards[choice.tag].setEnabled(choice.approved)
        column.add(self._language)
        column.section(self.tr("Text size"), 3)
        sizes = [(str(scale), self.tr("{n} %").format(n=scale)) for scale in TEXT_SCALES]
        self._size = self._cards(self.tr("Text size"), sizes, "size:", "100", columns=4)
        column.add(self._size)
        column.section(self.tr("Colours"), 3)
        themes = [("cream", self.tr("Light: dark words on cream")), ("dark", self.tr("Dark: light words on black"))]
        self._theme = self._cards(self.tr("Colours"), themes, "theme:", "cream")
        column.add(self._theme)
        column.section(self.tr("Before you hand over"), 3)
        column.bullets(
            self.tr("Sit where nobody else can see or hear."),
            self.tr("Have the list of support lines with you."),
            self.tr("Say that they can skip, pause or stop at any time."),
            self.tr("You need your PIN to get the laptop back."),
        )
        start = Button(self.tr("Start and hand over"), "start", self.look, "primary")
        start.clicked.connect(self._press)
        column.side_by_side(start)
        self.show_column(column, self._language.cards[view.chosen])

    def show_stopped(self, error: Exception) -> None:
        """Say why no interview can be set up now."""
        self._language = None
        self.show_column(self.new_column(self.tr("Set up an interview")))
        self.show_trouble(error)

    def _cards(
        self, question: str, choices: list[tuple[str, str]], prefix: str, chosen: str, *, columns: int = 2
    ) -> CardList:
        cards = CardList(question, choices, self.look, columns=columns, prefix=prefix)
        cards.setContentsMargins(0, -REACH, 0, -REACH)  # the column's spacing is room enough for the focus ring
        cards.choose((chosen,))
        return cards

    def _press(self) -> None:
        if self._language is None:
            return
        theme: Theme = "dark" if self._theme.chosen == ("dark",) else "cream"
        self.start_wanted.emit(SetUp(self._language.chosen[0], theme, int(self._size.chosen[0])))

    def _language_name(self, choice: LanguageChoice) -> str:
        plain = choice.tag.removesuffix(_EASY)
        name = QLocale(plain).nativeLanguageName()
        name = name[:1].upper() + name[1:] if name else plain
        if choice.tag.endswith(_EASY):
            name = self.tr("{language}, easy words").format(language=name)
        return name if choice.approved else self.tr("{language} (not approved yet)").format(language=name)
