"""An archive with very many interviews, as far as a list of them goes: rows of the list, without what was said."""

from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise

from sqlalchemy import insert

from interview_app.centre.archive import Archive
from interview_app.centre.archive.schema import ConflictRow, InterviewRow, TwinRow
from tests.factories.fleet import interview_id

MONTHS, DECKS = 12, 16
VERSIONS = ("2026.2", "2026.9", "2026.10")
"""In the order in which they followed each other."""
TWIN, CONFLICT, SETTLED = 40, 90, 3
"""One in so many says what another says; one in so many has two contents, and one in so many of these is settled."""
_AT_ONCE = 5_000


def fill(archive: Archive, count: int) -> None:
    """Put so many rows into the list."""
    rows = _rows(count)
    while some := list(islice(rows, _AT_ONCE)):
        with archive._transaction() as session:
            session.execute(insert(InterviewRow), some)
    with archive._transaction() as session:
        session.execute(insert(TwinRow), list(_twins(count)))
        session.execute(insert(ConflictRow), list(_conflicts(count)))


def _twins(count: int) -> Iterator[dict[str, object]]:
    """Let one in so many say what the one before it says."""
    ids = [interview_id("listed", number) for number in range(0, count, TWIN)]
    for first, second in pairwise(ids):
        yield {"interview": first, "other": second}


def _conflicts(count: int) -> Iterator[dict[str, object]]:
    for at, number in enumerate(range(0, count, CONFLICT)):
        yield {
            "interview": interview_id("listed", number),
            "sealed_sha256": interview_id("other", number) * 2,
            "content": b"",
            "bundle": "ab" * 32,
            "seen_on": date(2026, 11, 1),
            "settled_on": None if at % SETTLED else date(2026, 11, 2),
        }


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
            "study_version": VERSIONS[number * len(VERSIONS) // count],
        }
