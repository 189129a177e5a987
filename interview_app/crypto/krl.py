"""OpenSSH key revocation lists: which of a centre's certificates no longer count (PROTOCOL.krl).

`ssh-keygen -Q -f` and `ssh-keygen -Y verify -r` take what is written here. It is the plainest of the forms that the
format allows: one section, of one authority, with one ascending list of serial numbers. Reading lets in nothing else,
so that a list which names keys in a way we do not know is refused and never half obeyed.

The format has no signature. Whoever can write a list can also take names off it, so keep it where only the centre
writes, or sign it, or carry it inside something signed.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from interview_app.base.errors import UserError
from interview_app.crypto import wire
from interview_app.crypto.signing_key import KIND, blob_of

LARGEST: Final = 1 << 20
"""Bytes in the longest list we read: about 130,000 serial numbers."""
_MAGIC: Final = b"SSHKRL\n\0"
_FORMAT: Final = (1).to_bytes(4, "big")
_NO_FLAGS: Final = wire.long(0)
_NOTHING: Final = wire.string(b"")
_CERTIFICATES: Final = b"\x01"
_SERIAL_LIST: Final = b"\x20"
_HIGHEST: Final = (1 << 64) - 1
_FIRST: Final = datetime(1970, 1, 1, tzinfo=UTC)


class KrlBroken(UserError):
    """A list of revoked certificates that cannot be relied upon."""

    code = "KRL-BROKEN"
    happened = "The list of blocked laptops is damaged, or it is the list of another centre."
    safe = "Nothing was taken in, and nothing was lost."
    next_step = "Put the centre's copy of revoked.krl back from a backup, then try again."


@dataclass(frozen=True)
class RevocationList:
    """What a list says.

    Attributes:
        version: Grows with each list of an authority, so that an older one can be told from a newer.
        serials: The numbers of the certificates that no longer count, from 1: OpenSSH cannot revoke number 0.
    """

    version: int
    serials: frozenset[int]


def encode(revoked: RevocationList, authority: str, at: datetime, comment: str = "") -> bytes:
    """Return the list's bytes, the same for the same arguments: 113, the comment, and 8 for each serial number.

    Args:
        revoked: What it says.
        authority: The public key line of whoever issued the certificates.
        at: When it was made; cut to whole seconds.
        comment: For people; OpenSSH shows it.

    Raises:
        ValueError: When a number has no place in 64 bits, a serial is 0, or the list would be longer than `LARGEST`.
        SignatureInvalid: When `authority` is not a key's line.
    """
    seconds = (at - _FIRST) // timedelta(seconds=1)
    numbers = (revoked.version, seconds, *revoked.serials)
    if 0 in revoked.serials or not all(0 <= number <= _HIGHEST for number in numbers):
        raise ValueError("a revocation list holds numbers of 64 bits, and no serial number 0")
    serials = b"".join(map(wire.long, sorted(revoked.serials)))
    issued = wire.string(blob_of(authority, KIND)) + _NOTHING + _SERIAL_LIST + wire.string(serials)
    head = _MAGIC + _FORMAT + wire.long(revoked.version) + wire.long(seconds) + _NO_FLAGS + _NOTHING
    content = head + wire.string(comment.encode()) + _CERTIFICATES + wire.string(issued)
    if len(content) > LARGEST:
        raise ValueError("a revocation list this long would not be read again")
    return content


def decode(untrusted: bytes, authority: str) -> RevocationList:
    """Read a list of this authority, given as its line.

    Raises:
        KrlBroken: When these are not exactly the bytes that `encode` would have written.
    """
    try:
        revoked, at, comment = _parsed(untrusted)
        again = encode(revoked, authority, at, comment)
    except (ValueError, OverflowError) as error:
        raise KrlBroken from error
    if again != untrusted:
        raise KrlBroken
    return revoked


def _parsed(untrusted: bytes) -> tuple[RevocationList, datetime, str]:
    """Pick out what varies. The rest is passed over: whether it is what it must be, writing it again tells."""
    reader = wire.Reader(untrusted)
    reader.take(len(_MAGIC) + len(_FORMAT))
    version, seconds = reader.long(), reader.long()
    reader.take(len(_NO_FLAGS) + len(_NOTHING))
    comment = reader.string().decode()
    reader.take(len(_CERTIFICATES))
    section = wire.Reader(reader.string())
    section.string()
    section.take(len(_NOTHING) + len(_SERIAL_LIST))
    listed = wire.Reader(section.string())
    serials: set[int] = set()
    while not listed.at_end:
        serials.add(listed.long())
    return RevocationList(version, frozenset(serials)), _FIRST + timedelta(seconds=seconds), comment
