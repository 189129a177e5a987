"""F4: language and aids for the participant, and what to think of before the laptop is handed over."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal

from interview_app.interview.events import TEXT_SCALES, Font, Theme
from interview_app.interview.pages import ThanksPage
from interview_app.interview.session import SetUp
from interview_app.ui.fieldworker.ages_form import AgesForm
from interview_app.ui.fieldworker.values import LanguageChoice, SetUpView
from interview_app.ui.pages.direction import direction_of
from interview_app.ui.pages.language_names import language_name
from interview_app.ui.theme import FONTS, THEMES, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Paragraph, Run


class SetUpPage(ColumnPage):
    """Emits `start_wanted` with the set-up."""

    start_wanted = Signal(object)
    done = Signal()
    """The thank-you for somebody outside the study's ages was read."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._language: CardList | None = None

    def show_view(self, view: SetUpView) -> None:
        """Offer what can be chosen. The participant can change size and colours later by themselves."""
        column = self.new_column(self.tr("Set up an interview"))
        column.section(self.tr("How old are they?"), 3)
        self._ages = AgesForm(view.bands, self.look)
        self._ages.changed.connect(lambda: self.show_notice(None))
        column.add(self._ages)
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
        themes = [("cream", self.tr("Light")), ("dark", self.tr("Dark")), ("contrast", self.tr("High contrast"))]
        self._theme = self._cards(self.tr("Colours"), themes, "theme:", view.theme, columns=3)
        self._theme.show_in({name: replace(self.look, tokens=tokens) for name, tokens in THEMES.items()})
        column.add(self._theme)
        column.section(self.tr("Font"), 3)
        fonts = [("atkinson", "Atkinson"), ("lexend", "Lexend"), ("opendyslexic", "OpenDyslexic")]
        self._font = self._cards(self.tr("Font"), fonts, "font:", "atkinson", columns=3)
        self._font.show_in({name: replace(self.look, face=name) for name in FONTS})
        column.add(self._font)
        column.section(self.tr("Before you hand over"), 3)
        column.bullets(
            self.tr("Sit where nobody else can see or hear."),
            self.tr("Have the list of support lines with you."),
            self.tr("Say that they can skip, pause or stop at any time."),
            self.tr("You need your PIN to get the laptop back."),
            self.tr("Esc hides the screen. F9 shows a calm page with support lines, if it becomes too much."),
        )
        start = Button(self.tr("Start and hand over"), "start", self.look, "primary")
        start.clicked.connect(self._press)
        column.side_by_side(start)
        self.show_column(column, self._ages.first)

    def choose(self, setup: SetUp) -> None:
        """Show choices as they were, after everything was drawn anew."""
        if self._language is None:
            return
        self._ages.choose(setup.ages, unsure=setup.unsure)
        for cards, value in (
            (self._language, setup.language),
            (self._size, str(setup.text_scale)),
            (self._theme, setup.theme),
            (self._font, setup.font),
        ):
            cards.choose((value,))

    @property
    def choices(self) -> SetUp | None:
        """What is chosen now, also without an age; None where nothing is asked."""
        if self._language is None:
            return None
        theme, font = cast("Theme", self._theme.chosen[0]), cast("Font", self._font.chosen[0])
        size, ages, unsure = int(self._size.chosen[0]), self._ages.ages, self._ages.unsure
        return SetUp(self._language.chosen[0], theme, size, font, ages, unsure)

    def show_outside(self, page: ThanksPage, language: str) -> None:
        """Thank somebody who is not of the ages that the study asks. Nothing was begun, and nothing is stored."""
        self._language = None
        column = self.new_column(page.title)
        column.setLayoutDirection(direction_of(language))
        column.text(*page.paragraphs)
        column.section(page.support_title)
        for line in page.support:
            name: Paragraph = (Run(line.name, bold=True),)
            column.text(name, " · ".join(part for part in (line.reach, line.hours) if part))
        done = Button(self.tr("Back to today"), "outside_done", self.look, "primary")
        done.clicked.connect(self.done)
        column.side_by_side(done)
        self.show_column(column, done)

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
        choices = self.choices
        if choices is None:
            return
        if not choices.ages:
            self.show_notice(Notice((self.tr("Choose how old they are first."),), self.look))
            self._ages.first.setFocus()
            return
        self.start_wanted.emit(choices)

    def _language_name(self, choice: LanguageChoice) -> str:
        name = language_name(choice.tag, self.tr("{language}, easy words"))
        return name if choice.approved else self.tr("{language} (not approved yet)").format(language=name)
