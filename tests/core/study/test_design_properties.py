"""Whatever a small study asks for, it gets a design that keeps every rule, or a sentence that says why not."""

import tomllib
from typing import Literal

import msgspec
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from interview_app.study.load import LOCK
from interview_app.study.model import DeckRules, DesignRules, Dimension, Exclusion, Study
from interview_app.study.plan import allot, design
from interview_app.study.plan.design import DesignImpossible
from interview_app.study.plan.orders import is_sensitive
from interview_app.study.plan.report import spoken
from interview_app.study.rules.design import check_design, check_lock
from interview_app.study.rules.structure import check_design_rules, check_dimensions, check_exclusions
from interview_app.study.rules.weights import check_weights
from tests.factories.design import small


@st.composite
def dimensions(draw: st.DrawFn) -> tuple[Dimension, ...]:
    """Return up to four dimensions of up to four levels, some of them sensitive, some in reserve."""
    made = []
    for number in range(draw(st.integers(1, 4))):
        levels = tuple("abcd"[: draw(st.integers(1, 4))])
        marked = draw(st.lists(st.sampled_from(levels), max_size=2, unique=True)) if draw(st.booleans()) else ()
        made.append(Dimension(f"d{number}", levels, tuple(marked), use=number == 0 or draw(st.integers(0, 9)) > 0))
    return tuple(made)


@st.composite
def exclusions(draw: st.DrawFn, shown: tuple[Dimension, ...]) -> Exclusion:
    """Return a combination that is not to be shown."""
    if len(shown) > 1 and draw(st.booleans()):
        names = draw(st.lists(st.sampled_from([one.id for one in shown]), min_size=2, max_size=3, unique=True))
        return Exclusion(same=tuple(names))
    picked = draw(st.lists(st.sampled_from(shown), min_size=1, max_size=2, unique_by=lambda one: one.id))
    listed = {one.id: tuple(draw(st.lists(st.sampled_from(one.levels), max_size=2, unique=True))) for one in picked}
    return Exclusion(where=listed)


@st.composite
def studies(draw: st.DrawFn) -> Study:
    """Return a small study that the check accepts."""
    every = draw(dimensions())
    shown = tuple(one for one in every if one.use)
    decks, size = draw(st.integers(1, 4)), draw(st.integers(1, 8))
    weights = {
        one.id: draw(st.dictionaries(st.sampled_from(one.levels), st.integers(1, 20), max_size=2)) for one in shown[:2]
    }
    pairs = [f"{one.id}:{other.id}" for one in shown for other in shown if one.id < other.id]
    protected = draw(st.lists(st.sampled_from(pairs), max_size=1)) if pairs else []
    methods: list[Literal["d-efficient", "full", "random"]] = ["d-efficient", "d-efficient", "full", "random"]
    method = draw(st.sampled_from(methods))
    rules = DesignRules(
        method=method,
        vignettes=decks * size,
        decks=decks,
        seed=draw(st.text(max_size=5)),
        model=("main", *protected) if draw(st.booleans()) else ("main",),
        starts=draw(st.integers(1, 3)),
        level_weights=weights if method == "d-efficient" and draw(st.booleans()) else {},
        deck=DeckRules(repeat=draw(st.integers(0, size)), order=draw(st.sampled_from(["williams", "as-listed"]))),
    )
    study = small(every, tuple(draw(st.lists(exclusions(shown), max_size=2))))
    return msgspec.structs.replace(study, design=rules)


def accepted(study: Study) -> bool:
    """Tell whether the check of the structure accepts what a design follows from."""
    checks = (check_dimensions, check_exclusions, check_design_rules, check_weights)
    return not any(list(each(study)) for each in checks)


def why_not(study: Study) -> str:
    """Return the sentence with which a design is refused; nothing when it can be drawn."""
    try:
        design.draw(study)
    except DesignImpossible as error:
        return str(error.fields["reason"])
    return ""


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(study=studies().filter(accepted), device=st.integers(0, 30), counter=st.integers(0, 100))
def test_a_design_keeps_every_rule_or_says_why_it_cannot(study: Study, device: int, counter: int) -> None:
    """Exclusions hold, levels all appear, ends are gentle, the lock fits, and drawing again gives the same bytes."""
    reason = why_not(study)
    event(reason[:16] or f"drawn: {study.design.method}")
    if reason:
        assert reason.endswith(".")
        return
    drawn = design.draw(study)
    assert [row for row in drawn.rows if study.exclusion(row.levels) is not None] == []
    assert all(count > 0 for counts in drawn.report.level_counts.values() for count in counts.values())
    assert check_design(study, drawn.rows) == ()
    assert check_lock(study, drawn.table, tomllib.loads(drawn.lock.decode()), LOCK) == ()
    again = design.draw(study)
    assert (again.table, again.lock) == (drawn.table, drawn.lock)
    assert spoken(drawn.report)
    own = msgspec.structs.replace(study.design, method="file", level_weights={})
    assert design.draw(msgspec.structs.replace(study, design=own), own=drawn.rows).table == drawn.table
    shown = allot.allot(study, drawn.rows, device, counter)
    ends = (shown.rows[0], shown.rows[-1], *shown.repeats[-1:])
    assert not any(is_sensitive(study, drawn.rows[number - 1].levels) for number in ends)
