"""Setting an interview up."""

from interview_app.interview.opening import free_label
from interview_app.interview.session import Session
from tests.factories.interview import IN_ENGLISH, Laptop, go_to


def noughts(size: int) -> bytes:
    """Return bytes that are always the same."""
    return bytes(size)


def test_a_label_is_found_even_when_chance_keeps_giving_the_same(laptop: Laptop) -> None:
    """Then a number makes the difference."""
    session = Session.begin(laptop.vault, laptop.pack, IN_ENGLISH, clock=laptop.clock, randomness=noughts)
    go_to(session, "intro")
    assert free_label(laptop.vault, noughts) == f"{session.label} 2"


def test_two_participants_are_shown_different_orders(laptop: Laptop) -> None:
    """Each interview has its own seed; the deck stays until somebody rates it."""
    one, other = laptop.begin().state.setup.plan, laptop.begin().state.setup.plan
    assert one.seed != other.seed
    assert len(bytes.fromhex(one.seed)) == 16
    assert (one.deck, one.rows) == (other.deck, other.rows)
