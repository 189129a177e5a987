"""What is said of an interview, in its row and on its own page: how it stands, what is missing, what can be done."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject

from interview_app.ui.fieldworker.values import Action, InterviewLine, Stage
from interview_app.ui.widgets.status_mark import Standing

_STANDING: Final[dict[Stage, Standing]] = {
    "open": "to_do",
    "closing": "to_do",
    "sealed": "to_do",
    "exported": "waiting",
    "acknowledged": "done",
    "withdrawn": "nothing",
}


class InterviewWords(QObject):
    """Sentences for a line of the list, in the language that is spoken when it is made."""

    def __init__(self) -> None:
        super().__init__()
        self._locale = QLocale()
        self._stages: dict[Stage, str] = {
            "open": self.tr("Not finished"),
            "closing": self.tr("Notes and seal are missing"),
            "sealed": self.tr("Sealed, not sent"),
            "exported": self.tr("Sent, no receipt yet"),
            "acknowledged": self.tr("Arrived"),
            "withdrawn": self.tr("Deleted"),
        }
        self._hints: dict[Stage, str] = {
            "open": self.tr("Carry on where it stopped"),
            "closing": self.tr("Write your notes, then seal it"),
            "sealed": self.tr("This laptop can no longer open it"),
            "exported": self.tr("Kept sealed until the receipt comes"),
            "acknowledged": self.tr("At the centre, and removed from here"),
            "withdrawn": self.tr("Nothing of it is left"),
        }
        self._actions: dict[Action, str] = {
            "carry_on": self.tr("Carry on"),
            "finish": self.tr("Write notes and seal"),
            "details": self.tr("Details"),
        }
        self._deleted = self.tr("Deleted interview")
        self._only_centre = self.tr("Only the centre can open it")
        self._recovered = self.tr("It is recovered at the centre")
        self._day, self._dated = self.tr("d MMMM yyyy"), self.tr("{date} · {missing}")

    def title(self, line: InterviewLine) -> str:
        """Return its label."""
        return line.label or self._deleted

    def standing(self, line: InterviewLine) -> Standing:
        """Return how it stands, as a sign."""
        return _STANDING[line.stage] if line.here else "waiting"

    def state(self, line: InterviewLine) -> str:
        """Return the same in words."""
        return self._stages[line.stage] if line.here else self._only_centre

    def missing(self, line: InterviewLine) -> str:
        """Return what has yet to happen, or what has become of it."""
        return self._hints[line.stage] if line.here else self._recovered

    def hint(self, line: InterviewLine) -> str:
        """Return its day and what is missing."""
        return self._dated.format(date=self.day(line.opened_on), missing=self.missing(line))

    def day(self, day: date) -> str:
        """Return a day as people write it."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self._day)

    def action(self, action: Action) -> str:
        """Return what a button says."""
        return self._actions[action]

    def widest(self, day: date) -> Iterator[tuple[str, str]]:
        """Yield every hint and state that a row may show, for the height that each row has."""
        for stage in self._hints:
            line = InterviewLine("", "", day, stage)
            yield self.hint(line), self.state(line)
        elsewhere = InterviewLine("", "", day, "open", here=False)
        yield self.hint(elsewhere), self.state(elsewhere)
