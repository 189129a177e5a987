"""The recovery key is in its shares, and nowhere else."""

import itertools

import pytest

from interview_app.base.clock import system_randomness
from interview_app.centre import recovery
from interview_app.crypto import age, shares
from interview_app.crypto.shares import SharesDoNotFit, SharesTooFew, ShareWrong
from tests.factories.crypto import SeededRandomness


def test_any_two_shares_open_what_was_sealed_to_it() -> None:
    """Whichever two keepers can come."""
    made = recovery.make(system_randomness)
    sealed = age.encrypt_bytes(b"words", [age.parse_recipient(made.recipient)])
    for pair in itertools.permutations(made.shares, 2):
        assert age.decrypt_bytes(sealed, [recovery.identity_from(pair)]) == b"words"


def test_one_share_opens_nothing() -> None:
    """SHARES-TOO-FEW, also when it comes twice."""
    made = recovery.make(system_randomness)
    for typed in (made.shares[:1], [made.shares[0]] * 2):
        with pytest.raises(SharesTooFew):
            recovery.identity_from(typed)


def test_shares_of_two_keys_are_told_apart() -> None:
    """SHARES-DIFFERENT."""
    one, two = recovery.make(SeededRandomness("one")), recovery.make(SeededRandomness("two"))
    with pytest.raises(SharesDoNotFit):
        recovery.identity_from([one.shares[0], two.shares[1]])


def test_what_is_no_share_of_such_a_key_is_told() -> None:
    """SHARE-WRONG, also for good shares of a shorter secret, which other programs make."""
    with pytest.raises(ShareWrong):
        recovery.identity_from(["these are no words of the list", "nor these"])
    with pytest.raises(ShareWrong):
        recovery.identity_from(shares.split(bytes(16))[:2])


def test_it_shows_its_number_and_not_its_shares() -> None:
    """Not in a repr, and so in no log and no notice."""
    made = recovery.make(SeededRandomness("repr"))
    assert repr(made) == f"<Recovery {made.key_id}>"
