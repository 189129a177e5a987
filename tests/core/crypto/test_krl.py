"""Lists of revoked certificates, as OpenSSH writes them."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import krl, wire
from interview_app.crypto.krl import RevocationList
from interview_app.crypto.signing_key import SignatureInvalid
from tests.factories.crypto import NOON, signing_key

CENTRE, OTHER = signing_key().public_line, signing_key("another centre").public_line
TWO = RevocationList(3, frozenset({9, 7}))
LIST = krl.encode(TWO, CENTRE, NOON, "two laptops")
HIGHEST = (1 << 64) - 1
SERIALS = st.frozensets(st.integers(1, HIGHEST), max_size=30)


@given(version=st.integers(0, HIGHEST), serials=SERIALS, comment=st.text(max_size=30))
def test_a_list_comes_back(version: int, serials: frozenset[int], comment: str) -> None:
    """What is written is read again, whatever the numbers, and none at all is a list as well."""
    revoked = RevocationList(version, serials)
    assert krl.decode(krl.encode(revoked, CENTRE, NOON, comment), CENTRE) == revoked


def test_the_same_list_has_the_same_bytes() -> None:
    """Neither the order in which numbers were taken back nor parts of a second change the bytes."""
    again = RevocationList(3, frozenset([7, 9]))
    assert krl.encode(again, CENTRE, NOON + timedelta(milliseconds=999), "two laptops") == LIST
    assert len(LIST) == 113 + len("two laptops") + 2 * 8


def test_the_bytes_are_those_of_the_published_format() -> None:
    """Magic, format 1, version, time, no flags, comment; then the authority and its serial numbers, ascending."""
    assert LIST[:28] == b"SSHKRL\n\0\0\0\0\1" + bytes(7) + b"\3" + int(NOON.timestamp()).to_bytes(8, "big")
    assert LIST.endswith(b"\x20\0\0\0\x10" + bytes(7) + b"\7" + bytes(7) + b"\x09")


@given(place=st.integers(0, len(LIST) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_never_takes_a_number_off_unseen(place: int, bit: int) -> None:
    """After one changed bit there are as many numbers as before, or it is refused: the format has no signature."""
    changed = bytearray(LIST)
    changed[place] ^= 1 << bit
    with suppress(krl.KrlBroken):
        assert len(krl.decode(bytes(changed), CENTRE).serials) == len(TWO.serials)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        LIST[:-1],
        LIST + b"\0",
        LIST + LIST[-93:],
        b"SSHKRL\n\1" + LIST[8:],
        LIST[:11] + b"\2" + LIST[12:],
        LIST[:35] + b"\1" + LIST[36:],
        LIST.replace(wire.string(b"two laptops"), wire.string(b"\xff")),
        LIST.replace(b"\x20\0\0\0\x10", b"\x21\0\0\0\x10"),
        LIST.replace(bytes(7) + b"\7", bytes(7) + b"\x0a"),
        LIST.replace(bytes(7) + b"\7", bytes(7) + b"\x09"),
        LIST.replace(bytes(7) + b"\7", bytes(8)),
        LIST[:20] + b"\xff" * 8 + LIST[28:],
        bytes(krl.LARGEST + 1),
    ],
)
def test_a_list_in_any_other_form_is_broken(untrusted: bytes) -> None:
    """Cut, joined, of another format, kind or order, with a number twice or number 0: KRL-BROKEN."""
    assert untrusted != LIST
    with pytest.raises(krl.KrlBroken) as refused:
        krl.decode(untrusted, CENTRE)
    assert refused.value.code == "KRL-BROKEN"


@given(untrusted=st.binary(max_size=200))
def test_noise_is_no_list(untrusted: bytes) -> None:
    """Bytes that are no list are KRL-BROKEN, never another error."""
    for start in (b"", LIST[:12]):
        with pytest.raises(krl.KrlBroken):
            krl.decode(start + untrusted, CENTRE)


def test_another_centres_list_is_broken() -> None:
    """A list counts for one authority, and one without numbers as well."""
    for serials in (TWO.serials, frozenset[int]()):
        with pytest.raises(krl.KrlBroken):
            krl.decode(krl.encode(RevocationList(3, serials), OTHER, NOON), CENTRE)


@pytest.mark.parametrize(
    ("version", "serials", "at"),
    [
        (1, {0}, NOON),
        (1, {-1}, NOON),
        (1, {HIGHEST + 1}, NOON),
        (-1, {1}, NOON),
        (HIGHEST + 1, {1}, NOON),
        (1, {1}, datetime(1969, 12, 31, tzinfo=UTC)),
        (1, set(range(1, krl.LARGEST // 8)), NOON),
    ],
)
def test_what_could_not_be_read_is_not_written(version: int, serials: set[int], at: datetime) -> None:
    """Numbers beyond 64 bits, number 0, which OpenSSH cannot revoke, and lists beyond the limit are mistakes."""
    with pytest.raises(ValueError, match="revocation list"):
        krl.encode(RevocationList(version, frozenset(serials)), CENTRE, at)


def test_an_authority_is_a_key() -> None:
    """A list needs a key's line for its authority."""
    with pytest.raises(SignatureInvalid):
        krl.encode(TWO, "no key", NOON)
