"""SSHSIG signatures, which `ssh-keygen -Y verify` checks without us (OpenSSH, PROTOCOL.sshsig)."""

import base64
import binascii
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from interview_app.base.errors import UserError
from interview_app.crypto import certificates, wire
from interview_app.crypto.certificates import Certificate
from interview_app.crypto.signing_key import (
    KIND,
    SignatureInvalid,
    SigningKey,
    blob_of,
    check_signature,
    key_in,
    line_of,
    public_key,
)

__all__ = [
    "CertificateExpired",
    "CertificateRevoked",
    "SignatureInvalid",
    "SignedByStranger",
    "SigningKey",
    "certificate_in",
    "sign",
    "verify",
    "verify_certified",
]

_MAGIC = b"SSHSIG"
_VERSION = 1
_BEGIN = "-----BEGIN SSH SIGNATURE-----"
_END = "-----END SSH SIGNATURE-----"
_COLUMNS = 70
_LIMIT = 16 * 1024
_HASHES: MappingProxyType[bytes, Callable[[bytes], bytes]] = MappingProxyType(
    {
        b"sha512": lambda message: hashlib.sha512(message).digest(),
        b"sha256": lambda message: hashlib.sha256(message).digest(),
    }
)


class SignedByStranger(UserError):
    """A sound signature by somebody we do not know."""

    code = "SIGNATURE-STRANGER"
    happened = "This was signed by a key that does not belong to this centre."
    safe = "Nothing in it was used."
    next_step = "Ask the sender which centre it comes from, and check that you opened the right file."


class CertificateExpired(UserError):
    """A certificate used outside its time."""

    code = "CERTIFICATE-EXPIRED"
    happened = "The certificate of the device that signed this is valid only from {valid_from} until {valid_until}."
    safe = "Nothing in it was used, and nothing was lost."
    next_step = "Check this computer's date; if it is right, ask the coordinator to renew the device's pack."


class CertificateRevoked(UserError):
    """A certificate that its centre took back."""

    code = "CERTIFICATE-REVOKED"
    happened = "The certificate of the device that signed this (number {serial}) was taken back."
    safe = "Nothing in it was used."
    next_step = "Ask the coordinator why this device was blocked before you go on."


@dataclass(frozen=True)
class _Signature:
    """The parts of a signature as read, nothing of it checked."""

    signer: bytes
    signed: bytes
    signature: bytes


def sign(message: bytes, key: SigningKey, namespace: str, certificate: str | None = None) -> bytes:
    """Sign a message for one purpose and return the armoured signature (about 300 bytes, 900 with a certificate).

    With a certificate's line, the signature carries the certificate instead of the plain key.

    Raises:
        SignatureInvalid: When the certificate is not one, or is another key's.
    """
    signer_line = key.public_line if certificate is None else certificate
    if certificate is not None and certificates.parse(certificate).public_line != key.public_line:
        raise SignatureInvalid
    signer = blob_of(signer_line, signer_line.split(maxsplit=1)[0])
    signature = key.private.sign(_to_sign(message, namespace.encode(), b"sha512"))
    body = (
        _MAGIC
        + _VERSION.to_bytes(4, "big")
        + b"".join(map(wire.string, (signer, namespace.encode(), b"", b"sha512")))
        + wire.string(wire.string(KIND.encode()) + wire.string(signature))
    )
    return _armoured(body)


def verify(message: bytes, untrusted_signature: bytes, namespace: str, *, signer: str) -> None:
    """Check a signature by a plain key, given as its line.

    Raises:
        SignedByStranger: When another key signed.
        SignatureInvalid: When it does not hold, was made for another purpose, or cannot be read.
    """
    parsed = _parse(message, untrusted_signature, namespace)
    if parsed.signer != blob_of(signer, KIND):
        raise SignedByStranger
    check_signature(key_in(parsed.signer), parsed.signature, parsed.signed)


def verify_certified(
    message: bytes,
    untrusted_signature: bytes,
    namespace: str,
    *,
    authority: str,
    at: datetime,
    revoked: frozenset[int] = frozenset(),
) -> Certificate:
    """Check a signature by a certified key, and return the certificate.

    Args:
        message: What was signed.
        untrusted_signature: The armoured signature.
        namespace: What it must have been made for.
        authority: The line of the only key whose certificates count.
        at: The moment at which the certificate must hold.
        revoked: Serial numbers that no longer count.

    Raises:
        SignedByStranger: When another authority certified the key.
        SignatureInvalid: When signature or certificate does not hold or cannot be read.
        CertificateRevoked: When its serial was taken back.
        CertificateExpired: When it does not hold at that moment.
    """
    parsed = _parse(message, untrusted_signature, namespace)
    certificate = certificates.parse(line_of(certificates.KIND, parsed.signer))
    if blob_of(certificate.authority_line, KIND) != blob_of(authority, KIND):
        raise SignedByStranger
    check_signature(public_key(certificate.public_line), parsed.signature, parsed.signed)
    if certificate.serial in revoked:
        raise CertificateRevoked(serial=certificate.serial)
    if not certificate.holds_at(at):
        first, last = certificate.valid_after.date(), certificate.valid_before.date()
        raise CertificateExpired(valid_from=first.isoformat(), valid_until=last.isoformat())
    return certificate


def certificate_in(untrusted_signature: bytes, namespace: str) -> Certificate | None:
    """Return the certificate that a signature carries, for telling what is wrong; nothing of the signature is checked.

    Whoever signed it need not be the authority we know.
    """
    try:
        parsed = _parse(b"", untrusted_signature, namespace)
        return certificates.parse(line_of(certificates.KIND, parsed.signer))
    except SignatureInvalid:
        return None


def _to_sign(message: bytes, namespace: bytes, hash_name: bytes) -> bytes:
    return _MAGIC + b"".join(map(wire.string, (namespace, b"", hash_name, _HASHES[hash_name](message))))


def _parse(message: bytes, untrusted_signature: bytes, namespace: str) -> _Signature:
    """Take a signature apart and make sure it was made for this purpose."""
    try:
        reader = wire.Reader(_unarmoured(untrusted_signature))
        if reader.take(len(_MAGIC)) != _MAGIC or reader.number() != _VERSION:
            raise SignatureInvalid
        signer, purpose, reserved, hash_name, signature = (reader.string() for _ in range(5))
        reader.end()
        inner = wire.Reader(signature)
        kind, raw = inner.string(), inner.string()
        inner.end()
    except wire.WireBroken as error:
        raise SignatureInvalid from error
    if reserved or kind != KIND.encode() or purpose != namespace.encode() or hash_name not in _HASHES:
        raise SignatureInvalid
    return _Signature(signer, _to_sign(message, purpose, hash_name), raw)


def _armoured(body: bytes) -> bytes:
    """Return the text form, exactly as `ssh-keygen` writes it."""
    text = base64.b64encode(body).decode()
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return "\n".join([_BEGIN, *lines, _END, ""]).encode()


def _unarmoured(untrusted_signature: bytes) -> bytes:
    """Return the bytes between the two marks; other line lengths, white space or stray low bits are refused."""
    if len(untrusted_signature) > _LIMIT:
        raise SignatureInvalid
    try:
        body = base64.b64decode(b"".join(untrusted_signature.split(b"\n")[1:-2]), validate=True)
    except binascii.Error as error:
        raise SignatureInvalid from error
    if _armoured(body) != untrusted_signature:
        raise SignatureInvalid
    return body
