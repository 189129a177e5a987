"""The check of words: every highlighted string in a list, the current one beside it, and how far one has come."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.bundle.redact.values import KINDS
from interview_app.bundle.word_check import WordCheck
from interview_app.ui.fieldworker.redaction_detail import RedactionDetail, TitleOf
from interview_app.ui.fieldworker.redaction_list import RedactionList
from interview_app.ui.theme import GAP_L, GAP_M, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.beside import Beside
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.scroll import PageScroll

_LEAST = 340
"""Height of list and string, in pixels at 100 %: two or three places show without scrolling."""


class RedactionPane(QWidget):
    """Emits decisions: a choice for a string, another kind for it, the last one undone, all that is sure replaced."""

    chosen = Signal(str, str)
    called = Signal(str, str)
    undo_wanted = Signal()
    sure_wanted = Signal()

    def __init__(self, look: Look, title_of: TitleOf) -> None:
        super().__init__()
        self._look, self._title_of = look, title_of
        self._check: WordCheck | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        self._progress = Prose("", look, TypeSetting(weight=TypeSetting().weight.Bold))
        column.addWidget(self._progress)
        buttons = QWidget()
        flow = Flow(buttons)
        self._sure = Button(self.tr("Replace all that are sure"), "replace_sure", look)
        self._sure.clicked.connect(self.sure_wanted)
        self._undo = Button(self.tr("Undo the last (U)"), "undo", look)
        self._undo.clicked.connect(self.undo_wanted)
        flow.addWidget(self._sure)
        flow.addWidget(self._undo)
        column.addWidget(buttons)
        self.strings, self.detail = RedactionList(look), RedactionDetail(look)
        self.strings.came_to.connect(self._show_string)
        self.strings.pressed_key.connect(self._pressed)
        self.detail.wanted.connect(self._choose)
        self.detail.called.connect(self._call)
        aside = PageScroll(REACH)
        aside.show_content(self.detail, fill=True)
        aside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrow keys reach what stands below
        aside.setAccessibleName(self.tr("Where it stands"))
        self.both = Beside(self.strings, aside, look, least=_LEAST)
        column.addWidget(self.both)
        keys = self.tr("In the list: R replaces, K keeps, T changes the type, U undoes, arrows go on.")
        column.addWidget(Prose(keys, look, SMALL_TEXT))
        column.setSpacing(GAP_M)

    def show_check(self, check: WordCheck, at: str, *, can_undo: bool) -> None:
        """Show how things stand, at one string, or at the first that is not decided."""
        self._check = check
        at = at or (check.open or check.groups)[0].key
        done = len(check.groups) - len(check.open)
        words = self.tr("{done} of %n decided", "", len(check.groups)).format(done=done)
        if self._progress.text():
            announce(self._progress, words)
        self._progress.set_text(words)
        sure = len(check.open_and_sure)
        self._sure.set_words(self.tr("Replace all that are sure (%n)", "", sure))
        self._sure.setEnabled(sure > 0)
        self._sure.setVisible(any(group.tier == "sure" for group in check.groups))
        self._undo.setEnabled(can_undo)
        self.strings.show_check(check, at)
        self._show_string(self.strings.at)

    def focus(self) -> None:
        """Give the keyboard to the list."""
        QTimer.singleShot(0, self.strings, lambda: self.strings.setFocus(Qt.FocusReason.OtherFocusReason))

    def _show_string(self, key: str) -> None:
        if self._check is not None:
            group = next(group for group in self._check.groups if group.key == key)
            self.detail.show_string(self._check, group, self._title_of)

    def _pressed(self, wanted: str) -> None:
        if wanted == "undo":
            if self._undo.isEnabled():
                self.undo_wanted.emit()
        elif wanted == "type":
            self.detail.picker.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.detail.picker.box.showPopup()
        else:
            self._choose(wanted)

    def _choose(self, wanted: str) -> None:
        self.chosen.emit(self.strings.at, wanted)

    def _call(self, number: int) -> None:
        self.called.emit(self.strings.at, KINDS[number])
