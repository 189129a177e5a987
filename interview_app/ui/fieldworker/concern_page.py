"""F9: a worry about somebody's safety, for the safeguarding lead alone."""

from PySide6.QtCore import QTimer, Signal

from interview_app.ui.fieldworker.concern_view import ConcernView, Danger, Words
from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Run, TypeSetting, isolated
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.text_box import TextBox

_PAUSE_MS = 800
"""The draft is kept when the fieldworker stops typing for this long."""
_CARD = 48

_LONGEST = 20_000
"""As `concern_file.LONGEST_BOX`, which brings cryptography along: too heavy before the first paint."""


class ConcernPage(ColumnPage):
    """Emits the words whenever typing pauses, and again with the wish to seal."""

    topic = "concern"

    changed = Signal(object)
    seal_wanted = Signal(object)
    discard_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, centred=True)
        self._boxes: dict[str, TextBox] = {}
        self._danger: CardList | None = None
        self._state: StatusLine | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)

    def show_view(self, view: ConcernView) -> None:
        """Show what is written so far."""
        column = self.new_column(self.tr("Record a concern"))
        whose = self.tr("It came from “{label}”.").format(label=view.label) if view.label else ""
        alone = self.tr("This is for the safeguarding lead alone. You may name people here.")
        apart = self.tr("It is not part of the interview, and the research team cannot read it.")
        column.text(" ".join(part for part in (alone, apart, whose) if part), setting=MUTED_LINE)
        first = self._ask_danger(column, view)
        self._boxes = {
            "seen": self._box(column, self.tr("What was said or seen?"), "seen", 5, view.words.seen),
            "at_risk": self._box(column, self.tr("Who is at risk?"), "at_risk", 2, view.words.at_risk),
            "done": self._box(column, self.tr("What was done already?"), "done", 3, view.words.done),
            "told": self._box(column, self.tr("Who was told?"), "told", 2, view.words.told),
        }
        self._state = column.status()
        self._actions(column, view)
        self.show_column(column, first.cards[view.words.danger or "yes"])
        if not view.has_lead:
            self.show_notice(self._no_lead())

    def words(self) -> Words:
        """Return what is written now."""
        chosen = self._danger.chosen if self._danger is not None else ()
        danger: Danger = "yes" if "yes" in chosen else "no" if "no" in chosen else ""
        return Words(danger, **{name: box.toPlainText() for name, box in self._boxes.items()})

    def keep(self) -> None:
        """Hand over what has been typed."""
        self._pause.stop()
        if self._boxes:
            self.changed.emit(self.words())

    def show_kept(self) -> None:
        """Say that the draft is on the disk, encrypted."""
        if self._state is not None:
            self._state.say(self.tr("Kept on this laptop as a draft."))

    def show_sealed(self, name: str) -> None:
        """Say what is true now."""
        self._boxes, self._danger = {}, None
        column = self.new_column(self.tr("The concern is sealed"))
        then = self.tr("Then save it for them on a stick: it is on the list of concern records as {name}.")
        ring = self.tr("Ring the safeguarding lead today and say that a record is waiting for them.")
        column.text(ring, then.format(name=name))
        back = Button(self.tr("Back"), "concern_back", self.look, "primary")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        self.show_column(column, back)
        sealed = self.tr("Only the safeguarding lead can open it. Nobody can read it on this laptop, not even you.")
        self.show_notice(Notice((self.tr("Sealed."), sealed), self.look, "done"))

    # ---- making it ---------------------------------------------------------------------------------------------

    def _ask_danger(self, column: Column, view: ConcernView) -> CardList:
        question = self.tr("Is somebody in danger now?")
        column.section(question)
        choices = (("yes", self.tr("Yes")), ("no", self.tr("Not now, as far as I know")))
        cards = self._danger = CardList(question, choices, self.look, columns=2, prefix="danger:", height=_CARD)
        cards.choose((view.words.danger,) if view.words.danger else ())
        column.add(cards)
        self._numbers = Section(self.look)
        self._show_numbers(view)
        column.add(self._numbers)
        cards.changed.connect(lambda: self._danger_chosen(view))
        return cards

    def _danger_chosen(self, view: ConcernView) -> None:
        self._show_numbers(view)
        self.keep()

    def _show_numbers(self, view: ConcernView) -> None:
        """Show the telephone first where somebody is in danger, and where nobody here can seal a record."""
        self._numbers.clear()
        now = self._danger is not None and "yes" in self._danger.chosen
        self._numbers.setVisible(now or not view.has_lead)
        if self._numbers.isHidden():
            return
        first = self.tr("Ring first, write afterwards: 999, then your safeguarding lead.")
        words = first if now else self.tr("Ring your safeguarding lead today.")
        self._numbers.text(words, setting=TypeSetting(weight=SEMIBOLD))
        numbers = [(Run(f"{each.name}: "), Run(isolated(each.reach), bold=True)) for each in view.numbers]
        self._numbers.text(*numbers, setting=TypeSetting(pitch=1.35, gap=0.3))

    def _box(self, column: Column, question: str, name: str, lines: int, words: str) -> TextBox:
        column.text(question, setting=TypeSetting(weight=SEMIBOLD))
        box = TextBox(question, name, self.look, lines=lines, most=_LONGEST)
        box.refused.connect(self.show_full)
        box.setPlainText(words)
        box.textChanged.connect(self._typed)
        column.add(box)
        return box

    def _actions(self, column: Column, view: ConcernView) -> None:
        seal = Button(self.tr("Seal for the safeguarding lead"), "seal_concern", self.look, "primary", "lock")
        seal.setEnabled(view.has_lead)
        seal.clicked.connect(self._press)
        back = Button(self.tr("Back, keep the draft"), "concern_back", self.look)
        back.clicked.connect(self.back_wanted)
        discard = Button(self.tr("Throw the draft away"), "discard_concern", self.look, "link")
        discard.clicked.connect(self.discard_wanted)
        column.side_by_side(seal, back)
        column.side_by_side(discard)
        after = self.tr("After sealing, only the lead can read it. Until then the draft is on this laptop, encrypted.")
        column.text(after, setting=SMALL_TEXT)

    def _no_lead(self) -> Notice:
        sentences = (
            self.tr("This study names no safeguarding lead, so nothing can be sealed here."),
            self.tr("What you write is kept on this laptop as a draft."),
            self.tr("Ring your safeguarding lead, and ask your coordinator for a study that names them."),
        )
        return Notice(sentences, self.look, "problem")

    def _typed(self) -> None:
        if self._state is not None:
            self._state.say("")
        self._pause.start()

    def _press(self) -> None:
        self._pause.stop()
        self.seal_wanted.emit(self.words())
