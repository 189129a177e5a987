"""The stories in the summary: each in a line with its rating and reasons, the one that came again, and the what-ifs."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable

from interview_app.bundle import summary_words as words
from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.marks import Arrow, Rule, Scale
from interview_app.bundle.pdf.section import section
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.bundle.record import Record, Vignette, WhatIf
from interview_app.bundle.summary_words import OWN
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Ask
from interview_app.study.wording import Wording

_SCALE = 64.0
_LABEL = 96.0
_GAP = 6.0
_ARROW = 24.0
_ROOM = 78.0
_CHANGE = 150.0


def stories(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    """Yield each story: what it was about, its rating, and what was said about it."""
    question = wording.text(loaded.study.primary.id, "question")
    for position, vignette in enumerate(record.vignettes, 1):
        rated, *told = _story(vignette, loaded, wording)
        if position == 1:
            yield from section(question, rated)
        else:
            yield CondPageBreak(_ROOM)
            yield Rule(3, 4)
            yield rated
        yield from told


def _story(vignette: Vignette, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    primary = loaded.study.primary
    rating = vignette.answers.get(primary.id)
    cells = [
        text(str(vignette.position), style.NUMBER, "H3"),
        text(words.facts(loaded.study, wording, vignette.levels), style.FACTS),
        None,
        Scale(primary.points, words.point(rating)),
        text(words.rated(wording, primary.id, rating), style.RATED),
    ]
    yield Rows([style.INDENT, style.WIDTH - style.INDENT - _GAP - _SCALE - _LABEL, _GAP, _SCALE, _LABEL], [cells])
    for ask in loaded.study.asks:
        if ask.id in vignette.answers and ask.id != primary.id:
            question = muted(plain(wording.text(ask.id, "question")))
            yield text(f"{question}&nbsp; {words.said(wording, (ask.id,), vignette.answers[ask.id])}", style.TOLD)


def again(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    """Yield the stories that came once more: before and after on one line each."""
    primary = loaded.study.primary
    rows: list[list[Flowable | None]] = [
        [
            text(str(shown.position), style.NUMBER, "H3"),
            Scale(primary.points, words.point(shown.before)),
            text(words.rated(wording, primary.id, shown.before), style.RATED_BEFORE),
            Arrow(),
            Scale(primary.points, words.point(shown.after)),
            text(words.rated(wording, primary.id, shown.after), style.RATED),
        ]
        for shown in record.repeats
        if shown.after is not None
    ]
    if rows:
        half = (style.WIDTH - style.INDENT - _ARROW) / 2 - _SCALE
        widths = [style.INDENT, _SCALE, half, _ARROW, _SCALE, half]
        yield from section("The same story again", Rows(widths, rows, table=True, gap=2), language=OWN)


def whatifs(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    """Yield each what-if: the change, and the rating before and after it."""
    if not record.whatifs:
        return
    pairs = [_whatif(whatif, loaded.study.primary, wording) for whatif in record.whatifs]
    before = style.WIDTH - style.INDENT - _CHANGE - _ARROW - _SCALE - _LABEL
    widths = [style.INDENT, _CHANGE, before, _ARROW, _SCALE + _LABEL]
    rows = Rows(widths, [row for pair in pairs for row in pair], gap=1)
    yield from section("What if one thing were different?", rows, language=OWN)


def _whatif(whatif: WhatIf, primary: Ask, wording: Wording) -> list[list[Flowable | None]]:
    """Return two rows: the change with both scales, and below the scales both ratings in words."""
    label = muted(plain(wording.text("fact_label", whatif.dimension)))
    was, became = (words.change(wording, whatif.dimension, level) for level in (whatif.was, whatif.became))
    return [
        [
            text(str(whatif.position), style.NUMBER, "H3"),
            text(f"{label}&nbsp; {was}"),
            Scale(primary.points, words.point(whatif.before)),
            Arrow(),
            Scale(primary.points, words.point(whatif.after)),
        ],
        [
            None,
            text(f"{muted('becomes')}&nbsp; {strong(became)}"),
            text(words.rated(wording, primary.id, whatif.before), style.RATED_BEFORE),
            None,
            text(words.rated(wording, primary.id, whatif.after), style.RATED),
        ],
    ]
