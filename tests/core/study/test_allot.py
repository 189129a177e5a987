"""Decks are handed out evenly, without a network, and the same way on every platform."""

import hashlib
from collections import Counter
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.study.load import LoadedStudy
from interview_app.study.model import DeckRules
from interview_app.study.plan import allot, orders
from interview_app.study.plan.orders import is_sensitive
from tests.factories.design import with_rules, without_marks
from tests.factories.gp import gp
from tests.factories.study import gla

AS_BEFORE = "5fd76483daa7753fc79013b93479e8b81040d62efeade8cd319e2ee49c281f01"


def test_the_vector_of_the_analysis_note() -> None:
    """Any other program can draw the same order."""
    expected = (11, 2, 9, 12, 8, 5, 4, 6, 3, 1, 14, 0, 7, 13, 10, 15)
    assert allot.shuffled(range(16), "gla-2026", "deck", "3", "0") == expected


@given(items=st.lists(st.integers(), max_size=300), purpose=st.lists(st.text(), min_size=1, max_size=3))
def test_shuffling_keeps_everything_and_repeats_itself(items: list[int], purpose: list[str]) -> None:
    """A shuffle is a permutation that follows from its purpose."""
    assert Counter(allot.shuffled(items, *purpose)) == Counter(items)
    assert allot.shuffled(items, *purpose) == allot.shuffled(items, *purpose)


@given(items=st.lists(st.integers(), max_size=50, unique=True), data=st.data())
def test_a_sample_is_the_end_of_a_shuffle(items: list[int], data: st.DataObject) -> None:
    """It is only quicker."""
    size = data.draw(st.integers(0, len(items)))
    assert allot.sampled(items, size, "a") == allot.shuffled(items, "a")[len(items) - size :]


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
    study = with_rules(without_marks(loaded.study), deck=DeckRules(order="as-listed"))
    rows = allot.allot(study, loaded.rows, 3, 41).rows
    assert list(rows) == sorted(rows)


def spread(seed: str, *, by_hash: bool = False) -> int:
    """Return the range of deck use when 200 people come to 20 laptops of uneven speed, some of them busy."""
    loaded = gla()
    study = with_rules(loaded.study, seed=seed)
    speeds = [1 + allot.choose(range(10), seed, "speed", str(device)) for device in range(20)]
    busy = [device for device, speed in enumerate(speeds) for _ in range(speed)]
    counters: Counter[int] = Counter()
    use: Counter[int] = Counter()
    for person in range(200):
        device = allot.choose(busy, seed, "who is free", str(person))
        if by_hash:
            allotment = allot.allot_by_hash(study, loaded.rows, f"{device} {counters[device]}")
        else:
            allotment = allot.allot(study, loaded.rows, device, counters[device])
        counters[device] += 1
        use[allotment.deck] += 1
    every = [use[deck] for deck in range(1, 17)]
    return max(every) - min(every)


def test_deck_use_stays_even_over_twenty_laptops_of_uneven_speed() -> None:
    """The mean range over 40 fieldworks is at most 5.5; none reaches what hashing has on average."""
    ranges = [spread(f"fieldwork {run}") for run in range(40)]
    assert sum(ranges) / len(ranges) <= 5.5
    by_hash = [spread(f"fieldwork {run}", by_hash=True) for run in range(20)]
    assert 10 <= sum(by_hash) / len(by_hash) <= 14
    assert max(ranges) < sum(by_hash) / len(by_hash)


def test_positions_are_even_over_one_laptop() -> None:
    """After six rounds each vignette of a study without sensitive levels has come first once."""
    loaded = gla()
    study = without_marks(loaded.study)
    first = Counter(allot.allot(study, loaded.rows, 1, counter).rows[0] for counter in range(16 * 6))
    assert set(first.values()) == {1}
    assert len(first) == 96


def sensitive_ends(device: int, counter: int, repeat: int) -> list[bool]:
    """Return which of the first, the last, and the last that is shown again have a sensitive level."""
    loaded = gla()
    study = with_rules(loaded.study, deck=msgspec.structs.replace(loaded.study.design.deck, repeat=repeat))
    shown = allot.allot(study, loaded.rows, device, counter)
    assert len(shown.repeats) == repeat
    assert len(set(shown.repeats)) == repeat
    assert set(shown.repeats) <= set(shown.rows)
    ends = (shown.rows[0], shown.rows[-1], *shown.repeats[-1:])
    return [is_sensitive(study, loaded.row(number).levels) for number in ends]


@given(device=st.integers(0, 500), counter=st.integers(0, 5000), repeat=st.integers(0, 6))
def test_nobody_begins_or_ends_with_a_sensitive_vignette(device: int, counter: int, repeat: int) -> None:
    """Neither the first story, nor the last of the deck, nor the last that comes again; and repeats are of the deck."""
    assert not any(sensitive_ends(device, counter, repeat))


def test_without_sensitive_levels_decks_are_ordered_as_they_were() -> None:
    """By the row of the deck's Williams square whose number is the turn: 2,400 allotments, hashed before the change."""
    loaded = gla()
    study = without_marks(loaded.study)
    shown = [allot.allot(study, loaded.rows, device, counter) for device in range(12) for counter in range(200)]
    told = repr([(one.deck, one.rows, one.repeats) for one in shown])
    assert hashlib.sha256(told.encode()).hexdigest() == AS_BEFORE


def places_and_pairs(study: LoadedStudy, devices: int, people: int) -> dict[int, tuple[Counter[Any], Counter[Any]]]:
    """Return how often each story stood in each place, and each came right after each, in each deck."""
    found: dict[int, tuple[Counter[Any], Counter[Any]]] = {}
    for device in range(devices):
        for counter in range(people):
            shown = allot.allot(study.study, study.rows, device, counter)
            places, pairs = found.setdefault(shown.deck, (Counter(), Counter()))
            places.update(enumerate(shown.rows))
            pairs.update(pairwise(shown.rows))
    return found


@pytest.mark.parametrize(("study", "least_places", "least_pairs"), [(gla(), 30, 30), (gp(), 8, 10)])
def test_over_many_participants_all_that_the_promise_allows_occurs(
    study: LoadedStudy, least_places: int, least_pairs: int
) -> None:
    """A sensitive story in each place but the ends, each story after each other, the rarest not by far."""
    for deck, (places, pairs) in places_and_pairs(study, 60, 96).items():
        known = orders.balance(study.study, [row for row in study.rows if row.deck == deck])
        size = known.stories
        assert len(places) == size * size - known.unused >= least_places
        assert len(pairs) == size * (size - 1) - known.apart >= least_pairs
        assert min(pairs.values()) * 6 > max(pairs.values())


def test_the_orders_of_a_deck_take_turns() -> None:
    """On one laptop each order of a deck comes once before any comes again; then vignettes change their parts."""
    loaded = gla()
    for deck, turns in ((1, 48), (16, 24)):
        rows = [row for row in loaded.rows if row.deck == deck]
        assert orders.turns(loaded.study, rows) == turns
        first, second = (
            [allot._allotment(loaded.study, loaded.rows, deck, begin + turn).rows for turn in range(turns)]
            for begin in (0, turns)
        )
        assert len(set(first)) == len(set(second)) == turns
        assert first != second


def test_what_comes_again_came_early_and_takes_turns() -> None:
    """One of the first three of six, each equally often, whatever the order of the deck."""
    loaded = gla()
    study = without_marks(loaded.study)
    turns: Counter[tuple[int, int]] = Counter()
    for counter in range(16 * 18):
        shown = allot.allot(study, loaded.rows, 5, counter)
        turns[shown.deck, shown.rows.index(shown.repeats[0])] += 1
    assert set(turns.values()) == {6}
    assert {place for _, place in turns} == {0, 1, 2}


def test_a_laptop_that_cannot_be_trusted_gets_its_deck_from_the_interview_s_seed() -> None:
    """Every deck is drawn about equally often, the same seed gives the same, and the ends are gentle."""
    loaded = gla()
    drawn = [allot.allot_by_hash(loaded.study, loaded.rows, f"interview {number}") for number in range(1600)]
    use = Counter(shown.deck for shown in drawn)
    assert len(use) == 16
    assert all(60 <= times <= 145 for times in use.values())
    assert drawn[7] == allot.allot_by_hash(loaded.study, loaded.rows, "interview 7")
    ends = (loaded.row(number).levels for shown in drawn for number in (shown.rows[0], shown.rows[-1]))
    assert not any(is_sensitive(loaded.study, levels) for levels in ends)
