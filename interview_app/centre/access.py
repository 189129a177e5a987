"""Listing interviews in the archive and reading one: who opens one leaves an act, so looking without need is seen."""

from interview_app.bundle.addendum import Addendum
from interview_app.bundle.record import Record
from interview_app.centre import roles, summaries
from interview_app.centre.archive import ArchivedInterview
from interview_app.centre.archive.listing import BY_MONTH, EVERYTHING, Choices, Listed, Order, Wanted
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed


def interviews(centre: Centre) -> tuple[ArchivedInterview, ...]:
    """Return every interview as a list shows it.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that reads no answers.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    return centre.archive.interviews()


def page(
    centre: Centre, wanted: Wanted = EVERYTHING, order: Order = BY_MONTH, *, start: int = 0, limit: int = 200
) -> tuple[Listed, ...]:
    """Return some of the interviews that are wanted, in order, from one on; see `interviews`."""
    roles.require(centre, Deed.READ_ANSWERS)
    return centre.archive.list_page(wanted, order, start=start, limit=limit)


def count(centre: Centre, wanted: Wanted = EVERYTHING) -> int:
    """Return how many interviews are wanted; see `interviews`."""
    roles.require(centre, Deed.READ_ANSWERS)
    return centre.archive.count_listed(wanted)


def filters(centre: Centre) -> Choices:
    """Return the months, languages and decks that occur; see `interviews`."""
    roles.require(centre, Deed.READ_ANSWERS)
    return centre.archive.list_choices()


def addenda(centre: Centre, interview: str) -> tuple[Addendum, ...]:
    """Return what the fieldworker said about an interview after it was sealed; see `interviews`."""
    roles.require(centre, Deed.READ_ANSWERS)
    return centre.archive.addenda(interview)


def read(centre: Centre, interview: str) -> Record:
    """Return what an interview says, and note that it was opened for reading.

    Raises:
        InterviewUnknown: When it is not in the archive.
        RoleMayNot: When the key that opened the centre is of a role that reads no answers.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    record = centre.archive.record(interview)
    centre.archive.act("read", {"kind": "record"})
    return record


def read_json(centre: Centre, interview: str) -> bytes:
    """Return the bytes of an interview's record, and note that it was opened for reading; see `read`."""
    roles.require(centre, Deed.READ_ANSWERS)
    content = centre.archive.record_json(interview)
    centre.archive.act("read", {"kind": "record"})
    return content


def summary(centre: Centre, interview: str) -> bytes:
    """Return an interview's summary as a PDF, and note that it was taken out of the archive; see `summaries.of`."""
    roles.require(centre, Deed.READ_ANSWERS)
    content = summaries.of(centre, interview)
    centre.archive.act("summary-saved", {"kind": "summary"})
    return content
