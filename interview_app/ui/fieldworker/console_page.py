"""F5: the console beside the participant. What can be asked, what is noted, how they seem; never what they answer."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from interview_app.interview.console import LEVELS, MARKS
from interview_app.interview.typed import cleaned
from interview_app.ui.fieldworker import console_words
from interview_app.ui.fieldworker.console_view import ConsoleView, Noted, Spent
from interview_app.ui.fieldworker.distress_page import Steps, add_steps
from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.task_row import TaskList, TaskRow
from interview_app.ui.widgets.text_box import TextBox
from interview_app.ui.widgets.two_pane import TwoPane

FOLLOW_KEY = Qt.Key.Key_F8
_WIDTH = 1120
_CARD = 48
_PAUSE_MS = 800
"""A note is kept when the fieldworker stops typing for this long."""
_LINES = 5
_MINUTE = 60
_PROBES = TypeSetting(pitch=1.35, gap=0.35)
_QUESTION = TypeSetting(size=20, weight=SEMIBOLD, pitch=1.3)

_LONGEST = 5_000
"""As `noting.LONGEST_NOTE`, which brings the vault along: too heavy before the first paint."""


class ConsolePage(ColumnPage):
    """Shows where the participant is and takes notes on a page of theirs.

    Args:
        look: Tokens and text scale.
        told: What the study says for when it becomes too much.
        shown: Whether those steps show from the beginning.
        label: Of an interview that waits to be handed over again; "" while the participant has the other screen.
    """

    topic = "console"

    note_changed = Signal(str)
    marked = Signal(str, bool)
    level_seen = Signal(str)
    page_wanted = Signal(str)
    follow_wanted = Signal()
    cover_wanted = Signal()
    steps_wanted = Signal()
    concern_wanted = Signal()
    hand_over_wanted = Signal()
    today_wanted = Signal()

    def __init__(self, look: Look, told: Steps, *, shown: bool = False, label: str = "") -> None:
        super().__init__(look, _WIDTH, centred=True)
        self._step = ""
        self._touched = False
        self._listed: tuple[Noted, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep_note)
        waiting = self.tr("“{label}” waits for them").format(label=label)
        column = self.new_column(waiting if label else self.tr("Interview in progress"))
        self._time = column.text("", setting=MUTED_LINE)
        self._time.setVisible(not label)
        self.first = self._actions(column, label, shown=shown)
        if shown:
            column.section(self.tr("When it becomes too much"))
            add_steps(column, told)
        self._where = self._where_they_are(column)
        self._seen = self._seen_pane()
        column.add(TwoPane(self._guide_pane(), self._seen, look))
        self._noted = Section(look)
        column.add(self._noted)
        self.show_column(column, self.first)
        QShortcut(QKeySequence(FOLLOW_KEY), self).activated.connect(self.follow_wanted)

    # ---- what is shown -----------------------------------------------------------------------------------------

    def show_view(self, view: ConsoleView) -> None:
        """Show how it stands. The words that are being typed stay as long as they belong to the same page."""
        here = view.guide
        changed = here.step != self._step
        self._step = here.step
        self._show_where(view)
        if changed:
            self._show_guide(view)
            self._pause.stop()
            self._state.say("")
            self._touched = False
        if changed or not self._box.document().isModified():
            self._set_note(view.beside.note)
        self._why_not.setVisible(not view.can_note)
        self._why_not.set_text(self._not_now(view))
        for part in (self._box, self._seen):
            part.setVisible(view.can_note)
        self._levels.choose((view.level,) if view.level else ())
        self._marks.choose([mark for mark in MARKS if mark in view.beside.marks])
        self._show_noted(view)

    def show_time(self, spent: Spent) -> None:
        """Tell how long it has been."""
        words = self._time_words(spent)
        if words != self._time.text():
            self._time.set_text(words)

    def show_kept(self, *, anew: bool) -> None:
        """Take it that the note is on the disk, encrypted; say so when it was not there before."""
        self._box.document().setModified(False)
        if anew:
            self._state.say(self.tr("Note kept."))

    @property
    def typing(self) -> bool:
        """Whether somebody is at a note, so that the page must not change under their hands."""
        return self._box.hasFocus() and self._touched

    @property
    def unkept(self) -> bool:
        """Whether something was typed that could be kept and is not."""
        return not self._box.isHidden() and self._box.document().isModified()

    def keep_note(self) -> None:
        """Hand over what has been typed."""
        self._pause.stop()
        if self.unkept:
            self.note_changed.emit(self._box.toPlainText())

    def focus_note(self) -> None:
        """Go to the box."""
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- making it ---------------------------------------------------------------------------------------------

    def _actions(self, column: Column, label: str, *, shown: bool) -> Button:
        words = self.tr("Hide the steps (F9)") if shown else self.tr("It is too much for them (F9)")
        distress = Button(words, "distress_steps", self.look)
        distress.clicked.connect(self.steps_wanted)
        concern = Button(self.tr("Record a concern"), "concern", self.look)
        concern.clicked.connect(self.concern_wanted)
        if label:
            again = Button(self.tr("Hand the laptop over again"), "hand_over_again", self.look, "primary")
            again.clicked.connect(self.hand_over_wanted)
            today = Button(self.tr("Back"), "today", self.look)
            today.clicked.connect(self.today_wanted)
            column.side_by_side(again, concern, today)
            return again
        cover = Button(self.tr("Cover their screen now"), "cover_now", self.look, "primary")
        cover.clicked.connect(self.cover_wanted)
        column.side_by_side(cover, distress, concern)
        return distress

    def _where_they_are(self, column: Column) -> StatusLine:
        where = column.status()
        self._to_them = Button(self.tr("Go to their page (F8)"), "follow", self.look)
        self._to_them.clicked.connect(self.follow_wanted)
        self._to_them.hide()
        column.side_by_side(self._to_them)
        return where

    def _guide_pane(self) -> Section:
        pane = Section(self.look)
        self._guide = Section(self.look)
        pane.add(self._guide)
        pane.text(self.tr("Your note on this page"), setting=TypeSetting(weight=SEMIBOLD))
        self._why_not = pane.text("", setting=MUTED_LINE)
        self._box = TextBox(self.tr("Your note on this page"), "note", self.look, lines=_LINES, most=_LONGEST)
        self._box.refused.connect(self.show_full)
        self._box.textChanged.connect(self._typed)
        pane.add(self._box)
        self._state = StatusLine(self.look)
        pane.add(self._state)
        pane.text(
            self.tr("They see your notes when they check their answers, and can take them out."), setting=SMALL_TEXT
        )
        pane.end()
        return pane

    def _seen_pane(self) -> Section:
        pane = Section(self.look)
        pane.heading(self.tr("How do they seem?"))
        self._levels = CardList(
            self.tr("How do they seem?"),
            console_words.levels(),
            self.look,
            columns=2,
            prefix="level:",
            height=_CARD,
        )
        self._levels.changed.connect(self._level_chosen)
        pane.add(self._levels)
        pane.heading(self.tr("Mark this page"))
        self._marks = CardList(
            self.tr("Mark this page"), console_words.marks(), self.look, at_most=0, prefix="mark:", height=_CARD
        )
        for mark, card in self._marks.cards.items():
            card.clicked.connect(lambda on, mark=mark: self.marked.emit(mark, on))
        pane.add(self._marks)
        pane.end()
        return pane

    # ---- keeping it up to date ---------------------------------------------------------------------------------

    def _show_where(self, view: ConsoleView) -> None:
        parts = []
        if view.over:
            parts.append(self.tr("They have finished."))
        elif view.resting:
            parts.append(self.tr("They are taking a break, or their screen is covered."))
        if view.theirs is not None:
            parts.append(
                self.tr("They are somewhere else now: {place}.").format(place=console_words.place(view.theirs))
            )
        words = " ".join(parts)
        if words != self._where.text():
            self._where.say(words)
        self._to_them.setVisible(view.theirs is not None)

    def _show_guide(self, view: ConsoleView) -> None:
        self._guide.clear()
        here = view.guide
        self._guide.heading(console_words.place(here))
        if here.question:
            self._guide.add(Prose(here.question, self.look, _QUESTION))
            if here.probes:
                self._guide.text(self.tr("You can ask:"), setting=MUTED_LINE)
                self._guide.text(*here.probes, setting=_PROBES)
            else:
                self._guide.text(self.tr("The study has nothing more to ask here."), setting=MUTED_LINE)
        else:
            self._guide.text(self.tr("Nothing is asked on this page."), setting=MUTED_LINE)
        announce(self, f"{console_words.place(here)} {here.question}".strip())

    def _show_noted(self, view: ConsoleView) -> None:
        if view.noted == self._listed:
            return
        self._listed = view.noted
        self._noted.clear()
        if not view.noted:
            return
        self._noted.heading(self.tr("Noted so far"))
        rows = TaskList(self.look)
        for each in view.noted:
            title = console_words.titled(each.guide)
            words = console_words.summed(each.beside)
            row = TaskRow(title, f"noted:{each.guide.step}", "nothing", self.tr("Open"), self.look, hint=words)
            row.clicked.connect(lambda _checked=False, step=each.guide.step: self.page_wanted.emit(step))
            rows.add(row)
        self._noted.add(rows)

    def _set_note(self, note: str) -> None:
        if note != cleaned(self._box.toPlainText()):
            self._box.blockSignals(True)  # nobody has typed it
            self._box.setPlainText(note)
            self._box.blockSignals(False)
        self._box.document().setModified(False)

    def _typed(self) -> None:
        self._touched = True
        self._state.say("")
        self._pause.start()

    def _level_chosen(self) -> None:
        for level in LEVELS:
            if level in self._levels.chosen:
                self.level_seen.emit(level)

    def _not_now(self, view: ConsoleView) -> str:
        if view.over:
            return self.tr("Nothing can be noted any more.")
        return self.tr("Nothing can be noted before they have said yes.")

    def _time_words(self, spent: Spent) -> str:
        whole, part = (max(0, int(seconds)) // _MINUTE for seconds in (spent.whole, spent.part))
        told = [self.tr("%n minute(s) so far.", "", whole) if whole else self.tr("It has just begun.")]
        if part:
            told.append(self.tr("%n minute(s) on this part.", "", part))
        return " ".join((*told, self.tr("You get the laptop back with your PIN, on their screen.")))
