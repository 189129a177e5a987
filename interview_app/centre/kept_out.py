"""What was kept out: bytes that an intake refused and the archive remembers, with nothing of what they said."""

from interview_app.centre import roles
from interview_app.centre.archive import Quarantined
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed


def listed(centre: Centre, *, settled: bool = False) -> tuple[Quarantined, ...]:
    """Return what was kept out and still matters, oldest first; or what no longer does.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see how things came.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    return centre.archive.quarantined(settled=settled)


def entry(centre: Centre, number: int) -> Quarantined:
    """Return one thing that was kept out, with its diagnostic.

    Raises:
        QuarantineUnknown: When nothing has this number.
        RoleMayNot: See `listed`.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    return centre.archive.quarantine_entry(number)
