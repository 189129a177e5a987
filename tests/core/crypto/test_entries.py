"""Entries of an interview, sealed one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base.clock import system_randomness
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry

KEY = b"k" * 32


@given(plaintext=st.binary(max_size=300), context=st.binary(max_size=60))
def test_sealing_and_opening_is_identity(plaintext: bytes, context: bytes) -> None:
    """An entry opens at its place and is 28 bytes longer sealed."""
    sealed = seal_entry(KEY, plaintext, context, system_randomness)
    assert len(sealed) == len(plaintext) + 28
    assert open_entry(KEY, sealed, context) == plaintext


def test_the_same_entry_never_looks_the_same() -> None:
    """Two entries with the same answer cannot be told to be the same."""
    assert len({seal_entry(KEY, b"yes", b"", system_randomness) for _ in range(50)}) == 50


def test_the_nonce_comes_first_from_the_randomness_given() -> None:
    """The first 12 bytes are the nonce that was drawn."""
    assert seal_entry(KEY, b"yes", b"", lambda size: b"n" * size).startswith(b"n" * 12)


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_anywhere_is_refused(place: int, bit: int) -> None:
    """One changed bit gets ENTRY-DAMAGED."""
    sealed = bytearray(seal_entry(KEY, b"an answer", b"here", system_randomness))
    sealed[place % len(sealed)] ^= 1 << bit
    with pytest.raises(EntryDamaged) as refused:
        open_entry(KEY, bytes(sealed), b"here")
    assert refused.value.code == "ENTRY-DAMAGED"


@pytest.mark.parametrize("length", [0, 1, 11, 12, 27, 28])
def test_a_short_entry_is_refused(length: int) -> None:
    """What is too short to be an entry, or all zero, gets ENTRY-DAMAGED."""
    with pytest.raises(EntryDamaged):
        open_entry(KEY, bytes(length), b"")


def test_another_place_or_key_is_refused() -> None:
    """An entry moved to another place, or opened with another interview's key, gets ENTRY-DAMAGED."""
    sealed = seal_entry(KEY, b"an answer", b"interview 1, entry 2", system_randomness)
    for key, context in ((KEY, b"interview 1, entry 3"), (b"l" * 32, b"interview 1, entry 2")):
        with pytest.raises(EntryDamaged):
            open_entry(key, sealed, context)
