"""The design for a panel: what stories vary and never show together, a table of them all, and what they can show."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.scripts import written_right_to_left
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.centre.preview.picture import picture
from interview_app.centre.preview.table import HeadedTable
from interview_app.study.load import LoadedStudy
from interview_app.study.model import DesignRow, Dimension, Exclusion, Study
from interview_app.study.wording import Wording

_SIDE: Final = 15.0
_NUMBERS: Final = (30.0, 30.0, 26.0)
_ROOM: Final = 90.0
_LABEL: Final = 165.0
_GAP: Final = 12.0
_LEVEL: Final = (_SIDE, 8.0, style.WIDTH - _SIDE - 8 - 2 * _GAP - 190, _GAP, 112.0, _GAP, 78.0)
_DIGEST: Final = 64
_WHY: Final = 170.0
_KEYWORD: Final = 110.0


def levels(loaded: LoadedStudy, wording: Wording, rows: tuple[DesignRow, ...]) -> Iterator[Flowable]:
    """Yield each dimension with its levels: picture, sentence, words in short, and how many of the rows show it."""
    for dimension in loaded.study.shown_dimensions:
        label = wording.text("fact_label", dimension.id)
        yield CondPageBreak(_ROOM)
        yield Spacer(1, 9)
        yield text(f"{strong(plain(label))} &nbsp; {muted(plain(dimension.id))}", style.BODY, "H3")
        counted = Counter(row.levels[dimension.id] for row in rows)
        lines = [_level(loaded, wording, dimension, level, _stories(counted[level])) for level in dimension.levels]
        yield Rows(_LEVEL, lines, table=True, gap=3, mirrored=written_right_to_left(wording.language))


def _level(
    loaded: LoadedStudy, wording: Wording, dimension: Dimension, level: str, shown: str
) -> list[Flowable | None]:
    svg = loaded.files.get(f"pictures/{dimension.id}.{level}.svg", b"")
    told = ", ".join(filter(None, (shown, "sensitive" if level in dimension.sensitive else "")))
    return [
        picture(svg, _SIDE) if svg else None,
        None,
        text(plain(wording.text(dimension.id, level))),
        None,
        text(muted(plain(wording.text("fact", dimension.id, level)))),
        None,
        text(muted(told)),
    ]


def _stories(count: int) -> str:
    """Return how many stories there are, or nothing where none is counted: no design is drawn."""
    return "" if not count else "1 story" if count == 1 else f"{count} stories"


def never_together(study: Study, wording: Wording) -> Rows:
    """Return each exclusion, and why. Signs join its parts: a study's words may run in another direction than ours."""
    rows = [[text(plain(_excluded(rule, wording))), None, text(muted(plain(rule.why)))] for rule in study.exclusions]
    return Rows([style.WIDTH - _GAP - _WHY, _GAP, _WHY], rows, gap=2.5)


def _excluded(rule: Exclusion, wording: Wording) -> str:
    if rule.same:
        return " = ".join(wording.text("fact_label", name) for name in rule.same)
    return " + ".join(_levels(name, listed, wording) for name, listed in rule.where.items())


def whatif_rules(study: Study, wording: Wording) -> Rows:
    """Return each rule: when it holds, and what it then changes."""
    rows: list[list[Flowable | None]] = []
    for number, rule in enumerate(study.whatif.rules, 1):
        first = f"Rule {number}, when"
        for name, listed in rule.when.items():
            rows.append([text(muted(first)), text(plain(_holds(name, listed, study, wording)))])
            first = "and"
        for name, changed in rule.changes.items():
            rows.append([text(muted("one sentence becomes")), text(plain(_levels(name, changed, wording)))])
    return Rows([_KEYWORD, style.WIDTH - _KEYWORD], rows, gap=2)


def _holds(name: str, listed: tuple[int | str, ...], study: Study, wording: Wording) -> str:
    points = {ask.id: wording.lines(ask.id, "points") for ask in study.asks if ask.points}
    if name not in points:
        return _levels(name, tuple(map(str, listed)), wording)
    chosen = (points[name][int(point) - 1] for point in listed)
    return f"{wording.text(name, 'question')} {' / '.join(chosen)}"


def _levels(name: str, listed: tuple[str, ...], wording: Wording) -> str:
    return f"{wording.text('fact_label', name)}: {' / '.join(wording.text('fact', name, level) for level in listed)}"


def every_story(study: Study, wording: Wording, rows: tuple[DesignRow, ...]) -> HeadedTable:
    """Return the table of the design: number, deck, slot, and each level in short."""
    names = [dimension.id for dimension in study.shown_dimensions]
    head = ("Story", "Deck", "Slot", *(wording.text("fact_label", name) for name in names))
    column = (style.WIDTH - sum(_NUMBERS)) / len(names)
    cells = [
        [
            *(text(str(number), style.CELL) for number in (row.number, row.deck, row.slot)),
            *(text(plain(wording.text("fact", name, row.levels[name])), style.CELL) for name in names),
        ]
        for row in rows
    ]
    heads = [text(plain(label), style.HEAD) for label in head]
    return HeadedTable([*_NUMBERS, *[column] * len(names)], heads, cells)


def figures(loaded: LoadedStudy) -> Iterator[Flowable]:
    """Yield what the design promises before anybody is asked, in sentences."""
    from interview_app.study.plan.report import report, spoken  # noqa: PLC0415 - it needs numpy

    counts = tuple(f"{dimension.id}:" for dimension in loaded.study.shown_dimensions)  # stand with the levels
    for sentence in spoken(report(loaded.study, loaded.rows)):
        if not sentence.startswith(counts):
            yield text(plain(sentence), style.ITEM)


def facts(pairs: Mapping[str, str]) -> Rows:
    """Return a table of two columns."""
    rows = [
        [text(plain(name), style.META), text(plain(value), style.SMALL if len(value) == _DIGEST else style.BODY)]
        for name, value in pairs.items()
    ]
    return Rows([_LABEL, style.WIDTH - _LABEL], rows, table=True, gap=2)
