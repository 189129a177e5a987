"""What can be asked for with a code, in words; the pages share them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from interview_app.centre.archive.scopes import Scope
from interview_app.centre.withdrawals.proof import Told

translate = QCoreApplication.translate


def title(scope: Scope) -> str:
    """Return a scope in a few words."""
    return {
        "erase": translate("Withdrawing", "Delete all of it"),
        "words": translate("Withdrawing", "Delete their own words, keep the answers"),
        "release": translate("Withdrawing", "Keep it, but give it to nobody outside the team"),
        "show": translate("Withdrawing", "Show them their answers"),
    }[scope]


def meaning(scope: Scope) -> tuple[str, ...]:
    """Return what is done for a scope, sentence by sentence."""
    return {
        "erase": (
            translate("Withdrawing", "Its key is destroyed first, then everything that was said, and how they agreed."),
            translate("Withdrawing", "No stick and no backup brings it back. This cannot be undone."),
        ),
        "words": (
            translate("Withdrawing", "What they wrote or said in their own words goes, and every note about it."),
            translate("Withdrawing", "Ratings and picks stay. No stick brings the words back. This cannot be undone."),
        ),
        "release": (
            translate("Withdrawing", "It stays with the team for this study."),
            translate("Withdrawing", "Nothing that leaves the team from now on has it in it."),
        ),
        "show": (
            translate("Withdrawing", "They look at their answers here, with you. Nothing is changed."),
            translate("Withdrawing", "The ledger notes that somebody was shown their answers, and not who."),
        ),
    }[scope]


def told(each: Told) -> str:
    """Return what became of what one organisation has."""
    if each.answered_on is not None:
        said = translate("Withdrawing", "{who}: answered on {day}")
        return said.format(who=each.organisation, day=day_words(each.answered_on))
    if each.told_on is not None:
        said = translate("Withdrawing", "{who}: told on {day}, no answer yet")
        return said.format(who=each.organisation, day=day_words(each.told_on))
    return translate("Withdrawing", "{who}: not told yet").format(who=each.organisation)


def day_words(day: date) -> str:
    """Return a day as the person's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
