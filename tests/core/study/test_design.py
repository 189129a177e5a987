"""The design is efficient, balanced, frozen, and drawn the same way each time."""

import hashlib
import sys
import tomllib
from collections import Counter

import msgspec
import numpy as np
import pytest

from interview_app.study import design, exchange
from interview_app.study.check_design import check_design
from interview_app.study.design import DesignImpossible
from interview_app.study.model import Dimension, Exclusion, Study
from tests.factories.study import gla, gla_files


def small(**rules: object) -> Study:
    """Return a study of 3 x 3 x 2 levels with one exclusion."""
    study = gla().study
    return msgspec.structs.replace(
        study,
        dimensions=(
            Dimension("data", ("a", "b", "c")),
            Dimension("sender", ("a", "b", "c")),
            Dimension("proof", ("x", "y")),
        ),
        exclusions=(Exclusion(same=("data", "sender")),),
        design=msgspec.structs.replace(study.design, **{"vignettes": 12, "decks": 3, **rules}),
    )


def fraction_of(study: Study) -> exchange.Matrix:
    """Return the model matrix of the shipped rows."""
    dimensions = study.shown_dimensions
    cells = [[d.levels.index(row.levels[d.id]) for d in dimensions] for row in gla().rows]
    return exchange.model_matrix(exchange.cells(cells), [len(d.levels) for d in dimensions], [])


def test_the_frozen_design_is_as_efficient_as_the_best_known_program() -> None:
    """D-efficiency reaches the .909 of AlgDesign, and is what the lock says."""
    efficiency = exchange.d_efficiency(fraction_of(gla().study))
    assert efficiency >= 0.909
    assert tomllib.loads(gla_files()["design.lock.toml"].decode())["d_efficiency"] == round(efficiency, 4)


def test_drawing_again_gives_the_frozen_bytes() -> None:
    """A reviewer can draw the design and compare."""
    drawn = design.draw(gla().study)
    assert drawn.table == gla_files()["design.csv"]
    assert drawn.lock == gla_files()["design.lock.toml"]


def test_levels_are_balanced_as_far_as_exclusions_allow() -> None:
    """No level is shown less than half as often as an even share."""
    loaded = gla()
    for dimension in loaded.study.shown_dimensions:
        counts = Counter(row.levels[dimension.id] for row in loaded.rows)
        assert min(counts.values()) >= 96 / len(dimension.levels) / 2


def test_decks_are_varied() -> None:
    """No participant sees one level of anything with a choice six times."""
    loaded = gla()
    for deck in range(1, 17):
        rows = [row for row in loaded.rows if row.deck == deck]
        for dimension in ("data", "sender", "receiver", "purpose", "safeguard"):
            assert len({row.levels[dimension] for row in rows}) >= 3


def test_no_vignette_is_there_twice() -> None:
    """Each of the 96 adds something."""
    assert len({tuple(row.levels.values()) for row in gla().rows}) == 96


def test_the_lock_counts_what_there_is() -> None:
    """The space and what exclusions leave of it are on record."""
    lock = tomllib.loads(gla_files()["design.lock.toml"].decode())
    assert (lock["combinations"], lock["feasible"]) == (32_400, 10_200)
    assert lock["design_sha256"] == hashlib.sha256(gla_files()["design.csv"]).hexdigest()
    assert sum(lock["levels"]["proof"].values()) == 96


def test_a_small_design_keeps_its_rules() -> None:
    """What is drawn passes the check that laptops make."""
    study = small()
    drawn = design.draw(study)
    assert check_design(study, drawn.rows) == ()
    assert drawn.table == design.draw(study).table
    assert design.draw(small(seed="another")).efficiency == pytest.approx(drawn.efficiency, abs=0.05)


def test_an_interaction_is_protected_when_asked_for() -> None:
    """Its columns join the model, so more vignettes are needed to tell them apart."""
    sizes = [3, 3, 2]
    table = exchange.cells(design.feasible(small()))
    assert exchange.model_matrix(table, sizes, [(0, 2)]).shape[1] == 8
    assert design.draw(small(model=("main", "data:proof"))).efficiency > 0


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ({"vignettes": 15, "decks": 3}, "only 12 vignettes are left"),
        ({"vignettes": 3, "decks": 1}, "6 vignettes are needed"),
        ({"method": "file"}, "“file” is not drawn"),
    ],
)
def test_an_impossible_design_is_refused_with_the_reason(rules: dict[str, object], words: str) -> None:
    """DESIGN-IMPOSSIBLE says what to change."""
    with pytest.raises(DesignImpossible, match=words) as caught:
        design.draw(small(**rules))
    assert caught.value.code == "DESIGN-IMPOSSIBLE"


def test_levels_that_always_go_together_are_refused() -> None:
    """No fraction could tell them apart."""
    study = small(vignettes=6, decks=1)
    tied = tuple(Exclusion(where={"data": (one,), "sender": (other,)}) for one, other in (("a", "b"), ("b", "c")))
    tied += tuple(Exclusion(where={"data": (one,), "sender": (other,)}) for one, other in (("c", "a"),))
    with pytest.raises(DesignImpossible, match="always go together"):
        design.draw(msgspec.structs.replace(study, exclusions=(*study.exclusions, *tied)))


def test_too_large_a_space_is_refused() -> None:
    """A typing mistake does not fill the memory."""
    many = tuple(Dimension(f"d{n}", tuple("abcdefghij")) for n in range(7))
    with pytest.raises(DesignImpossible, match="10000000 combinations"):
        design.draw(msgspec.structs.replace(small(), dimensions=many, exclusions=()))


def test_a_laptop_without_numpy_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing is the coordinator's work."""
    monkeypatch.setitem(sys.modules, "interview_app.study.exchange", None)
    monkeypatch.delattr("interview_app.study.exchange")
    with pytest.raises(DesignImpossible, match="extra"):
        design.draw(small())


def test_contrasts_are_orthonormal() -> None:
    """So that a full factorial has efficiency 1."""
    for levels in (2, 3, 6):
        made = exchange.contrasts(levels)
        np.testing.assert_allclose(made.T @ made / levels, np.eye(levels - 1), atol=1e-12)
        np.testing.assert_allclose(made.sum(axis=0), 0, atol=1e-12)
    full = exchange.cells(design.feasible(msgspec.structs.replace(small(), exclusions=())))
    assert exchange.d_efficiency(exchange.model_matrix(full, [3, 3, 2], [])) == pytest.approx(1)


def test_effects_of_one_study_without_aliases_are_uncorrelated() -> None:
    """The measure of aliasing is zero for a full factorial and one for a copy."""
    full = exchange.cells(design.feasible(msgspec.structs.replace(small(), exclusions=())))
    assert exchange.largest_correlation(exchange.model_matrix(full, [3, 3, 2], []), [3, 3, 2]) == pytest.approx(0)
    copied = exchange.cells([(0, 0), (1, 1)])
    assert exchange.largest_correlation(exchange.model_matrix(copied, [2, 2], []), [2, 2]) == pytest.approx(1)
    assert exchange.largest_correlation(exchange.model_matrix(copied[:, :1], [2], []), [2]) == 0
