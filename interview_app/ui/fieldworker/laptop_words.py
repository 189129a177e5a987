"""What is said of each thing that the laptop's check has seen: what it is, how it stands, and what to do."""

from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject

from interview_app.interview.readiness import Check, Seen, Status
from interview_app.ui.widgets.status_mark import Standing

STANDING: Final[dict[Status, Standing]] = {"ok": "done", "look": "to_do", "problem": "trouble", "unseen": "nothing"}
_GIGABYTE = 1000


class Said(NamedTuple):
    """Words for one thing: what it is, how it stands, and what to do about it; "" when there is nothing to do."""

    title: str
    fact: str
    to_do: str = ""


class LaptopWords(QObject):
    """Sentences for the check's lines, in the language that is spoken when it is made."""

    def of(self, check: Check) -> Said:
        """Return what is said of one line."""
        said = self._sentences()[check.seen]
        fields = {
            "n": check.amount,
            "room": self.room(check.amount),
            "day": self._day(check.day),
            "title": check.words,
        }
        return Said(*(words.format_map(fields) for words in said))

    def room(self, megabytes: int) -> str:
        """Return how much room there is, in the unit that people think in."""
        if megabytes < _GIGABYTE:
            return self.tr("{n} MB").format(n=megabytes)
        return self.tr("{n} GB").format(n=megabytes // _GIGABYTE)

    def _day(self, day: date | None) -> str:
        if day is None:
            return ""
        return QLocale().toString(QDate(day.year, day.month, day.day), self.tr("d MMMM yyyy"))

    def _sentences(self) -> dict[Seen, Said]:
        return {**self._machine(), **self._disk(), **self._content()}

    def _machine(self) -> dict[Seen, Said]:
        power, clock, sound = self.tr("Power"), self.tr("Clock"), self.tr("Sound")
        plug = self.tr("Plug the laptop in, or take the charger with you.")
        return {
            "mains": Said(power, self.tr("Plugged in")),
            "battery-enough": Said(power, self.tr("Battery at {n} %")),
            "battery-lasts": Said(power, self.tr("Battery for {n} minutes")),
            "battery-low": Said(power, self.tr("Battery at {n} %"), plug),
            "battery-short": Said(power, self.tr("Battery for {n} minutes"), plug),
            "battery-running": Said(power, self.tr("On battery"), plug),
            "battery-unseen": Said(
                power, self.tr("Cannot be seen from here"), self.tr("Look at the battery sign of the system.")
            ),
            "clock-right": Said(clock, self.tr("Right, as far as can be seen")),
            "clock-wrong": Said(
                clock,
                self.tr("Seems to be wrong"),
                self.tr("Set the date and time of the laptop. Interviews are still safe."),
            ),
            "sound-heard": Said(sound, self.tr("Works")),
            "sound-none": Said(
                sound,
                self.tr("None was found"),
                self.tr("Reading aloud will not work. Plug in headphones, or read the words out yourself."),
            ),
        }

    def _disk(self) -> dict[Seen, Said]:
        disk, temporary = self.tr("Room on the disk"), self.tr("Room for temporary files")
        encryption = self.tr("Disk encryption")
        return {
            "disk-room": Said(disk, self.tr("{room} free")),
            "disk-full": Said(
                disk, self.tr("Only {room} free"), self.tr("Free some space before you start an interview.")
            ),
            "temporary-room": Said(temporary, self.tr("{room} free")),
            "temporary-full": Said(
                temporary,
                self.tr("Only {room} free"),
                self.tr("Start the laptop anew. If that does not help, ask whoever looks after it."),
            ),
            "encryption-on": Said(encryption, self.tr("Switched on")),
            "encryption-off": Said(
                encryption,
                self.tr("Not seen"),
                self.tr("Interviews are encrypted anyway. Ask whoever looks after this laptop to encrypt its disk."),
            ),
            "encryption-unseen": Said(
                encryption,
                self.tr("Cannot be seen from here"),
                self.tr("Interviews are encrypted anyway. Ask whoever looks after this laptop about its disk."),
            ),
        }

    def _content(self) -> dict[Seen, Said]:
        study, helplines = self.tr("Study"), self.tr("Helplines")
        ring = self.tr("Ask your coordinator whether every number has been rung lately.")
        installed = self.tr("“{title}”, version {n}")
        return {
            "study-installed": Said(study, installed),
            "study-ends": Said(
                study, installed, self.tr("It can be used until {day}. Ask your coordinator for a newer one.")
            ),
            "study-none": Said(study, self.tr("Not installed"), self.tr("Get the study first.")),
            "study-unusable": Said(
                study, self.tr("Cannot be used"), self.tr("Read what is said on Today, and get a newer study.")
            ),
            "helplines-fresh": Said(helplines, self.tr("Checked on {day}")),
            "helplines-old": Said(helplines, self.tr("Checked {n} months ago"), ring),
            "helplines-unchecked": Said(helplines, self.tr("Not checked yet"), ring),
        }
