"""The design is efficient, balanced, frozen, and drawn the same way each time."""

import hashlib
import os
import subprocess
import sys
import tomllib
from collections import Counter

import pytest

from interview_app.study.model import DesignRow, Dimension, Exclusion, Study
from interview_app.study.plan import design
from interview_app.study.plan.design import DesignImpossible
from interview_app.study.plan.method import ALGORITHMS, ORDERS
from interview_app.study.plan.orders import is_sensitive, turns
from interview_app.study.rules.design import check_design
from tests.factories.design import SMALL, small, with_rules, without_marks
from tests.factories.study import gla, gla_files

GOLDEN_TABLE = "cb07f2ef6a9f362323f20b4e8bc3ef320cbfba31270afc02742ebae299c12bd7"
GOLDEN_RECIPE = "90cd999ceb8f414b4c21fc7e8865cb8145737b8de46a33df6be2d04caa86bb47"


def test_the_frozen_design_has_its_golden_hashes() -> None:
    """A change of a byte of the design in the field is a decision, and is made here too."""
    lock = tomllib.loads(gla_files()["design.lock.toml"].decode())
    assert hashlib.sha256(gla_files()["design.csv"]).hexdigest() == GOLDEN_TABLE
    assert (lock["design_sha256"], lock["study_sha256"]) == (GOLDEN_TABLE, GOLDEN_RECIPE)


def test_the_frozen_design_is_as_efficient_as_the_best_known_program() -> None:
    """D-efficiency reaches the .909 of AlgDesign, and the lock says so; drawing again gives the frozen bytes."""
    drawn = design.draw(gla().study)
    assert drawn.efficiency >= 0.909
    assert tomllib.loads(drawn.lock.decode())["d_efficiency"] == round(drawn.efficiency, 4)
    assert drawn.table == gla_files()["design.csv"]
    assert drawn.lock == gla_files()["design.lock.toml"]


def test_half_as_many_vignettes_are_nearly_as_efficient() -> None:
    """D-efficiency reaches .883 at 48."""
    assert design.draw(with_rules(gla().study, vignettes=48, decks=8)).efficiency >= 0.883


_ELSEWHERE = """
import hashlib
from interview_app.study.plan import design
from tests.factories.design import small, with_rules
from tests.factories.study import gla
studies = (with_rules(gla().study, starts=2), small(), small(level_weights={"proof": {"x": 2}}))
drawn = [design.draw(study) for study in studies]
print(*(hashlib.sha256(one.table + one.lock).hexdigest() for one in drawn))
"""


def test_other_linear_algebra_gives_the_same_bytes() -> None:
    """The library's routines for old, newer and this processor round differently; the path is the same."""
    answers = set()
    for kernel in ("Prescott", "Haswell", ""):
        settings = {**os.environ, "OPENBLAS_CORETYPE": kernel, "OPENBLAS_NUM_THREADS": "1"}
        command = [sys.executable, "-c", _ELSEWHERE]
        answers.add(subprocess.run(command, env=settings, capture_output=True, check=True).stdout)
    assert len(answers) == 1


def test_levels_are_balanced_as_far_as_exclusions_allow() -> None:
    """No level is shown less than half as often as an even share."""
    loaded = gla()
    for dimension in loaded.study.shown_dimensions:
        counts = Counter(row.levels[dimension.id] for row in loaded.rows)
        assert min(counts.values()) >= 96 / len(dimension.levels) / 2


def test_decks_are_varied() -> None:
    """No participant sees one level of anything with a choice five times."""
    loaded = gla()
    for deck in range(1, 17):
        rows = [row for row in loaded.rows if row.deck == deck]
        for dimension in ("data", "sender", "receiver", "purpose", "safeguard"):
            assert len({row.levels[dimension] for row in rows}) >= 3


def test_no_vignette_is_there_twice() -> None:
    """Each of the 96 adds something."""
    assert len({tuple(row.levels.values()) for row in gla().rows}) == 96


def test_every_deck_can_begin_and_end_gently() -> None:
    """Sensitive vignettes are spread evenly, and there are many orders without one at an end."""
    loaded = gla()
    assert any(dimension.sensitive for dimension in loaded.study.dimensions)
    held = []
    for deck in range(1, 17):
        rows = [row for row in loaded.rows if row.deck == deck]
        held.append(sum(is_sensitive(loaded.study, row.levels) for row in rows))
        assert turns(loaded.study, rows) >= 24
    assert max(held) - min(held) <= 1


def test_without_sensitive_levels_slots_stay_as_they_are_drawn() -> None:
    """Vignettes of a deck stand in the order of their levels."""
    study = without_marks(with_rules(gla().study, starts=1))
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    drawn = design.draw(study)
    for deck in range(1, 17):
        cells = [
            [levels[name].index(one) for name, one in row.levels.items()] for row in drawn.rows if row.deck == deck
        ]
        assert cells == sorted(cells)


def test_the_lock_says_what_there_is() -> None:
    """The space, what exclusions leave of it, how levels are counted, and what goes together, are on record."""
    lock = tomllib.loads(gla_files()["design.lock.toml"].decode())
    assert (lock["algorithm"], lock["seed"]) == (ALGORITHMS["d-efficient"], "gla-sharing-2026")
    assert lock["orders"] == ORDERS["williams"] == "williams-gentle/2"
    assert (lock["combinations"], lock["feasible"]) == (32_400, 10_200)
    assert (lock["vignettes"], lock["decks"]) == (96, 16)
    assert sum(lock["level_counts"]["proof"].values()) == 96
    sizes = [pair["correlation"] for pair in lock["aliasing"]]
    assert sizes == sorted(sizes, reverse=True)
    assert 0 < sizes[0] < 0.5


def test_any_seed_can_be_locked() -> None:
    """Quotes, control characters and letters of other alphabets come back as they were."""
    seed = 'a "quoted" \\ seed\n\x7f\x00 \N{GRINNING FACE}'
    assert tomllib.loads(design.draw(small(seed=seed)).lock.decode())["seed"] == seed


def test_a_small_design_keeps_its_rules() -> None:
    """What is drawn passes the check that laptops make."""
    study = small(vignettes=9)
    drawn = design.draw(study)
    assert check_design(study, drawn.rows) == ()
    assert drawn.table == design.draw(study).table
    assert design.draw(small(vignettes=9, seed="another")).efficiency == pytest.approx(drawn.efficiency, abs=0.05)


def test_an_interaction_is_protected_when_asked_for() -> None:
    """Its columns join the model, so more vignettes are needed to tell them apart."""
    assert design.draw(small(model=("main", "data:proof"))).efficiency > 0
    with pytest.raises(DesignImpossible, match="8 vignettes are needed"):
        design.draw(small(model=("main", "data:proof"), vignettes=6))


def test_the_full_method_shows_every_vignette() -> None:
    """All twelve that the exclusion leaves, in decks that tell as much as they can."""
    drawn = design.draw(small(method="full"))
    assert len({tuple(row.levels.values()) for row in drawn.rows}) == 12
    assert tomllib.loads(drawn.lock.decode())["algorithm"] == ALGORITHMS["full"]


def test_the_random_method_shows_vignettes_that_can_be_told_apart() -> None:
    """Another seed draws others; each draw is repeated until every effect can be estimated."""
    drawn = [design.draw(small(method="random", vignettes=9, starts=100, seed=seed)) for seed in "abcdef"]
    assert all(one.efficiency > 0 for one in drawn)
    assert len({one.table for one in drawn}) == 6


def test_weighted_levels_are_shown_about_as_often_as_asked() -> None:
    """Weight 2 is twice an even level's share: 27 of 96 for one of six levels."""
    drawn = design.draw(with_rules(gla().study, level_weights={"safeguard": {"none": 2}}, starts=2))
    counts = drawn.report.level_counts["safeguard"]
    assert abs(counts["none"] - 96 * 2 / 7) < 2.5
    assert all(abs(count - 96 / 7) < 2.5 for level, count in counts.items() if level != "none")
    assert drawn.efficiency > 0.89


def test_an_own_table_is_checked_and_only_locked() -> None:
    """The rows are the researcher's; the lock says that nothing was drawn."""
    own = design.draw(small(seed="mine")).rows
    drawn = design.draw(small(method="file"), own=own)
    assert drawn.rows == own
    assert ALGORITHMS["file"] in drawn.lock.decode()
    with pytest.raises(DesignImpossible, match="There must be 12 rows and there are 11"):
        design.draw(small(method="file"), own=own[:-1])


def test_a_drawing_tells_how_far_it_is_and_can_be_stopped() -> None:
    """A face shows a bar, and a person may change their mind."""
    told: list[tuple[int, int]] = []

    def watch(done: int, of: int) -> None:
        told.append((done, of))
        if done == 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        design.draw(small(), progress=watch)
    assert len(told) >= 5
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (4, 6)


SAME = Exclusion(same=("data", "sender"))
TIED = (SAME, *(Exclusion(where={"data": (one,), "sender": (other,)}) for one, other in ("ab", "bc", "ca")))
HALF = (SMALL[0], SMALL[1], Dimension("proof", ("x", "y"), sensitive=("y",)))
TEN = tuple(Dimension(f"d{number}", tuple("abcdefghij")) for number in range(7))
SIX = tuple(Dimension(f"d{number}", tuple("abcdef")) for number in range(7))
EACH_PAIR = tuple(f"d{number}:d{number + 1}" for number in range(6))
SEVEN = tuple(Dimension(f"d{number}", tuple("abcdefg")) for number in range(5))
FEW_PAIRS = ("main", "d0:d1", "d1:d2", "d2:d3", "d3:d4")
TOGETHER = (
    Exclusion(where={"data": ("a",), "sender": ("a",)}),
    Exclusion(where={"proof": ("x",), "sender": ("c",)}),
    Exclusion(where={"proof": ("y",), "sender": ("c",)}),
)


def long(vignettes: int, starts: int) -> Study:
    """Return a study whose search goes through much."""
    return small(SIX, (), vignettes=vignettes, decks=vignettes // 10, starts=starts)


@pytest.mark.parametrize(
    ("study", "words"),
    [
        (small(vignettes=15), "only 12 vignettes are left"),
        (small(vignettes=3, decks=1), "6 vignettes are needed"),
        (small(vignettes=9, method="full"), "shows all 12 vignettes: write vignettes = 12"),
        (small(vignettes=6, method="random", starts=1, seed="bad 2"), "none of 1 random draws"),
        (small(method="file"), "needs your own design.csv"),
        (small(exclusions=TIED, vignettes=6, decks=1), "always go together"),
        (small(exclusions=(Exclusion(where={"proof": ("y",)}),)), r"exclude\[1\] leaves no vignette with “y” of proof"),
        (small(exclusions=TOGETHER), r"exclude\[2\] and exclude\[3\] together leave no vignette with “c” of sender"),
        (small(HALF, decks=6), "6 of its vignettes have no sensitive level, and 12 are needed"),
        (small(HALF, decks=6), "Of 12, “y” of proof is in 6. Mark fewer levels"),
        (long(1_000, 100), "1,000 vignettes among 279,936 with 36 effects and 100 starts would take about 2 hours"),
        (long(1_000, 100), "lower starts to 87"),
        (long(10_000, 9), "about 3 hours; lower starts to 4"),
        (small(SEVEN, (), method="full", vignettes=7**5, decks=7**3, starts=20), "about 6 hours; lower starts to 3"),
        (small(SEVEN, (), vignettes=7**5, model=FEW_PAIRS), "lower vignettes"),
        (small(TEN, ()), "10000000 combinations, more than"),
        (small(SIX, (), model=EACH_PAIR), "279936 combinations with 186 effects"),
    ],
)
def test_an_impossible_design_is_refused_with_the_reason(study: Study, words: str) -> None:
    """DESIGN-IMPOSSIBLE says what to change."""
    with pytest.raises(DesignImpossible, match=words) as caught:
        design.draw(study)
    assert caught.value.code == "DESIGN-IMPOSSIBLE"


def test_an_own_table_that_cannot_tell_levels_apart_is_refused() -> None:
    """Two dimensions that always change together."""
    shown = (Dimension("one", ("a", "b")), Dimension("other", ("a", "b")))
    study = small(shown, (), method="file", vignettes=4, decks=1)
    rows = tuple(
        DesignRow(number=n, deck=1, slot=n, levels=dict.fromkeys(("one", "other"), level))
        for n, level in enumerate("abab", 1)
    )
    with pytest.raises(DesignImpossible, match="always go together"):
        design.draw(study, own=rows)


def test_a_laptop_without_numpy_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing is the coordinator's work."""
    monkeypatch.setitem(sys.modules, "interview_app.study.plan.drawing", None)
    monkeypatch.delattr("interview_app.study.plan.drawing", raising=False)
    with pytest.raises(DesignImpossible, match="extra"):
        design.draw(small())
