"""Which way a language runs."""

from PySide6.QtCore import QLocale, Qt

from interview_app.study.wording import EASY_READ


def direction_of(language: str) -> Qt.LayoutDirection:
    """Return the direction of pages in a language, by its BCP 47 tag."""
    return QLocale(language.removesuffix(EASY_READ)).textDirection()
