"""From a column of flowables to a PDF's bytes."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.tagged import TaggedCanvas


@dataclass(frozen=True)
class Paper:
    """A document's paper and what is known of it as a whole.

    Attributes:
        title: Shows in window titles and print queues, so it tells nothing.
        language: BCP 47.
        size: Width and height in points.
        margins: Left and right, top, bottom.
    """

    title: str
    language: str
    size: tuple[float, float] = style.PAGE
    margins: tuple[float, float, float] = (style.MARGIN, style.TOP, style.BOTTOM)


def lay_out(
    content: Callable[[], Sequence[Flowable]],
    paper: Paper,
    foot: Callable[[TaggedCanvas, int, int], None] | None = None,
) -> bytes:
    """Return the PDF.

    Args:
        content: Makes the flowables, afresh each time it is called.
        paper: What it is laid out on.
        foot: Draws a page's foot, given its number and how many there are; then everything is laid out twice.
    """
    style.load_type()
    if foot is None:
        return _once(content(), paper, lambda _canvas, _number: None)[0]
    pages = _once(content(), paper, lambda _canvas, _number: None)[1]
    return _once(content(), paper, lambda canvas, number: foot(canvas, number, pages))[0]


def _once(content: Sequence[Flowable], paper: Paper, foot: Callable[[TaggedCanvas, int], None]) -> tuple[bytes, int]:
    target = io.BytesIO()

    def canvas(file: io.BytesIO, **_settings: object) -> TaggedCanvas:
        return TaggedCanvas(file, title=paper.title, language=paper.language, size=paper.size)

    def page_end(page: TaggedCanvas, _document: object) -> None:
        with page.artifact():
            foot(page, page.getPageNumber())

    side, top, bottom = paper.margins
    width, height = paper.size
    no_padding = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
    frame = Frame(side, bottom, width - 2 * side, height - top - bottom, **no_padding)
    document = BaseDocTemplate(target, pagesize=paper.size)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=page_end, pagesize=paper.size))
    document.build(list(content), canvasmaker=canvas)
    return target.getvalue(), document.page
