"""An open question: type, say, or pick reasons from a list. Whatever is used, it is one answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.asked import OpenQuestion, Way
from interview_app.interview.given import Answer, Mode, Wrote
from interview_app.interview.typed import cleaned
from interview_app.ui.pages.answer_form import AnswerForm
from interview_app.ui.pages.intents import Missing
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose
from interview_app.ui.widgets.text_box import TextBox

_NEAR_THE_END = 200
_ROOM_TO_PASTE = 5
"""So many times what may be written can stand in the box: what is a bit too long is shortened there, by its writer."""


class WordsBox(QWidget):
    """The box, with a sentence below it when there is little room left."""

    edited = Signal()
    said = Signal(str)

    def __init__(self, question: OpenQuestion, look: Look) -> None:
        super().__init__()
        self._limit = question.limit
        self._box = TextBox(question.text, "words", look, most=question.limit * _ROOM_TO_PASTE)
        self._box.textChanged.connect(self._typed)
        self._box.refused.connect(self._say_too_much)
        self._left = Prose("", look, MUTED_TEXT)
        self._left.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, REACH, 0, REACH)
        column.setSpacing(GAP_S)
        column.addWidget(self._box)
        column.addWidget(self._left)

    @property
    def words(self) -> str:
        """What would be stored."""
        return cleaned(self._box.toPlainText())

    def show_words(self, words: str) -> None:
        """Put words into the box."""
        self._box.setPlainText(words)

    def trouble(self) -> Missing | None:
        """Say how much too long it is. Nothing is cut off."""
        over = len(self.words) - self._limit
        if over <= 0:
            return None
        return Missing(self.tr("This is a bit too long. Please make it %n character(s) shorter.", "", over))

    def _typed(self) -> None:
        left = self._limit - len(self.words)
        self._left.setVisible(0 <= left <= _NEAR_THE_END)
        if not self._left.isHidden():
            self._left.set_text(self.tr("You have room for %n more character(s).", "", left))
        self.edited.emit()

    def _say_too_much(self) -> None:
        self.said.emit(self.tr("That is too much to put in at once. What was in the box is still there."))


class OpenForm(AnswerForm):
    """A card for each way to answer, where there is more than one, and what that way needs.

    What was typed and what was picked both stay when the way is changed, and both are answered.
    """

    def __init__(self, question: OpenQuestion, look: Look) -> None:
        super().__init__()
        self._question = question
        self._look = look
        self._mode: Mode = next((way for way in question.ways if way != "picked"), "picked")
        self.order = tuple(pick.id for pick in question.picks)
        self._ways = self._switch()
        self._aside = self._quiet()
        self._box = WordsBox(question, look)
        self._box.edited.connect(self._typed)
        self._box.said.connect(self.said)
        self._picks = self._list()
        for part in (self._ways, self._aside, self._box, self._picks):
            if part is not None:
                self.column.addWidget(part)
        self._go(question.ways[0])

    def show_answer(self, answer: Answer | None) -> None:
        """Put the words into the box, choose the reasons, and show the way that was used."""
        if not isinstance(answer, Wrote):
            return
        self._box.show_words(answer.text)
        if self._picks is not None:
            self._picks.choose(answer.picks)
        if answer.mode in self._question.ways:
            self._go(answer.mode)
        if answer.text and answer.mode != "picked":
            self._mode = answer.mode

    def answer(self) -> Answer | None:
        """Return the words and the reasons; spaces alone are no answer."""
        words, picks = self._box.words, self._picks.chosen if self._picks is not None else ()
        if not words and not picks:
            return None
        return Wrote(words, picks, self._mode if words else "picked")

    def missing(self) -> Missing:
        """Ask for a few words, or for a reason."""
        if self._way == "picked":
            return Missing(self.tr("Choose at least one, or press Skip."))
        return Missing(self.tr("Type a few words, or press Skip."))

    def trouble(self) -> Missing | None:
        """Say what is too long."""
        return self._box.trouble()

    # ---- the ways -----------------------------------------------------------------------------------------------

    def _switch(self) -> CardList | None:
        if len(self._question.ways) == 1:
            return None
        words: dict[Way, str] = {
            "typed": self.tr("Type it"),
            "fieldworker-note": self.tr("Say it"),
            "picked": self.tr("Pick it"),
        }
        choices = [(way, words[way]) for way in self._question.ways]
        name = self.tr("How do you want to answer?")
        switch = CardList(name, choices, self._look, columns=len(choices), prefix="way:", height=_WAY_HEIGHT)
        switch.changed.connect(lambda: self._pressed(switch.chosen[0]))
        return switch

    def _quiet(self) -> Prose:
        """Return what stands above the box in small grey letters: what not to write, and the probes."""
        return Prose("", self._look, MUTED_TEXT)

    def _list(self) -> CardList | None:
        if not self._question.picks:
            return None
        choices = [(pick.id, pick.text) for pick in self._question.picks]
        picks = CardList(self._question.text, choices, self._look, at_most=0, prefix="pick:")
        picks.changed.connect(self.touched)
        return picks

    def _pressed(self, chosen: str) -> None:
        self._go(next(way for way in self._question.ways if way == chosen))
        self.touched.emit()

    def _go(self, way: Way) -> None:
        self._way = way
        if self._ways is not None:
            self._ways.choose((way,))
        self._aside.set_text(self._words_beside(way))
        self._aside.setVisible(bool(self._aside.text()))
        self._box.setVisible(way != "picked")
        if self._picks is not None:
            self._picks.setVisible(way == "picked")

    def _words_beside(self, way: Way) -> list[str]:
        if way == "picked":
            return [self.tr("Pick as many as you like.")]
        aloud = [self.tr("Say it. The person with you types your words, and reads them back to you.")]
        said = aloud if way == "fieldworker-note" else []
        return [words for words in (*said, self._question.reminder, " ".join(self._question.probes)) if words]

    def _typed(self) -> None:
        if self._way != "picked":
            self._mode = self._way
        self.touched.emit()


_WAY_HEIGHT = 52
