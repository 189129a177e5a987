"""The summary of an interview in the archive: the one that came with it, or one drawn here from its record."""

from interview_app.base.errors import UserError
from interview_app.bundle import summary_pdf
from interview_app.centre.office import Centre
from interview_app.centre.studies import StudyVersionUnknown


class SummaryNotDrawn(UserError):
    """An interview came without a summary, and there is nothing here to draw one with."""

    code = "SUMMARY-NOT-DRAWN"
    happened = "This interview came without a summary, and version “{version}” of the study is not at this centre."
    safe = "The interview is whole in the archive: only its summary cannot be drawn."
    next_step = "Take that version of the study into this centre, or read the record instead."


def of(centre: Centre, interview: str) -> bytes:
    """Return an interview's summary as a PDF. One that was sealed at once came without.

    Raises:
        InterviewUnknown: When it is not in the archive.
        SummaryNotDrawn: When it came without, and its version of the study was never adopted here.
    """
    came_with_it = centre.archive.summary_pdf(interview)
    if came_with_it:
        return came_with_it
    held = centre.archive.record(interview)
    try:
        return summary_pdf.draw(held, centre.study_of(held.study_version))
    except StudyVersionUnknown as error:
        raise SummaryNotDrawn(version=held.study_version) from error
