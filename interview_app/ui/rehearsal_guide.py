"""The window beside the practice laptop: what the participant says, what to do, and what has been done already."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from interview_app.base.handbook import HelpPage
from interview_app.ui.practice_guide import SECRET
from interview_app.ui.theme import GAP_M, Look, dress
from interview_app.ui.widgets.accessible import announce, install_roles
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import Column, ColumnPage
from interview_app.ui.widgets.focus_ring import FocusRing
from interview_app.ui.widgets.practice_band import PracticeBand
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.surface import Surface

_NARROWEST = 320
_STEP = TypeSetting(pitch=1.4)


class RehearsalGuide(QMainWindow):
    """Shows a script. Emits `battery_wanted` when the battery is to die, and `end_wanted` when practice is over.

    Args:
        script: The scenario's page.
        passphrase: Of the practice laptop.
        pin: Likewise.
        battery: Whether the battery can be let die.
        look: Tokens and text scale.
    """

    battery_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self, script: HelpPage, passphrase: str, pin: str, *, battery: bool = False, look: Look | None = None
    ) -> None:
        super().__init__()
        install_roles()
        self._look = look or Look()
        dress(self, self._look)
        self.setObjectName("rehearsal")
        self.setWindowTitle(self.tr("Practise"))
        self._script, self._secrets, self._battery = script, (passphrase, pin), battery
        self._ticked: tuple[bool, ...] = ()
        self._ring = FocusRing(self, self._look)
        self._page = ColumnPage(self._look, 0)
        body = QWidget()
        body.setObjectName("page")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(PracticeBand(self.tr("PRACTICE"), self._look))
        rows.addWidget(self._page, 1)
        self.setCentralWidget(body)
        self.setMinimumWidth(_NARROWEST)

    @property
    def ticked(self) -> tuple[bool, ...]:
        """For each step, whether it is ticked."""
        return self._ticked

    def show_ticked(self, ticked: Sequence[bool]) -> None:
        """Tick the steps that have been done; what changed is read out."""
        if tuple(ticked) == self._ticked:
            return
        before, self._ticked = sum(self._ticked), tuple(ticked)
        at = self._page.verticalScrollBar().value()
        self._draw()
        self._page.verticalScrollBar().setValue(at)
        if sum(self._ticked) > before:
            announce(self, self._count())

    def _draw(self) -> None:
        column = self._page.new_column(self._script.title)
        end = Button(self.tr("End practice"), "end_practice", self._look, "link", "arrow-left")
        end.clicked.connect(self.end_wanted)
        column.side_by_side(end)
        passphrase, pin = self._secrets
        column.text(
            self.tr("Passphrase: {words}").format(words=passphrase),
            self.tr("PIN: {digits}").format(digits=pin),
            setting=SECRET,
        )
        number = 0
        for block in self._script.blocks[1:]:
            runs = tuple(Run(words, bold) for words, bold in block.runs())
            match block.kind:
                case "section":
                    column.section(block.words)
                case "step":
                    column.add(self._step(number, runs))
                    number += 1
                case "bullet":
                    column.add(Prose(((Run("• "), *runs),), self._look, _STEP))
                case _:
                    column.add(Prose((runs,), self._look))
        self._end(column)
        self._page.show_column(column, end)  # the first stop: not the button that ends everything

    def _step(self, number: int, runs: tuple[Run, ...]) -> Surface:
        sheet = Surface(padding=GAP_M, spacing=4)
        sheet.add(Prose(((Run(f"{number + 1}. ", bold=True), *runs),), self._look, _STEP))
        done = number < len(self._ticked) and self._ticked[number]
        words = self.tr("Done") if done else self.tr("Not done yet")
        sheet.add(StatusMark("done" if done else "nothing", words, self._look))
        return sheet

    def _end(self, column: Column) -> None:
        if self._ticked and all(self._ticked):
            column.add(StatusMark("done", self.tr("You have done every step."), self._look))
        if self._battery:
            battery = Button(self.tr("Let the battery die"), "battery", self._look)
            battery.clicked.connect(self.battery_wanted)
            column.side_by_side(battery)

    def _count(self) -> str:
        return self.tr("{done} of {steps} steps done").format(done=sum(self._ticked), steps=len(self._ticked))
