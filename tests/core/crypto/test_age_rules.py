"""What a strict reader of c2sp.org/age must refuse, each file built byte by byte to break one rule."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import age
from interview_app.crypto.age import header
from interview_app.crypto.age.stanza import encode_base64, hkdf
from interview_app.crypto.age.stream import CHUNK
from tests.factories.crypto import hybrid_identity, x25519_identity

FILE_KEY = b"a file key of 16"
NONCE = b"a nonce of 16 by"
LOW_ORDER = [
    bytes(32),
    b"\x01" + bytes(31),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]
HYBRID, CLASSIC = hybrid_identity(), x25519_identity()
PASSPHRASE = "password"
ALL: list[age.Identity] = [HYBRID, CLASSIC, age.PassphraseIdentity(PASSPHRASE, 10)]
Change = Callable[[str], str]


def stanza_text(recipient: age.Recipient, file_key: bytes = FILE_KEY) -> str:
    """Return the lines of a sound stanza."""
    return header._spelled(recipient.wrap(file_key))


def mac_line(lines: str, file_key: bytes = FILE_KEY) -> str:
    """Return the line that closes a header."""
    return f"--- {encode_base64(header._mac(file_key, (lines + '---').encode()))}\n"


def chunks(plain: Sequence[tuple[bytes, bool]]) -> bytes:
    """Return a payload of these chunks, the marked ones sealed as last."""
    cipher = ChaCha20Poly1305(hkdf(FILE_KEY, NONCE, b"payload"))
    sealed = [
        cipher.encrypt(counter.to_bytes(11, "big") + bytes([last]), content, None)
        for counter, (content, last) in enumerate(plain)
    ]
    return NONCE + b"".join(sealed)


GOOD_PAYLOAD = chunks([(b"age", True)])
VERSION = "age-encryption.org/v1\n"
X25519 = stanza_text(CLASSIC.recipient())
PQ = stanza_text(HYBRID.recipient())
SCRYPT = stanza_text(age.PassphraseRecipient(PASSPHRASE, 8))
GREASE = "-> unknown-kind an !~ argument\n" + "A" * 64 + "\n\n"


def opened(lines: str, payload: bytes = GOOD_PAYLOAD, mac: str | None = None) -> bytes:
    """Open a file made of these header lines, with a sound MAC unless another is given."""
    content = (lines + (mac_line(lines) if mac is None else mac)).encode("latin-1") + payload
    return age.decrypt_bytes(content, ALL)


def words(lines: str) -> list[str]:
    """Return the first line of a stanza as words."""
    return lines.split("\n", 1)[0].split(" ")


def body(lines: str) -> str:
    """Return what follows the first line of a stanza."""
    return lines.split("\n", 1)[1]


def not_canonical(text: str) -> str:
    """Return base64 of the same bytes with a stray low bit."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return text[:-1] + alphabet[alphabet.index(text[-1]) + 1]


def rearranged(lines: str, *replaced: str) -> str:
    """Return a stanza with other words on its first line."""
    return " ".join(replaced) + "\n" + body(lines)


@pytest.mark.parametrize("lines", [X25519, PQ, SCRYPT, GREASE + PQ, PQ + GREASE, X25519 + PQ, X25519 + GREASE + X25519])
def test_sound_files_are_opened(lines: str) -> None:
    """Unknown kinds of stanza are passed over, wherever they stand."""
    assert opened(VERSION + lines) == b"age"


X_SHARE, PQ_SHARE = words(X25519)[2], words(PQ)[2]
S_SALT = words(SCRYPT)[2]


@dataclass(frozen=True)
class Broken:
    """One rule, and a header that breaks it."""

    rule: str
    lines: str
    mac: str | None = None


BROKEN = [
    Broken("another version", "age-encryption.org/v2\n" + X25519),
    Broken("no version", X25519),
    Broken("no stanza", VERSION),
    Broken("line ends of another system", (VERSION + X25519).replace("\n", "\r\n")),
    Broken("a carriage return in a line", VERSION + X25519.replace("X25519 ", "X25519\r ")),
    Broken("letters outside ASCII", VERSION + "-> ünknown\n\n" + X25519),
    Broken("a stanza without words", VERSION + "->\n\n" + X25519),
    Broken("a stanza without a kind", VERSION + "-> \n\n" + X25519),
    Broken("an empty argument", VERSION + "-> unknown  word\n\n" + X25519),
    Broken("a space at the end", VERSION + "-> unknown \n\n" + X25519),
    Broken("another arrow", VERSION + X25519.replace("-> ", "--> ")),
    Broken("a body line too long", VERSION + "-> unknown\n" + "A" * 68 + "\n\n" + X25519),
    Broken("a full last body line", VERSION + "-> unknown\n" + "A" * 64 + "\n" + X25519),
    Broken("no body", VERSION + "-> unknown\n" + X25519),
    Broken("two short body lines", VERSION + "-> unknown\nAAAA\nAAAA\n" + X25519),
    Broken("an odd length of base64", VERSION + "-> unknown\nA\n" + X25519),
    Broken("padded base64", VERSION + "-> unknown\nAA==\n" + X25519),
    Broken("a second spelling of base64", VERSION + "-> unknown\nAB\n" + X25519),
    Broken("base64 for addresses", VERSION + "-> unknown\nA_-A\n" + X25519),
    Broken("an endless header", VERSION + ("-> unknown\n\n" * 90_000) + X25519),
    Broken("an endless line", VERSION + "-> " + "x" * (1 << 20) + "\n\n" + X25519),
    Broken("X25519 with a second argument", VERSION + rearranged(X25519, "->", "X25519", X_SHARE, "x")),
    Broken("X25519 without a share", VERSION + rearranged(X25519, "->", "X25519")),
    Broken("X25519 with a short share", VERSION + rearranged(X25519, "->", "X25519", encode_base64(b"x" * 31))),
    Broken("X25519 with a hybrid share", VERSION + rearranged(X25519, "->", "X25519", PQ_SHARE)),
    Broken("X25519 share spelled otherwise", VERSION + rearranged(X25519, "->", "X25519", not_canonical(X_SHARE))),
    Broken("X25519 with a long file key", VERSION + stanza_text(CLASSIC.recipient(), FILE_KEY * 2)),
    *(Broken(f"X25519 of low order {n}", VERSION + rearranged(X25519, "->", "X25519", encode_base64(point)))
      for n, point in enumerate(LOW_ORDER)),
    Broken("hybrid with a second argument", VERSION + rearranged(PQ, "->", "mlkem768x25519", PQ_SHARE, "x")),
    Broken("hybrid with an X25519 share", VERSION + rearranged(PQ, "->", "mlkem768x25519", X_SHARE)),
    Broken("hybrid with a long file key", VERSION + stanza_text(HYBRID.recipient(), FILE_KEY * 2)),
    *(Broken(f"hybrid of low order {n}",
             VERSION + rearranged(PQ, "->", "mlkem768x25519", encode_base64(b"\x07" * 1088 + point)))
      for n, point in enumerate(LOW_ORDER)),
    Broken("a passphrase twice", VERSION + SCRYPT + SCRYPT),
    Broken("a passphrase beside a key", VERSION + X25519 + SCRYPT),
    Broken("a passphrase beside an unknown kind", VERSION + GREASE + SCRYPT),
    Broken("scrypt without work", VERSION + rearranged(SCRYPT, "->", "scrypt", S_SALT)),
    Broken("scrypt with a third argument", VERSION + rearranged(SCRYPT, "->", "scrypt", S_SALT, "8", "8")),
    Broken("scrypt with a long salt", VERSION + rearranged(SCRYPT, "->", "scrypt", encode_base64(bytes(17)), "8")),
    Broken("scrypt salt spelled otherwise", VERSION + rearranged(SCRYPT, "->", "scrypt", not_canonical(S_SALT), "8")),
    *(Broken(f"scrypt work {work!r}", VERSION + rearranged(SCRYPT, "->", "scrypt", S_SALT, work))
      for work in ("0", "08", "+8", "-8", "0x8", "8e1", "8x", "11", "99999999999999999999", "\uff18")),
    Broken("no MAC", VERSION + X25519, "---\n"),
    Broken("a MAC without its space", VERSION + X25519, mac_line(VERSION + X25519).replace("--- ", "---")),
    Broken("a MAC with two spaces", VERSION + X25519, mac_line(VERSION + X25519).replace("--- ", "---  ")),
    Broken("a MAC with a space behind", VERSION + X25519, mac_line(VERSION + X25519).replace("\n", " \n")),
    Broken("a MAC cut short", VERSION + X25519, f"--- {encode_base64(bytes(31))}\n"),
    Broken("a MAC spelled otherwise", VERSION + X25519, not_canonical(mac_line(VERSION + X25519)[:-1]) + "\n"),
    Broken("a wrong MAC", VERSION + X25519, f"--- {encode_base64(bytes(32))}\n"),
    Broken("a MAC of another header", VERSION + GREASE + X25519, mac_line(VERSION + X25519)),
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.rule)
def test_a_header_that_breaks_a_rule_is_damaged(broken: Broken) -> None:
    """A header that breaks any rule of the format is AGE-DAMAGED, not "no key" and not another error."""
    encoding = "utf-8" if "\uff18" in broken.lines else "latin-1"
    mac = mac_line(broken.lines) if broken.mac is None else broken.mac
    with pytest.raises(age.AgeDamaged):
        age.decrypt_bytes((broken.lines + mac).encode(encoding) + GOOD_PAYLOAD, ALL)


@pytest.mark.parametrize(
    "lines",
    [
        GREASE,
        X25519.replace("X25519", "x25519"),
        PQ.replace("mlkem768x25519", "MLKEM768X25519"),
        SCRYPT.replace("scrypt", "SCRYPT"),
        stanza_text(x25519_identity("other").recipient()),
        stanza_text(hybrid_identity("other").recipient()),
        stanza_text(age.PassphraseRecipient("other", 8)),
        rearranged(X25519, "->", "X25519", encode_base64(b"\x09" + bytes(31))),
        rearranged(PQ, "->", "mlkem768x25519", "A" + PQ_SHARE[1:]),
        rearranged(PQ, "->", "mlkem768x25519", ("B" if PQ_SHARE[0] == "A" else "A") + PQ_SHARE[1:]),
    ],
)
def test_a_stanza_for_nobody_here_is_no_key(lines: str) -> None:
    """A sound header without a way in for us is AGE-NO-KEY, a corrupted ML-KEM share included."""
    if lines == PQ:
        return
    with pytest.raises(age.NoMatchingKey):
        opened(VERSION + lines)


FULL = bytes(CHUNK)


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ([(b"", True)], b""),
        ([(FULL, True)], FULL),
        ([(FULL, False), (b"x", True)], FULL + b"x"),
        ([(FULL, False)] * 7 + [(FULL, True)], FULL * 8),
        ([(FULL, False)] * 8 + [(b"x", True)], FULL * 8 + b"x"),
    ],
)
def test_sound_payloads_are_opened(plain: list[tuple[bytes, bool]], expected: bytes) -> None:
    """An empty file, a full last chunk and several chunks are all sound."""
    assert opened(VERSION + X25519, chunks(plain)) == expected


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        NONCE[:15],
        NONCE,
        GOOD_PAYLOAD[:-1],
        GOOD_PAYLOAD[: len(NONCE) + 15],
        GOOD_PAYLOAD + b"x",
        chunks([(b"age", False)]),
        chunks([(FULL, False)]),
        chunks([(FULL, False), (b"", True)]),
        chunks([(FULL, True), (b"", True)]),
        chunks([(FULL, True), (b"x", True)]),
        chunks([(FULL, True), (FULL, True)]),
        chunks([(b"short", False), (b"x", True)]),
        chunks([(FULL, False)] * 8),
        chunks([(FULL, False)] * 8 + [(b"", True)]),
        chunks([(FULL, False)] * 7 + [(FULL, True), (b"x", True)]),
        chunks([(FULL, False)] * 2 + [(b"x", True)])[: -CHUNK // 2],
        chunks([(FULL + b"x", True)]),
    ],
)
def test_a_payload_that_breaks_a_rule_is_damaged(payload: bytes) -> None:
    """Missing, extra, moved, empty or unfinished chunks are AGE-DAMAGED."""
    with pytest.raises(age.AgeDamaged):
        opened(VERSION + X25519, payload)


VCHAR = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=80)
STANZAS = st.lists(
    st.builds(age.Stanza, VCHAR, st.lists(VCHAR, max_size=3).map(tuple), st.binary(max_size=200)),
    min_size=1,
    max_size=4,
)


@given(stanzas=STANZAS)
def test_reading_a_header_and_writing_it_is_identity(stanzas: list[age.Stanza]) -> None:
    """A header has one spelling: read, then written, it has the same bytes; and the reader stops right behind it."""
    written = header.write(FILE_KEY, stanzas)
    source = io.BytesIO(written + b"payload")
    read = header.read(source)
    read.check(FILE_KEY)
    assert read.stanzas == tuple(stanzas)
    assert header.write(FILE_KEY, read.stanzas) == written
    assert source.read() == b"payload"


@pytest.mark.parametrize("stanzas", [[], [age.Stanza("a b", (), b"")], [age.Stanza("a", ("",), b"")]])
def test_the_writer_writes_no_unreadable_header(stanzas: list[age.Stanza]) -> None:
    """A header that the reader would refuse is never written."""
    with pytest.raises(ValueError, match="printable"):
        header.write(FILE_KEY, stanzas)


def test_the_writer_writes_no_endless_header() -> None:
    """A header beyond the reader's limit is never written, and one right below it is read."""
    body = bytes((header.LIMIT - 200) * 48 // 65)
    header.read(io.BytesIO(header.write(FILE_KEY, [age.Stanza("a", (), body)])))
    with pytest.raises(ValueError, match="too long"):
        header.write(FILE_KEY, [age.Stanza("a", (), body + bytes(200))])
