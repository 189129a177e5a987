"""Conflicts at the centre: which wait, what both contents say, and the decision which of them counts."""

from interview_app.bundle.record import Record
from interview_app.centre import analysis_copy, roles
from interview_app.centre.archive import Conflict, Side
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed


def waiting(centre: Centre) -> tuple[Conflict, ...]:
    """Return the conflicts that wait for a decision, oldest first.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that reads no answers.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    return centre.archive.conflicts()


def sides(centre: Centre, number: int) -> tuple[Record, Record]:
    """Return what the archive says and what the other one says, and note that both were opened for reading.

    Raises:
        ConflictUnknown: When no conflict with this number is open.
        RoleMayNot: See `waiting`.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    both = centre.archive.conflict_sides(number)
    centre.archive.act("read", {"kind": "conflict"})
    return both


def settle(centre: Centre, number: int, keep: Side) -> None:
    """Decide which of two contents counts; the other one is destroyed.

    Raises:
        ConflictUnknown: When no conflict with this number is open.
        RoleMayNot: When the key that opened the centre is of a role that takes nothing in.
    """
    roles.require(centre, Deed.TAKE_IN)
    centre.archive.settle_conflict(number, keep)
    analysis_copy.catch_up(centre)
