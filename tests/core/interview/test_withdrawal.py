"""The code on the card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base import spoken_code
from interview_app.interview import withdrawal
from interview_app.interview.withdrawal import CodeMistyped, locate, new_card, normalise
from tests.factories.crypto import CHEAP, SeededRandomness

SALT = bytes(range(16))


def written(number: int) -> str:
    """Return a number as a card's code."""
    return spoken_code.write(number, 12)


codes = st.integers(0, (1 << 60) - 1).map(written)


def test_a_code_is_twelve_symbols_and_a_check_in_groups_of_four() -> None:
    """It can be read out by phone."""
    card = new_card(SeededRandomness(), SALT, CHEAP)
    assert [len(group) for group in card.code.split("-")] == [4, 4, 4, 1]
    assert normalise(card.code) == card.code


def test_known_numbers_have_known_codes() -> None:
    """The spelling and the check symbol are those of Crockford's base 32 (1234 is 16J, its check symbol D)."""
    assert written(1234) == "0000-0000-016J-D"
    assert written(0) == "0000-0000-0000-0"
    assert written((1 << 60) - 1)[:14] == "ZZZZ-ZZZZ-ZZZZ"


def test_the_locator_follows_from_code_and_salt_alone() -> None:
    """The centre finds the record from what the participant says."""
    card = new_card(SeededRandomness(), SALT, CHEAP)
    assert card.locator == locate(card.code.lower(), SALT, CHEAP)
    assert len(bytes.fromhex(card.locator)) == 16
    assert card.locator != locate(card.code, bytes(16), CHEAP)


def test_the_real_cost_is_part_of_the_format() -> None:
    """This vector must never change: the centre would not find anybody any more."""
    assert (withdrawal.LOCATOR_COST.passes, withdrawal.LOCATOR_COST.memory_kib) == (3, 65536)
    assert locate("0000-0000-016J-D", SALT) == "b05645ea034c0fbfb1eee3fd96b7eb04"


def test_a_card_does_not_show_its_code_by_accident() -> None:
    """Neither a traceback nor a log may hold it."""
    card = new_card(SeededRandomness(), SALT, CHEAP)
    assert card.code not in repr(card)
    assert card.locator not in repr(card)


@given(codes)
def test_small_letters_gaps_and_look_alikes_are_forgiven(code: str) -> None:
    """People write O for 0 and l for 1."""
    written = code.replace("0", "o").replace("1", "l").replace("-", " – ").lower()
    assert normalise(written) == code
    assert normalise(code.replace("1", "I").replace("-", "")) == code


@given(codes, st.integers(0, 11), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_symbol_is_noticed(code: str, place: int, symbol: str) -> None:
    """A slip of the pen must not look up somebody else (CODE-MISTYPED)."""
    symbols = code.replace("-", "")
    if symbols[place] == symbol:
        return
    with pytest.raises(CodeMistyped):
        normalise(symbols[:place] + symbol + symbols[place + 1 :])


@given(codes, st.integers(0, 10))
def test_two_swapped_neighbours_are_noticed(code: str, place: int) -> None:
    """The other common slip."""
    symbols = code.replace("-", "")
    one, other = symbols[place], symbols[place + 1]
    if one == other:
        return
    with pytest.raises(CodeMistyped):
        normalise(symbols[:place] + other + one + symbols[place + 2 :])


@pytest.mark.parametrize("typed", ["", "0000-0000-016J", "0000-0000-016J-DD", "0000-0000-01!J-D", "ÄÖÜ", "0" * 500])
def test_what_cannot_be_a_code_is_refused_with_a_sentence(typed: str) -> None:
    """CODE-MISTYPED says what to look at."""
    with pytest.raises(CodeMistyped) as caught:
        normalise(typed)
    assert caught.value.code == "CODE-MISTYPED"
