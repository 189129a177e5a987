"""Addenda arrive: kept beside their interview, which is void or erased by some of them.

Only the laptop that brought an interview speaks about it. Functions on a session of the archive, whose verbs they are.
"""

from typing import Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.bundle.addendum import Addendum
from interview_app.centre.archive.schema import AddendumRow, InterviewRow
from interview_app.centre.archive.transport_schema import ArrivalRow, BundleRow
from interview_app.centre.opened import OpenedAddendum

VOID: Final = "void"
WITHDRAWN: Final = "withdrawn"


class AddendumOrphan(UserError):
    """An addendum to an interview that is not here, or that another laptop brought."""

    code = "ADDENDUM-ORPHAN"
    happened = "An addendum is about an interview that is not in the archive, or that another laptop brought."
    safe = "It was kept out, and the laptop keeps it."
    next_step = "Take in the bundle with that interview first, and then this one again."


class AddendumConflict(UserError):
    """An addendum arrived again with other words."""

    code = "ADDENDUM-CONFLICT"
    happened = "An addendum with this number is in the archive already, and says something else."
    safe = "The one in the archive is unchanged, and the laptop keeps its copy."
    next_step = "Keep the file, and ask the fieldworker how it came about."


def check(session: Session, opened: OpenedAddendum) -> bool:
    """Tell whether an addendum is new here.

    Raises:
        AddendumOrphan: When its interview is not here as this laptop brought it.
        AddendumConflict: When another with its number is.
    """
    said = opened.addendum
    known = session.get(AddendumRow, (said.interview, said.n))
    if known is not None:
        if known.sha256 != opened.sealed_sha256:
            raise AddendumConflict
        return False
    if not _brought(session, opened):
        raise AddendumOrphan
    return True


def add(session: Session, opened: OpenedAddendum, sealed: bytes) -> None:
    """Keep an addendum, its content sealed under the interview's own key, and mark an interview that is void."""
    said = opened.addendum
    row = AddendumRow(interview=said.interview, n=said.n, kind=said.kind, sha256=opened.sealed_sha256, content=sealed)
    session.add(row)
    if said.kind == VOID:
        session.get_one(InterviewRow, said.interview).void = True


def rows(session: Session, interview: str) -> list[AddendumRow]:
    """Return what was said about an interview, in order."""
    return list(session.scalars(select(AddendumRow).filter_by(interview=interview).order_by(AddendumRow.n)))


def encode(said: Addendum) -> bytes:
    """Return the one byte string of an addendum."""
    return canonical_json(msgspec.to_builtins(said))


def _brought(session: Session, opened: OpenedAddendum) -> bool:
    arrival = session.get(ArrivalRow, opened.addendum.sealed)
    if arrival is None or arrival.interview != opened.addendum.interview:
        return False
    bundle = session.get(BundleRow, arrival.bundle)
    return bundle is not None and bundle.device == opened.device
