"""The PIN that gets the laptop back from the participant: chosen once, after the first unlock."""

from PySide6.QtCore import Signal

from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.text_box import LineBox

SHORTEST = 4
LONGEST = 8
_WIDTH = 620


class PinPage(ColumnPage):
    """Asks for a new PIN twice. Emits it when both are the same."""

    pin_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH, centred=True)
        column = self.new_column(self.tr("Choose a PIN"))
        column.text(
            self.tr("While a participant has the laptop, they can only see their own pages."),
            self.tr("You need this PIN to get the laptop back from them."),
        )
        self._pin = self._field(
            self.tr("PIN"),
            "new_pin",
            self.tr("{least} to {most} digits that nobody in the room would guess.").format(
                least=SHORTEST, most=LONGEST
            ),
        )
        self._again = self._field(self.tr("The same PIN again"), "new_pin_again")
        keep = Button(self.tr("Use this PIN"), "keep_pin", look, "primary")
        keep.clicked.connect(self._press)
        self._again.box.returnPressed.connect(self._press)
        column.add(self._pin)
        column.add(self._again)
        column.side_by_side(keep)
        self.show_column(column)

    def begin(self) -> None:
        """Ask anew."""
        for field in (self._pin, self._again):
            field.box.clear()
            field.set_error("")
        self._pin.box.setFocus()

    def _field(self, label: str, name: str, hint: str = "") -> Field:
        return Field(label, LineBox(label, name, secret=True, most=LONGEST), self.look, hint=hint)

    def _press(self) -> None:
        pin = self._pin.box.text()
        fits = pin.isascii() and pin.isdigit() and len(pin) >= SHORTEST
        same = pin == self._again.box.text()
        rule = self.tr("Use {least} to {most} digits.").format(least=SHORTEST, most=LONGEST)
        self._pin.set_error("" if fits else rule)
        self._again.set_error("" if same else self.tr("The two PINs are not the same. Type the second one again."))
        if fits and same:
            self.pin_chosen.emit(pin)
        else:
            (self._again if fits else self._pin).box.setFocus()
