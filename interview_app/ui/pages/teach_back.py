"""Something to say back: the question for the participant, and a quiet part for the person beside them."""

from dataclasses import replace

from PySide6.QtCore import Qt

from interview_app.interview.pages import TeachBackPage
from interview_app.interview.understanding import OUTCOMES, Outcome
from interview_app.ui.pages.intents import Missing, Onward, SayBack
from interview_app.ui.pages.page_view import READING, PageView
from interview_app.ui.pages.reading import Point
from interview_app.ui.theme import GAP_M, GAP_XL, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import BODY_TEXT, MUTED_TEXT, Prose
from interview_app.ui.widgets.surface import Surface


class TeachBackView(PageView):
    """The three outcomes weigh the same. What is said again shows once it is needed, what to listen for on demand."""

    def __init__(self, page: TeachBackPage, look: Look) -> None:
        super().__init__(page, page.question, look)
        self._asked = page
        self._cards: CardList | None = None
        self.column.addWidget(self.title)
        self.column.addWidget(Prose(page.lead, look, BODY_TEXT))
        self._again = Prose(page.again, look, READING)
        self.column.addWidget(self._again)
        if not page.settled:
            self.column.addWidget(self._beside(page))
        self._show_again()

    def draft(self) -> TeachBackPage:
        """Return the page with the outcome as it stands."""
        return replace(self._asked, outcome=self._outcome() or "")

    def proceed(self) -> SayBack | Onward | Missing:
        """Note the outcome and go on."""
        outcome = self._outcome()
        if outcome is not None:
            return SayBack(outcome)
        if self._asked.settled:
            return Onward()
        return Missing(self.tr("Choose how it went. There is no wrong one."))

    def _beside(self, page: TeachBackPage) -> Surface:
        part = Surface(padding=GAP_XL, spacing=GAP_M)
        part.add(Heading(page.beside, self.look, 3))
        self._offer_listening(part, page)
        self._cards = CardList(page.beside, page.outcomes, self.look, columns=3, prefix="outcome:")
        self._cards.choose([page.outcome])
        self._cards.changed.connect(self._changed)
        part.add(self._cards)
        return part

    def _offer_listening(self, part: Surface, page: TeachBackPage) -> None:
        """Put what to listen for behind a button: who reads it first says it back in words that are not their own."""
        show = Button(page.listen, "listen", self.look, "link")
        lines = [Point(line, self.look, MUTED_TEXT) for line in page.listen_for]

        def turn() -> None:
            for line in lines:
                line.setVisible(line.isHidden())

        show.clicked.connect(turn)
        part.column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)
        for line in lines:
            line.hide()
            part.add(line)

    def _changed(self) -> None:
        self._show_again()
        self.touched.emit()

    def _show_again(self) -> None:
        needed = self._outcome() in {"after_explaining", "not_yet"}
        self._again.setVisible(self._asked.explained or self._asked.settled or needed)

    def _outcome(self) -> Outcome | None:
        chosen = self._cards.chosen if self._cards is not None else ()
        return next((outcome for outcome in OUTCOMES if outcome in chosen), None)
