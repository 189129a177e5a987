"""F1: the passphrase, and a sentence for each way in which a laptop may not open."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from interview_app.ui.notices import sentences
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.text_box import LineBox

_WIDTH = 620
_SECOND_MS = 1000


class UnlockPage(ColumnPage):
    """Asks for the passphrase. Emits `unlock_wanted` with it, and `again_wanted` to look at the laptop anew."""

    unlock_wanted = Signal(str)
    again_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH, centred=True)
        self._left = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    def show_ready(self) -> None:
        """Ask for the passphrase."""
        self._second.stop()
        column = self.new_column(self.tr("Unlock this laptop"))
        self._box = LineBox(self.tr("Passphrase"), "passphrase", secret=True)
        self._box.returnPressed.connect(self._press)
        self._eye = Button(self.tr("Show"), "show_passphrase", self.look, "outline", "eye-off")
        self._eye.setCheckable(True)
        self._eye.setAccessibleName(self.tr("Show the passphrase"))
        self._eye.toggled.connect(self._show_words)
        self._field = Field(
            self.tr("Passphrase"),
            self._box,
            self.look,
            hint=self.tr("The words you were given or chose when this laptop was set up."),
            beside=self._eye,
        )
        self._unlock = Button(self.tr("Unlock"), "unlock", self.look, "primary")
        self._unlock.clicked.connect(self._press)
        column.add(self._field)
        column.side_by_side(self._unlock)
        self._state, self._title = column.status(), column.title
        self.show_column(column, self._box)

    def show_waiting(self) -> None:
        """Say that the laptop is being unlocked, which takes a second on purpose."""
        for part in (self._box, self._eye, self._unlock):
            part.setEnabled(False)
        self._field.set_error("")
        self._state.say(self.tr("Unlocking. This takes about a second, so that nobody can guess quickly."))

    def show_wrong(self, error: Exception) -> None:
        """Say that the passphrase was not right, and let the person look at what they typed."""
        self._free()
        self._state.say("")
        self._field.set_error(" ".join(sentences(error)))
        self._box.selectAll()

    def show_wait(self, error: Exception, seconds: int) -> None:
        """Say how long to wait after too many tries."""
        self._free()
        self._field.set_error(" ".join(sentences(error)))
        self._title.setFocus()  # else the next press by habit would show what was typed
        self._unlock.setEnabled(False)
        self._box.setEnabled(False)
        self._left = max(1, seconds)
        self._say_left()
        self._second.start()

    def show_trouble(self, error: Exception) -> None:
        """Say why there is nothing to unlock, or why it cannot be done."""
        self._second.stop()
        column = self.new_column(self.tr("This laptop cannot be unlocked"))
        again = Button(self.tr("Try again"), "again", self.look, "primary")
        again.clicked.connect(self.again_wanted)
        column.side_by_side(again)
        self.show_column(column, again)
        super().show_trouble(error)

    def _press(self) -> None:
        if not self._unlock.isEnabled():
            return
        if not self._box.text():
            self._field.set_error(self.tr("Type the passphrase first."))
            self._box.setFocus()
            return
        self.unlock_wanted.emit(self._box.text())

    def _show_words(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._box.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._eye.setAccessibleName(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def _free(self) -> None:
        for part in (self._box, self._eye, self._unlock):
            part.setEnabled(True)
        self._box.setFocus()

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_left()
            return
        self._second.stop()
        self._field.set_error("")
        self._state.say(self.tr("You can try again now."))
        self._free()

    def _say_left(self) -> None:
        self._state.say(self.tr("You can try again in %n second(s).", "", self._left))
