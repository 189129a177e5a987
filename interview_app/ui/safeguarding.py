"""The safeguarding lead's window on its own, for `interview-app concern inbox`."""

from pathlib import Path

from interview_app.base.clock import SystemClock
from interview_app.crypto import age
from interview_app.ui.app import report_bugs, seen_application
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.window import LeadWindow


def show(folder: Path, identity: age.HybridIdentity) -> int:
    """Show a concern inbox until its window is closed, and return the exit status.

    Args:
        folder: Where it is, or is to be.
        identity: The lead's private key.

    Raises:
        NoScreen: When there is none.
        InboxPlace: When the folder holds something else.
        ConcernDamaged: When the inbox is under another key, or was changed.
    """
    app = seen_application()
    report_bugs()
    jobs = Jobs()
    window = LeadWindow(
        folder,
        identity,
        clock=SystemClock(),
        jobs=jobs,
        choose_files=ask_for_files,
        choose_folder=ask_for_folder,
    )
    window.show()
    status = app.exec()
    # What was being taken in is finished before the process ends.
    jobs.shutdown()
    return status
