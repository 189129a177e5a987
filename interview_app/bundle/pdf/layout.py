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
        panels: 1, or 2 for a sheet that is folded in the middle; the panel that is read first is filled first.
        mirrored: Whether the first panel is the right one.
    """

    title: str
    language: str
    size: tuple[float, float] = style.PAGE
    margins: tuple[float, float, float] = (style.MARGIN, style.TOP, style.BOTTOM)
    panels: int = 1
    mirrored: bool = False

    def frames(self) -> list[Frame]:
        """Return the part of the paper that each panel fills, within its own margins."""
        side, top, bottom = self.margins
        width, height = self.size[0] / self.panels, self.size[1]
        no_padding = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
        lefts = [number * width + side for number in range(self.panels)]
        return [
            Frame(left, bottom, width - 2 * side, height - top - bottom, **no_padding)
            for left in (reversed(lefts) if self.mirrored else lefts)
        ]


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

    document = BaseDocTemplate(target, pagesize=paper.size)
    document.addPageTemplates(PageTemplate(frames=paper.frames(), pagesize=paper.size))
    document.build(list(content()), canvasmaker=canvas)
    return target.getvalue()
