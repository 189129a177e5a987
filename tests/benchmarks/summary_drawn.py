"""Promise: the summary of an interview is drawn in 150 ms, whatever language it was in."""

import io
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from interview_app.bundle import summary_pdf
from interview_app.bundle.pdf import style
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, in_turns, median
from tests.factories.study import gla
from tests.factories.usual import usual_record

ROUNDS, QUICK_ROUNDS = 25, 2
LANGUAGES = {"en-GB": "English", "pl": "Polish", "ar": "Arabic"}
GOAL = Goal(plus=150)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:  # noqa: ARG001 - nothing is written
    """Draw the usual interview in each language; after each, put the same words on paper with ReportLab alone."""
    return tuple(_figure(language, QUICK_ROUNDS if quick else ROUNDS) for language in LANGUAGES)


def _figure(language: str, rounds: int) -> Figure:
    record, loaded = usual_record(language), gla()
    draw = partial(summary_pdf.draw, record, loaded)
    lines = [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(draw())).pages]
    ours, theirs = in_turns(draw, partial(_plain, lines), rounds)
    return Figure(
        promise=f"summary drawn, {LANGUAGES[language]} (median of {rounds})",
        goal=GOAL,
        unit="ms",
        measured=median(ours) * MS,
        anchor=median(theirs) * MS,
        anchored_by="the same lines in the same type by ReportLab alone, not laid out",
    )


def _plain(pages: Sequence[Sequence[str]]) -> bytes:
    """Return the lines below each other, in the order in which they came out of the summary."""
    style.load_type()
    style.load_arabic()
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=style.PAGE, invariant=1, pageCompression=1, initialFontName=style.REGULAR)
    for lines in pages:
        for number, line in enumerate(lines):
            arabic = not line.isascii() and any("\u0600" <= letter <= "\u06ff" for letter in line)
            canvas.setFont(style.ARABIC[style.REGULAR] if arabic else style.REGULAR, 8)
            canvas.drawString(style.MARGIN, style.PAGE[1] - 20 - 9 * number, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
