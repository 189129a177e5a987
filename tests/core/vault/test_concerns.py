"""Concern records in the vault: a draft, then sealed, then saved, then gone; and never anything in between."""

from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.vault.vault import ConcernRow, SealedFile, Vault
from tests.factories.vault import new_vault, readable_pages, unlocked

ONE, TWO = "0a" * 16, "0b" * 16
SEALED = SealedFile(f"{ONE}.concern.age", "cd" * 32, 17_000)
BUNDLE = "ef" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """Return a new vault; the test closes it."""
    return new_vault(tmp_path)


def test_a_draft_is_kept_and_replaced(vault: Vault, tmp_path: Path) -> None:
    """It is there after a restart, and only in its last form."""
    with vault:
        vault.keep_concern(ONE, b"Jordan")
        vault.keep_concern(ONE, b"They said")
        vault.keep_concern(TWO, b"other")
        assert [row.id for row in vault.concerns()] == [ONE, TWO]
    with unlocked(tmp_path) as again:
        assert again.concern_draft(ONE) == b"They said"
        again.verify_audit()
    assert b"Jordan" not in readable_pages(tmp_path)


def test_sealing_deletes_the_draft(vault: Vault, tmp_path: Path) -> None:
    """Afterwards the vault knows a digest only, and nothing takes it back to a draft."""
    with vault:
        vault.keep_concern(ONE, b"They said something")
        vault.seal_concern(ONE, SEALED)
        (row,) = vault.concerns()
        assert row == ConcernRow(ONE, row.day, SEALED)
        for impossible in (
            lambda: vault.concern_draft(ONE),
            lambda: vault.keep_concern(ONE, b"more"),
            lambda: vault.seal_concern(ONE, SEALED),
            lambda: vault.remove_concern(ONE),
        ):
            with pytest.raises(ValueError, match="a draft, then sealed"):
                impossible()
        vault.verify_audit()
    assert b"They said something" not in readable_pages(tmp_path)


def test_only_what_was_saved_can_be_removed(vault: Vault) -> None:
    """A draft can be thrown away; a digest that is not here cannot have been saved."""
    with vault:
        vault.keep_concern(ONE, b"one")
        vault.seal_concern(ONE, SEALED)
        vault.keep_concern(TWO, b"two")
        with pytest.raises(ValueError, match="a draft, then sealed"):
            vault.mark_concerns_saved(["ab" * 32], BUNDLE)
        vault.mark_concerns_saved([SEALED.sha256], BUNDLE)
        assert [row.saved for row in vault.concerns()] == [BUNDLE, ""]
        vault.remove_concern(ONE)
        vault.remove_concern(TWO)
        assert vault.concerns() == ()
        vault.verify_audit()


def test_the_chain_names_no_record(vault: Vault, tmp_path: Path) -> None:
    """It holds digests of files; drafts leave no link at all."""
    with vault:
        before = vault.audit_head().count
        vault.keep_concern(ONE, b"one")
        assert vault.audit_head().count == before
        vault.seal_concern(ONE, SEALED)
        vault.mark_concerns_saved([SEALED.sha256], BUNDLE)
        vault.remove_concern(ONE)
        assert vault.audit_head().count == before + 3
    assert ONE.encode() not in readable_pages(tmp_path)


def test_the_room_that_is_kept_is_given_for_a_concern(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk the reserve goes first; with none left it is said, and nothing has changed."""
    concerns, tries = vault._database.concerns, []

    def full_once(*words: object) -> None:
        tries.append(words)
        if len(tries) == 1:
            raise DiskFull
        keep(ONE, b"words")

    with vault:
        keep = concerns.keep_draft
        monkeypatch.setattr(concerns, "keep_draft", full_once)
        vault.keep_concern(ONE, b"words")
        assert vault.concern_draft(ONE) == b"words"
        tries.clear()
        with pytest.raises(DiskFull):
            vault.keep_concern(ONE, b"more")
        assert vault.concern_draft(ONE) == b"words"
