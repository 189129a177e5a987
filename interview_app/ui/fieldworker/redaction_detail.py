"""One highlighted string: what it is taken for, where it stands among which words, and the two ways to decide."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from interview_app.bundle.redact.decisions import Group
from interview_app.bundle.redact.values import KINDS
from interview_app.bundle.word_check import Context, WordCheck
from interview_app.ui.fieldworker.kind_words import KindWords
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.tiers import TierWord

_MOST = 4
"""Places that are shown; of the others it is said how many there are."""
_PICKER = 240

TitleOf = Callable[[str], str]
"""Returns what a place is called, such as "Your notes"."""


class RedactionDetail(Section):
    """Emits what is wanted for the string that it shows: `replace` or `keep`, or the number of another kind."""

    wanted = Signal(str)
    called = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._words = KindWords()
        self.picker = Picker("", "kind", look, _PICKER)

    def show_string(self, check: WordCheck, group: Group, title_of: TitleOf) -> None:
        """Show another string."""
        self.clear()
        self.add(TierWord(_short(group.string), group.tier, self.look, 25))
        self.text(f"{self._words.tier(group.tier)} · {self._words.kind(group.kind)}", setting=MUTED_LINE)
        self.picker = Picker(self.tr("Type (T)"), "kind", self.look, _PICKER)
        self.picker.show_entries(self._words.kinds(), KINDS.index(group.kind))
        self.picker.picked.connect(self.called)
        replace, keep = self._button("replace", self.tr("Replace (R)")), self._button("keep", self.tr("Keep (K)"))
        self.row(replace, keep, self.picker)
        sheet = Surface(padding=20, spacing=GAP_S)
        for context in check.contexts(group, _MOST):
            sheet.add(Prose(title_of(context.place), self.look, SMALL_TEXT))
            sheet.add(Prose([_among(context)], self.look, TypeSetting(pitch=1.35)))
        more = len(group.occurrences) - _MOST
        if more > 0:
            sheet.add(Prose(self.tr("And %n more place(s).", "", more), self.look, SMALL_TEXT))
        self.add(sheet)
        self.end()

    def _button(self, wanted: str, words: str) -> Button:
        button = Button(words, wanted, self.look)
        button.clicked.connect(lambda: self.wanted.emit(wanted))
        return button


def _among(context: Context) -> tuple[Run, ...]:
    return (Run(context.before), Run(context.string.replace("\n", " "), bold=True), Run(context.after))


def _short(string: str, most: int = 32) -> str:
    """Return a string that fits on a line of the sheet."""
    words = string.replace("\n", " ")
    return words if len(words) <= most else f"{words[: most - 1]}…"


class PlaceTitles(QObject):
    """What the places of an interview are called: by the questions that its study asks.

    Args:
        question: Returns a question's words, by its step.
    """

    def __init__(self, question: Callable[[str], str]) -> None:
        super().__init__()
        self._question = question

    def of(self, place: str) -> str:
        """Return what a place is called."""
        if place == "notes":
            return self.tr("Your notes")
        before, colon, step = place.partition("note:")
        if colon and not before:
            return self.tr("Your note: {question}").format(question=self._question(step))
        part, _, _ = place.partition(":")
        if part[:1] == "v" and part[1:].isdigit():
            return self.tr("Story {n}: {question}").format(n=part[1:], question=self._question(place))
        return self._question(place)
