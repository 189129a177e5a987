"""OpenSSH user certificates: the centre's word that a device's key is its own, for a while (PROTOCOL.certkeys)."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization.ssh import (
    SSHCertificate,
    SSHCertificateBuilder,
    SSHCertificateType,
    load_ssh_public_identity,
)

from interview_app.crypto.signing_key import KIND as KEY_KIND
from interview_app.crypto.signing_key import SignatureInvalid, SigningKey, blob_of, line_of, public_blob, public_key

KIND = "ssh-ed25519-cert-v01@openssh.com"
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)
# A day before the end, so that converting to another zone cannot overflow.
_LAST = int((datetime(9999, 12, 30, tzinfo=UTC) - _FIRST).total_seconds())


@dataclass(frozen=True)
class Certificate:
    """What a certificate says, after its authority's signature was checked.

    Attributes:
        principal: The one name it speaks for.
        serial: Its number, by which it can be revoked.
        public_line: The certified key's line.
        authority_line: The line of the key that signed it. Compare it: anybody can sign a certificate.
        valid_after: The first moment at which it holds.
        valid_before: The first moment at which it no longer does.
        line: The whole certificate on one line.
    """

    principal: str
    serial: int
    public_line: str
    authority_line: str
    valid_after: datetime
    valid_before: datetime
    line: str = field(repr=False)

    def holds_at(self, at: datetime) -> bool:
        """Tell whether it is valid at a moment."""
        return self.valid_after <= at < self.valid_before


def issue(
    authority: SigningKey,
    public_line: str,
    *,
    principal: str,
    serial: int,
    valid_after: datetime,
    valid_before: datetime,
) -> str:
    """Certify a key for one principal and return the certificate's line (about 550 letters).

    Times are cut to whole seconds, as the format has nothing finer.

    Raises:
        SignatureInvalid: When `public_line` is not an Ed25519 key.
        ValueError: When the principal is empty, the serial is not 64 bits, or the times are the wrong way round.
    """
    if not principal:
        raise ValueError("a certificate without a principal would speak for everybody")
    certificate = (
        SSHCertificateBuilder()
        .public_key(public_key(public_line))
        .serial(serial)
        .type(SSHCertificateType.USER)
        .key_id(principal.encode())
        .valid_principals([principal.encode()])
        .valid_after(int(valid_after.timestamp()))
        .valid_before(int(valid_before.timestamp()))
        .sign(authority.private)
    )
    return certificate.public_bytes().decode()


def parse(untrusted_line: str) -> Certificate:
    """Read a certificate and check the signature inside it.

    Only what `issue` writes is let in: a user certificate of an Ed25519 key by an Ed25519 key, for one principal,
    without critical options.

    Raises:
        SignatureInvalid: When it is anything else, or its signature does not hold.
    """
    blob = blob_of(untrusted_line, KIND)
    line = line_of(KIND, blob)
    try:
        # The kind in front of the line makes it a certificate and not a plain key.
        identity = cast("SSHCertificate", load_ssh_public_identity(line.encode()))
        identity.verify_cert_signature()
        return _accepted(identity, line)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, KeyError, IndexError) as error:
        raise SignatureInvalid from error


def _accepted(certificate: SSHCertificate, line: str) -> Certificate:
    """Turn a certificate whose signature holds into our value, if it is one of ours in kind."""
    key, authority = certificate.public_key(), certificate.signature_key()
    principals = certificate.valid_principals
    if not isinstance(key, Ed25519PublicKey) or not isinstance(authority, Ed25519PublicKey):
        raise SignatureInvalid
    if certificate.type is not SSHCertificateType.USER or certificate.critical_options or len(principals) != 1:
        raise SignatureInvalid
    return Certificate(
        principal=principals[0].decode(),
        serial=certificate.serial,
        public_line=line_of(KEY_KIND, public_blob(key)),
        authority_line=line_of(KEY_KIND, public_blob(authority)),
        valid_after=_moment(certificate.valid_after),
        valid_before=_moment(certificate.valid_before),
        line=line,
    )


def _moment(seconds: int) -> datetime:
    """Return a time; "for ever" (64 bits of ones) becomes the end of the calendar."""
    return _FIRST + timedelta(seconds=min(seconds, _LAST))
