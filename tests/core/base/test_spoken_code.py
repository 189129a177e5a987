"""Codes that are written on cards and read out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base import spoken_code

NUMBERS = st.integers(0, (1 << 40) - 1)


@given(number=NUMBERS)
def test_a_code_is_read_as_it_was_written(number: int) -> None:
    """Also in small letters, without its gaps, or with a letter that looks like a digit."""
    code = spoken_code.write(number, 8)
    assert len(code) == len("XXXX-XXXX-c")
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("0", "O").replace("1", "l")):
        assert spoken_code.read(typed, 8) == number


@given(number=NUMBERS, place=st.integers(0, 7), other=st.sampled_from(spoken_code.SYMBOLS))
def test_one_wrong_symbol_is_noticed(number: int, place: int, other: str) -> None:
    """Wherever it stands."""
    symbols = list(spoken_code.bare(spoken_code.write(number, 8)))
    if symbols[place] != other:
        symbols[place] = other
        with pytest.raises(ValueError, match="not this code"):
            spoken_code.read("".join(symbols), 8)


@pytest.mark.parametrize("typed", ["", "0", "0000-0000", "0000-0000-00", "Ü000-0000-0"])
def test_what_is_no_code_is_told(typed: str) -> None:
    """Too short, too long, or other letters."""
    with pytest.raises(ValueError, match="not a code"):
        spoken_code.read(typed, 8)
