"""A design is frozen whole or not at all; and a lock that does not fit is found."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from interview_app.study import rows
from interview_app.study.load import LOCK, StudyBroken
from interview_app.study.model import DeckRules, Dimension
from interview_app.study.plan import design, freeze
from interview_app.study.plan.design import Design, DesignImpossible
from interview_app.study.plan.freeze import DesignFrozen
from interview_app.study.rules.design import check_design, check_lock, recipe
from tests.factories.design import SMALL, small, without_marks
from tests.factories.study import gla

MARKED = (SMALL[0], SMALL[1], Dimension("proof", ("x", "y"), sensitive=("y",)))


def frozen_in(folder: Path) -> dict[str, bytes]:
    """Return the design's files in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def as_files(drawn: Design) -> dict[str, bytes]:
    """Return the files of a design."""
    return {rows.FILE: drawn.table, LOCK: drawn.lock}


def lock_of(drawn: Design) -> dict[str, Any]:
    """Return what a design's lock says."""
    return tomllib.loads(drawn.lock.decode())


def test_both_files_are_written(tmp_path: Path) -> None:
    """And writing the same again is no change."""
    drawn = design.draw(small())
    for files in ({}, as_files(drawn)):
        freeze.freeze(tmp_path, files, drawn, own=False, replace=False)
        assert frozen_in(tmp_path) == as_files(drawn)


def test_another_design_is_put_there_only_when_told_to(tmp_path: Path) -> None:
    """DESIGN-FROZEN leaves both files alone."""
    old, new = design.draw(small()), design.draw(small(seed="new", vignettes=9))
    freeze.freeze(tmp_path, {}, old, own=False, replace=False)
    with pytest.raises(DesignFrozen) as caught:
        freeze.freeze(tmp_path, as_files(old), new, own=False, replace=False)
    assert caught.value.code == "DESIGN-FROZEN"
    assert frozen_in(tmp_path) == as_files(old)
    freeze.freeze(tmp_path, as_files(old), new, own=False, replace=True)
    assert frozen_in(tmp_path) == as_files(new)


@pytest.mark.parametrize("before", [{}, {rows.FILE: b"old\n"}])
def test_when_the_lock_cannot_be_written_the_table_is_as_it_was(tmp_path: Path, before: dict[str, bytes]) -> None:
    """A table without its lock would be half a design."""
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / LOCK).mkdir()
    with pytest.raises(Exception, match="folder"):
        freeze.freeze(tmp_path, before, design.draw(small()), own=False, replace=True)
    (tmp_path / LOCK).rmdir()
    assert frozen_in(tmp_path) == before


def test_an_own_table_is_frozen_by_its_lock(tmp_path: Path) -> None:
    """Until there is a lock it may change; then it is replaced only when told to."""
    study = small(method="file")
    first, second = design.draw(small()), design.draw(small(seed="another"))
    lax = {rows.FILE: first.table, LOCK: b"not [toml"}
    drawn = freeze.drawn_for(study, lax)
    assert drawn.table == first.table
    freeze.freeze(tmp_path, lax, drawn, own=True, replace=False)
    changed = {rows.FILE: second.table, LOCK: drawn.lock}
    with pytest.raises(DesignFrozen):
        freeze.freeze(tmp_path, changed, freeze.drawn_for(study, changed), own=True, replace=False)
    freeze.freeze(tmp_path, changed, freeze.drawn_for(study, changed), own=True, replace=True)
    assert lock_of(freeze.drawn_for(study, changed)) == tomllib.loads((tmp_path / LOCK).read_text())


@pytest.mark.parametrize(("table", "words"), [(b"number\n", "The first line must be"), (b"", "The first line")])
def test_an_own_table_that_cannot_be_read_is_broken(table: bytes, words: str) -> None:
    """With its mistakes, all of them."""
    with pytest.raises(StudyBroken, match=words):
        freeze.drawn_for(small(method="file"), {rows.FILE: table})


def test_an_own_table_with_forbidden_vignettes_is_broken() -> None:
    """Each row that an exclusion forbids is named."""
    own = design.draw(small(exclusions=(), method="full", vignettes=18)).table
    with pytest.raises(StudyBroken) as caught:
        freeze.drawn_for(small(method="file", vignettes=18), {rows.FILE: own})
    assert sum("forbids" in finding.message for finding in caught.value.findings) == 6


def test_an_own_table_must_be_there() -> None:
    """The method names what is missing."""
    with pytest.raises(DesignImpossible, match=r"your own design\.csv"):
        freeze.drawn_for(small(method="file"), {})


def test_a_lock_that_fits_has_no_findings() -> None:
    """Whatever the method."""
    listed = small(deck=DeckRules(order="as-listed"))
    for study in (small(), small(method="full"), small(method="random", starts=50), listed):
        drawn = design.draw(study)
        assert check_lock(study, drawn.table, lock_of(drawn), LOCK) == ()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("algorithm", "by hand"),
        ("orders", "williams/1"),
        ("orders", None),
        ("format", None),
        ("study", "other"),
        ("seed", ""),
        ("vignettes", 13),
        ("decks", "3"),
        ("combinations", 1),
        ("level_counts", {"data": {"a": 4}}),
    ],
)
def test_each_fact_of_a_lock_is_compared(key: str, value: object) -> None:
    """A lock that was edited is found, with the key."""
    drawn = design.draw(small())
    (finding,) = check_lock(small(), drawn.table, lock_of(drawn) | {key: value}, LOCK)
    assert (finding.file, finding.key) == (LOCK, key)
    assert "run" in finding.to_do.lower()


def test_a_lock_of_another_study_or_table_is_found() -> None:
    """By its hashes; what else differs follows from that and is not listed."""
    drawn = design.draw(small())
    (study,) = check_lock(small(seed="other"), drawn.table, lock_of(drawn), LOCK)
    (table,) = check_lock(small(), drawn.table.replace(b"x", b"y"), lock_of(drawn), LOCK)
    assert (study.key, table.key) == ("study_sha256", "design_sha256")


def test_marking_a_level_changes_what_the_design_follows_from() -> None:
    """And a study that marks nothing has the hash that it had before levels could be marked."""
    assert recipe(small()) != recipe(small(MARKED))
    assert recipe(small()) == recipe(without_marks(small(MARKED)))


def test_a_deck_that_cannot_begin_or_end_gently_is_a_mistake() -> None:
    """It names the deck and says what to do."""
    study = gla().study
    marked = tuple(
        msgspec.structs.replace(one, sensitive=one.levels[1:] if one.id == "safeguard" else ())
        for one in study.dimensions
    )
    found = check_design(msgspec.structs.replace(study, dimensions=marked), gla().rows)
    assert found
    assert all(finding.key.startswith("deck ") and "sensitive story" in finding.message for finding in found)
    assert all(finding.severity == "mistake" and "mark fewer levels" in finding.to_do for finding in found)
