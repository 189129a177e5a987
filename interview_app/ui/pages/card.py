"""The participant's card: the code in big letters, until when it works, and what was chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from interview_app.interview.pages import ThanksPage
from interview_app.ui.pages.intents import CheckCode, PrintCard, SaveCard, TakeCopy
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_M, GAP_XL, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.code_tiles import CodeTiles
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.two_pane import TwoPane

_CHOICES = TypeSetting(colour="muted", gap=0.3)


class CardView(PageView):
    """Shows the code; it is stored nowhere."""

    def __init__(self, page: ThanksPage, look: Look) -> None:
        super().__init__(page, "", look)
        self.title.set_text(self.tr("Your card"))
        self.column.addWidget(self.title)
        self._panes = TwoPane(self._card(page), self._ways(), look)
        self.column.addWidget(self._panes)

    def proceed(self) -> CheckCode:
        """Ask for part of it."""
        return CheckCode()

    def onward_words(self) -> str:
        """Say that the code is somewhere safe."""
        return self.tr("I have the code")

    def _card(self, page: ThanksPage) -> QWidget:
        card = Surface(padding=GAP_XL, spacing=GAP_M)
        tiles = CodeTiles(self.tr("Your code"), tuple(page.code.split("-")), self.look)
        card.add(tiles)
        card.add(Prose(page.code_text, self.look))
        if page.withdraw_until:
            card.add(Prose(page.withdraw_until, self.look, TypeSetting(weight=SEMIBOLD)))
        if page.decisions:
            card.add(Prose([row.words for row in page.decisions], self.look, _CHOICES))
        return card

    def _ways(self) -> QWidget:
        ways = QWidget()
        column = self.column_of(ways, GAP_M)
        column.addWidget(Heading(self.tr("Take it with you"), self.look, 2))
        for words, name, intent in (
            (self.tr("Print the card"), "print_card", PrintCard()),
            (self.tr("Save it on my stick"), "save_card", SaveCard()),
            (self.tr("My own copy of my answers"), "take_copy", TakeCopy()),
        ):
            button = Button(words, name, self.look)
            button.clicked.connect(lambda _checked=False, intent=intent: self.wanted.emit(intent))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        words = self.tr("Copy the code on to a blank card. You will get one. Nobody can see what it is for.")
        column.addWidget(Prose(words, self.look))
        column.addStretch(1)
        return ways
