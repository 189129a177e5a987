"""A receipt by telephone: a few symbols that say that everything in one bundle is safe at the centre.

A truncated HMAC under the secret that laptop and centre share. How long it is, and why guessing is hopeless, is in
`docs/decisions/0019-receipts-by-telephone.md`.
"""

import hmac
from pathlib import Path
from typing import Final

from interview_app.base import spoken_code
from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.bundle.receipt import Purged, purge
from interview_app.crypto import tries
from interview_app.crypto.derive import derive
from interview_app.vault.vault import Vault

TRIES: Final = "receipt-tries.json"
_SYMBOLS: Final = 8
_BITS: Final = 5 * _SYMBOLS
_SAID: Final = "interview-companion/receipt-code/1"


class ReceiptCodeMistyped(UserError):
    """A code that cannot be right."""

    code = "RECEIPT-CODE-MISTYPED"
    happened = "That is not a code for a bundle: at least one letter or number is different."
    safe = "Nothing was removed: every interview is still on this laptop."
    next_step = "Let the coordinator read all 9 letters and numbers again. The last one may be a sign such as * or =."


class ReceiptCodeUnknown(UserError):
    """A code in order that is for no bundle of this laptop."""

    code = "RECEIPT-CODE-UNKNOWN"
    happened = "This code is not for any bundle that was saved on this laptop."
    safe = "Nothing was removed: every interview is still on this laptop."
    next_step = "Ask the coordinator which bundle and which laptop it is for, or for the receipt as a file."


def of(secret: bytes, device: str, bundle: str) -> str:
    """Return the code that says that all files of a bundle arrived: `XXXX-XXXX-c`.

    Args:
        secret: What the laptop and its centre share.
        device: The laptop's key line.
        bundle: SHA-256 of the bundle.
    """
    said = f"{_SAID}\n{device}\n{bundle}\nall".encode()
    mac = hmac.digest(derive(secret, "receipt-code"), said, "sha256")
    return spoken_code.write(int.from_bytes(mac) >> (8 * len(mac) - _BITS), _SYMBOLS)


def apply(vault: Vault, secret: bytes, sealed_folder: Path, typed: str, *, tries_in: Path, clock: Clock) -> Purged:
    """Remove exactly the files of the bundle that a code is for. Applied again it removes nothing more.

    Args:
        vault: Knows which bundles were saved here, and what is in them.
        secret: What the laptop and its centre share.
        sealed_folder: Where sealed files are.
        typed: The code, as somebody typed it.
        tries_in: The folder in which wrong codes are counted.
        clock: For the wait after wrong codes.

    Raises:
        ReceiptCodeMistyped: When it cannot be right; that is no try.
        TooManyCodes: When it is too early for another try.
        ReceiptCodeUnknown: When it is for no bundle of this laptop.
    """
    try:
        code = spoken_code.write(spoken_code.read(typed, _SYMBOLS), _SYMBOLS)
    except ValueError as error:
        raise ReceiptCodeMistyped from error
    tries.begin(tries_in, clock, name=TRIES, refusal=tries.TooManyCodes)
    device = vault.device_key().public_line
    found = [files for bundle, files in vault.bundles_sent().items() if _same(of(secret, device, bundle), code)]
    if not found:
        raise ReceiptCodeUnknown
    tries.clear(tries_in, name=TRIES)
    return purge(vault, sealed_folder, found[0])


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
