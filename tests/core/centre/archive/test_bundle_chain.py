"""The chain of bundles: gaps, forks, disks that were put back, late ones, and ones that come again."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from interview_app.centre.archive import Archive
from interview_app.centre.archive.acts import Wanted
from interview_app.centre.opened import BundleFacts
from tests.factories.centre import empty_archive


def bundle(name: str, count: int, before: str | None = "", *, head: str = "", device: int = 1) -> BundleFacts:
    """Return what a bundle called `name` says: its laptop's chain stands at `count`, with a digest of its own."""
    digest = name.encode().hex().ljust(64, "0")
    earlier = before.encode().hex().ljust(64, "0") if before else before
    return BundleFacts(digest, device, count, (head or str(count)).ljust(64, "e"), before=earlier)


FIRST, SECOND, THIRD = bundle("a", 10), bundle("b", 20, "a"), bundle("c", 30, "b")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Return an empty archive."""
    with empty_archive(tmp_path) as made:
        yield made


def flags(archive: Archive, *, cleared: bool = False) -> list[tuple[str, str]]:
    """Return the flags that stand, or all: the bundle's name and the code."""
    return [
        (bytes.fromhex(flag.bundle).rstrip(b"\0").decode(), flag.code)
        for flag in archive.chain_flags()
        if cleared or flag.cleared_on is None
    ]


@pytest.mark.parametrize("order", list(permutations((FIRST, SECOND, THIRD))))
def test_a_whole_chain_leaves_no_flag(archive: Archive, order: tuple[BundleFacts, ...]) -> None:
    """In whatever order the sticks come: what was missing meanwhile is here in the end, and late is harmless."""
    for facts in order:
        archive.note_bundle(facts)
    assert flags(archive) == []


def test_a_bundle_that_has_not_arrived_is_a_gap_until_it_does(archive: Archive) -> None:
    """The flag stands on the bundle that shows it, and is cleared, not deleted, by the one that was missing."""
    for facts in (FIRST, THIRD):
        archive.note_bundle(facts)
    assert flags(archive) == [("c", "gap")]
    archive.note_bundle(SECOND)
    assert flags(archive) == []
    assert flags(archive, cleared=True) == [("c", "gap")]


def test_the_same_bundle_again_is_counted_and_harmless(archive: Archive) -> None:
    """No flag, and the laptop's sheet says how often."""
    for _ in range(3):
        archive.note_bundle(FIRST)
    assert flags(archive) == []
    assert archive.bundle_counts() == {1: (1, 2)}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_heads_at_one_count_are_a_fork(archive: Archive, order: tuple[int, int]) -> None:
    """A chain of changes cannot say two things at one length: the storage was copied, or put back."""
    two = (FIRST, bundle("x", 10, None, head="another"))
    for place in order:
        archive.note_bundle(two[place])
    assert [code for _, code in flags(archive)] == ["fork"] + ["old-disk"] * 0


def test_two_bundles_after_the_same_one_are_looked_at(archive: Archive) -> None:
    """Nothing tells yet whether a saving was interrupted or an old disk put back; neither is the only sign."""
    for facts in (FIRST, SECOND, bundle("x", 25, "a")):
        archive.note_bundle(facts)
    assert flags(archive) == [("x", "old-disk")]


def test_a_bundle_after_one_that_was_interrupted_explains_nothing_more(archive: Archive) -> None:
    """The interrupted one stands at most as far as the one that was saved in its place, and nothing names it."""
    for facts in (FIRST, bundle("x", 20, "a"), bundle("y", 22, "a"), bundle("z", 30, "y")):
        archive.note_bundle(facts)
    assert flags(archive) == [("y", "old-disk")]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_an_old_disk_that_was_used_on_is_a_fork(archive: Archive, order: tuple[int, ...]) -> None:
    """One was finished, and a later one does not know it: whoever comes first, the later one is flagged in the end."""
    four = (FIRST, SECOND, THIRD, bundle("x", 25, "a"))
    for place in order:
        archive.note_bundle(four[place])
    assert ("x", "fork") in flags(archive)
    assert {code for _, code in flags(archive)} == {"fork"}


def test_two_branches_that_both_go_on_are_a_fork(archive: Archive) -> None:
    """Two copies of a storage, both used."""
    for facts in (FIRST, SECOND, bundle("x", 20, "a"), THIRD, bundle("y", 31, "x")):
        archive.note_bundle(facts)
    assert {code for _, code in flags(archive)} == {"fork"}


def test_two_first_bundles_are_looked_at(archive: Archive) -> None:
    """A storage from before the first bundle was put back."""
    for facts in (FIRST, bundle("x", 12)):
        archive.note_bundle(facts)
    assert flags(archive) == [("x", "old-disk")]


def test_a_bundle_that_is_further_than_its_follower_is_a_fork(archive: Archive) -> None:
    """No chain gets shorter."""
    for facts in (bundle("a", 30), bundle("b", 20, "a")):
        archive.note_bundle(facts)
    assert flags(archive) == [("b", "fork")]


def test_bundles_of_earlier_versions_and_of_consent_say_nothing_of_the_chain(archive: Archive) -> None:
    """They are compared by their heads alone."""
    for name, count in (("a", 10), ("b", 20), ("c", 30)):
        archive.note_bundle(bundle(name, count, None))
    archive.note_bundle(bundle("evidence", 30, None))
    assert flags(archive) == []


def test_a_laptop_speaks_about_itself_alone(archive: Archive) -> None:
    """Another laptop's bundle fills no gap, and forks nothing."""
    archive.note_bundle(FIRST)
    archive.note_bundle(replace(SECOND, device=2))
    assert flags(archive) == [("b", "gap")]
    archive.note_bundle(replace(bundle("x", 10, head="another"), device=3))
    assert flags(archive) == [("b", "gap")]


def test_what_somebody_explained_stays_explained(archive: Archive) -> None:
    """A flag that was settled does not come back when more arrives."""
    for facts in (FIRST, SECOND, bundle("x", 20, "a")):
        archive.note_bundle(facts)
    (flag,) = archive.chain_flags()
    archive.settle_flag(flag.number)
    assert flags(archive) == []
    archive.note_bundle(bundle("y", 20, "a"))
    assert [name for name, _ in flags(archive)] == ["y"]


def test_each_flag_is_a_line_of_what_was_done(archive: Archive) -> None:
    """The code and the laptop's number, and nothing else."""
    for facts in (FIRST, THIRD):
        archive.note_bundle(facts)
    said = [act.said for act in archive.acts() if act.code == "chain-flagged"]
    assert said == [{"device": 1, "kind": "gap"}]


def test_bundles_that_are_noted_together_are_flagged_as_one_after_the_other(tmp_path: Path) -> None:
    """Gaps that are filled, forks, old disks and ones that come again, in every order, each on a laptop of its own."""
    (tmp_path / "singly").mkdir()
    (tmp_path / "together").mkdir()
    five = [("a", 10, ""), ("b", 20, "a"), ("c", 30, "b"), ("x", 25, "a"), ("y", 20, "x")]
    arriving = [
        bundle(f"{name}{device}", count, f"{before}{device}" if before else "", device=device)
        for device, order in enumerate(permutations(five), start=1)
        for name, count, before in (*order, order[0])
    ]
    with empty_archive(tmp_path / "singly") as singly, empty_archive(tmp_path / "together") as together:
        with singly.together():
            for facts in arriving:
                singly.note_bundle(facts)
        for some in (arriving[:100], arriving[100:500], arriving[500:]):
            together.take_in_all([(facts, ()) for facts in some])
        assert together.chain_flags() == singly.chain_flags() != ()
        assert together.bundle_counts() == singly.bundle_counts()
        flagged = Wanted(code="chain-flagged")
        said = [[act.said for act in archive.acts(flagged, limit=2000)] for archive in (singly, together)]
        assert said[0] == said[1] != []
        together.verify_acts()
