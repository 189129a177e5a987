"""An archive with very many interviews, as far as a list of them goes: rows of the list, without what was said."""

from collections.abc import Iterator

from sqlalchemy import insert

from interview_app.centre.archive import Archive
from interview_app.centre.archive.schema import InterviewRow
from tests.factories.fleet import interview_id

MONTHS, DECKS = 12, 16
_AT_ONCE = 5_000


def fill(archive: Archive, count: int) -> None:
    """Put so many rows into the list."""
    rows = _rows(count)
    while some := [row for row, _ in zip(rows, range(_AT_ONCE), strict=False)]:
        with archive._transaction() as session:
            session.execute(insert(InterviewRow), some)


def _rows(count: int) -> Iterator[dict[str, object]]:
    for number in range(count):
        yield {
            "id": interview_id("listed", number),
            "study": "gla-sharing",
            "language": ("en-GB", "en-GB", "cy")[number // 5 % 3],
            "month": f"2026-{1 + number % MONTHS:02d}",
            "complete": number % 7 != 0,
            "deck": 1 + number // MONTHS % DECKS,
            "given": 4 - number % 2,
            "asked": 4,
            "content_tag": interview_id("content", number) * 2,
            "void": number % 50 == 0,
            "body_tag": interview_id("body", number) * 2,
            "release_stop": number % 60 == 0,
            "words_dropped": number % 70 == 0,
        }
