"""What would become of an interview that arrives, by what the archive has of it. Nothing is changed here."""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_app.bundle.record import Record, TakenOut, decode
from interview_app.centre.archive.schema import ConflictRow, InterviewRow
from interview_app.centre.archive.transport_schema import ArrivalRow
from interview_app.centre.opened import OpenedInterview

Scopes = Mapping[str, Collection[str]]
"""What was asked with the code of each interview that comes again: "words", "release"."""


class Outcome(StrEnum):
    """What became of an interview that arrived."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    SUPERSEDED = "superseded"
    """The archive has the same interview as it was later, or somebody decided that it counts as it is there."""
    WITHDRAWN = "withdrawn"
    """It was withdrawn, and does not come back."""


def judged(
    arrived: Sequence[OpenedInterview],
    tags: Sequence[str],
    *,
    known: Mapping[str, str],
    scopes: Scopes,
    settle: Callable[[OpenedInterview], Outcome],
) -> tuple[Outcome, ...]:
    """Return what becomes of each interview.

    What comes again of an interview whose words were dropped counts as known, whatever it says.

    Args:
        arrived: The interviews.
        tags: What each of them says, as a tag.
        known: The tags of those of them that are here.
        scopes: What was asked with their codes.
        settle: Decides where an interview says something else than the one that is here.
    """
    outcomes: list[Outcome] = []
    new: dict[str, str] = {}
    for opened, said in zip(arrived, tags, strict=True):
        before = new.get(opened.id, known.get(opened.id))
        if before is None:
            outcome = Outcome.TAKEN
        elif before == said or "words" in scopes.get(opened.id, ()):
            outcome = Outcome.DUPLICATE
        else:
            outcome = Outcome.CONFLICT if opened.id in new else settle(opened)
        if outcome is Outcome.TAKEN:
            new[opened.id] = said
        outcomes.append(outcome)
    return tuple(outcomes)


def settled(session: Session, opened: OpenedInterview, known_json: bytes) -> Outcome:
    """Decide between two contents of one interview, if one of them was rescued from a laptop by the centre.

    What a laptop sealed comes after what was rescued from it, so it says at least as much, and counts. Of two that
    were rescued the one that says more counts, or else the later one. Whatever else there is nobody can decide
    here: it is a conflict, unless somebody has decided it before.

    Returns:
        `TAKEN` when what arrived is to replace what is here.
    """
    arrivals = set(session.scalars(select(ArrivalRow.sealed_sha256).filter_by(interview=opened.id)))
    if opened.sealed_sha256 in arrivals | _decided(session, opened.id):
        return Outcome.SUPERSEDED
    before = session.scalar(select(InterviewRow.rescued).filter_by(id=opened.id))
    rescued = (before or arrivals == {sha256(known_json).hexdigest()}, opened.rescued)
    known, arrived = decode(known_json), opened.record
    match rescued:
        case (True, True) if _extent(known) + _redone(known) > _extent(arrived) + _redone(arrived):
            return Outcome.SUPERSEDED
        case (False, True) if _extent(known) >= _extent(arrived):
            return Outcome.SUPERSEDED
        case (False, _):
            return Outcome.CONFLICT
        case (True, False) if _extent(arrived) < _extent(known):
            return Outcome.CONFLICT
    return Outcome.TAKEN


def _decided(session: Session, interview: str) -> set[str]:
    """Return the sealed files of an interview about which somebody has decided."""
    decided = select(ConflictRow.sealed_sha256).where(ConflictRow.settled_on.is_not(None))
    return set(session.scalars(decided.filter_by(interview=interview)))


def _extent(record: Record) -> tuple[bool, int]:
    """Return how far an interview had come; neither part ever falls while it is held."""
    return record.ended_by == "participant", len(record.answers)


def _redone(record: Record) -> tuple[int, int, int]:
    """Return how much was changed: of two copies, the one with more of it is most likely the later.

    Choices come first: whoever says no later must not find the earlier yes in the archive.
    """
    changes = sum(answer.changes for answer in record.answers if not isinstance(answer, TakenOut))
    taken_out = sum(isinstance(answer, TakenOut) for answer in record.answers)
    return record.consent.changes, taken_out, changes
