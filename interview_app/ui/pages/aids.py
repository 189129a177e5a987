"""P1: make it work for you. What is chosen shows at once, on the page itself and in the sentence to try it on."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import AidsPage
from interview_app.ui.pages.aids_form import AidsForm, LanguageCards
from interview_app.ui.pages.intents import Onward
from interview_app.ui.pages.page_view import READING, PageView
from interview_app.ui.pages.sound_section import SoundSection
from interview_app.ui.theme import GAP_L, GAP_XL, Look
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.two_pane import TwoPane


class AidsView(PageView):
    """Language, a sentence to try things on and the sound at one side; text size, colours and font at the other."""

    def __init__(self, page: AidsPage, look: Look) -> None:
        super().__init__(page, self.tr("Make it work for you"), look)
        self.form = AidsForm(look)
        self.form.wanted.connect(self.wanted)
        self._asked = page
        self._sound = SoundSection(look, on=page.read_aloud)
        self._sound.wanted.connect(self.wanted)
        self._panes = TwoPane(self._leading(page), self.form, look)
        self.column.addWidget(self._panes)

    def proceed(self) -> Onward:
        """Go on with what was chosen."""
        return Onward()

    def draft(self) -> AidsPage:
        """Return the page with what is chosen."""
        return replace(self._asked, read_aloud=self._sound.on)

    def stay_in_view(self, top: int, height: int) -> None:
        """Keep the sentence in view while the choices scroll."""
        self._panes.stay_in_view(top - self._panes.y(), height)

    def _leading(self, page: AidsPage) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addWidget(self.title)
        column.addWidget(Prose(self.tr("Try what is good for you. You can change it later, too."), self.look, READING))
        if len(page.languages) > 1:
            languages = LanguageCards(page.languages, page.language, self.look)
            languages.wanted.connect(self.wanted)
            column.addWidget(languages)
        sheet = Surface(padding=GAP_XL)
        sheet.add(Prose(self.tr("Sam is 17 and likes music. This is how a story will look."), self.look, READING))
        column.addWidget(sheet)
        column.addWidget(self._sound)
        column.addStretch(1)
        return whole
