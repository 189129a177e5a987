"""Every parser of bytes from outside: how to call it, what it may raise, and what must be true of what it accepts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interview_app.base import plain_tar
from interview_app.base.errors import UserError
from tests.fuzz import afterwards_readers, readers, signed_readers, study_readers

CORPUS = Path(__file__).parent / "corpus"
Read = Callable[[bytes], bytes | None]


@dataclass(frozen=True)
class Format:
    """One kind of input.

    Attributes:
        read: Parse it, and return how the value is written again, or None where nobody writes it.
        refusals: What the parser says of bytes that it does not take; anything else is a bug.
        unforgeable: Under a signature or a seal: what is accepted is in the corpus.
        share: How many inputs of a long run it gets, beside the others' shares: less where one takes long.
        seeds: Where its real files are, if not in the corpus.
    """

    read: Read
    refusals: tuple[type[Exception], ...] = (UserError,)
    unforgeable: bool = False
    share: int = 100
    seeds: tuple[Path, ...] = ()


FORMATS: dict[str, Format] = {
    "addendum": Format(afterwards_readers.addendum, unforgeable=True, share=50),
    "addendum-body": Format(afterwards_readers.addendum_body, share=30),
    "age-file": Format(readers.age_file, unforgeable=True),
    "age-header": Format(readers.age_header),
    "age-key": Format(readers.age_key, share=30),
    "backup": Format(readers.backup, share=5),
    "bundle": Format(signed_readers.bundle, unforgeable=True),
    "bundle-manifest": Format(signed_readers.bundle_manifest),
    "centre-backup": Format(readers.centre_backup, refusals=(plain_tar.TarBroken,), share=30),
    "centre-rows": Format(readers.centre_rows, share=30),
    "certificate": Format(signed_readers.certificate, unforgeable=True),
    "certificate-body": Format(signed_readers.certificate_body),
    "code": Format(afterwards_readers.code, refusals=afterwards_readers.CODE_REFUSALS),
    "concern": Format(readers.concern),
    "concern-bundle": Format(signed_readers.concern_bundle, unforgeable=True),
    "consent-bundle": Format(afterwards_readers.consent_bundle, unforgeable=True),
    "device-request": Format(signed_readers.device_request, unforgeable=True),
    "krl": Format(signed_readers.revocation_list),
    "pack": Format(signed_readers.pack, unforgeable=True, share=50),
    "pack-manifest": Format(signed_readers.pack_manifest, share=30),
    "receipt": Format(signed_readers.receipt, unforgeable=True),
    "receipt-body": Format(signed_readers.receipt_body),
    "record": Format(readers.record),
    "slots": Format(readers.slots, refusals=readers.SLOTS_REFUSALS, share=50),
    "sshsig": Format(signed_readers.signature, unforgeable=True),
    "withdrawal-list": Format(afterwards_readers.withdrawals, unforgeable=True),
    "withdrawal-list-body": Format(afterwards_readers.withdrawals_body),
    "zip": Format(readers.zip_, refusals=readers.ZIP_REFUSALS),
    **{
        f"study-{name}": Format(read, share=2, seeds=study_readers.seeds(pattern))
        for name, (pattern, read) in study_readers.READERS.items()
    },
}


@cache
def corpus(name: str) -> tuple[bytes, ...]:
    """Return the real files of a format, in the order of their names."""
    paths = FORMATS[name].seeds or sorted((CORPUS / name).iterdir())
    return tuple(path.read_bytes() for path in paths)


def escaped(name: str, untrusted: bytes) -> str:
    """Return why an input got through that should not have, or nothing when all is well."""
    try:
        again = FORMATS[name].read(untrusted)
    except FORMATS[name].refusals:
        return ""
    except Exception as error:  # noqa: BLE001 - whatever else comes out is what we are looking for
        return f"{type(error).__name__}: {error}"[:200]
    if FORMATS[name].unforgeable:
        return "" if again in corpus(name) else "accepted, and nobody signed or sealed it"
    return "" if again in {None, untrusted} else "accepted, and would be written otherwise"
