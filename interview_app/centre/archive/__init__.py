"""The archive: where interviews rest at the centre. Begin with `store.Archive`; the tables are in the two schemas."""

from interview_app.centre.archive.accession import KEY, Outcome
from interview_app.centre.archive.register import Enrolled, Enrolment, Proved
from interview_app.centre.archive.store import FILE, Archive, ArchivedInterview, InterviewUnknown
from interview_app.centre.archive.transport import Quarantined

__all__ = [
    "FILE",
    "KEY",
    "Archive",
    "ArchivedInterview",
    "Enrolled",
    "Enrolment",
    "InterviewUnknown",
    "Outcome",
    "Proved",
    "Quarantined",
]
