"""Parsers of what is signed. Behind a signature a changed byte is never reached, so the inner ones are signed anew."""

from contextlib import suppress

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.bundle import concern_reading, kinds, package
from interview_app.bundle import manifest as bundle_manifests
from interview_app.bundle import receipt as receipts
from interview_app.crypto import certificates, krl, namespaces, sshsig, wire
from interview_app.crypto.signing_key import KIND, blob_of, line_of
from interview_app.study import pack as packs
from interview_app.study.pack import manifest as pack_manifests
from interview_app.study.pack import zipped
from tests.factories.crypto import NOON, certificate_line, signing_key

AUTHORITY, DEVICE = signing_key(), signing_key("device")
CENTRE = AUTHORITY.public_line
CERTIFICATE = certificate_line(AUTHORITY, DEVICE)
MESSAGE = b"what was signed"


def signature(untrusted: bytes) -> bytes:
    """Check a signature by a plain key, and failing that by a certified one."""
    try:
        sshsig.verify(MESSAGE, untrusted, namespaces.BUNDLE, signer=CENTRE)
    except sshsig.SignedByStranger:
        sshsig.verify_certified(MESSAGE, untrusted, namespaces.BUNDLE, authority=CENTRE, at=NOON)
    return untrusted


def certificate(untrusted: bytes) -> bytes:
    """Read a certificate's line; a comment behind it is passed over."""
    return certificates.parse(_text(untrusted)).line.encode()


def certificate_body(untrusted: bytes) -> None:
    """Read a certificate that says this, under a sound signature."""
    signed = wire.string(wire.string(KIND.encode()) + wire.string(AUTHORITY.private.sign(untrusted)))
    read = certificates.parse(line_of(certificates.KIND, untrusted + signed))
    assert blob_of(read.line, certificates.KIND) == untrusted + signed
    assert read.authority_line == CENTRE
    assert read.holds_at(NOON) in {True, False}


def revocation_list(untrusted: bytes) -> bytes:
    """Read a list of revoked certificates and write it again."""
    revoked = krl.decode(untrusted, CENTRE)
    _, at, comment = krl._parsed(untrusted)
    return krl.encode(revoked, CENTRE, at, comment)


def bundle(untrusted: bytes) -> bytes:
    """Check a bundle as the centre does."""
    package.verify(untrusted, authority=CENTRE, at=NOON)
    return untrusted


def bundle_manifest(untrusted: bytes) -> bytes:
    """Read a manifest that an enrolled laptop signed."""
    signed = sshsig.sign(untrusted, DEVICE, namespaces.BUNDLE, CERTIFICATE)
    read, _ = bundle_manifests.verified(
        untrusted, signed, kinds.INTERVIEWS, authority=CENTRE, at=NOON, revoked=frozenset()
    )
    return bundle_manifests.encode(read)


def concern_bundle(untrusted: bytes) -> bytes:
    """Read what was saved for the safeguarding lead: without the centre's key, which must not raise, and with it."""
    with suppress(UserError):
        concern_reading.sealed_in(untrusted, None, NOON)
    concern_reading.sealed_in(untrusted, CENTRE, NOON)
    return untrusted


def pack(untrusted: bytes) -> bytes:
    """Open a pack as a laptop does that has none yet."""
    packs.open_pack(untrusted, authority=None, at=NOON)
    return untrusted


def pack_manifest(untrusted: bytes) -> bytes:
    """Read a pack's manifest that the centre signed."""
    signed = sshsig.sign(untrusted, AUTHORITY, namespaces.PACK)
    read = pack_manifests.verified({zipped.MANIFEST: untrusted, zipped.SIGNATURE: signed}, CENTRE)
    return canonical_json(msgspec.to_builtins(read))


def device_request(untrusted: bytes) -> bytes:
    """Read a laptop's request."""
    packs.read_request(untrusted)
    return untrusted


def receipt(untrusted: bytes) -> bytes:
    """Read a receipt."""
    receipts.read(untrusted, authority=CENTRE)
    return untrusted


def receipt_body(untrusted: bytes) -> bytes:
    """Read a receipt that says this, under a sound signature."""
    signed = sshsig.sign(untrusted, AUTHORITY, namespaces.RECEIPT).decode()
    read = receipts.read(canonical_json({"receipt": _text(untrusted), "signature": signed}), authority=CENTRE)
    return canonical_json(msgspec.to_builtins(read))


def _text(untrusted: bytes) -> str:
    try:
        return untrusted.decode()
    except UnicodeDecodeError as error:
        raise sshsig.SignatureInvalid from error
