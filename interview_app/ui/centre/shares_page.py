"""The recovery drill: two of the three shares are typed in, and a trial bundle is opened with what they make."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from interview_app.base.errors import UserError
from interview_app.ui.notices import sentences
from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import Column, ColumnPage, StatusLine
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.text_box import TextBox

SHARE_WORDS = 33
_LINES = 4
NEEDED = 2


class SharesPage(ColumnPage):
    """Emits `shares_given` with two typed shares, or `back_wanted`.

    Args:
        look: Tokens and text scale.
        read: Returns a typed share spelled out in full; raises a `UserError` that says what is wrong with it.
    """

    shares_given = Signal(object)
    back_wanted = Signal()

    def __init__(self, look: Look, read: Callable[[str], str]) -> None:
        super().__init__(look)
        self._read = read
        self._boxes: list[TextBox] = []

    def show_ready(self) -> None:
        """Ask for two shares."""
        column = self.new_column(self.tr("Try two recovery shares"))
        column.text(
            self.tr("Two of the three people who keep a share come together and type in their 33 words."),
            self.tr("The first four letters of a word are enough. What is typed here is not kept anywhere."),
        )
        self._boxes = []
        for number in range(1, NEEDED + 1):
            self._ask(column, number)
        self._try = Button(self.tr("Open a trial bundle with them"), "try_shares", self.look, "primary")
        self._try.clicked.connect(self._press)
        back = Button(self.tr("Back"), "back", self.look)
        back.clicked.connect(self.back_wanted)
        column.side_by_side(self._try, back)
        self._state = column.status()
        self.show_column(column, self._boxes[0])

    def show_waiting(self) -> None:
        """Say that the shares are being tried."""
        self._set_enabled(enabled=False)
        self._state.say(self.tr("Putting the shares together and opening a trial bundle. This takes a moment."))

    def show_failed(self, error: Exception) -> None:
        """Say what went wrong; what was typed stays to be corrected."""
        self._set_enabled(enabled=True)
        self._state.say("")
        self.show_trouble(error)

    def forget(self) -> None:
        """Empty the boxes."""
        for box in self._boxes:
            box.clear()

    def _ask(self, column: Column, number: int) -> None:
        label = self.tr("First share") if number == 1 else self.tr("Second share")
        column.add(Prose(label, self.look, TypeSetting(weight=SEMIBOLD)))
        box = TextBox(label, f"share:{number}", self.look, _LINES)
        column.add(box)
        # Not read out at each key: a line that comes when all words are there is enough.
        line = column.status()
        box.textChanged.connect(lambda: self._say(line, box.toPlainText()))
        self._boxes.append(box)

    def _say(self, line: StatusLine, typed: str) -> None:
        count = len(typed.split())
        if count < SHARE_WORDS:
            line.set_text(self.tr("{n} of {all} words").format(n=count, all=SHARE_WORDS) if count else "")
            line.setVisible(bool(count))
            return
        try:
            self._read(typed)
        except UserError as error:
            line.say(" ".join(sentences(error)))
        else:
            line.say(self.tr("All 33 words are there, and they fit together."))

    def _press(self) -> None:
        typed = tuple(box.toPlainText() for box in self._boxes)
        for box, text in zip(self._boxes, typed, strict=True):
            if len(text.split()) < SHARE_WORDS:
                self._state.say(self.tr("Type all 33 words of both shares first."))
                box.setFocus()
                return
        self.shares_given.emit(typed)

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (*self._boxes, self._try):
            part.setEnabled(enabled)
