"""Arrivals: which bundle brought which sealed file, and how many interviews came from which laptop in which week.

What is counted here is transport. It stands among the sums and is read apart from them. Functions on a session.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy import false, insert, select
from sqlalchemy.orm import Session

from interview_app.centre.archive.contributions import Counted, key_of
from interview_app.centre.archive.schema import Base, InterviewRow
from interview_app.centre.archive.transport_schema import ArrivalRow, BundleRow

ARRIVED: Final = "arrived"


def note_arrivals(session: Session, safe: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    """Remember which bundle first brought each of these sealed files, which are given with interview and bundle.

    Returns the bundles that brought an interview of which nothing had arrived before, once for each interview.
    """
    known = set(session.scalars(select(ArrivalRow.sealed_sha256).where(ArrivalRow.sealed_sha256.in_(safe))))
    interviews = {interview for interview, _ in safe.values()}
    before = set(session.scalars(select(ArrivalRow.interview).where(ArrivalRow.interview.in_(interviews))))
    rows, brought = [], []
    for sha256, (interview, bundle) in safe.items():
        if sha256 in known:
            continue
        earliest = interview not in before
        before.add(interview)
        brought += [bundle] if earliest else []
        rows.append({"sealed_sha256": sha256, "interview": interview, "bundle": bundle, "earliest": earliest})
    if rows:
        session.execute(insert(Base.metadata.tables[ArrivalRow.__tablename__]), rows)
    return tuple(brought)


def of_bundles(session: Session, brought: Collection[str]) -> Counted:
    """Return what bundles add to the sums that each brought an interview, given once for each."""
    times, counted = Counter(brought), Counted()
    found = select(BundleRow.digest, BundleRow.device, BundleRow.taken_on).where(BundleRow.digest.in_(times))
    for digest, device, day in session.execute(found) if times else ():
        counted[_name(device, day)] += times[digest]
    return counted


def of_interviews(session: Session, interviews: Collection[str]) -> Counted:
    """Return what these interviews add to the sums by having arrived: nothing, where they are void or not here."""
    found = (
        select(BundleRow.device, BundleRow.taken_on)
        .join(ArrivalRow, ArrivalRow.bundle == BundleRow.digest)
        .join(InterviewRow, InterviewRow.id == ArrivalRow.interview)
        .where(ArrivalRow.interview.in_(interviews), ArrivalRow.earliest, InterviewRow.void == false())
    )
    return Counter(_name(device, day) for device, day in session.execute(found))


def _name(device: int, day: date) -> tuple[str, str]:
    monday = day - timedelta(days=day.weekday())
    return ARRIVED, key_of(str(device), monday.isoformat())
