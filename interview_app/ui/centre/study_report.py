"""What a design can show and what it cannot: balance, power, exactness and what goes together, drawn and as tables."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.study.plan.planning import PRECISION_AT
from interview_app.study.plan.report import Report, figure, seen, spoken_orders
from interview_app.ui.centre.study_names import Names
from interview_app.ui.theme import BOLD, GAP_S, GAP_XL, QUESTION, Look
from interview_app.ui.widgets.bars import Bar, BarChart
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.twin import ChartsWithTable

translate: Final = QCoreApplication.translate

_LABELLED, _WIDE, _WIDEST, _TILE = 300, 340, 560, 230
_FIGURE = TypeSetting(size=QUESTION, weight=BOLD, pitch=1.3)


@dataclass(frozen=True)
class Reported:
    """A design as it is looked at.

    Attributes:
        report: The figures.
        sentences: What they mean; the last says what they assume.
        names: What dimensions and levels are called.
        decks: How many decks it has.
        vignettes: How many vignettes.
    """

    report: Report = field(repr=False)
    sentences: tuple[str, ...]
    names: Names = field(repr=False)
    decks: int
    vignettes: int


def put_report(section: Section, reported: Reported) -> None:
    """Put everything that there is to say about a design below what a section holds."""
    look, report = section.look, reported.report
    section.heading(translate("StudyReport", "What this design can show"))
    if report.d_efficiency > 0:
        section.add(_gist(reported, look))
    else:
        section.text(*reported.sentences)
    section.heading(translate("StudyReport", "How often each level is shown"), 3)
    section.add(_balance(reported, look))
    if report.d_efficiency > 0:
        _put_exactness(section, reported)
    words = translate(
        "StudyReport",
        "The largest correlation between two dimensions. Near 0 they can be told apart; near 1 they cannot.",
    )
    section.heading(translate("StudyReport", "Which dimensions go together"), 3, explained=words)
    section.add(_aliasing(reported, look))
    if orders := spoken_orders(report):
        section.heading(translate("StudyReport", "In which order stories come"), 3)
        section.text(*orders)


def _put_exactness(section: Section, reported: Reported) -> None:
    look, report = section.look, reported.report
    words = translate("StudyReport", "In points of the rating scale: a shorter bar is better.")
    section.heading(translate("StudyReport", "How small a difference can be seen"), 3, explained=words)
    section.add(_power(report, look))
    section.text(reported.sentences[-1], setting=SMALL_TEXT)
    title = translate("StudyReport", "How exact each dimension is with {n} people").format(n=PRECISION_AT)
    words = translate(
        "StudyReport", "Standard error of the difference between two levels, in points: a shorter bar is better."
    )
    section.heading(title, 3, explained=words)
    section.add_narrow(_precision(reported, look), _WIDEST)


def _gist(reported: Reported, look: Look) -> Surface:
    report = reported.report
    sheet = Surface(padding=20, spacing=GAP_S)
    holder = QWidget()
    flow = Flow(holder, gap=GAP_XL, column=look.px(_TILE))
    flow.addWidget(
        _tile(translate("StudyReport", "{n} vignettes").format(n=reported.vignettes), _dealt(reported), look)
    )
    words = translate("StudyReport", "D-efficiency. At 1, every combination would be shown equally often.")
    flow.addWidget(_tile(figure(report.d_efficiency), words, look))
    smallest = [power.difference for power in report.power if power.people == PRECISION_AT]
    if smallest:
        words = translate("StudyReport", "is the smallest difference between two levels that {n} people show.").format(
            n=PRECISION_AT
        )
        flow.addWidget(_tile(translate("StudyReport", "{n} of a point").format(n=seen(max(smallest))), words, look))
    sheet.add(holder)
    return sheet


def _dealt(reported: Reported) -> str:
    words = translate("StudyReport", "in {decks} decks, out of {feasible} that the exclusions leave of {combinations}.")
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


def _exact(value: float) -> str:
    """Return a figure as a table has it, where there is room for what charts round."""
    return f"{value:.4f}".removeprefix("0")


def _balance(reported: Reported, look: Look) -> ChartsWithTable:
    counts, names = reported.report.level_counts, reported.names
    most = max((count for levels in counts.values() for count in levels.values()), default=1)
    charts = [
        BarChart(
            names.dimension(dimension),
            [Bar(names.level(dimension, level), count, str(count)) for level, count in levels.items()],
            look,
            most=most,
        )
        for dimension, levels in counts.items()
    ]
    lines = [
        (names.dimension(dimension), names.level(dimension, level), str(count), f"{dimension}.{level}")
        for dimension, levels in counts.items()
        for level, count in levels.items()
    ]
    heads = (
        translate("StudyReport", "Dimension"),
        translate("StudyReport", "Level"),
        translate("StudyReport", "Vignettes"),
        translate("StudyReport", "Key"),
    )
    table = FactTable(translate("StudyReport", "How many vignettes show each level"), heads, lines, look)
    return ChartsWithTable(charts, table, "balance_table", look, column=_LABELLED)


def _power(report: Report, look: Look) -> ChartsWithTable:
    most = max((power.difference for power in report.power), default=1.0)
    sizes = sorted({power.levels for power in report.power})
    people = sorted({power.people for power in report.power})
    least = {(power.people, power.levels): power.difference for power in report.power}
    charts = []
    for size in sizes:
        bars = [Bar(_people(n), least[n, size], seen(least[n, size])) for n in people if (n, size) in least]
        charts.append(
            BarChart(translate("StudyReport", "Dimensions with {n} levels").format(n=size), bars, look, most=most)
        )
    lines = [(str(n), *(_exact(least[n, size]) if (n, size) in least else "" for size in sizes)) for n in people]
    heads = (
        translate("StudyReport", "People"),
        *(translate("StudyReport", "{n} levels").format(n=size) for size in sizes),
    )
    table = FactTable(translate("StudyReport", "Smallest difference that can be seen, in points"), heads, lines, look)
    return ChartsWithTable(charts, table, "power_table", look)


def _people(count: int) -> str:
    return translate("StudyReport", "{n} people").format(n=count)


def _precision(reported: Reported, look: Look) -> ChartsWithTable:
    every, name = reported.report.precision, reported.names.dimension
    bars = [Bar(name(one.dimension), one.standard_error, figure(one.standard_error)) for one in every]
    lines = [(name(one.dimension), str(one.levels), _exact(one.standard_error), one.dimension) for one in every]
    heads = (
        translate("StudyReport", "Dimension"),
        translate("StudyReport", "Levels"),
        translate("StudyReport", "Standard error"),
        translate("StudyReport", "Key"),
    )
    table = FactTable(
        translate("StudyReport", "Standard errors with {n} people").format(n=PRECISION_AT), heads, lines, look
    )
    chart = BarChart(translate("StudyReport", "Standard error"), bars, look)
    return ChartsWithTable([chart], table, "precision_table", look, column=_WIDE)


def _aliasing(reported: Reported, look: Look) -> FactTable:
    name = reported.names.dimension
    lines = [
        (name(one.first), name(one.second), _exact(one.correlation), f"{one.first}, {one.second}")
        for one in reported.report.aliasing
    ]
    heads = (
        translate("StudyReport", "Dimension"),
        translate("StudyReport", "And"),
        translate("StudyReport", "Correlation"),
        translate("StudyReport", "Keys"),
    )
    return FactTable(translate("StudyReport", "Which dimensions go together"), heads, lines, look, at_once=6)
