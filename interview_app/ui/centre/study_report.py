"""What a design can show and what it cannot: balance, power, exactness and what goes together, drawn and as tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.study.planning import PRECISION_AT
from interview_app.study.report import Report
from interview_app.ui.theme import BOLD, GAP_S, GAP_XL, QUESTION, Look
from interview_app.ui.widgets.bars import Bar, BarChart
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.twin import ChartsWithTable

_WIDE, _WIDEST, _TILE = 340, 560, 230
_FIGURE = TypeSetting(size=QUESTION, weight=BOLD, pitch=1.3)


@dataclass(frozen=True)
class Reported:
    """A design as it is looked at.

    Attributes:
        report: The figures.
        sentences: What they mean; the last says what they assume.
        decks: How many decks it has.
        vignettes: How many vignettes.
    """

    report: Report = field(repr=False)
    sentences: tuple[str, ...]
    decks: int
    vignettes: int


def put_report(section: Section, reported: Reported) -> None:
    """Put everything that there is to say about a design below what a section holds."""
    look, report = section.look, reported.report
    section.heading(_tr("What this design can show"))
    if report.d_efficiency > 0:
        section.add(_gist(reported, look))
    else:
        section.text(*reported.sentences)
    section.heading(_tr("How often each level is shown"), 3)
    section.add(_balance(report, look))
    if report.d_efficiency > 0:
        _put_exactness(section, reported)
    words = _tr("The largest correlation between two dimensions. Near 0 they can be told apart; near 1 they cannot.")
    section.heading(_tr("Which dimensions go together"), 3, explained=words)
    section.add(_aliasing(report, look))


def _put_exactness(section: Section, reported: Reported) -> None:
    look, report = section.look, reported.report
    words = _tr("In points of the rating scale: a shorter bar is better.")
    section.heading(_tr("How small a difference can be seen"), 3, explained=words)
    section.add(_power(report, look))
    section.text(reported.sentences[-1], setting=SMALL_TEXT)
    title = _tr("How exact each dimension is with {n} people").format(n=PRECISION_AT)
    words = _tr("Standard error of the difference between two levels, in points: a shorter bar is better.")
    section.heading(title, 3, explained=words)
    section.add_narrow(_precision(report, look), _WIDEST)


def _gist(reported: Reported, look: Look) -> Surface:
    report = reported.report
    sheet = Surface(padding=20, spacing=GAP_S)
    holder = QWidget()
    flow = Flow(holder, gap=GAP_XL, column=look.px(_TILE))
    flow.addWidget(_tile(_tr("{n} vignettes").format(n=reported.vignettes), _dealt(reported), look))
    words = _tr("D-efficiency. At 1, every combination would be shown equally often.")
    flow.addWidget(_tile(figure(report.d_efficiency), words, look))
    seen = [power.difference for power in report.power if power.people == PRECISION_AT]
    if seen:
        words = _tr("is the smallest difference between two levels that {n} people show.").format(n=PRECISION_AT)
        flow.addWidget(_tile(_tr("{n} of a point").format(n=figure(max(seen))), words, look))
    sheet.add(holder)
    return sheet


def _dealt(reported: Reported) -> str:
    words = _tr("in {decks} decks, out of {feasible} that the exclusions leave of {combinations}.")
    return words.format(
        decks=reported.decks,
        feasible=f"{reported.report.feasible:,}",
        combinations=f"{reported.report.combinations:,}",
    )


def _tile(head: str, words: str, look: Look) -> QWidget:
    tile = QWidget()
    column = QVBoxLayout(tile)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Prose(head, look, _FIGURE))
    column.addWidget(Prose(words, look, SMALL_TEXT))
    column.addStretch(1)
    return tile


def figure(value: float) -> str:
    """Return a figure with two decimals, and without a zero before the point."""
    return f"{value:.2f}".removeprefix("0")


def _balance(report: Report, look: Look) -> ChartsWithTable:
    counts = report.level_counts
    most = max((count for levels in counts.values() for count in levels.values()), default=1)
    charts = [BarChart(name, _counted(levels.items()), look, most=most) for name, levels in counts.items()]
    lines = [(name, level, str(count)) for name, levels in counts.items() for level, count in levels.items()]
    heads = (_tr("Dimension"), _tr("Level"), _tr("Vignettes"))
    table = FactTable(_tr("How many vignettes show each level"), heads, lines, look)
    return ChartsWithTable(charts, table, "balance_table", look)


def _counted(levels: Iterable[tuple[str, int]]) -> list[Bar]:
    return [Bar(level, count, str(count)) for level, count in levels]


def _power(report: Report, look: Look) -> ChartsWithTable:
    most = max((power.difference for power in report.power), default=1.0)
    sizes = sorted({power.levels for power in report.power})
    people = sorted({power.people for power in report.power})
    seen = {(power.people, power.levels): power.difference for power in report.power}
    charts = []
    for size in sizes:
        bars = [Bar(_people(n), seen[n, size], figure(seen[n, size])) for n in people if (n, size) in seen]
        charts.append(BarChart(_tr("Dimensions with {n} levels").format(n=size), bars, look, most=most))
    lines = [(str(n), *(figure(seen[n, size]) if (n, size) in seen else "" for size in sizes)) for n in people]
    heads = (_tr("People"), *(_tr("{n} levels").format(n=size) for size in sizes))
    table = FactTable(_tr("Smallest difference that can be seen, in points"), heads, lines, look)
    return ChartsWithTable(charts, table, "power_table", look)


def _people(count: int) -> str:
    return _tr("{n} people").format(n=count)


def _precision(report: Report, look: Look) -> ChartsWithTable:
    exact = report.precision
    bars = [Bar(each.dimension, each.standard_error, figure(each.standard_error)) for each in exact]
    lines = [(each.dimension, str(each.levels), figure(each.standard_error)) for each in exact]
    heads = (_tr("Dimension"), _tr("Levels"), _tr("Standard error"))
    table = FactTable(_tr("Standard errors with {n} people").format(n=PRECISION_AT), heads, lines, look)
    chart = BarChart(_tr("Standard error"), bars, look)
    return ChartsWithTable([chart], table, "precision_table", look, column=_WIDE)


def _aliasing(report: Report, look: Look) -> FactTable:
    lines = [(each.first, each.second, figure(each.correlation)) for each in report.aliasing]
    heads = (_tr("Dimension"), _tr("And"), _tr("Correlation"))
    return FactTable(_tr("Which dimensions go together"), heads, lines, look, at_once=6)


def _tr(words: str) -> str:
    return QCoreApplication.translate("StudyReport", words)
