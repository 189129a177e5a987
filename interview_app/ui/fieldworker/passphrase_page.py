"""Changing the passphrase: the old one, a new one, and an honest word about copies made before."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from interview_app.ui.notices import sentences
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.passphrase_form import PassphraseForm
from interview_app.ui.widgets.text_box import LineBox


class PassphrasePage(ColumnPage):
    """Emits `change_wanted` with the old and the new passphrase, or `back_wanted`."""

    change_wanted = Signal(str, str)
    back_wanted = Signal()

    def __init__(self, look: Look, offer: Callable[[], str]) -> None:
        super().__init__(look)
        self._offer = offer

    def show_ready(self) -> None:
        """Ask for both."""
        column = self.new_column(self.tr("Change the passphrase"))
        self._old = Field(
            self.tr("The passphrase until now"),
            LineBox(self.tr("The passphrase until now"), "old_passphrase", secret=True),
            self.look,
        )
        column.add(self._old)
        column.section(self.tr("The new one"))
        self._form = PassphraseForm(self.look, self._offer)
        column.add(self._form)
        column.text(
            self.tr("Somebody who has copied this laptop’s disk before still needs only the old passphrase."),
            self.tr("If you fear that, seal and send every interview, and have the laptop set up anew."),
            setting=SMALL_TEXT,
        )
        self._change = Button(self.tr("Change it"), "change_passphrase", self.look, "primary")
        self._change.clicked.connect(self._press)
        back = Button(self.tr("Back"), "back", self.look)
        back.clicked.connect(self.back_wanted)
        column.side_by_side(self._change, back)
        self._state = column.status()
        self.show_column(column, self._old.box)

    def show_waiting(self) -> None:
        """Say that it is being changed."""
        self._set_enabled(enabled=False)
        self._state.say(self.tr("Changing it. This takes a few seconds, so that nobody can guess quickly later."))

    def show_wrong(self, error: Exception) -> None:
        """Say that the old one was not right."""
        self._set_enabled(enabled=True)
        self._state.say("")
        self._old.set_error(" ".join(sentences(error)))
        self._old.box.setFocus()
        self._old.box.selectAll()

    def show_failed(self, error: Exception) -> None:
        """Say why it was not changed."""
        self._set_enabled(enabled=True)
        self._state.say("")
        self.show_trouble(error)

    def show_changed(self) -> None:
        """Say that it was changed."""
        self.show_ready()
        words = (
            self.tr("The passphrase was changed."),
            self.tr("From now on the new one opens this laptop. Keep its paper apart from the laptop."),
        )
        self.show_notice(Notice(words, self.look, "done"))

    def _press(self) -> None:
        if not self._old.box.text():
            self._old.set_error(self.tr("Type the passphrase first."))
            self._old.box.setFocus()
            return
        self._old.set_error("")
        new = self._form.passphrase()
        if new:
            self.change_wanted.emit(self._old.box.text(), new)

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (self._old, self._form, self._change):
            part.setEnabled(enabled)
