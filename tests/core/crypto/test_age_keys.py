"""Keys as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import age
from interview_app.crypto.age import bech32
from tests.factories.crypto import hybrid_identity, x25519_identity

ME, CLASSIC = hybrid_identity(), x25519_identity()
SECRET = str(CLASSIC)
PUBLIC = str(CLASSIC.recipient())
LOW_ORDER = bytes(32)
# BIP 173, "Test vectors": valid strings, here with the prefix they carry.
BIP_173 = [
    ("A12UEL5L", "A"),
    ("a12uel5l", "a"),
    ("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
     "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio"),
    ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "prefix"), BIP_173)
def test_the_published_examples_are_read(text: str, prefix: str) -> None:
    """The valid strings of BIP 173 are read, and written again as they were."""
    content = bech32.decode(text, prefix)
    assert bech32.encode(prefix.lower(), content) == text.lower()


@given(content=st.binary(max_size=1300), prefix=st.sampled_from(["age", "age1pq", "age-secret-key-pq-"]))
def test_text_and_back_is_identity(content: bytes, prefix: str) -> None:
    """Any bytes come back from their text, in lower and in upper case."""
    text = bech32.encode(prefix, content)
    assert bech32.decode(text, prefix) == bech32.decode(text.upper(), prefix.upper()) == content


@given(place=st.integers(min_value=0, max_value=73), letter=st.sampled_from("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"))
def test_one_mistyped_letter_is_noticed(place: int, letter: str) -> None:
    """A wrong letter anywhere gets AGE-KEY-TEXT, whose sentences do not repeat the key."""
    mistyped = SECRET[:place] + letter + SECRET[place + 1 :]
    if mistyped == SECRET:
        return
    with pytest.raises(age.BadKeyText) as refused:
        age.parse_identity(mistyped)
    assert refused.value.code == "AGE-KEY-TEXT"
    assert mistyped[-20:] not in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age1",
        "1",
        "age1qqqqqq",
        "no key",
        PUBLIC.upper(),
        PUBLIC[:-1],
        PUBLIC[:30] + PUBLIC[30:].upper(),
        PUBLIC[:4] + PUBLIC[4:].upper(),
        SECRET,
        f"{PUBLIC}\n{PUBLIC}",
        "# only a comment",
        bech32.encode("age", bytes(31)),
        bech32.encode("age1pq", bytes(1215)),
        bech32.encode("age1pq", b"\xff" * 1216),
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e2w",
        "age1" + "ß" * 40,
    ],
)
def test_what_is_no_public_key_is_refused(text: str) -> None:
    """Anything but one whole public key gets AGE-KEY-TEXT."""
    with pytest.raises(age.BadKeyText):
        age.parse_recipient(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        SECRET.lower(),
        SECRET.capitalize(),
        str(ME)[:-2],
        PUBLIC,
        bech32.encode("age-secret-key-", bytes(33)).upper(),
        bech32.encode("age-secret-key-pq-", bytes(31)).upper(),
    ],
)
def test_what_is_no_private_key_is_refused(text: str) -> None:
    """Anything but one whole private key, in capitals, gets AGE-KEY-TEXT."""
    with pytest.raises(age.BadKeyText):
        age.parse_identity(text)


def test_a_letter_that_only_looks_like_k_is_refused() -> None:
    """The Kelvin sign, whose small letter is k, does not make a second spelling of a private key."""
    assert "K" in SECRET[16:]
    with pytest.raises(age.BadKeyText):
        age.parse_identity(SECRET[:16] + SECRET[16:].replace("K", "\N{KELVIN SIGN}"))


def test_a_key_file_with_comments_is_read() -> None:
    """The text that `age-keygen` writes is taken as it is."""
    text = f"# created: 2026-11-22T12:00:00Z\n# public key: {PUBLIC}\n{SECRET}\n"
    assert str(age.parse_identity(text)) == SECRET


def test_leftover_bits_are_refused() -> None:
    """A text whose last letter carries bits that belong to no byte has a second spelling, and is refused."""
    values = [31, 31]  # ten bits for one byte: the last two must be zero
    checksum = bech32._polymod([*bech32._expanded("age"), *values, *([0] * 6)]) ^ 1
    letters = [*values, *(checksum >> 5 * (5 - place) & 31 for place in range(6))]
    with pytest.raises(age.BadKeyText):
        bech32.decode("age1" + "".join(bech32._ALPHABET[letter] for letter in letters), "age")


def test_a_public_key_of_low_order_is_refused() -> None:
    """Sealing to a point that gives everybody the same secret is refused, in both kinds."""
    hybrid = bech32.decode(str(ME.recipient()), "age1pq")
    for recipient in (age.X25519Recipient(LOW_ORDER), age.HybridRecipient(hybrid[:-32] + LOW_ORDER)):
        with pytest.raises(age.BadKeyText):
            recipient.wrap(bytes(16))
