"""What the disk still holds: nothing for a thief, and nothing of what is gone for anybody."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.vault.vault import NewEntry, Vault
from tests.factories.vault import (
    answer,
    by_hand,
    new_interview,
    readable_pages,
    sealed_file,
    unlocked,
    with_open_interview,
)

CANARY = "a canary sang of nothing else"
LONG = 3 * 4096
"""Longer than a page, so that the entry overflows into pages of its own."""


def ciphertexts(vault: Vault, folder: Path, interview: str, key: str) -> list[bytes]:
    """Close a vault and return the stored ciphertexts under a key."""
    vault.close()
    with by_hand(folder) as database:
        wanted = database.execute("SELECT ciphertext FROM entry WHERE interview = ? AND key = ?", (interview, key))
        return [row[0] for row in wanted]


def test_no_file_holds_a_readable_word(tmp_path: Path) -> None:
    """While an interview is open, no file of the folder holds an answer, a key, a label or a PIN as it is."""
    vault, interview = with_open_interview(tmp_path)
    new = new_interview()
    with vault:
        vault.append(interview, [answer(words=CANARY * 100)])
        vault.set_pin("canary-pin")
        vault.take_out(interview, "v1:why", NewEntry("taken_out", "v1:why", CANARY.encode()))
        written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    secrets = [
        CANARY.encode(),
        b"canary",
        new.dek,
        new.dek_sealed,
        new.label.encode(),
        b"SQLite format",
        b"PRIVATE KEY",
    ]
    assert [secret for secret in secrets if secret in written] == []


@pytest.mark.parametrize("length", [1, LONG])
def test_taken_out_is_gone_from_every_page(tmp_path: Path, length: int) -> None:
    """Even somebody with the passphrase and the data key finds no byte of it in the database, nor in its log."""
    vault, interview = with_open_interview(tmp_path)
    vault.append(interview, [answer(words=CANARY * 3 + "x" * length), answer("v2:why", "stays")])
    (taken,) = ciphertexts(vault, tmp_path, interview, "v1:why")
    (stays,) = ciphertexts(vault, tmp_path, interview, "v2:why")
    assert taken[:60] in readable_pages(tmp_path)
    with unlocked(tmp_path) as again:
        again.take_out(interview, "v1:why", NewEntry("taken_out", "v1:why", b"gone"))
        assert (tmp_path / "vault.db-wal").stat().st_size == 0
    pages = readable_pages(tmp_path)
    assert stays in pages
    assert [at for at in range(0, len(taken) - 20, 20) if taken[at : at + 20] in pages] == []


def shred_by_sealing(vault: Vault, interview: str) -> None:
    """Close and seal."""
    vault.close_interview(interview)
    vault.seal(interview, sealed_file())


@pytest.mark.parametrize("shred", [shred_by_sealing, Vault.discard])
def test_after_sealing_and_shredding_no_page_opens_it(tmp_path: Path, shred: Callable[[Vault, str], None]) -> None:
    """Not the data key, nor its sealed copy, nor any ciphertext is in any page, freed or not, or in the log."""
    vault, interview = with_open_interview(tmp_path)
    vault.append(interview, [answer(words=CANARY * 3), answer(words="x" * LONG)])
    new = new_interview()
    gone = [new.dek, new.dek_sealed, *ciphertexts(vault, tmp_path, interview, "v1:why")]
    before = readable_pages(tmp_path)
    assert [secret for secret in gone if secret[:60] not in before] == []
    with unlocked(tmp_path) as again:
        shred(again, interview)
        assert (tmp_path / "vault.db-wal").stat().st_size == 0
        again.count_refusal()
    after = readable_pages(tmp_path)
    pieces = [secret[at : at + 16] for secret in gone for at in range(0, len(secret) - 15, 16)]
    assert [piece for piece in pieces if piece in after] == []


def test_a_key_that_may_not_be_kept_never_reaches_a_page(tmp_path: Path) -> None:
    """With keep_local off, only the copy that is sealed to the centre is stored."""
    vault, interview = with_open_interview(tmp_path, keep_local=False)
    vault.append(interview, [answer()])
    vault.close()
    pages = readable_pages(tmp_path)
    assert new_interview().dek not in pages
    assert new_interview().dek_sealed[:60] in pages
