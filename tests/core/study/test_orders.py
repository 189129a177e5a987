"""Orders in which a deck may be shown: each follows each other, and the ends are gentle."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.study.model import DeckRules, DesignRow, Dimension, Study
from interview_app.study.plan import orders
from tests.factories.design import small

MARKED = (Dimension("data", ("calm", "hard"), sensitive=("hard",)),)


def study_of(size: int, order: str = "williams") -> Study:
    """Return a study of one deck."""
    return small(MARKED, (), vignettes=size, decks=1, deck=DeckRules(order=order))  # type: ignore[arg-type]


def deck(marks: str) -> tuple[DesignRow, ...]:
    """Return a deck, sensitive where there is an x."""
    levels = {"x": "hard", "-": "calm"}
    return tuple(DesignRow(number=n, deck=1, slot=n, levels={"data": levels[mark]}) for n, mark in enumerate(marks, 1))


@pytest.mark.parametrize("size", [2, 4, 5, 6, 7, 10])
def test_in_a_williams_design_each_follows_each_equally_often(size: int) -> None:
    """What was shown before cannot favour one vignette."""
    rows = orders.williams(size)
    followed = Counter(pair for row in rows for pair in pairwise(row))
    assert len(followed) == size * (size - 1)
    assert len(set(followed.values())) == 1
    assert all(len({row[place] for row in rows}) == size for place in range(size))


def test_a_deck_of_one_has_one_order() -> None:
    """There is nothing to balance."""
    assert set(orders.williams(1)) == {(0,)}


def test_without_sensitive_vignettes_every_order_will_do() -> None:
    """Nothing changes for a study that marks nothing."""
    for size in range(1, 9):
        study = study_of(size)
        numbers = orders.gentle_orders(study, deck("-" * size))
        assert tuple(orders.order(study, size, number) for number in numbers) == orders.williams(size)


@pytest.mark.parametrize(
    ("marks", "order", "left"),
    [
        ("-xx-xx", "williams", 2),
        ("--x--x", "williams", 4),
        ("--xx--", "williams", 2),
        ("x-----", "williams", 4),
        ("---xxx", "williams", 0),
        ("-xxxx-", "as-listed", 1),
        ("x----x", "as-listed", 0),
        ("-", "williams", 2),
        ("x", "williams", 0),
    ],
)
def test_only_orders_with_gentle_ends_are_left(marks: str, order: str, left: int) -> None:
    """And each of them begins and ends with a vignette that is not sensitive."""
    study = study_of(len(marks), order)
    found = [orders.order(study, len(marks), number) for number in orders.gentle_orders(study, deck(marks))]
    assert len(found) == left
    assert all(marks[one[0]] == marks[one[-1]] == "-" for one in found)


@given(size=st.integers(1, 12), order=st.sampled_from(["williams", "as-listed"]), data=st.data())
def test_filled_in_turn_a_deck_with_two_gentle_vignettes_has_a_gentle_order(
    size: int, order: str, data: st.DataObject
) -> None:
    """However many sensitive ones there are beside them."""
    study = study_of(size, order)
    gentle = data.draw(st.integers(orders.needed(study), size))
    places = orders.filling(study, size)
    assert sorted(places) == list(range(size))
    marks = ["x"] * size
    for place in places[:gentle]:
        marks[place] = "-"
    found = orders.gentle_orders(study, deck("".join(marks)))
    assert len(found) >= 1


def test_a_very_large_deck_is_looked_at_in_no_time() -> None:
    """Its orders are not all written out."""
    study = study_of(10_000)
    rows = deck("-" + "x" * 9_998 + "-")
    assert orders.gentle_orders(study, rows) == ()
    assert len(orders.filling(study, 10_000)) == 10_000
