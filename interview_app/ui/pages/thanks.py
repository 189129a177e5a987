"""The end: thank you, and whom to turn to."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from interview_app.interview.pages import Support, ThanksPage
from interview_app.ui.pages.intents import Finish, SaveReceipt, TakeCopy
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_M, GAP_XS, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import BODY_TEXT, MUTED_TEXT, Paragraph, Prose, Run, isolated
from interview_app.ui.widgets.two_pane import TwoPane


class ThanksView(PageView):
    """The last page, without the code. Whoever stopped or said no is thanked in the same way."""

    def __init__(self, page: ThanksPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        self.add_reading(page.paragraphs)
        panes = [self._listed(tuple(part)) for part in (self._support(page), self._contacts(page))]
        shown = [pane for pane in panes if pane is not None]
        if len(shown) == len(panes):
            self.column.addWidget(TwoPane(shown[0], shown[1], look))
        elif shown:
            self.column.addWidget(shown[0])

    def proceed(self) -> Finish:
        """Give the laptop back."""
        return Finish()

    def onward_words(self) -> str:
        """Say that this is the end."""
        return self.tr("Finish")

    def onward_name(self) -> str:
        """Return its own name: it leads out of the interview."""
        return "finish"

    def offer(self, *, receipt: bool) -> None:
        """Offer what can be taken away of an interview that is kept, below what is there.

        Args:
            receipt: Whether there is a receipt of what was agreed to.
        """
        copy = Button(self.tr("My own copy of my answers"), "take_copy", self.look)
        copy.clicked.connect(lambda: self.wanted.emit(TakeCopy()))
        save = Button(self.tr("Save my consent receipt"), "save_receipt", self.look)
        save.clicked.connect(lambda: self.wanted.emit(SaveReceipt()))
        self.add_start(copy, *([save] if receipt else []))

    def _support(self, page: ThanksPage) -> Iterator[QWidget]:
        if page.support:
            yield Heading(page.support_title, self.look, 2)
            yield from (self._line(line) for line in page.support)
            if page.checked:
                yield Prose(page.checked, self.look, MUTED_TEXT)

    def _contacts(self, page: ThanksPage) -> Iterator[QWidget]:
        for contact in page.contacts:
            if contact.title:
                yield Heading(contact.title, self.look, 2)
            yield self._line(contact.line)

    def _listed(self, things: tuple[QWidget, ...]) -> QWidget | None:
        if not things:
            return None
        whole = QWidget()
        column = self.column_of(whole, GAP_M)
        for thing in things:
            column.addWidget(thing)
        column.addStretch(1)
        return whole

    def _line(self, line: Support) -> QWidget:
        whole = QWidget()
        column = self.column_of(whole, GAP_XS)
        name: list[Paragraph] = [(Run(line.name, bold=True),)]
        column.addWidget(Prose(name, self.look))
        # Each on a line of its own: a number beside Arabic words would be drawn among them.
        column.addWidget(Prose([part for part in (isolated(line.reach), line.hours) if part], self.look, BODY_TEXT))
        return whole
