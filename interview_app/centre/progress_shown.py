"""How fieldwork is shown: parts from the top to the bottom, each of a few charts."""

from collections.abc import Iterator, Sequence
from typing import Final

from interview_app.centre.fieldwork import Fieldwork, Grid, Question, Row
from interview_app.centre.progress_attention import to_look_at
from interview_app.centre.progress_charts import Bar, Chart, Part, Say, bars_chart, figure, share, site_name
from interview_app.centre.progress_names import Names

_WEEKS_DRAWN: Final = 12
_MOST_DRAWN: Final = 24
_FINISHED: Final = 1.0


def parts(stands: Fieldwork, names: Names, say: Say) -> tuple[Part, ...]:
    """Return everything there is to show, without what there is nothing to say about."""
    every = (
        Part(say("What needs a look"), tuple(to_look_at(stands, say))),
        Part(say("How far it is"), tuple(_how_far(stands, say))),
        Part(say("Who has been heard"), tuple(_heard(stands, names, say))),
        Part(say("What people agreed to"), tuple(_agreed(stands, names, say))),
        Part(say("How it went"), tuple(_went(stands, names, say))),
    )
    return tuple(part for part in every if part.charts)


def hiding(say: Say) -> str:
    """Return what “hidden” means."""
    return say(
        "Numbers of fewer than 5 people are hidden, and so are others from which they could be worked out. "
        "Zeros show, except where they would tell of somebody."
    )


def summary(stands: Fieldwork, say: Say) -> tuple[tuple[str, str], ...]:
    """Return the few figures at the top, each with what it is."""
    of = f" / {stands.wanted:,}" if stands.wanted else ""
    this_week = f"{stands.weeks[-1].total:,}" if stands.weeks else "0"
    told = [(f"{stands.interviews:,}{of}", say("interviews") if not of else say("interviews, of those wanted"))]
    told.append((this_week, say("came this week")))
    if stands.ends is not None:
        days = (stands.ends - stands.today).days
        told.append((f"{max(0, days):,}", say("days left") if days >= 0 else say("days left: fieldwork has ended")))
    told.append((f"{stands.to_look_at:,}", say("to look at")))
    return tuple(told)


# ---- how far ---------------------------------------------------------------------------------------------------------


def _how_far(stands: Fieldwork, say: Say) -> Iterator[Chart]:
    if stands.weeks:
        yield _weeks(stands, say)
    if stands.sites and any(site.name for site in stands.sites):
        bars = [
            Bar(site_name(site.name, say), _of(site.have, site.wanted, say), site.have, site.wanted or None)
            for site in stands.sites
        ]
        said = _marked(say) if any(bar.mark for bar in bars) else ""
        yield bars_chart("sites", say("Interviews by site"), said, (say("Site"), say("Interviews")), bars)


def _weeks(stands: Fieldwork, say: Say) -> Chart:
    before, bars = 0, []
    for week in stands.weeks:
        more = None if week.wanted is None else max(0, week.wanted - before)
        before = week.wanted or before
        bars.append(Bar(week.monday.isoformat(), f"{week.total:,}", week.total, more))
    lines = tuple(
        (
            week.monday.isoformat(),
            *(f"{n:,}" for n in week.by_site),
            f"{week.total:,}",
            f"{week.in_all:,}",
            *([f"{week.wanted:,}"] if week.wanted is not None else []),
        )
        for week in stands.weeks
    )
    should = [say("Should be")] if stands.weeks[0].wanted is not None else []
    heads = (
        say("Week from"),
        *(site_name(site.name, say) for site in stands.sites),
        say("All sites"),
        say("In all"),
        *should,
    )
    said = _marked(say) if should else ""
    if len(bars) > _WEEKS_DRAWN:
        said = f"{say('The last 12 weeks are drawn; the table has every week.')} {said}".strip()
    return Chart("weeks", say("Interviews by week"), said, heads, lines, tuple(bars[-_WEEKS_DRAWN:]))


def _marked(say: Say) -> str:
    return say("The upright line is the target.")


def _of(have: int | None, wanted: int | None, say: Say) -> str:
    return figure(have, say) if not wanted else say("{n} of {wanted}").format(n=figure(have, say), wanted=f"{wanted:,}")


# ---- people ----------------------------------------------------------------------------------------------------------


def _heard(stands: Fieldwork, names: Names, say: Say) -> Iterator[Chart]:
    for number, grid in enumerate(stands.quotas, 1):
        yield _two_ways(number, grid, names, say) if len(grid.variables) > 1 else _one_way(number, grid, names, say)
    if len(stands.languages) > 1:
        bars = [Bar(tag, figure(n, say), n) for tag, n in stands.languages]
        yield bars_chart("languages", say("Languages"), "", (say("Language"), say("Interviews")), bars)


def _one_way(number: int, grid: Grid, names: Names, say: Say) -> Chart:
    ((variable,), (options,)), cells = (grid.variables, grid.options), grid.shown.cells[0]
    bars = []
    for option, n in zip(options, cells, strict=False):
        wanted = grid.wanted.get((option,))
        bars.append(Bar(names.option(variable, option), _of(n, wanted, say), n, wanted or None))
    bars.append(Bar(say("Not said"), figure(cells[-1], say), cells[-1]))
    heads = (names.question(variable), say("Interviews"))
    return bars_chart(f"quota{number}", names.question(variable), _marked(say), heads, bars)


def _two_ways(number: int, grid: Grid, names: Names, say: Say) -> Chart:
    (first, second), (down, across) = grid.variables, grid.options
    heads = ("", *(names.option(second, name) for name in across), say("Not said"), say("All"))
    labels = (*(names.option(first, name) for name in down), say("Not said"))
    lines, shades = [], []
    for row, (label, cells, margin) in enumerate(zip(labels, grid.shown.cells, grid.shown.rows, strict=True)):
        wanted = [grid.wanted.get((down[row], name)) if row < len(down) else None for name in across]
        told = [_of(n, goal, say) for n, goal in zip(cells, [*wanted, None], strict=True)]
        lines.append((label, *told, figure(margin, say)))
        shades.append((*(_filled(n, goal) for n, goal in zip(cells, [*wanted, None], strict=True)), 0.0))
    last = [figure(n, say) for n in (*grid.shown.columns, grid.shown.total)]
    lines.append((say("All"), *last))
    shades.append((0.0,) * len(last))
    title = f"{names.question(first)} / {names.question(second)}"
    said = say("The fuller a cell, the nearer it is to its target.")
    return Chart(f"quota{number}", title, said, heads, tuple(lines), shades=tuple(shades), form="grid")


def _filled(n: int | None, goal: int | None) -> float | None:
    if n is None:
        return None
    return min(_FINISHED, n / goal) if goal else 0.0


def _agreed(stands: Fieldwork, names: Names, say: Say) -> Iterator[Chart]:
    rows = [row for row in stands.consent if row.total != 0]
    if not rows:
        return
    bars, lines = [], []
    for row in rows:
        given, refused, left = (figure(n, say) for n in row.counts)
        label = names.consent(row.name)
        words = say("yes {yes}, no {no}, not answered {left}").format(yes=given, no=refused, left=left)
        bars.append(Bar(label, words, share(row.counts[0], row.total)))
        lines.append((label, figure(row.total, say), given, refused, left))
    heads = (say("Consent item"), say("Asked"), say("Yes"), say("No"), say("Not answered"))
    said = say("A full bar is a yes of everybody who was asked.")
    yield Chart("consent", say("Consent by item"), said, heads, tuple(lines), tuple(bars), most=_FINISHED)


# ---- how it went -----------------------------------------------------------------------------------------------------


def _went(stands: Fieldwork, names: Names, say: Say) -> Iterator[Chart]:
    if stands.questions:
        rows = [(names.question(question.row.name), question.row) for question in stands.questions]
        yield _skips("questions", say("Skips by question"), say("Question"), rows, say)
    stories = _stories(stands.questions, stands.primary)
    if stories:
        told = [(say("Story {n}").format(n=row.name), row) for row in stories]
        yield _skips("stories", say("Skips of the rating, by story"), say("Story"), told, say)
    if not stands.interviews:
        return
    counted = say("Interviews")
    bands = ("0-5", "5-10", "10-15", "15-20", "20-30", "30-45", "45-60", "60-90", "90+")
    labels = [say("{band} minutes").format(band=band.replace("-", "–")) for band in bands]
    heads = (say("Minutes"), counted)
    yield bars_chart("minutes", say("Time on all questions"), "", heads, _bars(labels, stands.minutes, say))
    labels = [say("all the same"), say("varied"), say("fewer than 4 ratings")]
    heads = (say("Ratings in one interview"), counted)
    yield bars_chart("straight", say("Ratings in one interview"), "", heads, _bars(labels, stands.straight, say))
    labels = [say("to the end"), say("stopped before")]
    heads = (say("End"), counted)
    yield bars_chart("ended", say("How interviews ended"), "", heads, _bars(labels, stands.ended, say))
    yield _decks(stands, say)
    if len(stands.versions) > 1:
        bars = [Bar(name, f"{n:,}", n) for name, n in stands.versions]
        yield bars_chart("versions", say("Versions of the study"), "", (say("Version"), counted), bars)


def _stories(questions: Sequence[Question], primary: str) -> tuple[Row, ...]:
    return next((question.by_story for question in questions if question.row.name == primary), ())


def _skips(name: str, title: str, head: str, rows: Sequence[tuple[str, Row]], say: Say) -> Chart:
    bars, lines = [], []
    for label, row in rows:
        answered, skipped, unsure, out, never = (figure(n, say) for n in row.counts)
        words = say("skipped {skipped}, “I don’t know” {unsure}").format(skipped=skipped, unsure=unsure)
        bars.append(Bar(label, words, share(row.counts[1], row.total)))
        lines.append((label, answered, skipped, unsure, out, never))
    heads = (head, say("Answered"), say("Skipped"), say("“I don’t know”"), say("Taken out"), say("Not asked"))
    said = say("A full bar would be a skip by everybody, each time.")
    if len(bars) > _MOST_DRAWN:
        said = f"{said} {say('The first 24 are drawn; the table has every one.')}"
    return Chart(name, title, said, heads, tuple(lines), tuple(bars[:_MOST_DRAWN]), most=_FINISHED)


def _bars(labels: Sequence[str], row: Row, say: Say) -> list[Bar]:
    return [Bar(label, figure(n, say), n) for label, n in zip(labels, row.counts, strict=True)]


def _decks(stands: Fieldwork, say: Say) -> Chart:
    even = sum(stands.decks) / len(stands.decks)
    bars = [Bar(say("Deck {n}").format(n=n), f"{used:,}", used, even or None) for n, used in enumerate(stands.decks, 1)]
    said = say("The upright line is where each deck would be if all were used equally often.")
    return bars_chart("decks", say("Decks used"), said, (say("Deck"), say("Interviews")), bars)
