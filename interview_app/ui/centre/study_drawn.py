"""A design before and after it is drawn: what the window's thread must not wait for."""

from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.study import load, rows
from interview_app.study.model import Study
from interview_app.study.plan import design, freeze, report
from interview_app.study.plan.design import Design
from interview_app.study.plan.method import Progress
from interview_app.study.plan.report import Report
from interview_app.ui.centre.study_names import names_of
from interview_app.ui.centre.study_reading import Reading
from interview_app.ui.centre.study_report import Reported

_LACKING = "this installation lacks the coordinator's part (the extra “centre”)."


class Cancelled(Exception):
    """The person does not want the drawing any more."""


class TableChanged(UserError):
    """The researcher's own table is not the one any more that was looked at."""

    code = "DESIGN-CHANGED"
    happened = "The file design.csv was changed after this window had read it."
    safe = "Nothing was written."
    next_step = "Press “Read again”, look at the design, and freeze it then."


@dataclass(frozen=True)
class Drawn:
    """A design that was drawn, and what it can show; nothing of it is written."""

    design: Design = field(repr=False)
    reported: Reported


def own(study: Study) -> bool:
    """Tell whether the design is a table that its researcher wrote."""
    return study.design.method == "file"


def reported(reading: Reading, study: Study) -> Reported:
    """Judge the design that is frozen.

    Raises:
        DesignImpossible: When this installation cannot.
    """
    try:
        return _worded(reading, study, report.report(study, reading.frozen), len(reading.frozen))
    except ImportError as error:
        raise design.DesignImpossible(reason=_LACKING) from error


def drawn(reading: Reading, study: Study, progress: Progress) -> Drawn:
    """Draw the design that a study asks for.

    Raises:
        StudyBroken, DesignImpossible: See `freeze.drawn_for`.
        Cancelled: When `progress` says so.
    """
    made = freeze.drawn_for(study, reading.files, progress)
    return Drawn(made, _worded(reading, study, made.report, len(made.rows)))


def frozen(reading: Reading, study: Study, folder: Path, made: Design, *, replace: bool) -> None:
    """Freeze a design that was drawn.

    Raises:
        TableChanged: When the table would be written over that its researcher has changed since.
        UserError: See `freeze.freeze`.
    """
    files = load.folder_files(folder)
    if own(study) and files and files.get(rows.FILE) != reading.files.get(rows.FILE):
        raise TableChanged
    freeze.freeze(folder, files, made, own=own(study), replace=replace)


def _worded(reading: Reading, study: Study, made: Report, vignettes: int) -> Reported:
    names = names_of(reading.loaded)
    return Reported(made, report.spoken(made), names, decks=study.design.decks, vignettes=vignettes)
