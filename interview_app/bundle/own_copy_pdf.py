"""The participant's own copy as a PDF in large print. Made in memory, and written only where they ask for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from interview_app.interview.own_copy import Line

# ReportLab takes a tenth of a second to import, and most of the program never draws anything.
if TYPE_CHECKING:
    from reportlab.platypus import Flowable

TITLE = "Copy"
"""Neutral: it shows in window titles and print queues."""
_MARGINS = (54.0, 50.0, 64.0)
_ROOM = {"part": 150.0, "story": 140.0, "strong": 105.0}
"""What has to be free under a line that must not be the last one on a page."""


def draw(lines: Sequence[Line], language: str) -> bytes:
    """Return a copy as a tagged PDF of A4 pages with letters of 18 points or more.

    Args:
        lines: What it says.
        language: Its BCP 47 tag.
    """
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.tagged import TaggedCanvas  # noqa: PLC0415 - see above

    def foot(page: TaggedCanvas, number: int, pages: int) -> None:
        page.setFont(style.REGULAR, style.COPY.fontSize)
        page.setFillColor(style.MUTED)
        page.drawCentredString(style.PAGE[0] / 2, 30, f"{number} / {pages}")

    return lay_out(lambda: _content(lines, language), Paper(TITLE, language, margins=_MARGINS), foot)


def _content(lines: Sequence[Line], language: str) -> "list[Flowable]":
    from reportlab.platypus import CondPageBreak  # noqa: PLC0415 - see above

    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.scripts import written_right_to_left  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.sided import Sided  # noqa: PLC0415 - see above

    say = Sided(mirrored=written_right_to_left(language))
    headings = {"title": ("H1", 0), "part": ("H2", 1), "story": ("H3", 2)}
    made: list[Flowable] = []
    for line in lines:
        role, level = headings.get(line.kind, ("P", 0))
        paragraph = say.line(line.words, style.COPIES[line.kind], role)
        paragraph.bookmark = (line.words if role != "P" else "", level)
        made += [CondPageBreak(_ROOM[line.kind]), paragraph] if line.kind in _ROOM else [paragraph]
    return made
