"""Whole age v1 files: seal to recipients, open with identities (c2sp.org/age)."""

from collections.abc import Sequence
from io import BytesIO
from typing import BinaryIO

from interview_app.base.clock import Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.crypto.age import header, passphrase, stream
from interview_app.crypto.age.stanza import FILE_KEY, AgeDamaged, Identity, Recipient, Stanza, hkdf

_NONCE = 16


class NoMatchingKey(UserError):
    """The file was sealed to somebody else, or the passphrase is wrong."""

    code = "AGE-NO-KEY"
    happened = "This file is not sealed to this key, or the passphrase is wrong."
    safe = "The file was not changed."
    next_step = "Try again with the right passphrase, or with another key it was sealed to."


class MixedRecipients(UserError):
    """Recipients that must not stand in one file."""

    code = "AGE-MIXED-RECIPIENTS"
    happened = (
        "The recipients do not fit together: one classic key would undo the protection of post-quantum ones, "
        "and a passphrase must stand alone."
    )
    safe = "Nothing was sealed."
    next_step = "Use keys of one kind only, all beginning with age1pq1."


def encrypt(
    source: BinaryIO,
    target: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    randomness: Randomness = system_randomness,
) -> None:
    """Seal everything in `source` into `target` so that each recipient alone can open it; flat memory.

    Write to `base.files.durable_writer`, so that a failure leaves no file.

    Raises:
        MixedRecipients: When the recipients' kinds must not stand together.
        ValueError: When there are no recipients.
    """
    if not recipients:
        raise ValueError("an age file needs a recipient")
    labels = {recipient.label for recipient in recipients}
    if len(labels) > 1 or (labels == {passphrase.PassphraseRecipient.label} and len(recipients) > 1):
        raise MixedRecipients
    file_key = randomness(FILE_KEY)
    nonce = randomness(_NONCE)
    target.write(header.write(file_key, [recipient.wrap(file_key) for recipient in recipients]) + nonce)
    stream.seal(hkdf(file_key, nonce, b"payload"), source, target)


def decrypt(source: BinaryIO, target: BinaryIO, identities: Sequence[Identity]) -> None:
    """Open everything in `source` into `target` with the first identity that fits; flat memory.

    Chunks reach `target` only after they were authenticated, but the end may still turn out to be missing: write
    to `base.files.durable_writer`, so that a failure leaves no file.

    Raises:
        NoMatchingKey: When no identity fits.
        AgeDamaged: When header or payload were changed or break the format's rules.
    """
    parsed = header.read(source)
    if len(parsed.stanzas) > 1 and any(stanza.kind == passphrase.KIND for stanza in parsed.stanzas):
        raise AgeDamaged
    file_key = _file_key(parsed.stanzas, identities)
    parsed.check(file_key)
    nonce = stream.read_fully(source, _NONCE)
    if len(nonce) != _NONCE:
        raise AgeDamaged
    stream.open_(hkdf(file_key, nonce, b"payload"), source, target)


def encrypt_bytes(
    content: bytes, recipients: Sequence[Recipient], *, randomness: Randomness = system_randomness
) -> bytes:
    """Seal bytes; see `encrypt`. The result is 200 bytes (X25519) to 1.7 KiB (hybrid) a recipient longer."""
    target = BytesIO()
    encrypt(BytesIO(content), target, recipients, randomness=randomness)
    return target.getvalue()


def decrypt_bytes(untrusted: bytes, identities: Sequence[Identity]) -> bytes:
    """Open bytes, all or nothing; see `decrypt`."""
    target = BytesIO()
    decrypt(BytesIO(untrusted), target, identities)
    return target.getvalue()


def _file_key(stanzas: tuple[Stanza, ...], identities: Sequence[Identity]) -> bytes:
    """Return the file key from the first identity that has it."""
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise NoMatchingKey
