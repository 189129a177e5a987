"""What shows while a centre is copied, checked or made from a backup: how far it is, and a way to stop."""

from typing import Final

from PySide6.QtCore import Qt, Signal

from interview_app.ui.centre.backups_following import Kind
from interview_app.ui.theme import GAP_L, GAP_S, Look
from interview_app.ui.widgets import progress as bars
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.surface import Surface

_MB: Final = 1_000_000


class CareRunning(Surface):
    """Shows progress. Emits `stop_wanted`.

    Args:
        look: Tokens and text scale.
        kind: What is done.
    """

    stop_wanted = Signal()

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__(padding=GAP_L, spacing=GAP_S)
        self._kind = kind
        self._doing = Prose(self._begins(), look)
        self._doing.setObjectName("doing")
        self._bar = bars.Progress(look)
        self._bar.setObjectName("done_of")
        self._unit = Prose(self._units(), look, SMALL_TEXT)
        self.stop = Button(self.tr("Stop"), "stop", look)
        self.stop.clicked.connect(self._press)
        for widget in (self._doing, self._bar, self._unit):
            self.add(widget)
        self.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(Prose(self._promise(), look, SMALL_TEXT))

    def show_seen(self, seen: tuple[int, int]) -> None:
        """Show how much is done, and of how much."""
        done, total = seen
        if self._kind == "restore":
            done, total = -(-done // _MB), -(-total // _MB)
        self._bar.show_part(done, total)
        if total and done >= total and self.stop.isEnabled():
            self._doing.set_text(self._ends())

    def show_stopping(self) -> None:
        """Say that it ends soon."""
        self.stop.setEnabled(False)
        self._doing.set_text(self.tr("Stopping."))

    def _press(self) -> None:
        self.show_stopping()
        self.stop_wanted.emit()

    def _begins(self) -> str:
        return {
            "backup": self.tr("Copying everything, and sealing the copy."),
            "check": self.tr("Reading every interview."),
            "restore": self.tr("Making a centre from the backup."),
        }[self._kind]

    def _ends(self) -> str:
        return {
            "backup": self.tr("Sealing the keys."),
            "check": self.tr("Reading the records, the study and the evidence of consent."),
            "restore": self.tr("Doing again what was withdrawn since."),
        }[self._kind]

    def _units(self) -> str:
        return {
            "backup": self.tr("Interviews, and files with evidence of consent"),
            "check": self.tr("Interviews"),
            "restore": self.tr("Megabytes"),
        }[self._kind]

    def _promise(self) -> str:
        if self._kind == "check":
            return self.tr("You can go on working in this window. Nothing is changed by the check.")
        return self.tr("You can go on working in this window. If you stop, nothing half made is left.")
