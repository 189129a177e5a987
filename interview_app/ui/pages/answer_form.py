"""The controls of a question, and those with one list of cards: a rating, and options to pick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.asked import PickQuestion, RatingQuestion, on_screen
from interview_app.interview.given import Answer, DoNotKnow, Picked, Rated
from interview_app.ui.pages.intents import Missing
from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose

_DO_NOT_KNOW = "do_not_know"


class AnswerForm(QWidget):
    """Takes an answer. Shows one that was given before."""

    touched = Signal()
    said = Signal(str)

    def __init__(self, spacing: int = GAP_M) -> None:
        super().__init__()
        self.order: tuple[str, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer as it would look if it were given now."""
        raise NotImplementedError

    def answer(self) -> Answer | None:
        """Return what is chosen or typed, if anything."""
        raise NotImplementedError

    def missing(self) -> Missing:
        """Return what to say when there is no answer yet."""
        return Missing(self.tr("Choose one, or press Skip."))

    def trouble(self) -> Missing | None:
        """Return what to say when the answer cannot be taken as it stands."""
        return None


class RatingForm(AnswerForm):
    """A card for each point, then "I don't know"."""

    def __init__(self, question: RatingQuestion, look: Look) -> None:
        super().__init__()
        scale = on_screen(question.points, highest_first=question.highest_first)
        choices = [(str(point), words) for point, words in scale]
        self._cards = CardList(question.text, [*choices, (_DO_NOT_KNOW, question.do_not_know)], look)
        self._cards.changed.connect(self.touched)
        self.column.addWidget(self._cards)

    def show_answer(self, answer: Answer | None) -> None:
        """Choose the card."""
        match answer:
            case Rated(point):
                self._cards.choose([str(point)])
            case DoNotKnow():
                self._cards.choose([_DO_NOT_KNOW])
            case _:
                pass

    def answer(self) -> Answer | None:
        """Return the chosen point."""
        match self._cards.chosen:
            case ("do_not_know",):
                return DoNotKnow()
            case (point,):
                return Rated(int(point))
            case _:
                return None


class PickForm(AnswerForm):
    """A card for each option; in two columns where there is room and no story beside them."""

    def __init__(self, question: PickQuestion, look: Look, columns: int = 1) -> None:
        super().__init__()
        self._at_most = question.at_most
        self.order = tuple(option.id for option in question.options)
        if question.hint:
            self.column.addWidget(Prose(question.hint, look, MUTED_TEXT))
        self._cards = CardList(
            question.text,
            [(option.id, option.text) for option in question.options],
            look,
            at_most=question.at_most,
            exclusive=question.exclusive,
            columns=columns,
        )
        self._cards.changed.connect(self.touched)
        self._cards.refused.connect(self._say_how_many)
        self.column.addWidget(self._cards)

    def show_answer(self, answer: Answer | None) -> None:
        """Choose the cards."""
        if isinstance(answer, Picked):
            self._cards.choose(answer.options)

    def answer(self) -> Answer | None:
        """Return the chosen options, in the order of the cards."""
        return Picked(self._cards.chosen) if self._cards.chosen else None

    def missing(self) -> Missing:
        """Ask for one, or for at least one."""
        if self._at_most == 1:
            return super().missing()
        return Missing(self.tr("Choose at least one, or press Skip."))

    def _say_how_many(self) -> None:
        sentence = self.tr("You can choose up to {count}. To choose this one, press one of the others again first.")
        self.said.emit(sentence.format(count=self._at_most))
