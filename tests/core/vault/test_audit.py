"""The chain of changes holds, and shows when somebody else changed something."""

import hashlib
import json
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from interview_app.base.canonical import canonical_json
from interview_app.vault.audit import AuditBroken
from interview_app.vault.vault import AuditHead, NewEntry
from tests.factories.vault import (
    answer,
    by_hand,
    install_small_pack,
    new_interview,
    new_vault,
    sealed_file,
    take_place,
    unlocked,
    with_open_interview,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a closed vault with some history."""
    vault, interview = with_open_interview(tmp_path)
    vault.append(interview, [answer(f"v{n}:why", f"words {n}") for n in range(1, 6)])
    vault.take_out(interview, "v2:why", NewEntry("taken_out", "v2:why", b"gone"))
    take_place(vault, interview)
    vault.count_refusal()
    vault.close()
    return tmp_path


def links(folder: Path) -> list[tuple[int, bytes, bytes]]:
    """Return the chain as it stands in the database."""
    with by_hand(folder) as database:
        return [tuple(row) for row in database.execute("SELECT n, entry, digest FROM audit ORDER BY n")]


def test_the_chain_is_what_the_format_says(folder: Path) -> None:
    """h_n = SHA-256(0x01, h_{n-1}, canonical entry), from 32 zeros, and the head is its end."""
    digest = bytes(32)
    chain = links(folder)
    for _, entry, stored in chain:
        assert canonical_json(json.loads(entry)) == entry
        digest = hashlib.sha256(b"\x01" + digest + entry).digest()
        assert digest == stored
    with unlocked(folder) as vault:
        vault.verify_audit()
        assert vault.audit_head() == AuditHead(len(chain), digest.hex())


def test_the_chain_holds_no_content(folder: Path) -> None:
    """Words, keys of questions, kinds and labels are not in it."""
    written = b"".join(entry for _, entry, _ in links(folder))
    assert [word for word in (b"words", b"why", b"answered", b"amber", b"gone") if word in written] == []


def test_the_chain_holds_through_a_whole_life(tmp_path: Path) -> None:
    """From making the vault to the receipt and to a withdrawal, every step is a link and the chain verifies."""
    with new_vault(tmp_path) as vault:
        pack = install_small_pack(vault)
        for number in (1, 2):
            interview = new_interview(number, pack=pack).id
            vault.begin_interview(new_interview(number, pack=pack), [answer()])
            vault.close_interview(interview)
            vault.seal(interview, sealed_file(number))
            vault.mark_exported({"b" * 64: [sealed_file(number).sha256]})
        vault.acknowledge([sealed_file(1).sha256])
        vault.discard(new_interview(2).id)
        vault.set_pin("2468")
        vault.verify_audit()
    told = [json.loads(entry)["what"] for _, entry, _ in links(tmp_path)]
    life = ["begun", "entry", "closed", "sealed", "exported"]
    assert told == ["made", "installed", *life, *life, "acknowledged", "discarded", "pin set"]


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM audit WHERE n = 4",
        "DELETE FROM audit WHERE n = 1",
        "UPDATE audit SET entry = replace(entry, 'begun', 'other') WHERE n = 3",
        "UPDATE audit SET digest = zeroblob(32) WHERE n = 5",
        "UPDATE audit SET n = CASE n WHEN 5 THEN -6 WHEN 6 THEN -5 ELSE n END; UPDATE audit SET n = abs(n)",
        "UPDATE audit SET n = n + 1 WHERE n = (SELECT max(n) FROM audit)",
        "DELETE FROM entry WHERE n = 4",
        "UPDATE entry SET ciphertext = NULL WHERE n = 4",
        "UPDATE entry SET ciphertext = zeroblob(40) WHERE n = 4",
        "UPDATE entry SET n = 99 WHERE n = 4",
        "DELETE FROM audit WHERE n > 5",
    ],
)
def test_what_somebody_else_changed_is_found(folder: Path, change: str) -> None:
    """A link removed, changed or moved, and an entry that is not what its link says, are AUDIT-BROKEN."""
    with by_hand(folder) as database:
        database.executescript(change)
    with unlocked(folder) as vault, pytest.raises(AuditBroken) as caught:
        vault.verify_audit()
    assert caught.value.code == "AUDIT-BROKEN"


@pytest.mark.parametrize("change", ["DELETE FROM entry WHERE n = (SELECT max(n) FROM entry)", "DELETE FROM entry"])
def test_an_entry_in_the_place_of_another_is_found(folder: Path, change: str) -> None:
    """Where somebody deleted the last entries, the next gets the number of one that the chain knows: AUDIT-BROKEN."""
    with by_hand(folder) as database:
        database.execute(change)
    with unlocked(folder) as vault:
        vault.append(new_interview().id, [answer()])
        with pytest.raises(AuditBroken):
            vault.verify_audit()


def test_an_older_disk_shows_at_its_head(folder: Path) -> None:
    """Putting yesterday's database back gives a whole chain, but a head that the centre has seen before."""
    yesterday = (folder / "vault.db").read_bytes()
    with unlocked(folder) as vault:
        head = vault.audit_head()
        vault.count_refusal()
        assert vault.audit_head().count == head.count + 1
    (folder / "vault.db").write_bytes(yesterday)
    with unlocked(folder) as vault:
        vault.verify_audit()
        assert vault.audit_head() == head


def test_a_failed_change_leaves_no_link(folder: Path) -> None:
    """The link is written in the same transaction as the change, so it goes when the change goes."""
    with unlocked(folder) as vault:
        head = vault.audit_head()
        with pytest.raises(IntegrityError):
            vault.begin_interview(new_interview(1), [answer()])
        assert vault.audit_head() == head
        vault.verify_audit()
