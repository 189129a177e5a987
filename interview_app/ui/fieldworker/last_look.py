"""The words as they would leave, read once more: what could still tell is marked by hand, and the question answered."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.bundle.redact.values import KINDS
from interview_app.ui.fieldworker.kind_words import KindWords
from interview_app.ui.fieldworker.redaction_detail import TitleOf
from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import SMALL_TEXT, StatusLine
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.text_box import TextBox

_PICKER = 280
_LINES = 6
_BY_HAND_AND_KEY = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class LastLook(QWidget):
    """Emits words that were selected and marked, with their kind, and the answer to the question."""

    marked = Signal(str, str)
    answered = Signal(bool)

    def __init__(self, look: Look, title_of: TitleOf) -> None:
        super().__init__()
        self._look, self._title_of = look, title_of
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        self.box = TextBox(self.tr("The words as they will leave"), "preview", look, lines=_LINES)
        self.box.setReadOnly(True)
        self.box.setTextInteractionFlags(_BY_HAND_AND_KEY)
        self.box.selectionChanged.connect(self._selected)
        column.addWidget(self.box)
        told = self.tr("Does anything still tell who it is about? Select those words, and mark them.")
        column.addWidget(Prose(told, look, SMALL_TEXT))
        buttons = QWidget()
        flow = Flow(buttons)
        self._kind = Picker(self.tr("They are"), "marked_kind", look, _PICKER)
        self._kind.show_entries(KindWords().kinds(), 0)
        self._mark = Button(self.tr("Mark the selected words"), "mark", look)
        self._mark.clicked.connect(self._marked)
        flow.addWidget(self._kind)
        flow.addWidget(self._mark)
        column.addWidget(buttons)
        self._status = StatusLine(look)
        column.addWidget(self._status)
        question = self.tr("Who could recognise this?")
        column.addWidget(Heading(question, look, 2))
        column.addWidget(
            Prose(self.tr("A friend, a teacher, somebody who was there: would they know who it is about?"), look)
        )
        choices = (
            ("nobody", self.tr("Nobody I can think of")),
            ("somebody", self.tr("Somebody might")),
        )
        self.question = CardList(question, choices, look, columns=2, prefix="recognise:", alike=True)
        self.question.changed.connect(self._answered)
        column.addWidget(self.question)
        self._advice = StatusLine(look)
        column.addWidget(self._advice)

    def show_texts(self, texts: Mapping[str, str], *, nobody: bool) -> None:
        """Show the texts, and the answer that stands."""
        at = self.box.verticalScrollBar().value()
        parts = [f"{self._title_of(place)}\n{text}" for place, text in texts.items()]
        self.box.setPlainText("\n\n".join(parts))
        self.box.document().clearUndoRedoStacks()
        self.box.verticalScrollBar().setValue(at)
        self.question.choose(("nobody",) if nobody else ())
        self._selected()

    def show_marked(self, *, found: bool) -> None:
        """Say what became of the words that were marked."""
        self._advice.say("")
        self._status.say(
            self.tr("Marked: they are replaced everywhere.")
            if found
            else self.tr("Those words are not among what was said or noted. Select whole words of one line.")
        )

    def _selected(self) -> None:
        self._mark.setEnabled(bool(self._words().strip()))

    def _words(self) -> str:
        return self.box.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", " ")

    def _marked(self) -> None:
        self.marked.emit(self._words(), KINDS[self._kind.box.currentIndex()])

    def _answered(self) -> None:
        nobody = self.question.chosen == ("nobody",)
        self._status.say("")
        self._advice.say(
            ""
            if nobody
            else self.tr("Then select the words that could tell, above, and mark them. Or go back and replace more.")
        )
        self.answered.emit(nobody)
