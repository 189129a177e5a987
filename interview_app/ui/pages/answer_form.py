"""The controls of a question: cards for a rating or a list, a box for words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.events import Answer, DoNotKnow, Picked, Rated, Wrote
from interview_app.interview.pages import OpenQuestion, PickQuestion, RatingQuestion
from interview_app.ui.pages.intents import Missing
from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose
from interview_app.ui.widgets.text_box import TextBox

_DO_NOT_KNOW = "do_not_know"
_NEAR_THE_END = 200


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
        choices = [(str(point), words) for point, words in enumerate(question.points, 1)]
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


class OpenForm(AnswerForm):
    """A box for words."""

    def __init__(self, question: OpenQuestion, look: Look) -> None:
        super().__init__()
        self._limit = question.limit
        if question.reminder:
            self.column.addWidget(Prose(question.reminder, look, MUTED_TEXT))
        if question.probes:
            self.column.addWidget(_probes(question.probes, look))
        self._box = TextBox(question.text, "words", look)
        self._box.textChanged.connect(self._typed)
        around = QVBoxLayout()
        around.setContentsMargins(0, REACH, 0, REACH)
        around.addWidget(self._box)
        self.column.addLayout(around)
        self._left = Prose("", look, MUTED_TEXT)
        self._left.hide()
        self.column.addWidget(self._left)

    def show_answer(self, answer: Answer | None) -> None:
        """Put the words into the box."""
        if isinstance(answer, Wrote):
            self._box.setPlainText(answer.text)

    def answer(self) -> Answer | None:
        """Return the words; spaces alone are no answer."""
        words = self._box.toPlainText().strip()
        return Wrote(words) if words else None

    def missing(self) -> Missing:
        """Ask for a few words."""
        return Missing(self.tr("Type a few words, or press Skip."))

    def trouble(self) -> Missing | None:
        """Say how much too long it is. Nothing is cut off."""
        over = len(self._box.toPlainText().strip()) - self._limit
        if over <= 0:
            return None
        if over == 1:
            return Missing(self.tr("This is a bit too long. Please make it 1 character shorter."))
        return Missing(self.tr("This is a bit too long. Please make it {n} characters shorter.").format(n=over))

    def _typed(self) -> None:
        left = self._limit - len(self._box.toPlainText())
        self._left.setVisible(0 <= left <= _NEAR_THE_END)
        one = self.tr("You have room for 1 more character.")
        self._left.set_text(one if left == 1 else self.tr("You have room for {n} more characters.").format(n=left))
        self.touched.emit()


def _probes(probes: Sequence[str], look: Look) -> QWidget:
    return Prose(list(probes), look)
