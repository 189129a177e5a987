"""The wire encoding of SSH."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import wire


@given(strings=st.lists(st.binary(max_size=50), max_size=6))
def test_strings_come_back(strings: list[bytes]) -> None:
    """Strings written one behind the other are read again, and nothing is left."""
    reader = wire.Reader(b"".join(map(wire.string, strings)))
    assert [reader.string() for _ in strings] == strings
    reader.end()


def test_a_number_is_four_bytes_with_the_greatest_first() -> None:
    """Numbers are read as RFC 4251 writes them."""
    assert wire.Reader(b"\x29\xb7\xf4\xaa").number() == 0x29B7F4AA


@given(number=st.integers(0, (1 << 64) - 1))
def test_a_long_number_is_eight_bytes_with_the_greatest_first(number: int) -> None:
    """Long numbers come back, and then nothing is left."""
    reader = wire.Reader(wire.long(number))
    assert reader.long() == number
    reader.end()
    assert wire.long(0x29B7F4AA) == b"\0\0\0\0\x29\xb7\xf4\xaa"


def test_a_reader_knows_its_end() -> None:
    """It is at its end when nothing is left."""
    assert wire.Reader(b"").at_end
    assert not wire.Reader(b"\0").at_end


def test_a_long_number_is_not_read_past_the_end() -> None:
    """Seven bytes are no long number."""
    with pytest.raises(wire.WireBroken):
        wire.Reader(bytes(7)).long()


@pytest.mark.parametrize("untrusted", [b"\0\0\0", b"\0\0\0\5four", b"\xff\xff\xff\xff", b"\0\0\0\1"])
def test_reading_never_goes_past_the_end(untrusted: bytes) -> None:
    """A length that promises more than there is, is refused and allocates nothing."""
    with pytest.raises(wire.WireBroken):
        wire.Reader(untrusted).string()


def test_leftovers_are_refused() -> None:
    """Bytes behind the last value are refused."""
    reader = wire.Reader(wire.string(b"all") + b"\0")
    reader.string()
    with pytest.raises(wire.WireBroken):
        reader.end()
