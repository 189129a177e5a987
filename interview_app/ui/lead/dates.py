"""Days as people write them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_words(day: date) -> str:
    """Return a day in the words of this computer's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
