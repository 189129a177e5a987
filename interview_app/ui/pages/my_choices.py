"""*My choices*: each item with what it means now, and Yes and No side by side, the same size."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_app.interview.chosen import MyChoice, MyChoicesPage
from interview_app.interview.events import Decision
from interview_app.ui.pages.intents import ChooseAgain
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_S, GAP_XL, SEMIBOLD, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface


class MyChoicesView(PageView):
    """Every choice on one page. What is pressed here counts once it was checked and confirmed."""

    def __init__(self, page: MyChoicesPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self._shown = page
        self.column.addWidget(self.title)
        self.add_reading(page.paragraphs)
        self._sheets = [_Choice(choice, look) for choice in page.choices]
        for sheet in self._sheets:
            sheet.changed.connect(self.touched)
            self.column.addWidget(sheet)

    def draft(self) -> MyChoicesPage:
        """Return the page with the decisions as they stand."""
        return replace(self._shown, choices=tuple(sheet.choice for sheet in self._sheets))

    def proceed(self) -> ChooseAgain:
        """Go on to check them."""
        mine = (sheet.choice for sheet in self._sheets if sheet.choice.yes)
        return ChooseAgain(tuple((choice.item, choice.decision) for choice in mine))


class _Choice(Surface):
    """One item. What it means changes with the card that is chosen."""

    changed = Signal()

    def __init__(self, choice: MyChoice, look: Look) -> None:
        super().__init__(padding=GAP_XL, spacing=GAP_S)
        self._choice = choice
        if choice.who:
            self.add(Prose(choice.who, look, TypeSetting(weight=SEMIBOLD, colour="muted")))
        self.add(Heading(choice.question, look, 2))
        self._words: dict[bool, QWidget] = {
            given: Prose(words, look, TypeSetting(weight=SEMIBOLD))
            for given, words in ((True, choice.words_given), (False, choice.words_refused))
        }
        self.add(Prose(self.tr("What this means now:"), look, MUTED_TEXT))
        for words in self._words.values():
            self.add(words)
        if choice.yes:  # else it is another person's, and only shown
            self.add(self._yes_and_no(choice, look))
        self._show_meaning()

    @property
    def choice(self) -> MyChoice:
        """The choice as it stands."""
        return self._choice

    def _yes_and_no(self, choice: MyChoice, look: Look) -> CardList:
        yes_and_no = (("given", choice.yes), ("refused", choice.no))
        cards = CardList(choice.question, yes_and_no, look, columns=2, prefix=f"choice:{choice.item}:")
        cards.choose([choice.decision])
        cards.changed.connect(lambda: self._chose(cards.chosen))
        return cards

    def _chose(self, chosen: tuple[str, ...]) -> None:
        decision: Decision = "given" if chosen == ("given",) else "refused"
        self._choice = replace(self._choice, decision=decision)
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        for given, words in self._words.items():
            words.setVisible(given == (self._choice.decision == "given"))
