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


def every_order(study: Study, marks: str) -> list[orders.Order]:
    """Return all orders of a deck in turn."""
    rows = deck(marks)
    return [orders.order(study, rows, turn, range(len(marks))) for turn in range(orders.turns(study, rows))]


@pytest.mark.parametrize("size", range(1, 9))
def test_without_sensitive_vignettes_the_orders_are_the_rows_of_one_williams_design(size: int) -> None:
    """Nothing changes for a study that marks nothing, whatever its vignettes are labelled."""
    study = study_of(size)
    assert tuple(every_order(study, "-" * size)) == orders.williams(size)
    assert orders.order(study, deck("-" * size), 0, range(size)[::-1]) == orders.williams(size)[0]
    assert orders.balance(study, deck("-" * size)) == orders.Balance(size, size, len(orders.williams(size)), 0, 0)


@pytest.mark.parametrize(
    ("marks", "order", "turns"),
    [
        ("--xx--", "williams", 48),
        ("x--xx-", "williams", 24),
        ("xx--xx", "williams", 8),
        ("-x--", "williams", 12),
        ("--xx", "williams", 4),
        ("x--", "williams", 4),
        ("x---x", "williams", 36),
        ("-xxxx-", "as-listed", 1),
        ("x----x", "as-listed", 0),
        ("xx-xxx", "williams", 0),
        ("-", "williams", 2),
        ("x", "williams", 0),
        ("xx", "williams", 0),
        ("-x", "williams", 0),
    ],
)
def test_every_order_begins_and_ends_gently(marks: str, order: str, turns: int) -> None:
    """No two of them are the same, and with fewer than two gentle vignettes there is none."""
    found = every_order(study_of(len(marks), order), marks)
    assert len(found) == turns
    assert all(sorted(one) == list(range(len(marks))) for one in found)
    assert all(marks[one[0]] == marks[one[-1]] == "-" for one in found)
    assert len(set(found)) == turns or len(marks) in {1, 3}


@pytest.mark.parametrize(
    "marks",
    ["-x-", "--x-", "x--x", "x---x", "xx--xx", "x--xx-", "x-x---", "-----x", "xxx----", "xx--xx--", "--xxxxxxx"],
)
def test_orders_between_gentle_ends_are_as_even_as_can_be(marks: str) -> None:
    """Over all of them each kind of vignette, and each kind of neighbours, is treated alike; as the balance says."""
    study, size, gentle = study_of(len(marks)), len(marks), marks.count("-")
    found = every_order(study, marks)
    places = Counter((place, slot) for one in found for place, slot in enumerate(one))
    near = Counter(pair for one in found for pair in pairwise(one))
    ends = {times for (place, _), times in places.items() if place in {0, size - 1}}
    assert ends == {len(found) // gentle}
    hard_between = {times for (_, slot), times in places.items() if marks[slot] == "x"}
    assert hard_between == {len(found) // (size - 2)}
    assert len({times for (place, slot), times in places.items() if 0 < place < size - 1 and marks[slot] == "-"}) <= 1
    for kinds in ("xx", "x-", "-x", "--"):
        assert len({times for pair, times in near.items() if marks[pair[0]] + marks[pair[1]] == kinds}) <= 1
    known = orders.balance(study, deck(marks))
    assert (known.stories, known.ends, known.turns) == (size, gentle, len(found))
    assert known.unused == size * size - len(places)
    assert known.apart == size * (size - 1) - len(near)
    assert known.uneven == pytest.approx(max(near.values()) / min(near.values()))
    assert known.uneven <= 3


def test_a_few_orders_in_turn_are_nearly_even_already() -> None:
    """From whichever turn a laptop begins, 24 participants of a deck of six meet all neighbours and all places."""
    for marks, unused in (("--xx--", 4), ("x--xx-", 6)):
        found = every_order(study_of(6), marks) * 2
        for begin in range(len(found) // 2):
            some = found[begin : begin + 24]
            assert len({pair for one in some for pair in pairwise(one)}) == 30
            assert len({(place, slot) for one in some for place, slot in enumerate(one)}) == 36 - unused


def test_labels_say_which_vignette_is_which() -> None:
    """Other labels give the same orders of other vignettes, still with gentle ends."""
    study, rows = study_of(6), deck("--xx--")
    plain, other = (orders.order(study, rows, 0, labels) for labels in (range(6), (5, 3, 0, 2, 4, 1)))
    assert plain != other
    assert {other[0], other[-1]} <= {0, 1, 4, 5}


def test_what_is_shown_as_listed_has_its_place() -> None:
    """Each story stands where it stands, beside the same ones."""
    assert orders.balance(study_of(6, "as-listed"), deck("-xxxx-")) == orders.Balance(6, 2, 1, 25, 30)
    assert orders.balance(study_of(1, "as-listed"), deck("-")) == orders.Balance(1, 1, 1, 0, 0)


def test_a_deck_of_sensitive_vignettes_has_no_orders_to_balance() -> None:
    """It is a mistake, which the check names."""
    assert orders.balance(study_of(4), deck("xxxx")).turns == 0
    assert orders.balance(study_of(4), deck("-xxx")).turns == 0


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
    assert orders.turns(study, deck("".join(marks))) >= 1


def test_a_very_large_deck_is_ordered_in_no_time() -> None:
    """Its orders are not all written out, and there are more than anybody could."""
    study = study_of(10_000)
    rows = deck("-" + "x" * 9_996 + "---")
    assert orders.turns(study, rows) == 12 * 9_998
    shown = orders.order(study, rows, 12 * 9_998 - 1, range(10_000))
    assert sorted(shown) == list(range(10_000))
    assert {shown[0], shown[-1]} <= {0, 9_997, 9_998, 9_999}
    assert len(orders.filling(study, 10_000)) == 10_000
