"""Effects that cannot be told apart are found and named before anybody is asked."""

import sys

import msgspec
import pytest

from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.model import DesignRow, Dimension, Exclusion, Study
from interview_app.study.rules.identifiable import LARGEST_SPACE, check_identifiable
from tests.factories.study import gla_files

_READ = load.read_draft(gla_files()).study
assert _READ is not None
GLA: Study = _READ


def study(*exclusions: Exclusion, model: tuple[str, ...] = ("main",)) -> Study:
    """Return a study of three dimensions with these exclusions."""
    dimensions = (
        Dimension("who", ("police", "school", "nhs")),
        Dimension("why", ("danger", "help")),
        Dimension("how", ("ask", "tell", "hide")),
    )
    design = msgspec.structs.replace(GLA.design, model=model)
    return msgspec.structs.replace(GLA, dimensions=dimensions, exclusions=exclusions, design=design)


def found(made: Study, rows: tuple[DesignRow, ...] = ()) -> tuple[Finding, ...]:
    """Return what is found; everything here is a warning that says what to do."""
    findings, _ = check_identifiable(made, rows)
    assert all(one.to_do for one in findings)
    return findings


def row(number: int, who: str, why: str, how: str) -> DesignRow:
    """Return a row of a design."""
    return DesignRow(number, 1, number, {"who": who, "why": why, "how": how})


def test_a_study_without_exclusions_can_tell_everything_apart() -> None:
    """Also with an interaction to protect."""
    assert check_identifiable(study(model=("main", "who:why", "who:why")), ()) == ((), ())


def test_dimensions_that_always_go_together_are_named() -> None:
    """Not a rank, but the two that a researcher has to look at."""
    made = study(
        Exclusion(where={"why": ("danger",), "how": ("tell", "hide")}, why="So it is."),
        Exclusion(where={"why": ("help",), "how": ("ask",)}, why="So it is."),
    )
    (only,) = found(made)
    assert "“why” and “how” cannot be told apart" in only.message
    assert (only.file, only.key, only.severity) == ("study.toml", "exclude", "warning")


def test_an_interaction_with_an_excluded_cell_is_named() -> None:
    """Its main effects can be told apart, and the interaction cannot be estimated as a whole."""
    made = study(Exclusion(where={"who": ("police",), "how": ("ask",)}), model=("main", "who:how"))
    (only,) = found(made)
    assert "who:how" in only.message


def test_a_level_that_no_vignette_can_show_is_found() -> None:
    """And nothing else is said of what follows from it."""
    (only,) = found(study(Exclusion(where={"who": ("nhs",)})))
    assert "no vignette with the level “nhs” of who" in only.message


def test_exclusions_that_leave_nothing_are_a_mistake() -> None:
    """There is no study."""
    (only,) = found(study(Exclusion(where={"who": ("police", "school", "nhs")})))
    assert (only.message, only.severity) == ("The exclusions forbid every vignette.", "mistake")


def test_a_level_that_stands_with_one_level_only_is_a_warning_unless_the_rule_says_why() -> None:
    """Its effect is that of the pair."""
    rule = {"who": ("police",), "how": ("tell", "hide")}
    (only,) = found(study(Exclusion(where=rule)))
    assert only.message == "“police” of who stands only with “ask” of how."
    findings, notes = check_identifiable(study(Exclusion(where=rule, why="The police ask.")), ())
    assert findings == ()
    assert notes == ("“police” of who stands only with “ask” of how. The exclusion says why.",)


def test_every_pair_that_is_blocked_needs_a_reason() -> None:
    """One of two rules with a reason explains half."""
    made = study(
        Exclusion(where={"who": ("police",), "how": ("tell",)}, why="So it is."),
        Exclusion(where={"who": ("police",), "how": ("hide",)}),
    )
    assert len(found(made)) == 1


def test_a_rule_of_the_same_level_can_be_the_reason() -> None:
    """An agency does not share with itself."""
    two = (Dimension("from", ("a", "b", "c")), Dimension("to", ("a", "b")), Dimension("how", ("ask", "tell")))
    made = msgspec.structs.replace(study(), dimensions=two)
    silent = msgspec.structs.replace(made, exclusions=(Exclusion(same=("from", "to")),))
    assert {one.message for one in found(silent)} == {
        "“a” of from stands only with “b” of to.",
        "“b” of from stands only with “a” of to.",
    }
    told = msgspec.structs.replace(made, exclusions=(Exclusion(same=("from", "to"), why="Not with itself."),))
    findings, notes = check_identifiable(told, ())
    assert (findings, len(notes)) == ((), 2)


def test_a_design_whose_rows_cannot_tell_effects_apart_is_found() -> None:
    """A table of one's own may be worse than the study needs."""
    rows = tuple(
        row(number, who, why, how)
        for number, (who, why, how) in enumerate(
            [("police", "danger", "ask"), ("school", "danger", "tell"), ("nhs", "danger", "hide")] * 3
            + [("police", "help", "ask"), ("school", "help", "tell"), ("nhs", "help", "hide")],
            1,
        )
    )
    (only,) = found(study(), rows)
    assert only.file == "design.csv"
    assert "“who” and “how” cannot be told apart" in only.message
    assert (
        found(study(), (*rows, *(row(20 + n, "police", "help", how) for n, how in enumerate(("tell", "hide"))))) == ()
    )


def test_a_level_that_is_in_no_row_makes_its_dimension_unclear() -> None:
    """One name alone is not said to be mixed up with another."""
    rows = tuple(row(n, "police", "danger" if n % 2 else "help", ("ask", "tell", "hide")[n % 3]) for n in range(1, 19))
    (only,) = found(study(), rows)
    assert only.message.startswith("The effects of “who” cannot be told from each other")


def test_a_space_too_large_to_go_through_is_a_note() -> None:
    """Rather than minutes of waiting."""
    many = tuple(Dimension(f"d{number}", tuple(f"l{level}" for level in range(11))) for number in range(6))
    assert LARGEST_SPACE < 11**6
    findings, notes = check_identifiable(msgspec.structs.replace(study(), dimensions=many), ())
    assert findings == ()
    assert "1771561 combinations" in notes[0]


def test_without_numpy_it_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    """A laptop has none, and checks nothing of the kind."""
    for name in ("numpy", "interview_app.study.plan.candidates", "interview_app.study.plan.exchange"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delattr("interview_app.study.plan.candidates", raising=False)
    findings, notes = check_identifiable(study(), ())
    assert findings == ()
    assert "coordinator’s installation" in notes[0]


def test_the_shipped_study_says_why_danger_is_about_one_person() -> None:
    """The only level that stands with one other alone."""
    findings, notes = check_identifiable(GLA, ())
    assert findings == ()
    assert notes == ("“danger” of purpose stands only with “one” of scope. The exclusion says why.",)
