"""How hard a passphrase is to guess, in words."""

import pytest

from interview_app.base.clock import system_randomness
from interview_app.crypto import words
from interview_app.crypto.strength import SENTENCES, judge


def test_six_generated_words_are_enough() -> None:
    """What the program offers passes its own check."""
    for _ in range(20):
        assert judge(words.diceware(system_randomness)).enough


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("password1", "many people use"),
        ("qwertyuiop12qwerty", "many people use"),
        ("uhbnjiko", "beside each other"),
        ("aaaaaaaaaaaaaaaaaaaaaa", "repeat"),
        ("abcdefghijklmnopqrst", "Runs such as"),
        ("12.03.1998", "Dates and years"),
        ("michael", "common name"),
        ("amber kettle", "2 letters are missing."),
        ("amber kettle?", "1 letter is missing."),
    ],
)
def test_weaknesses_are_named(passphrase: str, hint: str) -> None:
    """Each kind has a sentence of its own; none of them repeats what was typed."""
    found = judge(passphrase)
    assert not found.enough
    assert hint in " ".join(found.told)
    assert passphrase not in " ".join(found.told)
    assert len(found.told) <= 3
    assert set(found.hints) <= set(SENTENCES)


@pytest.mark.parametrize("passphrase", ["", "   ", "\u200b", "x" * 5000, "ж" * 200, "\ud800", "😀 😀 😀 😀 😀 😀"])
def test_anything_can_be_judged(passphrase: str) -> None:
    """Nothing, too much and other scripts are judged as well."""
    assert judge(passphrase).score in range(5)


def test_spaces_count_as_they_do_when_unlocking() -> None:
    """Spaces at the ends and second ones add nothing."""
    assert judge("  amber   kettle ") == judge("amber kettle")


def test_what_is_known_of_a_person_makes_it_weaker() -> None:
    """Words that an attacker would try first count for little."""
    assert judge("gantry-plinth", ["gantry", "plinth"]).guesses_log10 < judge("gantry-plinth").guesses_log10
