"""The evidence of consent rests apart from the answers, and goes with its interview."""

from dataclasses import replace
from pathlib import Path

import pytest

from interview_app.crypto.entries import EntryDamaged
from interview_app.vault.audit import AuditBroken
from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.vault import EvidencePart
from tests.factories.vault import (
    answer,
    by_hand,
    install_small_pack,
    new_interview,
    new_vault,
    readable_pages,
    sealed_file,
    unlocked,
)

SIGNATURE = EvidencePart("signature", b"strokes of a finger")
READ = EvidencePart("document", b"what was read")


def begun(folder: Path, *, keep_local: bool = True) -> str:
    """Make a vault with an open interview that has evidence of its consent, close it, and return the id."""
    with new_vault(folder) as vault:
        install_small_pack(vault)
        new = new_interview(keep_local=keep_local)
        vault.begin_interview(new, [answer()], [READ, SIGNATURE])
        assert vault.evidence(new.id) == (READ, SIGNATURE)
        return new.id


def test_evidence_comes_back_as_it_was(tmp_path: Path) -> None:
    """After a restart, in order, and more of it can be added with an entry; the chain holds."""
    interview = begun(tmp_path)
    with unlocked(tmp_path) as vault:
        again = EvidencePart("signature", b"another one")
        vault.append(interview, [answer()], evidence=[again])
        assert vault.evidence(interview) == (READ, SIGNATURE, again)
        vault.verify_audit()


def test_nothing_of_it_is_readable_in_the_pages(tmp_path: Path) -> None:
    """Even to somebody with the key of the database: it has a key of its own."""
    begun(tmp_path)
    assert SIGNATURE.content not in readable_pages(tmp_path)


def test_evidence_needs_a_key_that_is_sealed_to_the_centre(tmp_path: Path) -> None:
    """Nothing is written otherwise."""
    with new_vault(tmp_path) as vault:
        install_small_pack(vault)
        for bad in (
            replace(new_interview(), evidence_key=b"", evidence_sealed=b""),
            replace(new_interview(), evidence_sealed=b""),
            replace(new_interview(), evidence_key=b"short"),
        ):
            with pytest.raises(ValueError, match="sealed to the centre"):
                vault.begin_interview(bad, [answer()], [SIGNATURE])
        assert vault.interviews() == ()


@pytest.mark.parametrize("deed", ["seal", "discard"])
def test_it_goes_with_its_interview(tmp_path: Path, deed: str) -> None:
    """Sealed or shredded, no part and no key of it stays in the storage, and the chain still holds."""
    interview = begun(tmp_path)
    with unlocked(tmp_path) as vault:
        file = sealed_file(2)
        if deed == "seal":
            vault.seal(interview, sealed_file(), file)
            (row,) = vault.interviews()
            assert row.consent == replace(file, name=f"{interview}.consent.age")
        else:
            vault.discard(interview)
        assert vault.evidence(interview) == ()
        traces = vault.traces(interview)
        assert (traces.keys, traces.entries) == (0, 0)
        vault.verify_audit()


def test_a_laptop_that_forgot_its_keys_cannot_open_it(tmp_path: Path) -> None:
    """Seal now deletes both keys; the copy that is sealed to the centre stays."""
    interview = begun(tmp_path)
    with unlocked(tmp_path) as vault:
        vault.forget_keys()
        with pytest.raises(KeyForgotten):
            vault.evidence(interview)
        assert vault.sealed_evidence_key(interview)
        vault.lend_key(interview, new_interview().dek, new_interview().evidence_key)
        assert vault.evidence(interview) == (READ, SIGNATURE)


def test_where_no_key_is_kept_it_cannot_be_opened_after_a_restart(tmp_path: Path) -> None:
    """A study without resuming keeps neither key on the disk."""
    interview = begun(tmp_path, keep_local=False)
    with unlocked(tmp_path) as vault, pytest.raises(KeyForgotten):
        vault.evidence(interview)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE evidence SET ciphertext = zeroblob(60) WHERE n = 2",
        "DELETE FROM evidence WHERE n = 2",
        "UPDATE evidence SET n = 3 WHERE n = 2",
    ],
)
def test_any_change_to_it_breaks_the_chain(tmp_path: Path, change: str) -> None:
    """The laptop's own record of changes knows the digest of each part."""
    begun(tmp_path)
    with by_hand(tmp_path) as connection:
        connection.execute(change)
    with unlocked(tmp_path) as vault, pytest.raises(AuditBroken):
        vault.verify_audit()


def test_a_part_opens_in_its_own_place_only(tmp_path: Path) -> None:
    """Exchanged parts are noticed at once."""
    interview = begun(tmp_path)
    with by_hand(tmp_path) as connection:
        connection.execute("UPDATE evidence SET n = 9 WHERE n = 2")
        connection.execute("UPDATE evidence SET n = 2 WHERE n = 1")
    with unlocked(tmp_path) as vault, pytest.raises(EntryDamaged):
        vault.evidence(interview)
