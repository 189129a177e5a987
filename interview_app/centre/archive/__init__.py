"""The archive: where interviews rest at the centre. Begin with `store.Archive`; the tables are in the two schemas."""

from interview_app.centre.archive.accession import KEY, Outcome
from interview_app.centre.archive.conflicts import Conflict, ConflictUnknown, Side
from interview_app.centre.archive.quarantine import Quarantined, QuarantineUnknown
from interview_app.centre.archive.register import Enrolled, Enrolment, Proved
from interview_app.centre.archive.store import FILE, Archive, ArchivedInterview, InterviewUnknown
from interview_app.centre.archive.twins import Twins

__all__ = [
    "FILE",
    "KEY",
    "Archive",
    "ArchivedInterview",
    "Conflict",
    "ConflictUnknown",
    "Enrolled",
    "Enrolment",
    "InterviewUnknown",
    "Outcome",
    "Proved",
    "QuarantineUnknown",
    "Quarantined",
    "Side",
    "Twins",
]
