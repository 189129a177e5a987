"""The bytes of slots.json: canonical JSON with a hash against a bad disk and a MAC against people."""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.crypto.derive import KdfCost, derive

FORMAT = 1
# A changed file must not make a laptop hang or run out of memory before the change is noticed.
_MOST = KdfCost(256, 1 << 20, 16)


class SlotFileBroken(Exception):
    """This copy was damaged; the other one may do."""


@dataclass(frozen=True)
class PassphraseSlot:
    """The vault key under a passphrase: 16 bytes of salt, the cost of a guess, 60 sealed bytes."""

    salt: bytes
    cost: KdfCost
    sealed: bytes = field(repr=False)


@dataclass(frozen=True)
class SlotFile:
    """Both slots; `mac` is empty until it was read from a file."""

    passphrase: PassphraseSlot
    recovery: bytes | None = field(repr=False)
    mac: str = ""


class _Slot(msgspec.Struct, forbid_unknown_fields=True):
    kdf: str
    salt: bytes
    passes: int
    memory_kib: int
    lanes: int
    sealed: bytes


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    passphrase: _Slot
    recovery: bytes | None
    mac: str
    sha256: str


def encode(slots: SlotFile, vault_key: bytes) -> bytes:
    """Return the bytes of the file, with hash and MAC."""
    return _spelled(slots, _mac(slots, vault_key))


def decode(untrusted: bytes) -> SlotFile:
    """Read a copy that the disk has kept whole; `is_genuine` tells whether people did.

    Raises:
        SlotFileBroken: When a byte is not what it was, or the file is of another format.
    """
    try:
        read = msgspec.json.decode(untrusted, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SlotFileBroken from error
    slot = read.passphrase
    cost = KdfCost(slot.passes, slot.memory_kib, slot.lanes)
    slots = SlotFile(PassphraseSlot(slot.salt, cost, slot.sealed), read.recovery, read.mac)
    if read.format != FORMAT or slot.kdf != "argon2id" or not _affordable(cost):
        raise SlotFileBroken
    # Compared whole, so that the hash covers white space and doubled keys as well.
    if _spelled(slots, read.mac) != untrusted:
        raise SlotFileBroken
    return slots


def is_genuine(slots: SlotFile, vault_key: bytes) -> bool:
    """Tell whether whoever wrote this had the vault's key."""
    return _same(slots.mac, _mac(slots, vault_key))


def _affordable(cost: KdfCost) -> bool:
    return (
        1 <= cost.passes <= _MOST.passes
        and 1 <= cost.lanes <= _MOST.lanes
        and 8 * cost.lanes <= cost.memory_kib <= _MOST.memory_kib
    )


def _body(slots: SlotFile) -> dict[str, object]:
    slot = slots.passphrase
    return {
        "format": FORMAT,
        "passphrase": {
            "kdf": "argon2id",
            "salt": _text(slot.salt),
            "passes": slot.cost.passes,
            "memory_kib": slot.cost.memory_kib,
            "lanes": slot.cost.lanes,
            "sealed": _text(slot.sealed),
        },
        "recovery": None if slots.recovery is None else _text(slots.recovery),
    }


def _spelled(slots: SlotFile, mac: str) -> bytes:
    body = _body(slots) | {"mac": mac}
    return canonical_json(body | {"sha256": _hash(body)})


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _same(untrusted: str, expected: str) -> bool:
    """Compare in constant time; as bytes, because `compare_digest` knows no letters beyond ASCII."""
    return hmac.compare_digest(untrusted.encode(), expected.encode())


def _hash(body: dict[str, object]) -> str:
    return hashlib.sha256(canonical_json(body)).hexdigest()


def _mac(slots: SlotFile, vault_key: bytes) -> str:
    return hmac.new(derive(vault_key, "slots mac"), canonical_json(_body(slots)), "sha256").hexdigest()
