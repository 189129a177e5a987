"""A design before and after it is drawn: what the window's thread must not wait for."""

from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.files import write_durably
from interview_app.study import design, load, report, rows
from interview_app.study.design import Design
from interview_app.study.method import Progress
from interview_app.study.model import DesignRow, Study
from interview_app.study.report import Report
from interview_app.ui.centre.study_reading import Reading
from interview_app.ui.centre.study_report import Reported

_LACKING = "this installation lacks the coordinator's part (the extra “centre”)."


class Cancelled(Exception):
    """The person does not want the drawing any more."""


@dataclass(frozen=True)
class Drawn:
    """A design that was drawn, and what it can show; nothing of it is written."""

    design: Design = field(repr=False)
    reported: Reported


def own_rows(reading: Reading) -> tuple[DesignRow, ...]:
    """Return the rows that a researcher made by hand, for the method “file”."""
    return reading.loaded.rows if reading.loaded is not None else ()


def reported(study: Study, design_rows: tuple[DesignRow, ...]) -> Reported:
    """Judge a design.

    Raises:
        DesignImpossible: When this installation cannot.
    """
    try:
        return _worded(report.report(study, design_rows), study, len(design_rows))
    except ImportError as error:
        raise design.DesignImpossible(reason=_LACKING) from error


def _worded(made: Report, study: Study, vignettes: int) -> Reported:
    return Reported(made, report.spoken(made), decks=study.design.decks, vignettes=vignettes)


def drawn(study: Study, own: tuple[DesignRow, ...], progress: Progress) -> Drawn:
    """Draw the design that a study asks for.

    Raises:
        DesignImpossible: See `design.draw`.
        Cancelled: When `progress` says so.
    """
    made = design.draw(study, progress=progress, own=own)
    return Drawn(made, _worded(made.report, study, len(made.rows)))


def freeze(folder: Path, drawn: Design, *, replace: bool) -> bool:
    """Write both files, and tell whether they were: a different frozen design stays unless it is to be replaced."""
    there = load.folder_files(folder).get(rows.FILE, drawn.table)
    if there != drawn.table and not replace:
        return False
    write_durably(folder / rows.FILE, drawn.table)
    write_durably(folder / load.LOCK, drawn.lock)
    return True
