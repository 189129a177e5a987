"""From a column of flowables to a PDF's bytes."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.tagged import Foot, TaggedCanvas


@dataclass(frozen=True)
class Paper:
    """A document's paper and what is known of it as a whole.

    Attributes:
        title: Shows in window titles and print queues; an interview's tells nothing.
        language: BCP 47.
        size: Width and height in points.
        margins: Left and right, top, bottom.
    """

    title: str
    language: str
    size: tuple[float, float] = style.PAGE
    margins: tuple[float, float, float] = (style.MARGIN, style.TOP, style.BOTTOM)


def lay_out(content: Callable[[], Sequence[Flowable]], paper: Paper, foot: Foot | None = None) -> bytes:
    """Return the PDF.

    Args:
        content: Makes the flowables, once the type is there.
        paper: What it is laid out on.
        foot: Draws each page's foot.
    """
    style.load_type()
    target = io.BytesIO()

    def canvas(file: io.BytesIO, **_settings: object) -> TaggedCanvas:
        return TaggedCanvas(file, title=paper.title, language=paper.language, size=paper.size, foot=foot)

    side, top, bottom = paper.margins
    width, height = paper.size
    no_padding = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
    frame = Frame(side, bottom, width - 2 * side, height - top - bottom, **no_padding)
    document = BaseDocTemplate(target, pagesize=paper.size)
    document.addPageTemplates(PageTemplate(frames=[frame], pagesize=paper.size))
    document.build(list(content()), canvasmaker=canvas)
    return target.getvalue()
