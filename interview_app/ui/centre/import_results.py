"""What became of the files: those that need a look first, and of very many the good ones only counted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.centre.inbox import FileResult, Intake
from interview_app.ui.theme import GAP_L, GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import Standing, StatusMark
from interview_app.ui.widgets.task_row import TaskList

MOST_ROWS: Final = 200
"""Files that have a row of their own."""
_SENTENCES: Final = 1_000
"""Sentences about single interviews, all rows together."""
_AT_ONCE: Final = 50
"""Likewise, in one row; a file with more has one cause for all of them."""
CONFLICT: Final = "INTERVIEW-CONFLICT"


class Results(QWidget):
    """Rows. Emits `conflicts_wanted` when somebody wants to see two versions side by side."""

    conflicts_wanted = Signal()

    def __init__(self, intake: Intake, look: Look) -> None:
        super().__init__()
        self.setObjectName("results")
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_L)
        troubled = [each for each in intake.results if needs_look(each)]
        good = [each for each in intake.results if not needs_look(each)]
        if troubled:
            self._rows(self.tr("These need a look"), troubled, dry=intake.dry)
        self._good(good, room=MOST_ROWS - len(troubled), dry=intake.dry)

    def _good(self, good: Sequence[FileResult], *, room: int, dry: bool) -> None:
        if not good:
            return
        if len(good) <= room:
            self._rows(self.tr("These are in order"), good, dry=dry)
            return
        words = self.tr("%n more file(s) are in order.", "", len(good))
        self._column.addWidget(StatusMark("done", words, self._look))

    def _rows(self, heading: str, results: Sequence[FileResult], *, dry: bool) -> None:
        self._column.addWidget(Heading(heading, self._look, 2))
        rows = TaskList(self._look)
        shown = results[:MOST_ROWS]
        at_once = max(1, min(_AT_ONCE, _SENTENCES // len(shown)))
        for result in shown:
            row = ResultRow(result, self._look, at_once=at_once, dry=dry)
            row.conflicts_wanted.connect(self.conflicts_wanted)
            rows.add(row)
        self._column.addWidget(rows)
        if len(results) > len(shown):
            words = self.tr(
                "%n more file(s) need a look. Mend these first, then take the folder in again.",
                "",
                len(results) - len(shown),
            )
            self._column.addWidget(StatusMark("trouble", words, self._look))


class ResultRow(QWidget):
    """One file: its name, how it stands, and every sentence there is to say.

    Args:
        result: What became of it.
        look: Tokens and text scale.
        at_once: Sentences about single interviews that it may hold.
        dry: Whether nothing was written.
    """

    conflicts_wanted = Signal()

    def __init__(self, result: FileResult, look: Look, *, at_once: int = _AT_ONCE, dry: bool = False) -> None:
        super().__init__()
        self._look, self._dry = look, dry
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 12)
        self._column.setSpacing(GAP_S)
        self._column.addWidget(Prose(result.name, look, TypeSetting(weight=SEMIBOLD, pitch=1.35)))
        standing: Standing = "trouble" if not result.good else "to_do" if result.twins else "done"
        self._column.addWidget(StatusMark(standing, self._standing(result), look))
        self._sentences(result, at_once)
        if any(rejected.code == CONFLICT for rejected in result.rejections) and not dry:
            compare = Button(self.tr("See both side by side"), "compare", look)
            compare.clicked.connect(self.conflicts_wanted)
            self._column.addWidget(compare, 0, Qt.AlignmentFlag.AlignLeading)
        if result.receipt is not None:
            self._small(self.tr("Receipt saved: {path}").format(path=result.receipt))
        if result.code:
            self._small(self.tr("Or read this code out by telephone: {code}").format(code=result.code))

    def _sentences(self, result: FileResult, at_once: int) -> None:
        for rejected in result.rejections[:at_once]:
            self._column.addWidget(Prose(rejected.sentence, self._look))
            self._small(rejected.code)
        if len(result.rejections) > at_once:
            self._small(self.tr("And %n more.", "", len(result.rejections) - at_once))
        if result.twins:
            words = self.tr(
                "%n new interview(s) say just what another one says, under another number. Ask the fieldworker.",
                "",
                result.twins,
            )
            self._column.addWidget(Prose(words, self._look))

    def _small(self, words: str) -> None:
        self._column.addWidget(Prose(words, self._look, SMALL_TEXT))

    def _standing(self, result: FileResult) -> str:
        parts = []
        if result.taken:
            taken = self.tr("%n would be taken in", "", result.taken)
            parts.append(taken if self._dry else self.tr("%n taken in", "", result.taken))
        if result.duplicates:
            parts.append(self.tr("%n here already", "", result.duplicates))
        if result.withdrawn:
            parts.append(self.tr("%n withdrawn before and not kept", "", result.withdrawn))
        if result.addenda:
            parts.append(self.tr("%n note(s) about sealed interviews", "", result.addenda))
        if result.rejections:
            whole = not parts
            parts.append(self.tr("refused") if whole else self.tr("%n kept out", "", len(result.rejections)))
        words = ", ".join(parts) or self.tr("nothing in it")
        return words[:1].upper() + words[1:]


def needs_look(result: FileResult) -> bool:
    """Tell whether somebody has to see what became of a file."""
    return not result.good or result.twins > 0
