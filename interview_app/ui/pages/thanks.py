"""The end: thank you, the card with the code, and where to find support."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import Support, ThanksPage
from interview_app.ui.pages.intents import Finish
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import BOLD, GAP_M, GAP_S, GAP_XL, GAP_XS, SEMIBOLD, Look
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import BODY_TEXT, Paragraph, Prose, Run, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.two_pane import TwoPane

_CODE = TypeSetting(size=36, weight=BOLD, pitch=1.3, measured=False)


class ThanksView(PageView):
    """Shows the code once; it is stored nowhere."""

    def __init__(self, page: ThanksPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self._panes: TwoPane | None = None
        self.column.addWidget(self.title)
        self.add_reading(page.paragraphs)
        support = _support(page, look) if page.support else None
        if not page.code:
            if support is not None:
                self.column.addWidget(support)
        elif support is None:
            self.column.addWidget(self._card(page))
        else:
            self._panes = TwoPane(self._card(page), support, look)
            self.column.addWidget(self._panes)

    def proceed(self) -> Finish:
        """Give the laptop back."""
        return Finish()

    def onward_words(self) -> str:
        """Say that this is the end."""
        return self.tr("Finish")

    def onward_name(self) -> str:
        """Return its own name: it leads out of the interview."""
        return "finish"

    def _card(self, page: ThanksPage) -> QWidget:
        card = Surface(padding=GAP_XL, spacing=GAP_M)
        card.add(Heading(self.tr("Your card"), self.look, 2))
        code = Prose(page.code, self.look, _CODE)
        code.setObjectName("code")
        card.add(code)
        card.add(Prose(page.code_text, self.look))
        if page.withdraw_until:
            card.add(Prose(page.withdraw_until, self.look, TypeSetting(weight=SEMIBOLD)))
        if page.decisions:
            card.add(Prose([row.words for row in page.decisions], self.look, TypeSetting(colour="muted", gap=0.3)))
        return card


def _support(page: ThanksPage, look: Look) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, GAP_S, 0, 0)
    column.setSpacing(GAP_M)
    column.addWidget(Heading(page.support_title, look, 2))
    for line in page.support:
        column.addWidget(_line(line, look))
    column.addStretch(1)
    return whole


def _line(line: Support, look: Look) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_XS)
    name: list[Paragraph] = [(Run(line.name, bold=True),)]
    column.addWidget(Prose(name, look))
    column.addWidget(Prose(" · ".join(part for part in (line.reach, line.hours) if part), look, BODY_TEXT))
    return whole
