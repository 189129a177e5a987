"""Choosing a passphrase: six words are offered first; own ones are judged in words while they are typed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from interview_app.crypto.strength import SHORTEST, Strength, judge
from interview_app.ui.theme import GAP_L, QUESTION, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import Standing, StatusMark
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.text_box import LineBox

_WORDS = TypeSetting(size=QUESTION, weight=SEMIBOLD, gap=0)
_WORDS_A_LINE = 3
_MOST = 200


class PassphraseForm(QWidget):
    """Two ways to a passphrase, and what is typed back. Emits `changed` when something was typed or offered anew.

    Args:
        look: Tokens and text scale.
        offer: Returns six new words.
    """

    changed = Signal()

    def __init__(self, look: Look, offer: Callable[[], str]) -> None:
        super().__init__()
        self._look, self._offer = look, offer
        self._own: LineBox | None = None
        self._offered = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP_L)
        self.offer_words()

    @property
    def first(self) -> QWidget:
        """What gets the focus."""
        return self._own or self._again.box

    def passphrase(self) -> str:
        """Return what was chosen, or "" while it is not enough or not typed back; then the form says what is wrong."""
        wanted = self._own.text() if self._own is not None else self._offered
        if self._own is not None and not judge(wanted).enough:
            self._feedback.say(judge(wanted))
            self._own.setFocus()
            return ""
        if self._again.box.text().split() != wanted.split():
            self._again.set_error(self.tr("This is not the same. Look at the words, and type them once more."))
            self._again.box.setFocus()
            return ""
        self._again.set_error("")
        return wanted

    def offer_words(self) -> None:
        """Show six new words, to be written down and typed back."""
        self._clear()
        self._offered = self._offer()
        words = self._offered.split()
        lines = [" ".join(words[at : at + _WORDS_A_LINE]) for at in range(0, len(words), _WORDS_A_LINE)]
        sheet = Surface(padding=20)
        sheet.add(Prose(lines, self._look, _WORDS))
        other = Button(self.tr("Other words"), "other_words", self._look, "link")
        other.clicked.connect(self.offer_words)
        own = Button(self.tr("Choose my own"), "own_words", self._look, "link")
        own.clicked.connect(self.ask_for_own)
        self._rows.addWidget(Prose(self.tr("Write these six words on paper:"), self._look))
        self._rows.addWidget(sheet)
        self._rows.addWidget(_beside(other, own))
        self._ask_again(self.tr("Type the six words back"))
        self.changed.emit()

    def ask_for_own(self) -> None:
        """Ask for a passphrase of the person's own."""
        self._clear()
        label = self.tr("Your passphrase")
        self._own = LineBox(label, "new_passphrase", secret=True, most=_MOST)
        eye = Button(self.tr("Show"), "show_new", self._look, "outline")
        eye.setCheckable(True)
        eye.setAccessibleName(self.tr("Show the passphrase"))
        hint = self.tr("At least {n} letters. Several words that have nothing to do with each other are best.")
        self._rows.addWidget(Field(label, self._own, self._look, hint=hint.format(n=SHORTEST), beside=eye))
        self._feedback = Feedback(self._look)
        self._rows.addWidget(self._feedback)
        self._own.textChanged.connect(lambda typed: self._feedback.say(judge(typed) if typed.strip() else None))
        offered = Button(self.tr("Use six given words instead"), "given_words", self._look, "link")
        offered.clicked.connect(self.offer_words)
        self._rows.addWidget(_beside(offered))
        self._ask_again(self.tr("The same again"))
        eye.toggled.connect(self._show_words)
        self.changed.emit()
        self._own.setFocus()

    def _ask_again(self, label: str) -> None:
        box = LineBox(label, "passphrase_again", secret=self._own is not None, most=_MOST)
        self._again = Field(label, box, self._look)
        self._rows.addWidget(self._again)

    def _show_words(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for box in (self._own, self._again.box):
            if box is not None:
                box.setEchoMode(mode)

    def _clear(self) -> None:
        self._own, self._offered = None, ""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()  # it may hold the very button that is being pressed


def _beside(*buttons: QWidget) -> QWidget:
    holder = QWidget()
    flow = Flow(holder)
    for button in buttons:
        flow.addWidget(button)
    return holder


class Feedback(QWidget):
    """How strong a passphrase is: a sign, a few words, and what would help. Never a bar or a colour alone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)

    @property
    def words(self) -> str:
        """Everything that it says."""
        return self._said

    def say(self, strength: Strength | None) -> None:
        """Show how it stands, or nothing while nothing is typed."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._said = ""
        if strength is None:
            return
        standing, words = self._standing(strength)
        self._rows.addWidget(StatusMark(standing, words, self._look))
        hints = [QCoreApplication.translate("Feedback", hint) for hint in strength.hints]
        if strength.missing:
            hints.insert(0, self.tr("%n letter(s) are missing.", "", strength.missing))
        for hint in hints:
            self._rows.addWidget(Prose(hint, self._look, SMALL_TEXT))
        self._said = " ".join((words, *hints))

    def _standing(self, strength: Strength) -> tuple[Standing, str]:
        if strength.enough:
            return "done", self.tr("Strong enough")
        names = (
            self.tr("Found at once"),
            self.tr("Far too easy to guess"),
            self.tr("Too easy to guess"),
            self.tr("Nearly strong enough"),
            self.tr("Hard to guess, but too short"),
        )
        return "to_do", names[strength.score]
