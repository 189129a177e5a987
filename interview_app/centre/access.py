"""Reading an interview in the archive: whoever opens one leaves an act, so that looking without need is seen."""

from interview_app.bundle.record import Record
from interview_app.centre import roles, summaries
from interview_app.centre.ledger import person
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed


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


def answers(centre: Centre, interview: str) -> Record:
    """Return what an interview says, for its participant, who is here and gave their code: "show me my answers".

    It is noted as an act, and as a line of the ledger that stands on that participant's page.

    Raises:
        InterviewUnknown: When it is not in the archive.
    """
    record = centre.archive.record(interview)
    person.note_shown(centre, interview)
    return record
