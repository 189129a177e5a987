"""`summary.pdf`: what was said, on two quiet pages; never who said it. The same record gives the same bytes."""

from interview_app.bundle.record import Record
from interview_app.study.load import LoadedStudy

TITLE = "Session summary"
"""Neutral on purpose: it shows in window titles and print queues."""
_MARGINS = (54.0, 36.0, 47.0)


def draw(record: Record, loaded: LoadedStudy) -> bytes:
    """Return the summary of an interview as a tagged PDF with embedded type.

    A person's words are on it only where they agreed to be quoted. Scripts that our fonts lack show as boxes; the
    record has them.
    """
    # ReportLab takes a tenth of a second to import, and most of the program never draws anything.
    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415
    from interview_app.bundle.pdf.tagged import TaggedCanvas  # noqa: PLC0415
    from interview_app.bundle.summary_sections import sections  # noqa: PLC0415
    from interview_app.bundle.summary_words import short  # noqa: PLC0415

    def foot(page: TaggedCanvas, number: int, pages: int) -> None:
        page.setFont(style.REGULAR, 8)
        page.setFillColor(style.MUTED)
        page.drawString(style.MARGIN, 30, f"Session {short(record.id)}")
        page.drawCentredString(style.PAGE[0] / 2, 30, "De-identified, not anonymous: handle with care")
        page.drawRightString(style.PAGE[0] - style.MARGIN, 30, f"Page {number} of {pages}")

    return lay_out(lambda: sections(record, loaded, TITLE), Paper(TITLE, record.language, margins=_MARGINS), foot)
