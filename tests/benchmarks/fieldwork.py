"""The dashboard of fieldwork with 100,000 interviews: read, laid out and painted; and what the sums cost an intake."""

import os
from collections import Counter
from datetime import date, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QEvent
from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from interview_app.bundle.record import decode, encode
from interview_app.centre.archive.arrivals import of_bundles
from interview_app.centre.archive.contributions import Counted, contributions
from interview_app.centre.archive.schema import InterviewRow
from interview_app.centre.archive.transport_schema import ArrivalRow, BundleRow
from interview_app.centre.office import Centre
from interview_app.ui.app import application
from interview_app.ui.centre.fieldwork_page import FieldworkPage
from interview_app.ui.centre.fieldwork_room import show_on
from interview_app.ui.theme import Look
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.painting import Painted
from tests.benchmarks.timing import MS, in_turns, median, p95
from tests.factories.fieldwork import in_the_field, told_by
from tests.factories.told import rated, told

SIZE = (1280, 800)
MANY, QUICK_MANY = 100_000, 2_000
ROUNDS, QUICK_ROUNDS = 20, 3
KINDS_OF_PEOPLE, IN_EACH_BUNDLE = 500, 50
GOAL = Goal(plus=1000)
COUNT_GOAL = Goal(times=1)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Fill the sums and the arrivals of so many interviews; then read and paint, and between, count rows in SQL."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    many, rounds = (QUICK_MANY, QUICK_ROUNDS) if quick else (MANY, ROUNDS)
    with in_the_field(folder, 0) as centre:
        _fill(centre, many)
        page = FieldworkPage(Look())
        page.resize(*SIZE)
        watched = Painted(page)
        watched.after(page.show)
        # The first one pays for what is loaded once.
        watched.after(partial(show_on, page, centre))
        ours, theirs = in_turns(partial(watched.after, partial(show_on, page, centre)), partial(_rows, centre), rounds)
        page.close()
        page.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (
        Figure(
            f"dashboard with {many:,} interviews read and painted (p95 of {rounds})",
            GOAL,
            "ms",
            p95(ours) * MS,
            p95(theirs) * MS,
            "counting the same interviews row by row in SQL",
        ),
        _counting(rounds),
    )


def _counting(rounds: int) -> Figure:
    """Count one interview, and decode one, which an intake does in any case."""
    record = told(ratings=[rated(1 + n % 5) for n in range(8)], profile=told_by(5).profile)
    content = encode(record)
    ours, theirs = in_turns(partial(contributions, record), partial(decode, content), 10 * rounds)
    return Figure(
        "what an interview adds to the sums", COUNT_GOAL, "ms", median(ours) * MS, median(theirs) * MS, "decoding it"
    )


def _fill(centre: Centre, many: int) -> None:
    archive, monday = centre.archive, date(2026, 11, 2)
    bundles = many // IN_EACH_BUNDLE
    digests = [sha256(f"bundle {n}".encode()).hexdigest() for n in range(bundles)]
    with archive._transaction() as session:
        _insert_interviews(session, many)
        taken = [
            {
                "digest": digest,
                "device": 1 + n % 3,
                "audit_count": n,
                "audit_digest": digest,
                "taken_on": monday + timedelta(days=n % 30),
            }
            for n, digest in enumerate(digests)
        ]
        session.execute(insert(BundleRow), taken)
        brought = [digests[n % bundles] for n in range(many)]
        arrived = [
            {
                "sealed_sha256": sha256(b"%d" % n).hexdigest(),
                "interview": f"{n:032x}",
                "bundle": bundle,
                "earliest": True,
            }
            for n, bundle in enumerate(brought)
        ]
        session.execute(insert(ArrivalRow), arrived)
        total: Counted = Counter()
        for n in range(KINDS_OF_PEOPLE):
            for name, counted in contributions(told_by(n)).items():
                total[name] += counted * (many // KINDS_OF_PEOPLE)
        archive._accession.tally.apply(session, total + of_bundles(session, brought), 1)


def _insert_interviews(session: Session, many: int) -> None:
    rows = [
        {
            "id": f"{n:032x}",
            "study": "gla-sharing",
            "language": "en-GB",
            "month": "2026-11",
            "complete": True,
            "deck": 1 + n % 16,
            "given": 4,
            "asked": 4,
            "content_tag": "ab" * 32,
        }
        for n in range(many)
    ]
    session.execute(insert(InterviewRow), rows)


def _rows(centre: Centre) -> None:
    with centre.archive._reading() as session:
        session.execute(text("SELECT complete, count(*) FROM interview GROUP BY complete")).all()
