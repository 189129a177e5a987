"""The progress report as plain lines, for a terminal."""

from collections.abc import Iterator, Sequence

from interview_app.centre.fieldwork import Fieldwork
from interview_app.centre.progress_charts import Chart, english
from interview_app.centre.progress_names import Names
from interview_app.centre.progress_shown import hiding, parts, summary

_GAP = "  "


def lines(stands: Fieldwork, names: Names) -> Iterator[str]:
    """Yield the report line by line: the figures at the top, then every table."""
    yield f"Fieldwork of {names.study.id} on {stands.today.isoformat()}"
    yield from (f"{figure} {what}" for figure, what in summary(stands, english))
    for part in parts(stands, names, english):
        yield ""
        yield part.title.upper()
        for chart in part.charts:
            yield ""
            yield from _table(chart)
    yield ""
    yield hiding(english)


def _table(chart: Chart) -> Iterator[str]:
    yield chart.title
    rows = (chart.heads, *chart.lines)
    widths = [max(len(row[column]) for row in rows) for column in range(len(chart.heads))]
    for row in rows:
        yield _GAP.join(_aligned(row, widths)).rstrip()


def _aligned(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    for cell, width in zip(row, widths, strict=True):
        yield cell.rjust(width) if cell[:1].isdigit() and not cell[-1:].isalpha() else cell.ljust(width)
