"""What each way of signing needs: a pad, words to say, or the number of a paper form; and who was there, by role."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import SignPage
from interview_app.interview.signing import ROLES, WITNESSED, Signature, Witness
from interview_app.ui.theme import GAP_M, GAP_S, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import MUTED_TEXT, Prose
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.text_box import LineBox
from interview_app.ui.widgets.trace_pad import TracePad

_LONGEST_SERIAL: Final = 40
_WITNESSES: Final[dict[tuple[str, ...], Witness]] = {("present",): "present", ("independent",): "independent"}


class SignForm(QWidget):
    """One way of signing, and who was there. `signature` is what stands on it now."""

    touched = Signal()

    def __init__(self, page: SignPage, given: Signature, look: Look) -> None:
        super().__init__()
        self.given = given
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_M)
        way = next(way for way in page.ways if way.kind == given.kind)
        self.column.addWidget(Prose(way.text, look))
        self._add_tool(page)
        self._witnesses: CardList | None = None
        if given.kind in WITNESSED:
            self._witnesses = self._cards(page.witness, page.witnesses, "witness:")
            self._witnesses.choose([given.witness])
        self._helpers = self._cards(page.helped, page.helpers, "helper:", hint=page.hint, at_most=0)
        self._helpers.choose(given.helpers)

    def signature(self) -> Signature:
        """Return what stands here."""
        chosen = self._helpers.chosen
        helpers = tuple(role for role in ROLES if role in chosen)
        witness = _WITNESSES.get(self._witnesses.chosen, "") if self._witnesses else ""
        return replace(self.given, witness=witness, helpers=helpers)

    def _add_tool(self, page: SignPage) -> None:
        """Put what this way needs below its words."""
        raise NotImplementedError

    def _cards(
        self, question: str, choices: tuple[tuple[str, str], ...], prefix: str, *, hint: str = "", at_most: int = 1
    ) -> CardList:
        self.column.addSpacing(GAP_S)
        self.column.addWidget(Heading(question, self.look, 2))
        if hint:
            self.column.addWidget(Prose(hint, self.look, MUTED_TEXT))
        cards = CardList(question, choices, self.look, columns=len(choices), prefix=prefix, at_most=at_most)
        cards.changed.connect(self.touched)
        self.column.addWidget(cards)
        return cards


class TraceForm(SignForm):
    """A pad, with Undo and Clear."""

    def signature(self) -> Signature:
        """Return the strokes with it."""
        return replace(super().signature(), strokes=self._pad.strokes)

    def _add_tool(self, page: SignPage) -> None:
        title = next(way.title for way in page.ways if way.kind == "traced")
        self._pad = TracePad(title, self.look)
        self._pad.show_strokes(self.given.strokes)
        self._pad.changed.connect(self.touched)
        self.column.addWidget(self._pad)
        row = QWidget()
        flow = Flow(row)
        for name, words, press in (
            ("undo_stroke", self.tr("Undo"), self._pad.undo),
            ("clear_strokes", self.tr("Clear"), self._pad.clear),
        ):
            button = Button(words, name, self.look)
            button.clicked.connect(press)
            flow.addWidget(button)
        self.column.addWidget(row)


class SpeakForm(SignForm):
    """The words to say, on a sheet of their own."""

    def _add_tool(self, page: SignPage) -> None:
        sheet = Surface()
        sheet.add(Heading(page.phrase, self.look, 2))
        self.column.addWidget(sheet)


class PaperForm(SignForm):
    """A box for the number of the form."""

    def signature(self) -> Signature:
        """Return the number with it."""
        return replace(super().signature(), serial=self._box.text())

    def _add_tool(self, page: SignPage) -> None:
        self._box = LineBox(page.serial, "serial", most=_LONGEST_SERIAL)
        self._box.setText(self.given.serial)
        self._box.textChanged.connect(self.touched)
        self.column.addWidget(Field(page.serial, self._box, self.look))


def form_of(page: SignPage, given: Signature, look: Look) -> SignForm:
    """Return the form of the way that is chosen."""
    match given.kind:
        case "traced":
            return TraceForm(page, given, look)
        case "spoken":
            return SpeakForm(page, given, look)
        case "paper":
            return PaperForm(page, given, look)
