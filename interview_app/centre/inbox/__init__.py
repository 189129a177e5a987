"""The inbox: bundles arrive, are opened by a pure function that a runner maps over the files, and are taken in.

Begin with `opening.py` (bytes to values), then `taking.py` (values to the archive).
"""

from interview_app.centre.inbox.opening import Arrived, Evidence, open_bundle, open_file
from interview_app.centre.inbox.progress import Progress, Watch
from interview_app.centre.inbox.refusals import (
    ConcernsForTheLead,
    InterviewConflict,
    InterviewMisnamed,
    InterviewOfAnotherStudy,
    PracticeInterview,
)
from interview_app.centre.inbox.results import FileResult, Intake
from interview_app.centre.inbox.runner import Runner, inline
from interview_app.centre.inbox.taking import take_in

__all__ = [
    "Arrived",
    "ConcernsForTheLead",
    "Evidence",
    "FileResult",
    "Intake",
    "InterviewConflict",
    "InterviewMisnamed",
    "InterviewOfAnotherStudy",
    "PracticeInterview",
    "Progress",
    "Runner",
    "Watch",
    "inline",
    "open_bundle",
    "open_file",
    "take_in",
]
