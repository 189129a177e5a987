"""Which deck the next participant gets, and in which order, without a network and evenly over all laptops.

Rotated blocks: block b has one permutation of the decks for the whole study. Laptop k goes through it from its own
starting place: k strides, a stride sharing no factor with the number of decks and being near their golden section.
Simulated over 20 laptops and 200 people this keeps deck use within about 5 of each other; hashing gives 12.
"""

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from interview_app.study.model import DesignRow, Study

T = TypeVar("T")

_SEPARATOR = "\x1f"
_CHUNK = 136  # SHAKE-256's rate
_WORD = 4
_WORDS = 1 << (8 * _WORD)
_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True)
class Allotment:
    """What one participant is shown: the deck's number and its design rows in order."""

    deck: int
    rows: tuple[int, ...]


def shuffled(items: Sequence[T], *purpose_parts: str) -> tuple[T, ...]:
    """Return the items in an order that follows from the purpose alone, the same on every platform.

    The stream is SHAKE-256 over SHA-256(parts joined by unit separators) and a 64-bit block count, read as big-endian
    32-bit words; a word above the last whole multiple is thrown away; Fisher-Yates from the end.
    """
    below = _drawer(purpose_parts)
    order = list(items)
    for last in range(len(order) - 1, 0, -1):
        other = below(last + 1)
        order[last], order[other] = order[other], order[last]
    return tuple(order)


def choose(items: Sequence[T], *purpose_parts: str) -> T:
    """Return one of the items, following from the purpose alone.

    Raises:
        ValueError: When there is nothing to choose from.
    """
    if not items:
        raise ValueError("nothing to choose from")
    return items[_drawer(purpose_parts)(len(items))]


def allot(study: Study, rows: Sequence[DesignRow], device: int, counter: int) -> Allotment:
    """Return what the participant with this count on this laptop is shown.

    Args:
        study: The study.
        rows: Its frozen design.
        device: The laptop's number from its certificate.
        counter: How many interviews with a rating this laptop has begun before.
    """
    decks = study.design.decks
    block, place = divmod(counter, decks)
    permutation = shuffled(range(1, decks + 1), study.design.seed, "deck", "all", str(block))
    deck = permutation[(device * stride(decks) + place) % decks]
    slots = sorted((row for row in rows if row.deck == deck), key=lambda row: row.slot)
    order: Sequence[int] = range(len(slots))
    if study.design.deck.order == "williams":
        orders = williams(len(slots))
        # On one laptop a deck comes in each order before any order comes again; laptops begin with different ones.
        order = orders[(block + deck + device) % len(orders)]
    return Allotment(deck, tuple(slots[slot].number for slot in order))


def stride(decks: int) -> int:
    """Return the number nearest the golden section of the decks that shares no factor with them."""
    target = _GOLDEN * decks
    fitting = (step for step in range(1, decks + 1) if math.gcd(step, decks) == 1)
    return min(fitting, key=lambda step: (abs(step - target), step))


def williams(size: int) -> tuple[tuple[int, ...], ...]:
    """Return the rows of a Williams design: each thing follows each other thing equally often (Williams, 1949).

    An odd size needs its mirror rows as well.
    """
    first = [0]
    low, high = 1, size - 1
    while len(first) < size:
        first.append(low if len(first) % 2 else high)
        low, high = (low + 1, high) if len(first) % 2 == 0 else (low, high - 1)
    square = [tuple((step + row) % size for step in first) for row in range(size)]
    mirror = [row[::-1] for row in square] if size % 2 else []
    return (*square, *mirror)


def _drawer(purpose_parts: Sequence[str]) -> Callable[[int], int]:
    """Return a function that draws a number below its argument."""
    key = hashlib.sha256(_SEPARATOR.join(purpose_parts).encode()).digest()
    words = _words(key)

    def below(bound: int) -> int:
        limit = _WORDS - _WORDS % bound
        return next(word for word in words if word < limit) % bound

    return below


def _words(key: bytes) -> Iterator[int]:
    count = 0
    while True:
        chunk = hashlib.shake_256(key + count.to_bytes(8, "big")).digest(_CHUNK)
        yield from (int.from_bytes(chunk[at : at + _WORD], "big") for at in range(0, _CHUNK, _WORD))
        count += 1
