"""What the fieldworker noted by question, as it is read on the screen of the centre."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from interview_app.bundle.record import Record
from interview_app.bundle.record_console import Noted
from interview_app.bundle.summary_console import place
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording


def noted(record: Record, loaded: LoadedStudy, wording: Wording) -> tuple[tuple[str, str], ...]:
    """Return each place at which something was noted, with what was."""
    return tuple((place(loaded, wording, each.step), " · ".join(_parts(each))) for each in record.console)


def _parts(each: Noted) -> Iterator[str]:
    translate = QCoreApplication.translate
    marks = {
        "come_back": translate("Noted", "To come back to"),
        "quote_worthy": translate("Noted", "Worth quoting"),
        "misunderstood": translate("Noted", "May have been misunderstood"),
    }
    seemed = {
        "calm": translate("Noted", "Seemed calm"),
        "uneasy": translate("Noted", "Seemed uneasy"),
        "upset": translate("Noted", "Seemed upset"),
        "stop_worthy": translate("Noted", "Seemed to need a stop"),
    }
    if each.taken_out:
        yield translate("Noted", "The participant took out what was noted here")
    if each.note:
        yield each.note
    yield from (marks[mark] for mark in each.marks)
    yield from (seemed[level] for level in each.distress)
