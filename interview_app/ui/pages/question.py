"""A question: beside its story, or alone."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import (
    GridQuestion,
    OpenQuestion,
    PickQuestion,
    Question,
    QuestionPage,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
    Story,
)
from interview_app.ui.pages.answer_form import AnswerForm, PickForm, RatingForm
from interview_app.ui.pages.grid_form import GridForm
from interview_app.ui.pages.intents import Missing, Reply
from interview_app.ui.pages.open_form import OpenForm
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.rank_form import RankForm
from interview_app.ui.pages.sort_form import SortForm
from interview_app.ui.pages.story import StoryCard
from interview_app.ui.theme import BOLD, GAP_S, Look
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.two_pane import TwoPane


class QuestionView(PageView):
    """Shows a question and gives its answer on Continue."""

    def __init__(self, page: QuestionPage, look: Look) -> None:
        alone = page.story is None
        super().__init__(page, page.question.text, look, 1 if alone else 2)
        self._asked = page
        self._panes: TwoPane | None = None
        self._form = form_of(page.question, look, columns=2 if alone else 1)
        self._form.show_answer(page.answer)
        self._form.touched.connect(self.touched)
        self._form.said.connect(self.said)
        if page.practice:
            words = page.note or self.tr("Practice. This one does not count.")
            self.column.addWidget(Prose(words, look, TypeSetting(weight=BOLD, colour="muted")))
        if page.story is None:
            self.column.addWidget(self.title)
            self.column.addWidget(self._form)
        else:
            self._put_beside(page.story)

    def proceed(self) -> Reply | Missing:
        """Give the answer, or say what is needed."""
        answer = self._form.answer()
        if answer is None:
            return self._form.missing()
        return self._form.trouble() or Reply(answer, self._form.order)

    def draft(self) -> QuestionPage:
        """Return the page with the answer as it stands."""
        return replace(self._asked, answer=self._form.answer())

    def stay_in_view(self, top: int, height: int) -> None:
        """Keep the story in view."""
        if self._panes is not None:
            self._panes.stay_in_view(top - self._panes.y(), height)

    def _put_beside(self, story: Story) -> None:
        card = StoryCard(story, self.look)
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.title)
        column.addWidget(self._form)
        column.addStretch(1)
        # What is read first is what the screen reader is put on: the story's title.
        self.title = card.title
        self._panes = TwoPane(card, asked, self.look)
        self.column.addWidget(self._panes)


def form_of(question: Question, look: Look, columns: int = 1) -> AnswerForm:
    """Return the controls for a question."""
    match question:
        case RatingQuestion():
            return RatingForm(question, look)
        case PickQuestion():
            return PickForm(question, look, columns)
        case OpenQuestion():
            return OpenForm(question, look)
        case GridQuestion():
            return GridForm(question, look)
        case RankQuestion():
            return RankForm(question, look)
        case SortQuestion():
            return SortForm(question, look)
