"""The central team's window on its own, for `interview-app centre open`."""

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.centre.office import Centre
from interview_app.ui.app import report_bugs, seen_application
from interview_app.ui.centre.analyst_window import AnalystWindow
from interview_app.ui.centre.ceremony import CeremonyWindow
from interview_app.ui.centre.window import CentreWindow
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.jobs import Jobs


def show(centre: Centre) -> int:
    """Show an open centre until its window is closed, and return the exit status.

    Raises:
        NoScreen: When there is none.
    """
    app = seen_application()
    report_bugs()
    jobs = Jobs()
    window = CentreWindow(
        centre,
        jobs=jobs,
        choose_files=ask_for_files,
        choose_folder=ask_for_folder,
        practice=centre.practice,
    )
    window.show()
    status = app.exec()
    # What was being taken in is finished before the archive is let go.
    jobs.shutdown()
    return status


def show_analysis(desk: AnalysisDesk) -> int:
    """Show the copy for analysis until its window is closed, and return the exit status.

    Raises:
        NoScreen: When there is none.
    """
    app = seen_application()
    report_bugs()
    jobs = Jobs()
    window = AnalystWindow(desk, jobs=jobs)
    window.show()
    status = app.exec()
    jobs.shutdown()
    return status


def show_ceremony() -> int:
    """Show the key ceremony until its window is closed, and return the exit status.

    Raises:
        NoScreen: When there is none.
    """
    app = seen_application()
    report_bugs()
    jobs = Jobs()
    window = CeremonyWindow(
        jobs=jobs,
        clock=SystemClock(),
        randomness=system_randomness,
        choose_files=ask_for_files,
        choose_folder=ask_for_folder,
    )
    window.show()
    status = app.exec()
    jobs.shutdown()
    return status
