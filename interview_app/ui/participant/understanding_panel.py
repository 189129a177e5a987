"""The understanding check, for the person who holds the interview: behind the PIN, one decision, today."""

from PySide6.QtCore import Signal

from interview_app.interview.understanding import SUPPORT, UnderstandingChecked
from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.notice import Notice


class UnderstandingPanel(Panel):
    """Emits `checked` with an UnderstandingChecked, or `left` when the check is not made now."""

    checked = Signal(object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("Understanding check"), look)
        self._notice: Notice | None = None
        self.add_text(
            self.tr("Everybody is taken to be able to decide. This is about one decision, today."),
            self.tr("Explain first, in every way that may help. An unwise decision is no sign of anything."),
            self.tr("With a No they do not take part today. What they said is deleted, and you thank them."),
        )
        self._support = self._cards(self.tr("What helped?"), self._kinds_of_support(), "support:", at_most=0)
        yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        self._answers = {name: self._cards(asked, yes_no, f"{name}:") for name, asked in self._questions().items()}
        done = Button(self.tr("Done"), "check_done", look, "primary")
        done.clicked.connect(self._finish)
        back = Button(self.tr("Not now"), "check_back", look, "link")
        back.clicked.connect(self.left)
        self.add_row(done, back)

    def _questions(self) -> dict[str, str]:
        return {
            "understand": self.tr("Do they understand what this is, that it is up to them, and what is not private?"),
            "retain": self.tr("Do they keep it in mind for long enough to decide?"),
            "weigh": self.tr("Do they weigh up what speaks for it and what speaks against it?"),
            "communicate": self.tr("Do they make their decision known, in words, signs or any other way?"),
        }

    def _kinds_of_support(self) -> list[tuple[str, str]]:
        words = {
            "time": self.tr("More time, or another place"),
            "plain_words": self.tr("Plainer words"),
            "pictures": self.tr("Pictures"),
            "read_aloud": self.tr("Reading aloud"),
            "interpreter": self.tr("An interpreter"),
            "someone_they_trust": self.tr("Someone they trust"),
        }
        return [(name, words[name]) for name in SUPPORT]

    def _cards(self, question: str, choices: list[tuple[str, str]], prefix: str, *, at_most: int = 1) -> CardList:
        cards = CardList(question, choices, self.look, at_most=at_most, columns=2, prefix=prefix)
        self.column.addWidget(Heading(question, self.look, 3))
        self.column.addWidget(cards)
        return cards

    def _finish(self) -> None:
        said = {name: cards.chosen for name, cards in self._answers.items()}
        if not all(said.values()):
            self._say(self.tr("Answer all four questions first."))
            return
        self.checked.emit(
            UnderstandingChecked(
                understand=said["understand"] == ("yes",),
                retain=said["retain"] == ("yes",),
                weigh=said["weigh"] == ("yes",),
                communicate=said["communicate"] == ("yes",),
                support=self._support.chosen,
            )
        )

    def _say(self, sentence: str) -> None:
        if self._notice is None:
            self._notice = Notice((sentence,), self.look)
            self._notice.setObjectName("sentence")
            self.column.insertWidget(self.column.count() - 1, self._notice)
        self._notice.speak()
        self.area.keep_in_view(self._notice)
