"""The centre's receipt: which sealed files it has. Only what it names is removed from the laptop."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.base.files import sync_folder
from interview_app.bundle.record_part import Sha256
from interview_app.bundle.signed_text import Form, NotWhole
from interview_app.crypto import namespaces
from interview_app.crypto.sshsig import SigningKey
from interview_app.vault.stages import Stage
from interview_app.vault.vault import SealedFile, Vault

FORMAT = "interview-receipt/1"
LARGEST = 4_000_000


class ReceiptBroken(UserError):
    """A receipt that does not hold."""

    code = "RECEIPT-BROKEN"
    happened = "This is not a whole receipt of the centre that this laptop belongs to."
    safe = "Nothing was removed: every interview is still on this laptop."
    next_step = "Ask the coordinator for the receipt again."


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a receipt."""


class Acknowledged(_Part, frozen=True):
    """One sealed file that is safe in the archive."""

    name: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}(\.consent|\.[1-9][0-9]{0,2}\.addendum)?\.age$")]
    sha256: Sha256


class Receipt(_Part, frozen=True):
    """What the centre has taken in of one bundle, and on which day."""

    format: Literal["interview-receipt/1"]
    bundle: Sha256
    day: Annotated[str, Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    files: tuple[Acknowledged, ...]


FORM: Final = Form("receipt", namespaces.RECEIPT, LARGEST, Receipt)


@dataclass(frozen=True)
class Purged:
    """How many sealed interviews, files with the evidence of consent, and addenda were removed."""

    interviews: int
    consents: int
    addenda: int = 0

    @property
    def files(self) -> int:
        """How many files that were."""
        return self.interviews + self.consents + self.addenda


def make(files: Sequence[tuple[str, str]], bundle: str, authority: SigningKey, clock: Clock) -> bytes:
    """Return a signed receipt.

    Args:
        files: Name and SHA-256 of each sealed file that is safe in the archive.
        bundle: SHA-256 of the bundle they came in.
        authority: The centre's key.
        clock: Tells the day.
    """
    acknowledged = tuple(Acknowledged(name, sha256) for name, sha256 in sorted(files))
    receipt = Receipt("interview-receipt/1", bundle, clock.now().date().isoformat(), acknowledged)
    return FORM.make(receipt, authority)


def read(untrusted: bytes, *, authority: str) -> Receipt:
    """Check a receipt's signature, then read it.

    Raises:
        ReceiptBroken: When it is not a receipt of this centre.
    """
    try:
        return FORM.read(untrusted, authority=authority)
    except NotWhole as error:
        raise ReceiptBroken from error


def apply(vault: Vault, sealed_folder: Path, untrusted: bytes, *, authority: str) -> Purged:
    """Remove exactly the sealed files that a receipt names, and tell how many that were.

    The vault notes it first: after a crash the file is still there, and the same receipt removes it again.

    Raises:
        ReceiptBroken: When it is not a receipt of this laptop's centre; nothing is removed then.
    """
    receipt = read(untrusted, authority=authority)
    return purge(vault, sealed_folder, {acknowledged.sha256 for acknowledged in receipt.files})


def purge(vault: Vault, sealed_folder: Path, named: Collection[str]) -> Purged:
    """Remove exactly the sealed files with these digests, once the vault has noted that the centre has them."""
    vault.acknowledge(named)
    rows = vault.interviews()
    interviews = [row.sealed for row in rows if row.stage is Stage.ACKNOWLEDGED]
    consents = [row.consent for row in rows if row.consent_taken]
    added = [each.file for each in vault.addenda() if each.taken]
    purged = Purged(*(_remove(files, named, sealed_folder) for files in (interviews, consents, added)))
    if purged.files:
        sync_folder(sealed_folder)
    return purged


def _remove(known: Iterable[SealedFile | None], named: Collection[str], folder: Path) -> int:
    return sum(_removed(sealed, folder) for sealed in known if sealed is not None and sealed.sha256 in named)


def _removed(sealed: SealedFile, folder: Path) -> bool:
    try:
        (folder / sealed.name).unlink()
    except OSError:
        # Gone already, or not to be removed now: then it is only a sealed file too many.
        return False
    return True


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a receipt, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Receipt)}
