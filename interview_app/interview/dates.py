"""A date as it is said in the languages whose months are known here."""

from datetime import date
from types import MappingProxyType
from typing import Final

A_DATE: Final = "…"
"""Stands where a participant finds a date, on pages that are shown without an interview."""
_MONTHS: Final = MappingProxyType(
    {
        "en": "January February March April May June July August September October November December",
        # In Polish a day stands before the month's genitive; Arabic has the names that are used in most countries.
        "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    }
)


def in_full(day: date, language: str) -> str:
    """Return a date as it is said, such as "6 December 2026"; in languages without month names here, 2026-12-06.

    Args:
        day: The date.
        language: A BCP 47 tag.
    """
    months = _MONTHS.get(language.partition("-")[0], "").split()
    return f"{day.day} {months[day.month - 1]} {day.year}" if months else day.isoformat()
