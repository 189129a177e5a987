"""The progress report as a PDF to print: the figures at the top, then each chart as a table with its bars in it.

The same values and the same day give the same bytes. What is hidden on the screen is hidden here.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from interview_app.centre.fieldwork import Fieldwork
from interview_app.centre.progress_charts import Bar, Chart, english
from interview_app.centre.progress_names import Names
from interview_app.centre.progress_shown import hiding, parts, summary

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from interview_app.bundle.pdf.tagged import TaggedCanvas

TITLE: Final = "Progress of fieldwork"
_BAR: Final = 120.0
_GAP: Final = 10.0
_LABEL: Final = 0.46
_LABEL_OF_MANY: Final = 0.36
_MANY: Final = 4
_SHADES: Final = ("#FFFFFF", "#F4F3FB", "#EAE8F6", "#DAD6EF", "#C9C6DC")


def draw(stands: Fieldwork, names: Names) -> bytes:
    """Return the report as a tagged PDF with embedded type."""
    # ReportLab takes a tenth of a second to import, and most of the program never draws anything.
    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415

    def foot(page: "TaggedCanvas", number: int, pages: int) -> None:
        page.setFont(style.REGULAR, 8)
        page.setFillColor(style.MUTED)
        page.drawString(style.MARGIN, 30, f"{names.study.id}, {stands.today.isoformat()}")
        page.drawRightString(style.PAGE[0] - style.MARGIN, 30, f"Page {number} of {pages}")

    return lay_out(lambda: list(_content(stands, names)), Paper(TITLE, "en-GB"), foot)


def _content(stands: Fieldwork, names: Names) -> "Iterator[Flowable]":
    from reportlab.platypus import CondPageBreak, Spacer  # noqa: PLC0415

    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.text import heading, plain, text  # noqa: PLC0415

    yield heading(TITLE, style.TITLE, "H1", 0)
    yield text(plain(f"{names.study.id}, version {names.study.version}, as it stood on {stands.today.isoformat()}"))
    yield Spacer(1, 8)
    yield _figures(stands)
    yield text(plain(hiding(english)), style.SMALL)
    for part in parts(stands, names, english):
        yield CondPageBreak(120)
        yield Spacer(1, 14)
        yield heading(part.title, style.CHAPTER, "H2", 1)
        for chart in part.charts:
            yield from _chart(chart)


def _figures(stands: Fieldwork) -> "Flowable":
    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.text import Rows, plain, strong, text  # noqa: PLC0415

    rows = [[text(strong(plain(figure))), text(plain(what))] for figure, what in summary(stands, english)]
    return Rows([90, style.WIDTH - 90], rows, table=True, gap=3)


def _chart(chart: Chart) -> "Iterator[Flowable]":
    from reportlab.platypus import CondPageBreak, Spacer  # noqa: PLC0415

    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.text import heading, plain, text  # noqa: PLC0415
    from interview_app.centre.preview.table import HeadedTable  # noqa: PLC0415

    yield CondPageBreak(90)
    yield Spacer(1, 9)
    yield heading(chart.title, style.SECTION, "H3", 2)
    if chart.said:
        yield text(plain(chart.said), style.CAPTION)
    drawn = {bar.label: bar for bar in chart.bars}
    lines = [
        [*_cells(chart, number), *([None, _length(drawn.get(line[0]), chart.full)] if drawn else [])]
        for number, line in enumerate(chart.lines)
    ]
    heads = [text(plain(head), style.HEAD) for head in (*chart.heads, *(["", ""] if drawn else []))]
    yield HeadedTable(_widths(chart, drawn=bool(drawn)), heads, lines)


def _cells(chart: Chart, number: int) -> "Iterator[Flowable]":
    from reportlab.lib.colors import HexColor  # noqa: PLC0415
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415

    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.text import plain, text  # noqa: PLC0415

    shades: Sequence[float | None] = (None, *(chart.shades[number] if chart.shades else ()))
    for column, cell in enumerate(chart.lines[number]):
        shade = shades[column] if column < len(shades) else None
        colour = HexColor(_SHADES[round((shade or 0) * (len(_SHADES) - 1))])
        look = ParagraphStyle("shaded", parent=style.CELL, backColor=colour) if shade else style.CELL
        yield text(plain(cell), look)


def _length(bar: Bar | None, most: float) -> "Flowable | None":
    from interview_app.bundle.pdf.marks import Length  # noqa: PLC0415

    if bar is None:
        return None
    mark = None if bar.mark is None else bar.mark / most
    return Length(None if bar.value is None else bar.value / most, mark, _BAR)


def _widths(chart: Chart, *, drawn: bool) -> list[float]:
    """Return the columns' widths: labels get most of what the bars leave, figures share the rest."""
    from interview_app.bundle.pdf import style  # noqa: PLC0415

    bars = [_GAP, _BAR] if drawn else []
    room, columns = style.WIDTH - sum(bars), len(chart.heads)
    label = room / columns
    if drawn and columns > 1:
        label = room * (_LABEL if columns < _MANY else _LABEL_OF_MANY)
    others = (room - label) / max(1, columns - 1)
    return [label, *[others] * (columns - 1), *bars]
