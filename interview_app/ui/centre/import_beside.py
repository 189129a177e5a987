"""What stands below the drop zone: what waits for somebody, and a folder that is watched."""

from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_app.ui.theme import GAP_M, GAP_S, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.task_row import TaskList, TaskRow


class Waits(QWidget):
    """Two lines that lead to what waits; nothing while nothing does. Emits `conflicts_wanted`, `quarantine_wanted`."""

    conflicts_wanted = Signal()
    quarantine_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: QWidget | None = None
        self.hide()

    def show_counts(self, conflicts: int, kept_out: int) -> None:
        """Say how many conflicts are to be decided, and how much was kept out and still matters."""
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = rows = TaskList(self._look)
        if conflicts:
            words = self.tr("%n to decide", "", conflicts)
            title = self.tr("Interviews that arrived in two versions")
            row = TaskRow(title, "conflicts", "to_do", words, self._look)
            row.clicked.connect(self.conflicts_wanted)
            rows.add(row)
        if kept_out:
            words = self.tr("%n still missing", "", kept_out)
            row = TaskRow(self.tr("Kept out"), "quarantine", "trouble", words, self._look)
            row.clicked.connect(self.quarantine_wanted)
            rows.add(row)
        self._column.addWidget(rows)
        self.setVisible(bool(conflicts or kept_out))


class WatchLine(QWidget):
    """A folder to watch, and whether it is. Emits `watch_wanted` or `stop_wanted`."""

    watch_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, folder: Path | None, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        if folder is None:
            self._say(Prose(self.tr("Or let a folder be watched, such as one that others copy bundles into."), look))
            self._press(self.tr("Watch a folder…"), "watch", self.watch_wanted)
        else:
            words = self.tr("Watching {folder}. New bundles in it are taken in by themselves.")
            mark = StatusMark("waiting", words.format(folder=folder.name), look)
            mark.setObjectName("watched")
            self._say(mark)
            self._press(self.tr("Stop watching"), "stop_watching", self.stop_wanted)
            self._say(Prose(self.tr("It is watched while this window is open."), look, SMALL_TEXT))

    def _say(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _press(self, words: str, name: str, pressed: SignalInstance) -> None:
        button = Button(words, name, self._look)
        button.clicked.connect(pressed)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
