"""The codes of one batch on paper: a line for each bundle, big enough to read out by telephone.

The sheet names bundles, and neither laptops, nor people, nor the study.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from interview_app.bundle.pdf.tagged import TaggedCanvas

TITLE: Final = "Receipt codes"
_SIDE: Final = 54.0


def draw(codes: Sequence[tuple[str, str]], day: date) -> bytes:
    """Return A4 pages as a PDF.

    Args:
        codes: A bundle's file name and its code, in the order in which they came.
        day: On which they were taken in.
    """
    # ReportLab takes a tenth of a second to import, and few commands ever draw anything.
    from reportlab.platypus import Flowable, KeepTogether  # noqa: PLC0415

    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415
    from interview_app.bundle.pdf.text import plain, strong, text  # noqa: PLC0415

    width, _ = style.PAGE

    def content() -> list[Flowable]:
        said = f"{day.day} {day:%B %Y}. Each code says that everything in its bundle is safe at the centre."
        how = "Read it out sign by sign. The laptop takes it under Send, and then removes its own copy."
        page: list[Flowable] = [text(TITLE, style.SHEET_TITLE, "H1"), text(plain(said), style.SHEET)]
        page.append(text(plain(how), style.SHEET))
        for name, code in codes:
            page.append(KeepTogether([text(plain(name), style.SHEET), text(strong(plain(code)), style.CODE)]))
        return page

    def foot(canvas: "TaggedCanvas", number: int, of: int) -> None:
        canvas.setFont(style.REGULAR, 9)
        canvas.setFillColor(style.MUTED)
        canvas.drawRightString(width - _SIDE, 28, f"{number} of {of}")

    return lay_out(content, Paper(TITLE, "en-GB", style.PAGE, (_SIDE, 46.0, 46.0)), foot)
