"""Diagnostics: what may be told about something that was kept out, to whoever looks after the program.

No content, no key, no name: only how large it is, how far it was good, and what it says of itself in numbers and words
that are ours. Pure, and it unpacks nothing.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.base.zip_parts import END, END_MARK, LOCAL, LOCAL_MARK
from interview_app.bundle import manifest, package
from interview_app.bundle.kinds import Kind
from interview_app.bundle.manifest import BundleFromStranger
from interview_app.bundle.record import RecordBroken, RecordVersionUnknown
from interview_app.bundle.sealed_file import SealedBroken
from interview_app.centre.keys import Keys
from interview_app.centre.opened import Rejected
from interview_app.crypto import age, sshsig
from interview_app.crypto.addressed import addressees, key_id
from interview_app.crypto.sshsig import CertificateExpired, CertificateRevoked

FORMAT: Final = "quarantine-diagnostic/1"
_STAGES: Final[Mapping[type[UserError], str]] = {
    BundleFromStranger: "certificate",
    CertificateExpired: "certificate",
    CertificateRevoked: "certificate",
    age.NoMatchingKey: "opening",
    age.AgeDamaged: "opening",
    SealedBroken: "unpacking",
    RecordBroken: "record",
    RecordVersionUnknown: "record",
}
_LOOKED_INTO: Final = 3
"""How many sealed files of a bundle are asked whom they are for: they are for the same people."""


def bundle(untrusted: bytes, error: UserError, kind: Kind, keys: Keys) -> Rejected:
    """Return what is to be said and kept of a file that is refused as a whole."""
    files = dict(_files(untrusted))
    sealed = {name: content for name, content in files.items() if kind.name.fullmatch(name)}
    certificate = sshsig.certificate_in(files.get(package.SIGNATURE, b""), kind.namespace)
    said = {
        **_common(untrusted, error),
        "entries": _entries(untrusted, len(files)),
        "manifest": manifest.format_of(files.get(package.MANIFEST, b"")) or None,
        "certificate": None
        if certificate is None
        else {
            "serial": certificate.serial,
            "valid_from": certificate.valid_after.date().isoformat(),
            "valid_until": certificate.valid_before.date().isoformat(),
        },
        "key_ids": _key_ids(list(sealed.values())[:_LOOKED_INTO], keys),
    }
    return _rejected("", hashlib.sha256(untrusted).hexdigest(), error, said, tuple(sealed))


def sealed_file(name: str, untrusted: bytes, error: UserError, keys: Keys) -> Rejected:
    """Return what is to be said and kept of one sealed file in a bundle that is in order."""
    said = {**_common(untrusted, error), "key_ids": _key_ids([untrusted], keys)}
    return _rejected(name, hashlib.sha256(untrusted).hexdigest(), error, said, (name,))


def known(name: str, sha256: str, error: UserError, *, stage: str = "archive") -> Rejected:
    """Return what is to be said and kept of something of which only the digest is at hand."""
    said = {"format": FORMAT, "code": error.code, "stage": stage, "sha256": sha256}
    return _rejected(name, sha256, error, said, (name,) if name else ())


def _rejected(name: str, sha256: str, error: UserError, said: Mapping[str, object], holds: tuple[str, ...]) -> Rejected:
    return Rejected(name, sha256, error.code, error.message, canonical_json(said).decode(), holds)


def _common(untrusted: bytes, error: UserError) -> dict[str, object]:
    return {
        "format": FORMAT,
        "code": error.code,
        "stage": error.fields.get("stage", _STAGES.get(type(error), "rules")),
        "reason": error.fields.get("reason"),
        "sha256": hashlib.sha256(untrusted).hexdigest(),
        "at_most_bytes": 1 << len(untrusted).bit_length(),
    }


def _files(untrusted: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what lies in a zip, one file after the other, as far as it can be followed and is named as ours are."""
    at = 0
    for _ in range(package.MOST_FILES + 2):
        if not untrusted.startswith(LOCAL_MARK, at) or at + LOCAL.size > len(untrusted):
            return
        fields = LOCAL.unpack_from(untrusted, at)
        begin = at + LOCAL.size + fields[9] + fields[10]
        name = untrusted[at + LOCAL.size : at + LOCAL.size + fields[9]].decode("utf-8", "replace")
        at = begin + fields[7]
        if package.NAMES.fullmatch(name) is not None:
            yield name, untrusted[begin:at]


def _entries(untrusted: bytes, followed: int) -> int:
    """Return how many files a zip says it has, or as many as could be followed."""
    at = len(untrusted) - END.size
    if at >= 0 and untrusted.startswith(END_MARK, at):
        return int(END.unpack_from(untrusted, at)[4])
    return followed


def _key_ids(sealed: Sequence[bytes], keys: Keys) -> list[str]:
    """Return which of our keys these are for, by the short ids that people tell keys apart by."""
    ours = [str(identity.recipient()) for identity in keys.identities if isinstance(identity, age.HybridIdentity)]
    found: set[str] = set()
    for content in sealed:
        try:
            found |= set(addressees(content, ours))
        except age.AgeDamaged:
            continue
    return sorted(key_id(each) for each in found)
