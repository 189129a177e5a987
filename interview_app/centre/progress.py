"""How fieldwork stands, as far as it can be told without seeing anyone: it reads sums, targets and transport alone.

Whatever is a number of people with something in common goes through `small_numbers.shield`. Numbers of interviews by
week, site, deck and version of the study are of the work and not of people, and show as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, get_args

from interview_app.bundle.durations import Minutes
from interview_app.bundle.record_part import Decision
from interview_app.centre import backup_standing, roles
from interview_app.centre import targets as targets_file
from interview_app.centre.archive.contributions import Counted, key_of, parts_of
from interview_app.centre.fieldwork import Due, Fieldwork, Grid, Question, Row
from interview_app.centre.office import Centre
from interview_app.centre.progress_places import site_names, site_of, to_look_at, weeks
from interview_app.centre.roles import Deed
from interview_app.centre.small_numbers import shield
from interview_app.centre.targets import Quota, Targets, options_of
from interview_app.study.model import Study

OUTCOMES: Final = ("answered", "skipped", "do_not_know", "taken_out")
DECISIONS: Final[tuple[str, ...]] = get_args(Decision)
STRAIGHT: Final = ("same", "varied", "few")
ENDS: Final = ("complete", "stopped")
BANDS: Final[tuple[str, ...]] = get_args(Minutes)


def progress(centre: Centre) -> Fieldwork:
    """Return how fieldwork stands against the targets in the centre's folder, if there are any.

    Raises:
        TargetsBroken: When they have mistakes; `stands` with None shows everything else.
        RoleMayNot, CentreDamaged, StudyBroken: See `stands`.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    return stands(centre, targets_file.load(centre.folder, centre.study.study))


def stands(centre: Centre, told: Targets | None) -> Fieldwork:
    """Return how fieldwork stands against targets.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see it.
        CentreDamaged, StudyBroken: When the study cannot be read.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    archive, study, today = centre.archive, centre.study.study, centre.clock.now().date()
    counts, wanted = _Counts(archive.counts()), told or Targets()
    arrivals, laptops = archive.arrivals(), archive.watched()
    sites = site_names(arrivals, laptops, wanted)
    interviews = counts.n("interviews", "")
    return Fieldwork(
        today=today,
        interviews=interviews,
        wanted=wanted.total,
        begins=wanted.begins,
        ends=wanted.ends,
        rescued=max(0, interviews - sum(arrivals.values())),
        sites=tuple(site_of(name, arrivals, wanted) for name in sites),
        weeks=tuple(weeks(sites, arrivals, wanted, today)),
        ended=counts.row("end", ENDS),
        languages=counts.shielded("language"),
        versions=tuple(sorted(counts.of("version").items())),
        quotas=tuple(_grid(quota, study, counts) for quota in wanted.quotas),
        consent=tuple(counts.consent(item.id) for item in study.consent.items),
        questions=tuple(_questions(study, counts, wanted)),
        minutes=counts.row("minutes", BANDS),
        straight=_straight(study.primary.id, counts),
        decks=tuple(counts.n("deck", str(deck)) for deck in range(1, study.design.decks + 1)),
        unseen=tuple(to_look_at(laptops, today, unseen=True)),
        outdated=tuple(to_look_at(laptops, today, unseen=False)),
        due=tuple(
            Due(each.number, each.scope, each.state, each.due_on, (each.due_on - today).days)
            for each in archive.waiting()
        ),
        flags=archive.flagged(),
        primary=study.primary.id,
        backup=backup_standing.due(centre),
    )


class _Counts:
    """The archive's sums, by kind."""

    def __init__(self, counted: Counted) -> None:
        self._kinds: dict[str, dict[str, int]] = {}
        for (kind, key), n in counted.items():
            self._kinds.setdefault(kind, {})[key] = n

    def of(self, kind: str) -> Mapping[str, int]:
        return self._kinds.get(kind, {})

    def n(self, kind: str, key: str) -> int:
        return self.of(kind).get(key, 0)

    def row(self, kind: str, keys: Sequence[str]) -> Row:
        return _row(kind, [self.n(kind, key) for key in keys])

    def keyed_row(self, kind: str, name: str, keys: Sequence[str]) -> Row:
        return _row(name, [self.n(kind, key_of(name, key)) for key in keys])

    def consent(self, item: str) -> Row:
        return self.keyed_row("consent", item, DECISIONS)

    def shielded(self, kind: str) -> tuple[tuple[str, int | None], ...]:
        keys = sorted(self.of(kind))
        return tuple(zip(keys, self.row(kind, keys).counts, strict=True)) if keys else ()

    def asked(self) -> dict[str, dict[str, list[int]]]:
        """Return what became of each question, by where it was asked."""
        found: dict[str, dict[str, list[int]]] = {}
        for key, n in self.of("question").items():
            where, question, outcome = parts_of(key)
            counted = found.setdefault(question, {}).setdefault(where, [0] * len(OUTCOMES))
            counted[OUTCOMES.index(outcome)] += n
        return found


def _row(name: str, counts: Sequence[int]) -> Row:
    shown = shield([counts])
    return Row(name, shown.cells[0], shown.total)


# ---- people ----------------------------------------------------------------------------------------------------------


def _grid(quota: Quota, study: Study, counts: _Counts) -> Grid:
    options = options_of(quota, study)
    everyone = counts.n("interviews", "")
    if len(options) == 1:
        (names,), (variable,) = options, quota.variables
        said = [counts.n("profile", key_of(variable, name)) for name in names]
        return Grid(quota.variables, options, shield([[*said, max(0, everyone - sum(said))]]), quota.cells)
    return Grid(quota.variables, options, shield(_two_ways(quota.variables, options, counts)), quota.cells)


def _two_ways(names: tuple[str, ...], options: tuple[tuple[str, ...], ...], counts: _Counts) -> list[list[int]]:
    (first, second), (down, across) = names, options
    table = [[_pair(counts, (first, one), (second, other)) for other in across] for one in down]
    singles = [counts.n("profile", key_of(first, one)) for one in down]
    for row, everyone in zip(table, singles, strict=True):
        row.append(max(0, everyone - sum(row)))
    last = [
        max(0, counts.n("profile", key_of(second, other)) - sum(row[at] for row in table))
        for at, other in enumerate(across)
    ]
    rest = counts.n("interviews", "") - sum(map(sum, table)) - sum(last)
    return [*table, [*last, max(0, rest)]]


def _pair(counts: _Counts, *said: tuple[str, str]) -> int:
    (first, one), (second, other) = sorted(said)
    return counts.n("pair", key_of(first, one, second, other))


def _straight(primary: str, counts: _Counts) -> Row:
    """Return how varied ratings are for everyone; who rated nothing rated too few stories."""
    same, varied, _ = (counts.n("straight", key_of(primary, said)) for said in STRAIGHT)
    return _row("straight", [same, varied, max(0, counts.n("interviews", "") - same - varied)])


def _questions(study: Study, counts: _Counts, wanted: Targets) -> Iterator[Question]:
    """Yield each question. What is in a quota is left to it: both tables would give hidden numbers away."""
    in_quotas = {variable for quota in wanted.quotas for variable in quota.variables}
    asked = counts.asked()
    known = (*(ask.id for ask in study.asks), *(item.id for item in study.profile_items))
    for name in (*known, *sorted(set(asked) - set(known))):
        places = asked.get(name, {})
        if places and name not in in_quotas:
            yield _question(name, places, counts.n("interviews", ""))


def _question(name: str, places: Mapping[str, list[int]], everyone: int) -> Question:
    """Return what became of a question for everyone, also those who never came to it.

    From how many were asked it could be told otherwise how few had stopped before.
    """
    order = sorted(places, key=lambda where: (where[0] != "v", len(where), where))
    shown = shield([[*places[where], max(0, everyone - sum(places[where]))] for where in order])
    rows = [
        Row(where.removeprefix("v"), cells, total)
        for where, cells, total in zip(order, shown.cells, shown.rows, strict=True)
    ]
    if len(rows) == 1:
        return Question(Row(name, rows[0].counts, shown.total))
    return Question(Row(name, shown.columns, shown.total), tuple(rows))
