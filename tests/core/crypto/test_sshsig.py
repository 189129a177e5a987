"""SSHSIG signatures, by plain keys and by certified ones."""

import base64
import textwrap
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import namespaces, sshsig, wire
from interview_app.crypto.certificates import Certificate
from interview_app.crypto.signing_key import blob_of
from tests.factories.crypto import NOON, certificate_line, signing_key

AUTHORITY, DEVICE, STRANGER = signing_key(), signing_key("device"), signing_key("stranger")
CERTIFICATE = certificate_line(AUTHORITY, DEVICE, serial=7)
MESSAGE = b'{"files": {}}'
PLAIN = sshsig.sign(MESSAGE, AUTHORITY, namespaces.PACK)
CERTIFIED = sshsig.sign(MESSAGE, DEVICE, namespaces.BUNDLE, CERTIFICATE)


def armoured(content: bytes) -> bytes:
    """Put the marks around bytes, which stand in lines of 70 letters."""
    lines = textwrap.wrap(base64.b64encode(content).decode(), 70)
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""]).encode()


def unarmoured(signature: bytes) -> bytes:
    """Take the marks off a signature."""
    return base64.b64decode(b"".join(signature.splitlines()[1:-1]))


def check_certified(
    signature: bytes = CERTIFIED,
    *,
    message: bytes = MESSAGE,
    at: datetime = NOON,
    revoked: frozenset[int] = frozenset(),
) -> Certificate:
    """Check a signature as a bundle's."""
    return sshsig.verify_certified(
        message, signature, namespaces.BUNDLE, authority=AUTHORITY.public_line, at=at, revoked=revoked
    )


def test_a_good_signature_holds() -> None:
    """A signature by a plain key holds for its message, purpose and signer."""
    sshsig.verify(MESSAGE, PLAIN, namespaces.PACK, signer=AUTHORITY.public_line)
    sshsig.verify(MESSAGE, PLAIN, namespaces.PACK, signer=f"{AUTHORITY.public_line} a comment")


@given(message=st.binary(max_size=500), namespace=st.text(min_size=1, max_size=30))
def test_signing_and_verifying_agree(message: bytes, namespace: str) -> None:
    """Whatever is signed for a purpose verifies for it and for no other."""
    signature = sshsig.sign(message, DEVICE, namespace)
    sshsig.verify(message, signature, namespace, signer=DEVICE.public_line)
    with pytest.raises(sshsig.SignatureInvalid):
        sshsig.verify(message, signature, namespace + "x", signer=DEVICE.public_line)


def test_another_purpose_is_refused() -> None:
    """A pack's signature does not pass as a receipt's: SIGNATURE-INVALID."""
    with pytest.raises(sshsig.SignatureInvalid) as refused:
        sshsig.verify(MESSAGE, PLAIN, namespaces.RECEIPT, signer=AUTHORITY.public_line)
    assert refused.value.code == "SIGNATURE-INVALID"


def test_another_message_is_refused() -> None:
    """A signature does not hold for changed bytes."""
    with pytest.raises(sshsig.SignatureInvalid):
        sshsig.verify(MESSAGE + b" ", PLAIN, namespaces.PACK, signer=AUTHORITY.public_line)
    with pytest.raises(sshsig.SignatureInvalid):
        check_certified(message=MESSAGE + b" ")


def test_a_strangers_signature_is_refused() -> None:
    """A sound signature by another key is SIGNATURE-STRANGER."""
    with pytest.raises(sshsig.SignedByStranger) as refused:
        sshsig.verify(MESSAGE, PLAIN, namespaces.PACK, signer=STRANGER.public_line)
    assert refused.value.code == "SIGNATURE-STRANGER"


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_anywhere_is_refused(place: int, bit: int) -> None:
    """One changed bit anywhere inside a signature is refused, certificate included."""
    for signature, check in ((PLAIN, check_plain), (CERTIFIED, check_certified)):
        content = bytearray(unarmoured(signature))
        content[place % len(content)] ^= 1 << bit
        with pytest.raises((sshsig.SignatureInvalid, sshsig.SignedByStranger)):
            check(armoured(bytes(content)))


def check_plain(signature: bytes) -> None:
    """Check a signature by the authority's plain key."""
    sshsig.verify(MESSAGE, signature, namespaces.PACK, signer=AUTHORITY.public_line)


@given(untrusted=st.binary(max_size=300))
def test_noise_is_refused(untrusted: bytes) -> None:
    """Bytes that are no signature are SIGNATURE-INVALID, never another error."""
    for signature in (untrusted, armoured(untrusted), armoured(b"SSHSIG\0\0\0\1" + untrusted)):
        for check in (check_plain, check_certified):
            with pytest.raises(sshsig.SignatureInvalid):
                check(signature)


@pytest.mark.parametrize(
    "signature",
    [
        PLAIN[:-10],
        PLAIN + b"more",
        b"more" + PLAIN,
        PLAIN.replace(b"BEGIN", b"Begin"),
        armoured(unarmoured(PLAIN) + b"\0"),
        armoured(unarmoured(PLAIN).replace(b"SSHSIG\0\0\0\1", b"SSHSIG\0\0\0\2")),
        armoured(unarmoured(PLAIN).replace(wire.string(b"sha512"), wire.string(b"sha1"))),
        armoured(
            unarmoured(PLAIN).replace(
                wire.string(b"") + wire.string(b"sha512"), wire.string(b"x") + wire.string(b"sha512")
            )
        ),
        armoured(bytes(20_000)),
        PLAIN[:-1],
        PLAIN + b"\n",
        PLAIN.replace(b"\n", b"\r\n"),
        PLAIN.replace(b"\n", b" "),
        PLAIN.replace(b"\n", b"\n\n"),
        b"\n".join([PLAIN.split(b"\n")[0], base64.b64encode(unarmoured(PLAIN)), PLAIN.split(b"\n")[-2], b""]),
        "-----BEGIN SSH SIGNATURE-----\nü\n-----END SSH SIGNATURE-----".encode(),
    ],
)
def test_a_signature_that_breaks_the_format_is_refused(signature: bytes) -> None:
    """Anything around, behind, or other than one signature of version 1 is SIGNATURE-INVALID."""
    with pytest.raises(sshsig.SignatureInvalid):
        check_plain(signature)


def test_a_second_spelling_of_the_same_signature_is_refused() -> None:
    """A stray low bit in the last letter, which stands for no byte, is SIGNATURE-INVALID."""
    content = unarmoured(CERTIFIED)
    assert len(content) % 3, "the last letter has bits to spare"
    lines = CERTIFIED.split(b"\n")
    last = lines[-3].rstrip(b"=")
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    stray = last[:-1] + bytes([alphabet[alphabet.index(last[-1:]) | 1]]) + lines[-3][len(last) :]
    assert base64.b64decode(stray) == base64.b64decode(lines[-3]) != b""
    with pytest.raises(sshsig.SignatureInvalid):
        check_certified(b"\n".join([*lines[:-3], stray, *lines[-2:]]))


def test_sha256_signatures_of_other_programs_are_read() -> None:
    """The format's other hash, which `ssh-keygen` can be told to use, is accepted."""
    signed = sshsig._to_sign(MESSAGE, namespaces.PACK.encode(), b"sha256")
    parts = (blob_of(AUTHORITY.public_line, "ssh-ed25519"), namespaces.PACK.encode(), b"", b"sha256")
    signature = wire.string(wire.string(b"ssh-ed25519") + wire.string(AUTHORITY.private.sign(signed)))
    check_plain(armoured(b"SSHSIG\0\0\0\1" + b"".join(map(wire.string, parts)) + signature))


def test_a_certified_signature_holds() -> None:
    """A signature by a certified key holds and tells whose it is."""
    certificate = check_certified()
    assert (certificate.serial, certificate.principal) == (7, "device-7")
    assert certificate.public_line == DEVICE.public_line


def test_a_strangers_certificate_is_refused() -> None:
    """A certificate by another centre is SIGNATURE-STRANGER, even for the same key and number."""
    forged = sshsig.sign(MESSAGE, DEVICE, namespaces.BUNDLE, certificate_line(STRANGER, DEVICE, serial=7))
    with pytest.raises(sshsig.SignedByStranger):
        check_certified(forged)


def test_an_expired_certificate_is_refused() -> None:
    """Before its first and from its last moment on, a certificate gets CERTIFICATE-EXPIRED with its dates."""
    check_certified(at=NOON - timedelta(days=1))
    check_certified(at=NOON + timedelta(days=200, seconds=-1))
    for at in (NOON - timedelta(days=1, seconds=1), NOON + timedelta(days=200)):
        with pytest.raises(sshsig.CertificateExpired) as refused:
            check_certified(at=at)
        assert refused.value.code == "CERTIFICATE-EXPIRED"
        assert "2026-11-21" in str(refused.value)


def test_a_revoked_certificate_is_refused() -> None:
    """A serial number that was taken back gets CERTIFICATE-REVOKED."""
    check_certified(revoked=frozenset({8}))
    with pytest.raises(sshsig.CertificateRevoked) as refused:
        check_certified(revoked=frozenset({7}))
    assert refused.value.code == "CERTIFICATE-REVOKED"


def test_a_plain_signature_does_not_pass_for_a_certified_one() -> None:
    """Where a certificate is asked for, the plain key is not enough, and the other way round."""
    with pytest.raises(sshsig.SignatureInvalid):
        check_certified(sshsig.sign(MESSAGE, AUTHORITY, namespaces.BUNDLE))
    with pytest.raises(sshsig.SignedByStranger):
        sshsig.verify(MESSAGE, CERTIFIED, namespaces.BUNDLE, signer=DEVICE.public_line)


def test_signing_with_somebody_elses_certificate_is_refused() -> None:
    """A key cannot borrow a certificate."""
    with pytest.raises(sshsig.SignatureInvalid):
        sshsig.sign(MESSAGE, STRANGER, namespaces.BUNDLE, CERTIFICATE)
    borrowed = unarmoured(sshsig.sign(MESSAGE, STRANGER, namespaces.BUNDLE))
    plain_blob = wire.string(blob_of(STRANGER.public_line, "ssh-ed25519"))
    certificate_blob = wire.string(blob_of(CERTIFICATE, "ssh-ed25519-cert-v01@openssh.com"))
    with pytest.raises(sshsig.SignatureInvalid):
        check_certified(armoured(borrowed.replace(plain_blob, certificate_blob)))


def test_the_four_purposes_differ() -> None:
    """Each thing that is signed has its own namespace."""
    assert len({namespaces.BUNDLE, namespaces.PACK, namespaces.RECEIPT, namespaces.REQUEST}) == 4
