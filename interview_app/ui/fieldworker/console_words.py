"""How the console speaks of pages, marks and how somebody seems: words, never numbers alone."""

from PySide6.QtCore import QCoreApplication

from interview_app.interview.console import LEVELS, MARKS, Beside, Level, Mark
from interview_app.interview.guide import Guide


def place(guide: Guide) -> str:
    """Return where a page is."""
    translate = QCoreApplication.translate
    named = {
        "read": translate("Console", "Reading what this is about"),
        "consent": translate("Console", "Deciding and signing"),
        "choices": translate("Console", "Looking at their choices"),
        "start": translate("Console", "Before the stories"),
        "practice": translate("Console", "Practice story"),
        "story": translate("Console", "Story {n}").format(n=guide.number),
        "whatif": translate("Console", "What if, number {n}").format(n=guide.number),
        "end": translate("Console", "After the stories"),
        "about": translate("Console", "About them"),
        "review": translate("Console", "Checking their answers"),
        "keep": translate("Console", "Keep or delete"),
        "over": translate("Console", "The last page"),
    }
    return named[guide.part]


def levels() -> tuple[tuple[Level, str], ...]:
    """Return each level of distress with its words, the calmest first."""
    translate = QCoreApplication.translate
    words: dict[Level, str] = {
        "calm": translate("Console", "Calm"),
        "uneasy": translate("Console", "Uneasy"),
        "upset": translate("Console", "Upset"),
        "stop_worthy": translate("Console", "Needs a stop"),
    }
    return tuple((level, words[level]) for level in LEVELS)


def marks() -> tuple[tuple[Mark, str], ...]:
    """Return each mark with its words."""
    translate = QCoreApplication.translate
    words: dict[Mark, str] = {
        "come_back": translate("Console", "Come back to this"),
        "quote_worthy": translate("Console", "Worth quoting"),
        "misunderstood": translate("Console", "Misunderstood"),
    }
    return tuple((mark, words[mark]) for mark in MARKS)


def summed(beside: Beside) -> str:
    """Return what stands beside a page on one line: marks, how they seemed, and the words."""
    seemed, marked = dict(levels()), dict(marks())
    taken = QCoreApplication.translate("Console", "They took out what was noted here")
    parts = (
        *((taken,) if beside.taken_out else ()),
        *(marked[mark] for mark in MARKS if mark in beside.marks),
        *(seemed[level] for level in beside.levels),
        " ".join(beside.note.split()),
    )
    return " · ".join(part for part in parts if part)


def titled(guide: Guide) -> str:
    """Return where a page is, with what it asks."""
    return f"{place(guide)}: {guide.question}" if guide.question else place(guide)
