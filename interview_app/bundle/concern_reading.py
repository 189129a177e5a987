"""Reading what was saved for the safeguarding lead: one sealed record, or the signed zip of all of them."""

import re
from datetime import datetime
from typing import Final

from interview_app.base import plain_zip
from interview_app.bundle import concern_file, kinds, package
from interview_app.bundle.concern_file import ConcernBroken

_AGE: Final = b"age-encryption.org/"
_NAMES: Final = re.compile(rf"manifest\.json|manifest\.json\.sig|{concern_file.NAME.pattern}")
_LIMITS: Final = plain_zip.Limits(_NAMES, package.LARGEST, package.MOST_FILES + 2)


def sealed_in(untrusted: bytes, authority: str | None, at: datetime) -> tuple[bytes, ...]:
    """Return the sealed records in a file, in the order of their random ids.

    Args:
        untrusted: A zip, or one record.
        authority: The public key line of the centre whose laptop must have signed the zip; None: it is not asked, and
            the seal alone says that nothing was changed since.
        at: The moment at which the laptop's certificate must hold.

    Raises:
        ConcernBroken: When it is neither.
        BundleBroken, BundleFromStranger, CertificateExpired: When it is to be of a centre, and is not.
    """
    if untrusted.startswith(_AGE) and authority is None:
        return (untrusted,)
    if authority is not None:
        files = package.verify(untrusted, authority=authority, at=at, kind=kinds.CONCERNS).files
        return tuple(files[name] for name in sorted(files))
    try:
        files = plain_zip.read(untrusted, _LIMITS)
    except plain_zip.ZipRefused as error:
        raise ConcernBroken from error
    sealed = tuple(files[name] for name in sorted(files) if concern_file.NAME.fullmatch(name))
    if not sealed:
        raise ConcernBroken
    return sealed
