"""One consent item: Yes and No side by side, the same size, nothing chosen beforehand."""

from dataclasses import replace

from interview_app.interview.pages import ConsentPage
from interview_app.ui.pages.intents import Decide, Missing
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.prose import Prose, TypeSetting


class ConsentView(PageView):
    """A question, what it means, and two cards."""

    def __init__(self, page: ConsentPage, look: Look) -> None:
        super().__init__(page, page.question, look)
        self._asked = page
        if page.who:
            self.column.addWidget(Prose(page.who, look, TypeSetting(weight=SEMIBOLD, colour="muted")))
        self.column.addWidget(self.title)
        self.add_reading(page.explanation)
        self._cards = CardList(
            page.question, (("given", page.yes), ("refused", page.no)), look, columns=2, prefix="option:"
        )
        self._cards.choose([page.decision])
        self._cards.changed.connect(self.touched)
        self.column.addWidget(self._cards)

    def draft(self) -> ConsentPage:
        """Return the page with the decision as it stands."""
        intent = self.proceed()
        return replace(self._asked, decision=intent.decision) if isinstance(intent, Decide) else self._asked

    def proceed(self) -> Decide | Missing:
        """Record the choice."""
        match self._cards.chosen:
            case ("given",):
                return Decide(self._asked.item, "given")
            case ("refused",):
                return Decide(self._asked.item, "refused")
            case _:
                return Missing(self.tr("Choose one of the two. Both are fine."))
