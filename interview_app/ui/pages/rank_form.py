"""Put things in order: press the first, then the second, and so on. No card moves; each shows its place."""

from interview_app.interview.asked import RankQuestion
from interview_app.interview.given import Answer, Ranked
from interview_app.ui.pages.answer_form import AnswerForm
from interview_app.ui.pages.intents import Missing
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose
from interview_app.ui.widgets.rank_row import RankRow


class RankForm(AnswerForm):
    """A row for each option. A press gives the next place, another press takes it away, and the later ones move up."""

    def __init__(self, question: RankQuestion, look: Look) -> None:
        super().__init__(spacing=GAP_S)
        self._question = question
        self._ranked: list[str] = []
        self.order = tuple(option.id for option in question.options)
        hint = question.hint or self.tr("Press them in order. Press one again to take its number away.")
        self.column.addWidget(Prose(hint, look, MUTED_TEXT))
        self.rows = {option.id: RankRow(option.id, option.text, look) for option in question.options}
        for name, row in self.rows.items():
            row.card.clicked.connect(lambda _checked=False, name=name: self._press(name))
            row.card.numbered.connect(lambda place, name=name: self._put(name, place - 1))
            row.card.moved.connect(lambda down, _right, name=name: self._walk(name, down))
            row.stepped.connect(lambda step, name=name: self._step(name, step))
            self.column.addWidget(row)
        self._show()

    def show_answer(self, answer: Answer | None) -> None:
        """Show the places."""
        if isinstance(answer, Ranked):
            self._ranked = [name for name in answer.options if name in self.rows]
            self._show()

    def answer(self) -> Answer | None:
        """Return the order so far."""
        return Ranked(tuple(self._ranked)) if self._ranked else None

    def missing(self) -> Missing:
        """Ask for at least one place."""
        return Missing(self.tr("Press at least one, or press Skip."))

    # ---- what a person does -------------------------------------------------------------------------------------

    def _press(self, name: str) -> None:
        if name in self._ranked:
            self._ranked.remove(name)
            self._changed(name)
        else:
            self._put(name, len(self._ranked))

    def _put(self, name: str, place: int) -> None:
        """Give an option a place from 0; whatever was there moves down."""
        if name not in self._ranked and len(self._ranked) >= self._question.ranks:
            self._show()
            sentence = self.tr("All {count} places are taken. To use this one, press one of the others again first.")
            self.said.emit(sentence.format(count=self._question.ranks))
            return
        if name in self._ranked:
            self._ranked.remove(name)
        self._ranked.insert(place, name)
        self._changed(name)

    def _step(self, name: str, step: int) -> None:
        if name in self._ranked and 0 <= (place := self._ranked.index(name) + step) < len(self._ranked):
            self._put(name, place)

    def _walk(self, name: str, down: int) -> None:
        names = list(self.rows)
        if 0 <= (at := names.index(name) + down) < len(names):
            self.rows[names[at]].card.setFocus()

    def _changed(self, name: str) -> None:
        self._show()
        announce(self, self.rows[name].card.accessibleName())
        self.touched.emit()

    def _show(self) -> None:
        for name, row in self.rows.items():
            place = self._ranked.index(name) + 1 if name in self._ranked else 0
            spoken = self.tr("number {n}").format(n=place) if place else self.tr("no number")
            row.show_place(place, len(self._ranked), spoken)
