"""Keys from keys, and keys from what people remember."""

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import derive, kdf_cost
from interview_app.crypto.derive import KdfCost
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP

SALT = b"somesalt"


def test_derive_is_hkdf() -> None:
    """The derived key is HKDF-SHA-256 as RFC 5869 writes it, worked out here step by step."""
    pseudorandom = hmac.digest(bytes(32), b"k" * 32, "sha256")
    expected = hmac.digest(pseudorandom, b"interview-companion/vault\x01", "sha256")
    assert derive.derive(b"k" * 32, "vault") == expected


@given(one=st.text(max_size=20), two=st.text(max_size=20))
def test_purposes_give_different_keys(one: str, two: str) -> None:
    """The same purpose gives the same 32 bytes, another purpose others."""
    keys = {derive.derive(bytes(32), purpose) for purpose in (one, two)}
    assert len(keys) == len({one, two})
    assert {len(key) for key in keys} == {32}


def test_passphrase_key_is_argon2id() -> None:
    """The key equals the published one of the Argon2 reference code (test.c: version 19, t=2, m=2^8, p=1)."""
    expected = "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
    assert derive.passphrase_key("password", SALT, KdfCost(2, 256, 1)).hex() == expected


def test_stretch_gives_sixteen_bytes_that_hang_on_everything() -> None:
    """Another secret, salt or cost gives another tag of 16 bytes; accents typed as two letters do not."""
    tags = {
        derive.stretch("code", SALT, CHEAP),
        derive.stretch("codf", SALT, CHEAP),
        derive.stretch("code", b"saltsome", CHEAP),
        derive.stretch("code", SALT, KdfCost(2, 8, 1)),
    }
    assert len(tags) == 4
    assert {len(tag) for tag in tags} == {16}
    assert derive.stretch("\u00e9t\u00e9", SALT, CHEAP) == derive.stretch("e\u0301te\u0301", SALT, CHEAP)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (3.0, kdf_cost.FLOOR),
        (0.75, kdf_cost.FLOOR),
        (0.375, KdfCost(3, 131072, 4)),
        (0.1875, KdfCost(3, 262144, 4)),
        (0.09375, KdfCost(6, 262144, 4)),
        (0.0, KdfCost(24, 262144, 4)),
    ],
)
def test_calibration_takes_memory_first_and_never_goes_under_the_floor(seconds: float, expected: KdfCost) -> None:
    """The faster the machine, the more memory and then the more rounds; a slow one gets the floor."""
    assert kdf_cost._for(seconds) == expected


def test_calibrate_measures_with_the_clock_it_is_given() -> None:
    """On a machine where the floor takes a second, the floor it is: three rounds, 64 MiB, four lanes."""
    assert kdf_cost.calibrate(FixedClock(step=1.0)) == kdf_cost.FLOOR == KdfCost(3, 65536, 4)
