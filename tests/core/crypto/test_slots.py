"""The ways into a vault."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base.canonical import canonical_json
from interview_app.base.files import DiskFull, write_durably
from interview_app.crypto import age, slot_file, slots
from interview_app.crypto.derive import KdfCost, passphrase_key
from interview_app.crypto.entries import seal_entry
from interview_app.crypto.slots import SlotsDamaged, WrongPassphrase
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, hybrid_identity, x25519_identity

PASSPHRASE = "pearl folder amber kettle"
KEY_LENGTH = 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with slots under `PASSPHRASE`."""
    slots.create(tmp_path, PASSPHRASE, CHEAP, SeededRandomness())
    return tmp_path


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still."""
    return FixedClock()


def key_of(folder: Path) -> bytes:
    """Return the vault key without touching the count of tries."""
    return slots.unlock(folder, PASSPHRASE, FixedClock())


def change(folder: Path, names: tuple[str, ...], how: Callable[[bytes], bytes]) -> None:
    """Change the bytes of some copies."""
    for name in names:
        (folder / name).write_bytes(how((folder / name).read_bytes()))


def rewritten(**changed: object) -> Callable[[bytes], bytes]:
    """Return a change that a person with an editor and a hash tool could make."""

    def how(content: bytes) -> bytes:
        body = json.loads(content) | changed
        body.pop("sha256")
        return canonical_json(body | {"sha256": slot_file._hash(body)})

    return how


def test_the_passphrase_opens_the_vault(tmp_path: Path, clock: FixedClock) -> None:
    """What was made with a passphrase opens with it, and each vault has a key of its own."""
    key = slots.create(tmp_path, PASSPHRASE, CHEAP, SeededRandomness())
    assert len(key) == KEY_LENGTH
    assert slots.unlock(tmp_path, PASSPHRASE, clock) == key
    (tmp_path / "other").mkdir()
    assert slots.create(tmp_path / "other", PASSPHRASE, CHEAP, SeededRandomness("other")) != key


def test_white_space_and_accents_do_not_lock_out(tmp_path: Path, clock: FixedClock) -> None:
    """A second space, or an accent typed as two letters, is the same passphrase."""
    key = slots.create(tmp_path, "\u00e9t\u00e9 pearl", CHEAP, SeededRandomness())
    assert slots.unlock(tmp_path, " e\u0301te\u0301  pearl ", clock) == key


def test_a_wrong_passphrase_is_refused(folder: Path, clock: FixedClock) -> None:
    """A wrong passphrase gets PASSPHRASE-WRONG, and the sentence does not repeat it."""
    with pytest.raises(WrongPassphrase) as refused:
        slots.unlock(folder, "pearl folder amber kettel", clock)
    assert refused.value.code == "PASSPHRASE-WRONG"
    assert "kettel" not in str(refused.value)


def test_a_damaged_copy_falls_back_to_the_other_and_is_mended(folder: Path, clock: FixedClock) -> None:
    """With either copy damaged or gone, the vault opens, and afterwards both copies are whole again."""
    whole = (folder / slots.NAMES[0]).read_bytes()
    key = key_of(folder)
    for name in slots.NAMES:
        for damage in (b"", b"{}", whole[:-5], whole.replace(b"argon2id", b"argon2i"), b"\xff" * 70_000):
            (folder / name).write_bytes(damage)
            assert slots.unlock(folder, PASSPHRASE, clock) == key
            assert (folder / name).read_bytes() == whole
        (folder / name).unlink()
        assert slots.unlock(folder, PASSPHRASE, clock) == key
        assert (folder / name).read_bytes() == whole


def test_both_copies_damaged_is_said_so(folder: Path, clock: FixedClock) -> None:
    """With both copies damaged or gone, the error is SLOTS-DAMAGED, and no try is counted."""
    change(folder, slots.NAMES, lambda content: content[:-1])
    with pytest.raises(SlotsDamaged) as refused:
        slots.unlock(folder, PASSPHRASE, clock)
    assert refused.value.code == "SLOTS-DAMAGED"
    assert not (folder / "tries.json").exists()
    with pytest.raises(SlotsDamaged):
        slots.rescue(folder, [hybrid_identity()])


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_anywhere_is_noticed(place: int, bit: int) -> None:
    """Whichever bit of a copy the disk loses, that copy is not used."""
    vault_key = bytes(32)
    written = slot_file.encode(
        slot_file.SlotFile(slot_file.PassphraseSlot(b"s" * 16, CHEAP, b"x" * 60), b"recovery"), vault_key
    )
    content = bytearray(written)
    content[place % len(content)] ^= 1 << bit
    try:
        read = slot_file.decode(bytes(content))
    except slot_file.SlotFileBroken:
        return
    assert slot_file.encode(read, vault_key) == written  # the same value, spelled with another JSON escape


@pytest.mark.parametrize(
    "cost", [KdfCost(0, 8, 1), KdfCost(1, 4, 1), KdfCost(1, 8, 0), KdfCost(1, 1 << 24, 1), KdfCost(10**9, 8, 1)]
)
def test_a_cost_nobody_would_choose_is_damage(folder: Path, clock: FixedClock, cost: KdfCost) -> None:
    """A changed file cannot make the laptop work for hours or take all its memory."""
    slot = json.loads((folder / slots.NAMES[0]).read_bytes())["passphrase"]
    slot |= {"passes": cost.passes, "memory_kib": cost.memory_kib, "lanes": cost.lanes}
    change(folder, slots.NAMES, rewritten(passphrase=slot))
    with pytest.raises(SlotsDamaged):
        slots.unlock(folder, PASSPHRASE, clock)


def test_what_people_change_is_noticed_after_unlocking(folder: Path, clock: FixedClock) -> None:
    """Whoever swaps the recovery slot without the vault's key is found out; a true copy is used and mends the other."""
    key = key_of(folder)
    intruder = x25519_identity("intruder")
    swap = rewritten(recovery=slot_file._text(age.encrypt_bytes(key, [intruder.recipient()])))
    change(folder, slots.NAMES[:1], swap)
    assert slots.unlock(folder, PASSPHRASE, clock) == key
    assert json.loads((folder / slots.NAMES[0]).read_bytes())["recovery"] is None
    change(folder, slots.NAMES, swap)
    with pytest.raises(SlotsDamaged):
        slots.unlock(folder, PASSPHRASE, clock)


def test_each_recovery_key_opens_the_vault(folder: Path) -> None:
    """After recovery was set, each of the centre's keys opens the vault alone, and the passphrase still does."""
    key = key_of(folder)
    keys = [hybrid_identity(name) for name in ("coordinator", "deputy", "recovery")]
    slots.set_recovery(folder, key, [str(identity.recipient()) for identity in keys])
    assert {slots.rescue(folder, [identity]) for identity in keys} == {key}
    assert key_of(folder) == key
    with pytest.raises(age.NoMatchingKey):
        slots.rescue(folder, [hybrid_identity("stranger")])


def test_without_recovery_there_is_no_rescue(folder: Path) -> None:
    """Where no recovery was set, the centre's key gets AGE-NO-KEY, a plain answer."""
    with pytest.raises(age.NoMatchingKey):
        slots.rescue(folder, [hybrid_identity()])


def test_rescue_survives_one_damaged_recovery_slot(folder: Path) -> None:
    """A recovery slot damaged in one copy is read from the other; in both, it is SLOTS-DAMAGED."""
    key, me = key_of(folder), hybrid_identity()
    slots.set_recovery(folder, key, [str(me.recipient())])
    spoil = rewritten(recovery=slot_file._text(b"age-encryption.org/v1\nspoilt"))
    change(folder, slots.NAMES[:1], spoil)
    assert slots.rescue(folder, [me]) == key
    change(folder, slots.NAMES, spoil)
    with pytest.raises(SlotsDamaged):
        slots.rescue(folder, [me])


def test_only_the_vaults_key_sets_recovery(folder: Path) -> None:
    """Recovery cannot be set with another key."""
    with pytest.raises(SlotsDamaged):
        slots.set_recovery(folder, bytes(32), [str(hybrid_identity().recipient())])


def test_a_full_disk_leaves_the_slots_as_they_were(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When recovery cannot be written for want of room, DISK-FULL is said and the old slots are whole."""
    key = key_of(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", _full)
        with pytest.raises(DiskFull):
            slots.set_recovery(folder, key, [str(hybrid_identity().recipient())])
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_no_secret_is_readable_in_files_or_reprs(folder: Path) -> None:
    """Neither the files nor what a log might print hold the passphrase or the vault's key in any spelling."""
    key = key_of(folder)
    slots.set_recovery(folder, key, [str(hybrid_identity().recipient())])
    read = slot_file.decode((folder / slots.NAMES[0]).read_bytes())
    shown = repr(read).encode() + b"".join((folder / name).read_bytes() for name in slots.NAMES)
    for secret in (PASSPHRASE.encode(), b"kettle", key, key.hex().encode(), slot_file._text(key).encode()):
        assert secret not in shown
    assert read.passphrase.sealed.hex() not in repr(read)
    assert repr(read.passphrase.sealed) not in repr(read)


def test_an_older_copy_with_another_passphrase_still_opens(folder: Path, clock: FixedClock) -> None:
    """When a crash left two passphrases, either opens the vault, and the one that did is the one that stays."""
    key = key_of(folder)
    newer = SeededRandomness("newer")
    salt = newer(16)
    sealed = seal_entry(passphrase_key("newer words", salt, CHEAP), key, slots._CONTEXT, newer)
    content = slot_file.encode(slot_file.SlotFile(slot_file.PassphraseSlot(salt, CHEAP, sealed), None), key)
    write_durably(folder / slots.NAMES[0], content)
    assert slots.unlock(folder, PASSPHRASE, clock) == key
    with pytest.raises(WrongPassphrase):
        slots.unlock(folder, "newer words", clock)
    assert slots.unlock(folder, PASSPHRASE, clock) == key


def _full(_handle: int) -> None:
    raise OSError(errno.ENOSPC, "no space left")


@pytest.mark.parametrize("key", ["sha256", "mac"])
def test_a_copy_with_foreign_letters_in_its_hash_is_passed_over(folder: Path, clock: FixedClock, key: str) -> None:
    """Whatever stands there, the other copy opens the vault."""
    vault_key = key_of(folder)
    path = folder / "slots.json"
    changed = json.loads(path.read_text()) | {key: "é" * 64}
    path.write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
    assert slots.unlock(folder, PASSPHRASE, clock) == vault_key
