"""Parsers of what comes after an interview: evidence in bundles, addenda, lists of withdrawals, and spoken codes."""

import msgspec

from interview_app.base import spoken_code
from interview_app.base.canonical import canonical_json
from interview_app.bundle import addendum as addenda
from interview_app.bundle import kinds, package, withdrawal_list
from interview_app.crypto import namespaces, sshsig
from interview_app.crypto.addressed import seal_to
from tests.factories.crypto import NOON
from tests.fuzz.readers import CLASSIC, IDENTITIES
from tests.fuzz.signed_readers import AUTHORITY, CENTRE, CERTIFICATE, DEVICE, _text

CODE_REFUSALS = (ValueError,)
CODE = 8


def consent_bundle(untrusted: bytes) -> bytes:
    """Check a bundle of evidence as the centre does, whichever kind it seems to be."""
    package.verify(untrusted, authority=CENTRE, at=NOON, kind=kinds.told_by(untrusted))
    return untrusted


def addendum(untrusted: bytes) -> bytes:
    """Open an addendum as the centre does."""
    addenda.open_sealed(untrusted, IDENTITIES, authority=CENTRE, at=NOON)
    return untrusted


def addendum_body(untrusted: bytes) -> bytes:
    """Read an addendum that says this, signed by an enrolled laptop and sealed to us."""
    signed = sshsig.sign(untrusted, DEVICE, namespaces.ADDENDUM, CERTIFICATE)
    sealed = seal_to(addenda._packed(untrusted, signed), [str(CLASSIC.recipient())])
    opened = addenda.open_sealed(sealed, [CLASSIC], authority=CENTRE, at=NOON)
    return canonical_json(msgspec.to_builtins(opened.addendum))


def withdrawals(untrusted: bytes) -> bytes:
    """Read a list of withdrawals."""
    withdrawal_list.read(untrusted, authority=CENTRE)
    return untrusted


def withdrawals_body(untrusted: bytes) -> bytes:
    """Read a list that says this, under a sound signature."""
    signed = sshsig.sign(untrusted, AUTHORITY, namespaces.WITHDRAWALS).decode()
    whole = canonical_json({"list": _text(untrusted), "signature": signed})
    return canonical_json(msgspec.to_builtins(withdrawal_list.read(whole, authority=CENTRE)))


def code(untrusted: bytes) -> None:
    """Read a code that somebody typed; what it is read as is what stands there, but for what looks alike."""
    typed = untrusted.decode()
    written = spoken_code.write(spoken_code.read(typed, CODE), CODE)
    assert spoken_code.bare(written) == spoken_code.bare(typed)
