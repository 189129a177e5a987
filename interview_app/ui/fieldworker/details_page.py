"""One interview by itself: what this laptop knows of it without opening it, and what can be done."""

from PySide6.QtCore import Signal

from interview_app.ui.fieldworker.interview_words import InterviewWords
from interview_app.ui.fieldworker.values import Action, AddendumKind, DetailsView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.fact_list import FactList
from interview_app.ui.widgets.notice import Notice

_SEALED = frozenset({"sealed", "exported", "acknowledged"})


class DetailsPage(ColumnPage):
    """Emits the same wishes as the list, by the interview's id, and `back_wanted`."""

    carry_on_wanted = Signal(str)
    closing_wanted = Signal(str)
    notes_wanted = Signal(str)
    back_wanted = Signal()
    addendum_wanted = Signal(str, str)
    shown_wanted = Signal(str)
    lost_wanted = Signal(str)
    lost_left = Signal()
    lost_confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._erasing: tuple[Button, ...] = ()
        self._state: StatusLine | None = None
        self._wishes = {"carry_on": self.carry_on_wanted, "finish": self.closing_wanted}

    def show_view(self, view: DetailsView) -> None:
        """Show what is known of an interview."""
        words, line = InterviewWords(), view.line
        column = self.new_column(words.title(line))
        back = Button(self.tr("Back to the list"), "back_to_list", self.look, "link", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        facts = [
            (self.tr("State"), words.state(line)),
            (self.tr("Next"), words.missing(line)),
            (self.tr("Began on"), words.day(line.opened_on)),
        ]
        if view.study is not None:
            title, version = view.study
            facts.append((self.tr("Study"), self.tr("“{title}”, version {n}").format(title=title, n=version)))
        if view.steps:
            facts.append((self.tr("Written down"), self.tr("%n step(s)", "", view.steps)))
        if view.kilobytes:
            facts.append((self.tr("Sealed file"), self.tr("{n} kB").format(n=view.kilobytes)))
        if view.added:
            names = {"correction": self.tr("a correction"), "void": self.tr("must not count")}
            facts.append((self.tr("Said since"), ", ".join(names.get(each, each) for each in view.added)))
        facts.append((self.tr("Number"), f"{line.id[:4]} {line.id[4:8]}"))
        column.add(FactList(facts, self.look))
        column.text(
            self.tr("The central team knows this interview by its number, and has never seen the label."),
            setting=SMALL_TEXT,
        )
        buttons = [self._button(action, words, view) for action in line.actions if action in self._wishes]
        if "carry_on" in line.actions:
            buttons.append(self._notes(line.id))
        column.side_by_side(*buttons)
        if line.stage in _SEALED:
            column.side_by_side(
                self._about(self.tr("Add a correction"), "correction", line.id),
                self._about(self.tr("Mark it as not to count"), "void", line.id),
            )
        self._add_lost(column, view)
        self.show_column(column, back)

    def show_lost(self, label: str) -> None:
        """Ask whether it is really this one that somebody without their card means."""
        column = self.new_column(self.tr("Delete “{label}” without its card?").format(label=label))
        column.text(
            self.tr("Do this only with the participant, and if you both are sure it is theirs: the day, the place."),
            self.tr("It is deleted here at once: its key first, then everything that was said."),
            self.tr("This cannot be undone."),
        )
        erase = Button(self.tr("Delete all of it"), "erase_lost", self.look, "primary")
        keep = Button(self.tr("Leave it as it is"), "leave_lost", self.look, "outline")
        erase.clicked.connect(self.lost_confirmed)
        keep.clicked.connect(self.lost_left)
        column.side_by_side(erase, keep)
        self._erasing, self._state = (erase, keep), column.status()
        self.show_column(column, keep)

    def show_erasing(self) -> None:
        """Say that it takes a moment."""
        for button in self._erasing:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Working. This takes a moment."))

    def show_erased(self, checked: tuple[str, ...]) -> None:
        """Say what was looked at and is gone."""
        self.show_notice(Notice((self.tr("The interview is deleted on this laptop."), *checked), self.look, "done"))

    def _add_lost(self, column: Column, view: DetailsView) -> None:
        if view.findable:
            lost = Button(self.tr("Their card is lost: delete it"), "lost_card", self.look, "link")
            lost.clicked.connect(lambda: self.lost_wanted.emit(view.line.id))
            column.side_by_side(lost)
        elif view.findable is False:
            words = self.tr("If the card is lost, nobody can find this interview any more to delete it. Say so.")
            column.text(words, setting=SMALL_TEXT)

    def _notes(self, interview: str) -> Button:
        notes = Button(self.tr("Notes by question"), "do:notes", self.look)
        notes.clicked.connect(lambda: self.notes_wanted.emit(interview))
        return notes

    def _about(self, words: str, kind: AddendumKind, interview: str) -> Button:
        button = Button(words, f"about:{kind}", self.look, "link")
        button.clicked.connect(lambda: self.addendum_wanted.emit(interview, kind))
        return button

    def _button(self, action: Action, words: InterviewWords, view: DetailsView) -> Button:
        button = Button(words.action(action), f"do:{action}", self.look, "primary")
        button.clicked.connect(lambda: self._wishes[action].emit(view.line.id))
        return button
