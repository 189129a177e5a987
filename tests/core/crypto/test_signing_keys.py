"""Signing keys and certificates as text."""

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization.ssh import SSHCertificateBuilder, SSHCertificateType
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import certificates
from interview_app.crypto.signing_key import SignatureInvalid, blob_of, key_in, line_of, public_key
from interview_app.crypto.sshsig import SigningKey
from interview_app.crypto.wire import string
from tests.factories.crypto import NOON, certificate_line, signing_key

AUTHORITY, DEVICE = signing_key(), signing_key("device")
LINE = certificate_line(AUTHORITY, DEVICE, serial=7)


def builder() -> SSHCertificateBuilder:
    """Return a certificate in the making, without principals."""
    return (
        SSHCertificateBuilder()
        .public_key(public_key(DEVICE.public_line))
        .serial(1)
        .type(SSHCertificateType.USER)
        .key_id(b"x")
        .valid_after(0)
        .valid_before(2**64 - 1)
    )


def line(made: SSHCertificateBuilder) -> str:
    """Sign a certificate in the making."""
    return made.sign(AUTHORITY.private).public_bytes().decode()


def test_a_key_comes_back_from_its_text() -> None:
    """A private key written as OpenSSH text is the same key when read."""
    again = SigningKey.parse(DEVICE.to_openssh())
    assert again.public_line == DEVICE.public_line
    assert again.to_openssh() != b""


def test_new_keys_differ() -> None:
    """Each key is made from fresh randomness."""
    assert SigningKey.generate().public_line != SigningKey.generate().public_line


def test_repr_shows_no_private_key() -> None:
    """What lands in a log or a traceback shows the public line only."""
    secret = DEVICE.private.private_bytes_raw()
    assert secret.hex() not in repr(DEVICE)
    assert repr(DEVICE) == f"<SigningKey of {DEVICE.public_line}>"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"noise",
        DEVICE.to_openssh()[:-60],
        DEVICE.to_openssh().replace(b"A", b"B", 3),
        generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()),
    ],
)
def test_what_is_no_ed25519_private_key_is_refused(text: bytes) -> None:
    """Damaged text and keys of another kind are SIGNATURE-INVALID."""
    with pytest.raises(SignatureInvalid):
        SigningKey.parse(text)


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        "ssh-ed25519",
        "ssh-ed25519 !!!!",
        "ssh-ed25519 ünï",
        "ssh-rsa " + DEVICE.public_line.split()[1],
        DEVICE.public_line[:-4],
        LINE,
        "ssh-ed25519 " + "A" * 5000,
        line_of("ssh-ed25519", string(b"ssh-rsa") + string(bytes(32))),
        line_of("ssh-ed25519", string(b"ssh-ed25519") + string(bytes(31))),
        line_of("ssh-ed25519", string(b"ssh-ed25519") + string(bytes(32)) + b"\0"),
    ],
)
def test_what_is_no_public_key_is_refused(untrusted: str) -> None:
    """A line that is not exactly one Ed25519 key is SIGNATURE-INVALID."""
    with pytest.raises(SignatureInvalid):
        public_key(untrusted)


def test_a_line_has_one_spelling() -> None:
    """A stray low bit in the last letter, which stands for no byte, is SIGNATURE-INVALID."""
    assert blob_of("ssh-ed25519 AA==", "ssh-ed25519") == b"\0"
    with pytest.raises(SignatureInvalid):
        blob_of("ssh-ed25519 AB==", "ssh-ed25519")


@given(untrusted=st.binary(max_size=100))
def test_noise_is_no_key(untrusted: bytes) -> None:
    """Bytes that are no key are SIGNATURE-INVALID, never another error."""
    with pytest.raises(SignatureInvalid):
        key_in(untrusted)


def test_a_certificate_says_what_was_certified() -> None:
    """Everything put into a certificate is read from it again."""
    read = certificates.parse(LINE + " a comment")
    assert (read.principal, read.serial) == ("device-7", 7)
    assert (read.public_line, read.authority_line) == (DEVICE.public_line, AUTHORITY.public_line)
    assert read.valid_after == NOON - timedelta(days=1)
    assert read.valid_before == NOON + timedelta(days=200)
    assert read.line == LINE


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_anywhere_breaks_a_certificate(place: int, bit: int) -> None:
    """One changed bit anywhere in a certificate is SIGNATURE-INVALID."""
    content = bytearray(blob_of(LINE, certificates.KIND))
    content[place % len(content)] ^= 1 << bit
    with pytest.raises(SignatureInvalid):
        certificates.parse(line_of(certificates.KIND, bytes(content)))


@given(untrusted=st.binary(max_size=300))
def test_noise_is_no_certificate(untrusted: bytes) -> None:
    """Bytes that are no certificate are SIGNATURE-INVALID, never another error."""
    for content in (untrusted, string(certificates.KIND.encode()) + untrusted):
        with pytest.raises(SignatureInvalid):
            certificates.parse(line_of(certificates.KIND, content))


@pytest.mark.parametrize(
    "untrusted",
    [
        DEVICE.public_line,
        line(builder().valid_for_all_principals()),  # type: ignore[no-untyped-call] # the library leaves it untyped
        line(builder().valid_principals([b"one", b"two"])),
        line(builder().valid_principals([b"\xff"])),
        line(builder().valid_principals([b"one"]).add_critical_option(b"force-command", b"x")),
        line(
            SSHCertificateBuilder()
            .public_key(public_key(DEVICE.public_line))
            .serial(1)
            .type(SSHCertificateType.HOST)
            .key_id(b"x")
            .valid_principals([b"one"])
            .valid_after(0)
            .valid_before(9)
        ),
        builder().valid_principals([b"one"]).sign(generate_private_key(SECP256R1())).public_bytes().decode(),
    ],
)
def test_certificates_of_another_shape_are_refused(untrusted: str) -> None:
    """Certificates for everybody, for several, for hosts, with options or by other kinds of key are refused."""
    with pytest.raises(SignatureInvalid):
        certificates.parse(untrusted)


def test_a_certificate_for_ever_has_an_end_in_the_calendar() -> None:
    """The format's "for ever" is read as the end of the calendar, not as an error."""
    read = certificates.parse(line(builder().valid_principals([b"one"])))
    assert read.valid_before.year == 9999
    assert read.holds_at(NOON)


@pytest.mark.parametrize(
    ("principal", "serial", "days"), [("", 1, 1), ("device", -1, 1), ("device", 2**64, 1), ("device", 1, -1)]
)
def test_what_must_not_be_certified_is_not(principal: str, serial: int, days: int) -> None:
    """No certificate for everybody, without a number, or whose times are the wrong way round."""
    with pytest.raises(ValueError, match=r"."):
        certificates.issue(
            AUTHORITY,
            DEVICE.public_line,
            principal=principal,
            serial=serial,
            valid_after=NOON,
            valid_before=NOON + timedelta(days=days),
        )
