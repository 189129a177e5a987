"""Decks are handed out evenly, without a network, and the same way on every platform."""

from collections import Counter
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.study import allot
from tests.factories.study import gla


def test_the_vector_of_the_analysis_note() -> None:
    """Any other program can draw the same order."""
    expected = (11, 2, 9, 12, 8, 5, 4, 6, 3, 1, 14, 0, 7, 13, 10, 15)
    assert allot.shuffled(range(16), "gla-2026", "deck", "3", "0") == expected


@given(items=st.lists(st.integers(), max_size=300), purpose=st.lists(st.text(), min_size=1, max_size=3))
def test_shuffling_keeps_everything_and_repeats_itself(items: list[int], purpose: list[str]) -> None:
    """A shuffle is a permutation that follows from its purpose."""
    assert Counter(allot.shuffled(items, *purpose)) == Counter(items)
    assert allot.shuffled(items, *purpose) == allot.shuffled(items, *purpose)


def test_purposes_do_not_run_together() -> None:
    """Two parts are not the same as one longer part."""
    assert allot.shuffled(range(50), "a", "bc") != allot.shuffled(range(50), "ab", "c")


def test_choosing_is_even_over_purposes() -> None:
    """Each of three what-ifs is drawn about a third of the time."""
    drawn = Counter(allot.choose("abc", "seed", str(number)) for number in range(900))
    assert all(240 < count < 360 for count in drawn.values())


def test_there_must_be_something_to_choose() -> None:
    """An empty choice is a bug and says so."""
    with pytest.raises(ValueError, match="nothing"):
        allot.choose((), "seed")


@pytest.mark.parametrize("size", [2, 4, 5, 6, 7, 10])
def test_in_a_williams_design_each_follows_each_equally_often(size: int) -> None:
    """What was shown before cannot favour one vignette."""
    rows = allot.williams(size)
    followed = Counter(pair for row in rows for pair in pairwise(row))
    assert len(followed) == size * (size - 1)
    assert len(set(followed.values())) == 1
    assert all(len({row[place] for row in rows}) == size for place in range(size))


def test_a_deck_of_one_has_one_order() -> None:
    """There is nothing to balance."""
    assert set(allot.williams(1)) == {(0,)}


def test_the_stride_shares_no_factor_with_the_decks() -> None:
    """So each laptop starts somewhere else before any start repeats."""
    assert [allot.stride(decks) for decks in (1, 2, 8, 16, 20)] == [1, 1, 5, 9, 13]


@given(device=st.integers(0, 500), block=st.integers(0, 50))
def test_each_laptop_goes_through_every_deck_in_a_block(device: int, block: int) -> None:
    """Sixteen participants on one laptop see sixteen decks."""
    loaded = gla()
    counters = range(block * 16, block * 16 + 16)
    allotments = [allot.allot(loaded.study, loaded.rows, device, counter) for counter in counters]
    assert {allotment.deck for allotment in allotments} == set(range(1, 17))


def test_an_allotment_is_the_deck_in_some_order() -> None:
    """A participant sees six different vignettes of one deck."""
    loaded = gla()
    allotment = allot.allot(loaded.study, loaded.rows, 3, 41)
    assert sorted(allotment.rows) == [row.number for row in loaded.rows if row.deck == allotment.deck]
    assert len(allotment.rows) == loaded.study.deck_size


def test_the_order_can_stay_as_listed() -> None:
    """A study may want the deck as its author wrote it."""
    loaded = gla()
    deck = msgspec.structs.replace(loaded.study.design.deck, order="as-listed")
    study = msgspec.structs.replace(loaded.study, design=msgspec.structs.replace(loaded.study.design, deck=deck))
    rows = allot.allot(study, loaded.rows, 3, 41).rows
    assert list(rows) == sorted(rows)


def test_deck_use_stays_even_over_twenty_laptops() -> None:
    """With 200 people on 20 laptops no deck is used far more than another."""
    loaded = gla()
    use = Counter(allot.allot(loaded.study, loaded.rows, n % 20, n // 20).deck for n in range(200))
    assert len(use) == 16
    assert max(use.values()) - min(use.values()) <= 5


def test_positions_are_even_over_one_laptop() -> None:
    """After six rounds each vignette has come first once."""
    loaded = gla()
    first = Counter(allot.allot(loaded.study, loaded.rows, 1, counter).rows[0] for counter in range(16 * 6))
    assert set(first.values()) == {1}
    assert len(first) == 96
