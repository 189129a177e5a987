"""Which deck the next participant gets, and in which order, without a network and evenly over all laptops.

Rotated blocks: block b has one permutation of the decks for the whole study. Laptop k goes through it from its own
starting place: k strides, a stride sharing no factor with the number of decks and being near their golden section.
Simulated over 20 laptops of uneven speed and 200 people this keeps deck use within about 5 of each other; hashing
gives 12.
"""

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from struct import unpack
from typing import TypeVar

from interview_app.study.model import DesignRow, Study
from interview_app.study.plan.orders import is_sensitive, order, turns

T = TypeVar("T")

_SEPARATOR = "\x1f"
_CHUNK = 136  # SHAKE-256's rate
_WORD = 4
_WORDS = 1 << (8 * _WORD)
_CHUNK_OF_WORDS = f">{_CHUNK // _WORD}I"
_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True)
class Allotment:
    """What one participant is shown.

    Attributes:
        deck: The deck's number.
        rows: Its design rows in order; none with a sensitive level is first or last.
        repeats: Which of them come once more at the end, in order; one with a sensitive level is never the last.
    """

    deck: int
    rows: tuple[int, ...]
    repeats: tuple[int, ...] = ()


def shuffled(items: Sequence[T], *purpose_parts: str) -> tuple[T, ...]:
    """Return the items in an order that follows from the purpose alone, the same on every platform.

    The stream is SHAKE-256 over SHA-256(parts joined by unit separators) and a 64-bit block count, read as big-endian
    32-bit words; a word above the last whole multiple is thrown away; Fisher-Yates from the end.
    """
    return sampled(items, len(items), *purpose_parts)


def sampled(items: Sequence[T], size: int, *purpose_parts: str) -> tuple[T, ...]:
    """Return the last so many of the items as `shuffled` orders them, without ordering the others."""
    below = _drawer(purpose_parts)
    mixed = list(items)
    first = len(mixed) - size
    for last in range(len(mixed) - 1, max(first, 1) - 1, -1):
        other = below(last + 1)
        mixed[last], mixed[other] = mixed[other], mixed[last]
    return tuple(mixed[first:])


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
    # On one laptop a deck comes in each order before any order comes again; laptops begin with different ones.
    return _allotment(study, rows, deck, block + deck + device)


def allot_by_hash(study: Study, rows: Sequence[DesignRow], seed: str) -> Allotment:
    """Return what a participant is shown on a laptop whose place in the rotation cannot be trusted.

    Deck use is less even than by rotation; whoever uses this says so in the record.

    Args:
        study: The study.
        rows: Its frozen design.
        seed: The interview's own random seed.
    """
    below = _drawer((study.design.seed, "deck", "hash", seed))
    return _allotment(study, rows, below(study.design.decks) + 1, below(_WORDS))


def stride(decks: int) -> int:
    """Return the number nearest the golden section of the decks that shares no factor with them."""
    target = _GOLDEN * decks
    fitting = (step for step in range(1, decks + 1) if math.gcd(step, decks) == 1)
    return min(fitting, key=lambda step: (abs(step - target), step))


def _allotment(study: Study, rows: Sequence[DesignRow], deck: int, turn: int) -> Allotment:
    """Return a deck in the order whose turn it is, among those that begin and end gently."""
    slots = sorted((row for row in rows if row.deck == deck), key=lambda row: row.slot)
    again, now = divmod(turn, turns(study, slots))
    # Which sensitive vignette is which changes from deck to deck, and each time all orders have had their turn.
    labels = shuffled(range(len(slots)), study.design.seed, "order", str(deck), str(again))
    shown = [slots[slot] for slot in order(study, slots, now, labels)]
    repeats = _repeats(study, shown, now + again)
    return Allotment(deck, tuple(row.number for row in shown), tuple(row.number for row in repeats))


def _repeats(study: Study, shown: Sequence[DesignRow], turn: int) -> Sequence[DesignRow]:
    """Return the vignettes that come again: early ones in turn, so that others stand between, a gentle one last."""
    many = study.design.deck.repeat
    if not many:
        return ()
    early = shown[: max(many, (len(shown) + 1) // 2)]
    gentle = [place for place, row in enumerate(early) if not is_sensitive(study, row.levels)]
    last = gentle[turn % len(gentle)]  # the first one shown is gentle
    others = sorted((last + step) % len(early) for step in range(1, many))
    return [early[place] for place in (*others, last)]


def _drawer(purpose_parts: Sequence[str]) -> Callable[[int], int]:
    """Return a function that draws a number below its argument."""
    key = hashlib.sha256(_SEPARATOR.join(purpose_parts).encode()).digest()
    words = _words(key)

    def below(bound: int) -> int:
        limit = _WORDS - _WORDS % bound
        return next(filter(limit.__gt__, words)) % bound

    return below


def _words(key: bytes) -> Iterator[int]:
    count = 0
    while True:
        chunk = hashlib.shake_256(key + count.to_bytes(8, "big")).digest(_CHUNK)
        yield from unpack(_CHUNK_OF_WORDS, chunk)
        count += 1
