"""Notices: who has to be told of a withdrawal, because they were given something of it, and what they answered."""

from interview_app.centre.archive.ledger import Notice
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, require


def listed(centre: Centre) -> tuple[Notice, ...]:
    """Return every notice, by withdrawal and line.

    Raises:
        RoleMayNot: When the ledger is not for whoever opened the centre.
    """
    require(centre, Deed.LEDGER)
    return centre.archive.notices()
