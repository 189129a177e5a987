"""Sealed files that say, to whoever knows the keys, whom they are for."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import addressed, age
from interview_app.crypto.age import header
from interview_app.crypto.age.stanza import AgeDamaged, Stanza, encode_base64
from interview_app.crypto.age.stream import CHUNK
from tests.factories.crypto import SeededRandomness, hybrid_identity, x25519_identity

TEAM = [hybrid_identity(name) for name in ("coordinator", "deputy", "recovery")]
KEYS = tuple(str(one.recipient()) for one in TEAM)
LAST_YEAR = str(hybrid_identity("last year").recipient())
CLASSIC = x25519_identity()
SEALED = addressed.seal_to(b"words", KEYS)


def header_with(*stanzas: Stanza) -> bytes:
    """Return a header of these stanzas."""
    return header.write(bytes(16), stanzas)


@pytest.mark.parametrize("identity", [*TEAM])
def test_each_of_the_team_opens_it(identity: age.HybridIdentity) -> None:
    """The stanza with the key ids is passed over, and each key alone opens the file."""
    assert age.decrypt_bytes(SEALED, [identity]) == b"words"


def test_it_says_whom_it_is_for() -> None:
    """Of the keys that somebody knows, those come back that it was sealed to, in the order in which they are asked."""
    assert addressed.addressees(SEALED, [LAST_YEAR, *reversed(KEYS)]) == tuple(reversed(KEYS))
    assert addressed.addressees(SEALED, [LAST_YEAR]) == ()
    assert addressed.addressees(addressed.seal_to(b"", [LAST_YEAR]), [*KEYS, LAST_YEAR]) == (LAST_YEAR,)


def test_a_classic_key_has_an_id_as_well() -> None:
    """Files to X25519 keys say whom they are for in the same way."""
    key = str(CLASSIC.recipient())
    sealed = addressed.seal_to(b"words", [key])
    assert addressed.addressees(sealed, [*KEYS, key]) == (key,)
    assert age.decrypt_bytes(sealed, [CLASSIC]) == b"words"


def test_it_says_nothing_to_a_stranger() -> None:
    """Two files to the same people have no key id in common, and none holds one that people tell each other."""
    first, second = (header.read(io.BytesIO(addressed.seal_to(b"", KEYS))).stanzas[-1] for _ in range(2))
    tags = [{stanza.body[start : start + 4] for start in range(0, 12, 4)} for stanza in (first, second)]
    assert first.arguments != second.arguments
    assert not tags[0] & tags[1]
    assert not {bytes.fromhex(addressed.key_id(key)) for key in KEYS} & (tags[0] | tags[1])


def test_the_ids_stand_in_the_order_of_the_keys_behind_them() -> None:
    """One stanza for each key, then one more with four bytes for each of them."""
    stanzas = header.read(io.BytesIO(SEALED)).stanzas
    assert [stanza.kind for stanza in stanzas] == ["mlkem768x25519"] * 3 + [addressed.KIND]
    salt = stanzas[-1].arguments[0]
    assert len(salt) == 11
    assert len(stanzas[-1].body) == 4 * 3


def test_key_ids_tell_keys_apart_and_stay() -> None:
    """Eight hexadecimal digits, the same for the same key for good."""
    assert len({addressed.key_id(key) for key in (*KEYS, LAST_YEAR)}) == 4
    assert addressed.key_id("age1made-up") == "9f051bc2"


def test_an_age_file_of_another_program_says_nothing() -> None:
    """A file without the stanza is for nobody we can name, and is no damage."""
    assert addressed.addressees(age.encrypt_bytes(b"", [TEAM[0].recipient()]), KEYS) == ()


@pytest.mark.parametrize(
    "stanzas",
    [
        [Stanza(addressed.KIND, (), bytes(4))],
        [Stanza(addressed.KIND, (encode_base64(bytes(8)), "x"), bytes(4))],
        [Stanza(addressed.KIND, (encode_base64(bytes(7)),), bytes(4))],
        [Stanza(addressed.KIND, (encode_base64(bytes(8))[:-1] + "B",), bytes(4))],
        [Stanza(addressed.KIND, (encode_base64(bytes(8)),), bytes(5))],
        [Stanza(addressed.KIND, (encode_base64(bytes(8)),), bytes(4))] * 2,
    ],
)
def test_a_stanza_that_breaks_its_rules_is_damaged(stanzas: list[Stanza]) -> None:
    """No salt, more than one, of another size or spelling, half a key id, or the stanza twice: AGE-DAMAGED."""
    with pytest.raises(AgeDamaged):
        addressed.addressees(header_with(*stanzas), KEYS)


@given(untrusted=st.binary(max_size=300))
def test_noise_is_refused(untrusted: bytes) -> None:
    """Bytes that are no age file are AGE-DAMAGED."""
    for start in (b"", b"age-encryption.org/v1\n-> interview-companion/key-ids "):
        with pytest.raises(AgeDamaged):
            addressed.addressees(start + untrusted, KEYS)


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 8 * CHUNK, 9 * CHUNK + 7])
def test_every_size_comes_back(size: int) -> None:
    """Content streams through whole, at the edges of chunks too."""
    content = SeededRandomness()(size)
    sealed, opened = io.BytesIO(), io.BytesIO()
    addressed.stream_to(io.BytesIO(content), sealed, KEYS)
    sealed.seek(0)
    age.decrypt(sealed, opened, TEAM[2:])
    assert opened.getvalue() == content


def test_sealing_repeats_but_for_the_keys_own_randomness() -> None:
    """Salt, file key and nonce come from the randomness that was given."""
    ids = [header.read(io.BytesIO(addressed.seal_to(b"", KEYS, SeededRandomness()))).stanzas[-1] for _ in range(2)]
    assert ids[0] == ids[1]


def test_nothing_is_sealed_to_nobody_or_to_no_key_or_to_a_mix() -> None:
    """Without keys, with a text that is none, and with kinds that do not fit together, nothing is written."""
    for recipients, refusal in (
        ([], ValueError),
        ([KEYS[0], "age1x"], age.BadKeyText),
        ([KEYS[0], str(CLASSIC.recipient())], age.MixedRecipients),
        ([str(CLASSIC.recipient()), KEYS[0]], age.MixedRecipients),
    ):
        target = io.BytesIO()
        with pytest.raises(refusal):
            addressed.stream_to(io.BytesIO(b"words"), target, recipients)
        assert target.getvalue() == b""
