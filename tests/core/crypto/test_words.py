"""Words in place of numbers."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base.clock import system_randomness
from interview_app.base.paths import shipped
from interview_app.crypto import words
from tests.factories.crypto import SeededRandomness

LISTS = ("passphrase.txt", "colours.txt", "things.txt")


@pytest.mark.parametrize("name", LISTS)
def test_lists_hold_plain_words_once(name: str) -> None:
    """Each word stands once, in plain small letters that any keyboard has."""
    found = words._list(name)
    assert len(found) == len(set(found))
    assert all(word.isascii() and word.isalpha() and word.islower() for word in found)


def test_the_passphrase_list_is_large_enough() -> None:
    """Six words from the list carry at least 77 bits."""
    assert len(words._list("passphrase.txt")) ** 6 >= 1 << 77


def test_labels_are_many_and_calm() -> None:
    """There are thousands of labels, and none has a colour or thing with a second meaning here."""
    colours, things = words._list("colours.txt"), words._list("things.txt")
    assert len(colours) * len(things) > 5000
    assert not {"black", "white", "brown", "red", "blue"} & set(colours)
    assert not {"knife", "gun", "bat", "hammer", "phone", "car", "spoon", "scales", "grass", "weed"} & set(things)


def test_no_word_of_violence_is_ever_read_out() -> None:
    """Fingerprints are compared aloud: the list has no weapons, crimes or police in it."""
    assert not {"handgun", "dagger", "police", "prison", "gang", "handcuff", "theft"} & set(
        words._list("passphrase.txt")
    )


def test_the_lists_keep_their_licence_beside_them() -> None:
    """The attribution that the EFF's licence asks for ships with its list."""
    text = (shipped("resources") / "words" / "README.md").read_text(encoding="utf-8")
    assert "Electronic Frontier Foundation" in text
    assert "Creative Commons Attribution 3.0" in text


def test_a_passphrase_has_the_words_asked_for() -> None:
    """Six words by default, all from the list, and another passphrase each time."""
    passphrase = words.diceware(system_randomness)
    assert len(passphrase.split(" ")) == 6
    assert set(passphrase.split(" ")) <= set(words._list("passphrase.txt"))
    assert len(words.diceware(system_randomness, count=8).split()) == 8
    assert passphrase != words.diceware(system_randomness)


def test_a_label_is_a_colour_and_a_thing() -> None:
    """A label has two words, one from each list."""
    colour, thing = words.neutral_label(SeededRandomness()).split()
    assert colour in words._list("colours.txt")
    assert thing in words._list("things.txt")


def test_every_word_is_equally_likely() -> None:
    """Draws from the uneven end of the range are thrown away, and no number is favoured."""
    drawn = iter([b"\xff\xff", b"\xff\xfe", b"\x00\x05"])
    assert words._below(60, lambda _size: next(drawn)) == 5
    counted = Counter(words._below(3, SeededRandomness()) for _ in range(1))
    randomness = SeededRandomness("many")
    counted.update(words._below(3, randomness) for _ in range(6000))
    assert all(1800 < count < 2200 for count in counted.values())


@given(one=st.binary(max_size=50), two=st.binary(max_size=50))
def test_fingerprints_tell_data_apart(one: bytes, two: bytes) -> None:
    """The same data has the same eight words, other data others."""
    assert len({words.fingerprint(one), words.fingerprint(two)}) == len({one, two})
    assert len(words.fingerprint(one)) == 8


def test_fingerprints_never_change() -> None:
    """Words printed today must be the words of any later version."""
    assert (
        " ".join(words.fingerprint(b"interview companion"))
        == "divinely unaltered dumping pulmonary gizmo stifling gaining obligate"
    )


def test_a_fingerprint_has_no_more_words_than_its_hash() -> None:
    """Nineteen words use the hash up; a twentieth would be the same for everybody."""
    assert len(words.fingerprint(b"", count=19)) == 19
    with pytest.raises(ValueError, match="hash"):
        words.fingerprint(b"", count=20)
