"""`<id>.age`: record and summary of one interview, padded, encrypted to everybody in the pack and to nobody else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from interview_app.base import plain_zip
from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.bundle import record
from interview_app.bundle.padding import padme
from interview_app.bundle.record import Record
from interview_app.crypto import age
from interview_app.crypto.addressed import seal_to

RECORD = "record.json"
SUMMARY = "summary.pdf"
PADDING = "padding"
"""A file of zero bytes that makes the zip as long as it is to be; stock tools unpack it and nobody needs it."""

NAME = re.compile(r"[0-9a-f]{32}\.age")
LARGEST = 24_000_000
_LIMITS = plain_zip.Limits(re.compile("|".join(map(re.escape, (RECORD, SUMMARY, PADDING)))), LARGEST, 3)


class SealedBroken(UserError):
    """A sealed interview that was changed, damaged, or made by something else."""

    code = "SEALED-BROKEN"
    happened = "A sealed interview is not whole: it was changed or damaged, or something else made it."
    safe = "Nothing was changed, and every other interview is untouched."
    next_step = "Keep the file, and tell your coordinator before anything is deleted."


@dataclass(frozen=True)
class Opened:
    """What was in a sealed file, checked. Without a summary, `summary_pdf` is empty, and the centre draws one."""

    record_json: bytes = field(repr=False)
    record: Record = field(repr=False)
    summary_pdf: bytes = field(repr=False)


def pack(record_json: bytes, summary_pdf: bytes = b"") -> bytes:
    """Return the padded zip of an interview, perhaps without a summary: always of a Padmé size."""
    files = {RECORD: record_json, PADDING: b"", **({SUMMARY: summary_pdf} if summary_pdf else {})}
    bare = len(plain_zip.write(files))
    return plain_zip.write({**files, PADDING: bytes(padme(bare) - bare)})


def unpack(untrusted: bytes) -> Opened:
    """Read a padded zip.

    Raises:
        SealedBroken: When `pack` would have written it otherwise.
        RecordVersionUnknown: When a newer program wrote the record.
        RecordBroken: When the record is not in order.
    """
    try:
        files = plain_zip.read(untrusted, _LIMITS)
        record_json, summary_pdf = files[RECORD], files.get(SUMMARY, b"")
    except (plain_zip.ZipRefused, KeyError) as error:
        raise SealedBroken from error
    drawn = SUMMARY not in files or summary_pdf.startswith(b"%PDF-")
    if not drawn or pack(record_json, summary_pdf) != untrusted:
        raise SealedBroken
    held = record.decode(record_json)
    if not held.as_sealed:
        raise record.RecordBroken
    return Opened(record_json, held, summary_pdf)


def encrypt(padded: bytes, recipients: Sequence[str], randomness: Randomness) -> bytes:
    """Return the sealed file for all recipients, given as text, with their key ids in its header."""
    return seal_to(padded, recipients, randomness)


def open_sealed(untrusted: bytes, identities: Sequence[age.Identity]) -> Opened:
    """Decrypt and read a sealed file.

    Raises:
        NoMatchingKey: When it was sealed to others.
        AgeDamaged: When it was changed or damaged.
        SealedBroken, RecordVersionUnknown, RecordBroken: When what is in it is not an interview of ours.
    """
    if len(untrusted) > LARGEST:
        raise SealedBroken
    return unpack(age.decrypt_bytes(untrusted, identities))
