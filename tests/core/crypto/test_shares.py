"""Shares of a key: any two give it back, one gives nothing, and every mistake has its sentence."""

from itertools import combinations, permutations

import pytest
from shamir_mnemonic import generate_mnemonics

from interview_app.crypto import shares
from interview_app.crypto.shares import SharesDoNotFit, SharesTooFew, ShareWrong

SECRET = bytes(range(32))


def test_any_two_shares_give_the_secret_back() -> None:
    """In any order, and all three as well; each has 33 words."""
    made = shares.split(SECRET)
    for pair in (*permutations(made, 2), made):
        assert shares.join(pair) == SECRET
    assert [len(share.split()) for share in made] == [shares.SHARE_WORDS] * 3


def test_splitting_again_gives_other_shares() -> None:
    """Shares of two splittings of the same secret do not fit together: SHARES-DIFFERENT."""
    first, second = shares.split(SECRET), shares.split(SECRET)
    assert not set(first) & set(second)
    with pytest.raises(SharesDoNotFit) as caught:
        shares.join((first[0], second[1]))
    assert caught.value.code == "SHARES-DIFFERENT"


def test_one_share_is_not_enough() -> None:
    """SHARES-TOO-FEW, also when it is typed twice in different ways."""
    one, _, _ = shares.split(SECRET)
    for given in ((one,), (one, one.upper()), ()):
        with pytest.raises(SharesTooFew) as caught:
            shares.join(given)
        assert caught.value.code == "SHARES-TOO-FEW"


def test_a_share_may_be_typed_as_people_type() -> None:
    """Numbers, line breaks, capitals, and words cut to four letters are understood."""
    one, two, _ = shares.split(SECRET)
    cut = " ".join(word[:4].capitalize() for word in one.split())
    numbered = "\n".join(f"{number}. {word}" for number, word in enumerate(two.split(), 1))
    assert shares.normal(cut) == one
    assert shares.normal(numbered) == two
    assert shares.normal(numbered.replace(". ", ") ")) == two
    assert shares.join((cut, numbered)) == SECRET
    assert shares.same(one, cut)
    assert not shares.same(one, two)
    assert not shares.same(one, "nothing like it")


def test_mistakes_are_told_apart() -> None:
    """SHARE-WRONG says which word is unknown, how many there are, or that one is mistaken; never what was typed."""
    one, _, _ = shares.split(SECRET)
    typed = one.split()
    swapped = [typed[1], typed[0], *typed[2:]] if typed[0] != typed[1] else [*typed[1:], typed[0]]
    for wrong, told in (
        (" ".join([*typed[:4], "zebra", *typed[5:]]), "word 5"),
        (" ".join([*typed[:4], "aca", *typed[5:]]), "word 5"),
        (" ".join(typed[:-1]), "32 words"),
        (" ".join(swapped), "do not fit together"),
        ("", "0 words"),
        ("żółć", "word 1"),
    ):
        with pytest.raises(ShareWrong) as caught:
            shares.normal(wrong)
        assert caught.value.code == "SHARE-WRONG"
        assert told in caught.value.message
        assert not wrong or wrong not in caught.value.message


def test_a_share_of_another_scheme_is_refused() -> None:
    """Shares of a wallet, in which three of five are needed, are no shares of ours."""
    (group,) = generate_mnemonics(1, [(3, 5)], SECRET)
    with pytest.raises(ShareWrong):
        shares.normal(group[0])


def test_no_single_share_tells_the_secret() -> None:
    """Two secrets that differ in every byte have shares that cannot be told apart by what is in one of them."""
    for one, other in combinations(shares.split(SECRET), 2):
        assert one.split()[5:] != other.split()[5:]
