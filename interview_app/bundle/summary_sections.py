"""The parts of the summary, top to bottom; each returns what ReportLab lays out one below the other."""

from collections.abc import Iterator
from hashlib import sha256

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from interview_app.bundle import summary_words as words
from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.marks import Arrow, Bar, Decided, Rule, Scale
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.bundle.record import Grid, Options, Record, Vignette, WhatIf, encode
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Ask
from interview_app.study.wording import Wording

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DECISIONS = {"given": "Yes", "refused": "No", "not_answered": "Not answered (counts as no)"}
_SCALE = 70.0
_LABEL = 100.0
_GAP = 12.0
_ROOM = 78.0


def sections(record: Record, loaded: LoadedStudy, title: str) -> list[Flowable]:
    """Return everything on the pages but what stands at their foot."""
    wording = loaded.wording(record.language)
    return [
        text(title, style.TITLE, "H1"),
        *_heading(record, wording),
        *_consent(record, loaded, wording),
        *_stories(record, loaded, wording),
        *_whatifs(record, loaded, wording),
        *_end(record, loaded, wording),
        *_about(record, loaded, wording),
        *_notes(record),
        *_checks(record),
    ]


def _heading(record: Record, wording: Wording) -> Iterator[Flowable]:
    year, month = record.month.split("-")
    session = (
        f"{muted('Session')}&nbsp;{strong(words.short(record.id).replace(' ', '&nbsp;'))}",
        f"{_MONTHS[int(month) - 1]} {year}",
        "Complete" if record.complete else "Stopped before the end",
        f"{muted('Language')}&nbsp;{plain(record.language)}",
    )
    yield text(words.BETWEEN.join(session))
    study = f"{record.study} {record.study_version}"
    yield text(f"{muted('Study')}&nbsp;{plain(wording.text('title'))}{words.BETWEEN}{plain(study)}")
    if record.practice:
        yield text("Practice. Nobody was interviewed: never to be analysed.", style.BAND)


def _section(title: str, *content: Flowable) -> Iterator[Flowable]:
    """Return a heading with what must stand under it on the same page, if that fits on one."""
    yield KeepTogether([Spacer(1, 16), text(plain(title), style.SECTION, "H2"), *content])


def _consent(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    rows = []
    for item in loaded.study.consent.items:
        decision = record.consent.decisions.get(item.id, "not_answered")
        question = text(plain(wording.text("consent", item.id, "question")))
        rows.append([question, Decided(yes=decision == "given"), text(_DECISIONS[decision], style.STRONG)])
    widths = [style.WIDTH - _SCALE - _LABEL, 16, _SCALE + _LABEL - 16]
    yield from _section("What was agreed", Rows(widths, rows, table=True, gap=2.5))


def _stories(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    question = wording.text(loaded.study.primary.id, "question")
    for position, vignette in enumerate(record.vignettes, 1):
        rated, *told = _story(vignette, loaded, wording)
        if position == 1:
            yield from _section(f"Stories and ratings: {question}", rated)
        else:
            yield CondPageBreak(_ROOM)
            yield Rule(5.5, 7)
            yield rated
        yield from told


def _story(vignette: Vignette, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    primary = loaded.study.primary
    rating = vignette.answers.get(primary.id)
    cells = [
        text(str(vignette.position), style.NUMBER, "H3"),
        text(words.facts(loaded.study, wording, vignette.levels)),
        None,
        Scale(primary.points, words.point(rating)),
        text(words.rated(wording, primary.id, rating), style.STRONG),
    ]
    yield Rows([style.INDENT, style.WIDTH - style.INDENT - _GAP - _SCALE - _LABEL, _GAP, _SCALE, _LABEL], [cells])
    for ask in loaded.study.asks:
        if ask.id in vignette.answers and ask.id != primary.id:
            question = muted(plain(wording.text(ask.id, "question")))
            yield text(f"{question}&nbsp; {words.said(wording, (ask.id,), vignette.answers[ask.id])}", style.TOLD)


def _whatifs(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    if not record.whatifs:
        return
    pairs = [_whatif(whatif, loaded.study.primary, wording) for whatif in record.whatifs]
    before = style.WIDTH - style.INDENT - 180 - 2 * _GAP - _SCALE - _LABEL
    widths = [style.INDENT, 180, before, 2 * _GAP, _SCALE + _LABEL]
    yield from _section(
        "What if one thing were different?", Rows(widths, [row for pair in pairs for row in pair], gap=2)
    )


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
            text(words.rated(wording, primary.id, whatif.before)),
            None,
            text(words.rated(wording, primary.id, whatif.after), style.STRONG),
        ],
    ]


def _end(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    for ask in loaded.study.asks:
        if ask.after == "end" and (ask.id in record.end or record.complete):
            yield from _section(wording.text(ask.id, "question"), *_at_the_end(record, ask, wording))


def _at_the_end(record: Record, ask: Ask, wording: Wording) -> Iterator[Flowable]:
    answer = record.end.get(ask.id)
    if isinstance(answer, Options):
        yield from (text(plain(wording.text(ask.id, option)), style.ITEM) for option in answer.picked)
    elif isinstance(answer, Grid):
        rows = [_line(ask, row, answer, wording) for row in ask.rows]
        yield Rows([style.WIDTH - 150 - _GAP - _LABEL, 150, _GAP, _LABEL], rows, table=True, gap=2)
    else:
        yield text(words.said(wording, (ask.id,), answer))


def _line(ask: Ask, row: str, answer: Grid, wording: Wording) -> list[Flowable | None]:
    chosen = answer.points.get(row, 0)
    told = words.numbered(wording, ask.id, chosen) if chosen else muted("Left out")
    return [text(plain(wording.text(ask.id, row))), Bar(ask.points, chosen, 150), None, text(told)]


def _about(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    rows = [
        [
            text(plain(wording.text("about", item.id, "question")), style.META),
            text(words.said(wording, ("about", item.id), record.profile[item.id])),
        ]
        for item in loaded.study.profile_items
        if item.id in record.profile
    ]
    if rows:
        widths = [190, style.WIDTH - 190]
        yield from _section("About the participant, in bands", Rows(widths, rows, table=True, gap=2))


def _notes(record: Record) -> Iterator[Flowable]:
    if record.notes:
        yield CondPageBreak(_ROOM)
        yield from _section("Notes of the fieldworker")
        yield text(plain(record.notes) if record.may_quote else muted(words.NOTES_NOT_FOR_QUOTING))


def _checks(record: Record) -> Iterator[Flowable]:
    in_turn = words.NOT_IN_TURN if record.allotment == "hash" else ""
    yield from _section(
        "About this record",
        text(words.quality(record)),
        text(f"Deck {record.deck}{in_turn}{words.BETWEEN}design.csv, SHA-256: {record.design}", style.SMALL),
        text(f"Consent text, SHA-256: {record.consent.document}", style.SMALL),
        text(f"record.json, SHA-256: {sha256(encode(record)).hexdigest()}", style.SMALL),
    )
