"""withdrawal-list/1: what people withdrew at the centre, signed, for all laptops; each finds in it only what it holds.

A tag is a MAC of an interview's locator under the secret that one laptop and the centre share. So one file serves every
laptop, and whoever finds it, even with somebody's card in hand, cannot tell who withdrew, from which laptop, or whether
two tags are one person's.
"""

import hmac
from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.bundle import by_code, remains
from interview_app.bundle.record_part import Random128
from interview_app.bundle.signed_text import Form, NotWhole
from interview_app.crypto import namespaces
from interview_app.crypto.derive import derive
from interview_app.crypto.sshsig import SigningKey
from interview_app.vault.vault import Vault

LARGEST: Final = 16_000_000
_TAG: Final = 16


class WithdrawalListBroken(UserError):
    """A list that does not hold."""

    code = "WITHDRAWALS-BROKEN"
    happened = "This is not a whole list of withdrawals by the centre that this laptop belongs to."
    safe = "Nothing was erased: every interview is still on this laptop."
    next_step = "Ask the coordinator for the list again."


class WithdrawalList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tags, in order, and the day on which they were listed."""

    format: Literal["withdrawal-list/1"]
    day: Annotated[str, Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    tags: tuple[Random128, ...]


FORM: Final = Form("list", namespaces.WITHDRAWALS, LARGEST, WithdrawalList)


def tag(secret: bytes, locator: str) -> str:
    """Return by what the laptop that shares a secret with the centre finds an interview: 128 bits, hexadecimal."""
    return hmac.digest(derive(secret, "withdrawal-list"), locator.encode(), "sha256")[:_TAG].hex()


def make(tags: Collection[str], authority: SigningKey, clock: Clock) -> bytes:
    """Return the signed list."""
    listed = WithdrawalList("withdrawal-list/1", clock.now().date().isoformat(), tuple(sorted(set(tags))))
    return FORM.make(listed, authority)


def read(untrusted: bytes, *, authority: str) -> WithdrawalList:
    """Check a list's signature, then read it.

    Raises:
        WithdrawalListBroken: When it is not a list of this centre.
    """
    try:
        listed = FORM.read(untrusted, authority=authority)
    except NotWhole as error:
        raise WithdrawalListBroken from error
    if tuple(sorted(set(listed.tags))) != listed.tags:
        raise WithdrawalListBroken
    return listed


def apply(vault: Vault, secret: bytes, sealed_folder: Path, untrusted: bytes, *, authority: str) -> int:
    """Erase every interview here that the list names, at whatever stage, and return how many that were.

    Raises:
        WithdrawalListBroken: When it is not a list of this laptop's centre; nothing is erased then.
    """
    tags = set(read(untrusted, authority=authority).tags)
    found = [interview for interview, locator in by_code.located(vault).items() if tag(secret, locator) in tags]
    for interview in found:
        vault.discard(interview)  # the centre knows: there is nothing to tell it
    if found:
        remains.remove(vault, sealed_folder)
    return len(found)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a list, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(WithdrawalList)}
