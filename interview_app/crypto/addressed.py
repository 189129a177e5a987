"""Sealing to people: age files whose header says, to whoever knows the public keys, which of them it is for.

One stanza more than age itself writes, which every reader passes over: `interview-companion/key-ids SALT`, and as its
body four bytes for each recipient, in the order of their stanzas: the start of SHA-256 of a purpose, the salt and the
public key. The salt is new for each file. So the centre can tell a key of last year from a damaged file, and somebody
who finds a laptop cannot tell which centre, or which study, a sealed file belongs to, nor that two belong together.
"""

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import BinaryIO, Final

from interview_app.base.clock import Randomness, system_randomness
from interview_app.crypto import age
from interview_app.crypto.age import header
from interview_app.crypto.age.stanza import AgeDamaged, Stanza, decode_base64, encode_base64

KIND: Final = "interview-companion/key-ids"
_PURPOSE: Final = b"interview-companion/key-id/1\n"
_SALT: Final = 8
_TAG: Final = 4


class _KeyIds:
    """Writes the stanza; to age's writer it looks like one recipient more, and it opens nothing."""

    def __init__(self, recipients: Sequence[str], label: str, salt: bytes) -> None:
        self.label = label
        self._stanza = Stanza(KIND, (encode_base64(salt),), b"".join(_tag(salt, each) for each in recipients))

    def wrap(self, _file_key: bytes) -> Stanza:
        return self._stanza


def key_id(recipient: str) -> str:
    """Return the eight hexadecimal digits by which people and file names tell public keys apart."""
    return hashlib.sha256(_PURPOSE + recipient.encode()).hexdigest()[:8]


def seal_to(content: bytes, recipients: Sequence[str], randomness: Randomness = system_randomness) -> bytes:
    """Return an age file to all recipients, given as text, with their key ids in its header.

    Raises:
        BadKeyText: When one is no public key.
        MixedRecipients: When they do not fit together.
    """
    target = BytesIO()
    stream_to(BytesIO(content), target, recipients, randomness)
    return target.getvalue()


def stream_to(
    source: BinaryIO, target: BinaryIO, recipients: Sequence[str], randomness: Randomness = system_randomness
) -> None:
    """Seal everything in `source`, in flat memory; see `seal_to`."""
    people = [_read(text) for text in recipients]
    ids = [_KeyIds([name for _, name in people], people[0][0].label, randomness(_SALT))] if people else []
    age.encrypt(source, target, [*(person for person, _ in people), *ids], randomness=randomness)


@lru_cache(maxsize=32)
def _read(recipient: str) -> tuple[age.Recipient, str]:
    """Return a public key and its text as age writes it. They are the same few for every file, and slow to read."""
    person = age.parse_recipient(recipient)
    return person, str(person)


def addressees(untrusted: bytes, known: Sequence[str]) -> tuple[str, ...]:
    """Return which of the known public keys, given as text, a file says it is for; none when it does not say.

    What it says is only a hint: nothing is authenticated before the file is opened.

    Raises:
        AgeDamaged: When its header breaks the rules of age or of this stanza.
    """
    salt, named = _named(untrusted)
    return tuple(text for text in known if _tag(salt, text) in named)


def is_for(untrusted: bytes, recipients: Sequence[str]) -> bool:
    """Tell whether a file says it is for exactly these public keys; one that does not say may be.

    Raises:
        AgeDamaged: As `addressees`.
    """
    salt, named = _named(untrusted)
    return not named or set(named) == {_tag(salt, text) for text in recipients}


def _named(untrusted: bytes) -> tuple[bytes, frozenset[bytes]]:
    """Return the salt and the tags of a file's stanza; nothing where it has none."""
    stanzas = header.read(BytesIO(untrusted)).stanzas
    ours = [stanza for stanza in stanzas if stanza.kind == KIND]
    if not ours:
        return b"", frozenset()
    if len(ours) != 1 or len(ours[0].arguments) != 1 or len(ours[0].body) % _TAG:
        raise AgeDamaged
    salt, body = decode_base64(ours[0].arguments[0], _SALT), ours[0].body
    return salt, frozenset(body[start : start + _TAG] for start in range(0, len(body), _TAG))


def _tag(salt: bytes, recipient: str) -> bytes:
    return hashlib.sha256(_PURPOSE + salt + recipient.encode()).digest()[:_TAG]
