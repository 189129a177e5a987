"""F0: a laptop that holds nothing yet gets its passphrase."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.passphrase_form import PassphraseForm

_WIDTH = 620


class NewLaptopPage(ColumnPage):
    """Emits `passphrase_chosen`, or `again_wanted` to look for a laptop's storage anew."""

    passphrase_chosen = Signal(str)
    again_wanted = Signal()

    def __init__(self, look: Look, offer: Callable[[], str]) -> None:
        super().__init__(look, _WIDTH, centred=True)
        self._offer = offer

    def show_ready(self) -> None:
        """Offer a passphrase."""
        column = self.new_column(self.tr("Set this laptop up"))
        column.text(
            self.tr("Everything on it will be encrypted under a passphrase that only you know."),
            self.tr("Without it nobody opens this laptop. If you lose it, your coordinator can save the answers."),
        )
        self._form = PassphraseForm(self.look, self._offer)
        column.add(self._form)
        self._make = Button(self.tr("Set up"), "set_up_laptop", self.look, "primary")
        self._make.clicked.connect(self._press)
        column.side_by_side(self._make)
        self._state = column.status()
        self.show_column(column, self._form.first)

    def show_waiting(self) -> None:
        """Say that the storage is being made, which takes a moment on purpose."""
        for part in (self._form, self._make):
            part.setEnabled(False)
        self._state.say(self.tr("Setting up. This takes a few seconds, so that nobody can guess quickly later."))

    def show_failed(self, error: Exception) -> None:
        """Say why it could not be set up; what was typed stays."""
        for part in (self._form, self._make):
            part.setEnabled(True)
        self._state.say("")
        self.show_trouble(error)

    def _press(self) -> None:
        passphrase = self._form.passphrase()
        if passphrase:
            self.passphrase_chosen.emit(passphrase)
