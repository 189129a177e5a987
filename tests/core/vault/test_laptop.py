"""What the vault knows of the laptop itself: packs, the rotation of decks, the PIN, refusals."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import NoResultFound

from interview_app.vault.packs import PackOlder
from interview_app.vault.values import PackInUse
from interview_app.vault.vault import InstalledPack, NewEntry
from tests.factories.vault import (
    AUTHORITY,
    STUDY,
    answer,
    by_hand,
    install_small_pack,
    new_interview,
    new_vault,
    readable_pages,
    take_place,
    unlocked,
    with_open_interview,
)


def test_the_newest_pack_is_in_use_and_the_older_ones_stay(tmp_path: Path) -> None:
    """A later version replaces the pack in use; interviews begun with the earlier one still find it."""
    with new_vault(tmp_path) as vault:
        assert vault.current_pack() is None
        assert vault.pack_in_use() is None
        first = install_small_pack(vault, b"one", 1)
        second = install_small_pack(vault, b"two", 3)
        assert vault.current_pack() == InstalledPack(second, STUDY, 3, AUTHORITY, b"two")
        assert vault.pack_in_use() == PackInUse(second, AUTHORITY)
        assert (vault.pack(first), vault.pack(second)) == (b"one", b"two")
        assert [each.digest for each in vault.packs_of(STUDY)] == [second, first]
        assert vault.packs_of("another") == ()
        with pytest.raises(NoResultFound):
            vault.pack("0" * 64)


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_pack_is_refused(tmp_path: Path, version: int) -> None:
    """A pack of the same or a lower version is PACK-OLDER; the very same pack again is no harm."""
    with new_vault(tmp_path) as vault:
        digest = install_small_pack(vault, b"two", 2)
        head = vault.audit_head()
        assert install_small_pack(vault, b"two", 2) == digest
        with pytest.raises(PackOlder, match="already has version 2") as caught:
            install_small_pack(vault, b"other", version)
        assert caught.value.code == "PACK-OLDER"
        assert vault.audit_head() == head
        assert vault.current_pack() == InstalledPack(digest, STUDY, 2, AUTHORITY, b"two")


def test_a_deck_is_used_up_by_rating_it_and_once(tmp_path: Path) -> None:
    """Beginning an interview does not use its deck up; taking the allotment does, and again changes nothing."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        assert vault.next_allotment(STUDY) == 0
        take_place(vault, interview)
        head = vault.audit_head()
        take_place(vault, interview)
        assert vault.audit_head() == head
        assert vault.next_allotment(STUDY) == 1
        assert vault.next_allotment("another-study") == 0
    with unlocked(tmp_path) as again:
        assert again.next_allotment(STUDY) == 1


def test_a_rating_and_its_deck_are_stored_together_or_not_at_all(tmp_path: Path) -> None:
    """The first rating uses the deck up in its own transaction: when it cannot be stored, the deck is free."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        with pytest.raises(Exception, match="NOT NULL"):
            vault.append(interview, [NewEntry("answered", None, b"")], takes_place=True)  # type: ignore[arg-type]
        assert vault.next_allotment(STUDY) == 0
        assert vault.append(interview, [answer()], takes_place=True) == 2
        assert vault.next_allotment(STUDY) == 1
        vault.verify_audit()


def test_an_interview_uses_up_the_deck_it_was_begun_with(tmp_path: Path) -> None:
    """Two interviews begun on the same place both used that one, and the next place is not skipped."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        vault.begin_interview(new_interview(2), [answer()])
        take_place(vault, new_interview(2).id)
        assert vault.next_allotment(STUDY) == 1
        take_place(vault, interview)
        assert vault.next_allotment(STUDY) == 1


def test_a_shredded_interview_gives_its_deck_back(tmp_path: Path) -> None:
    """The deck of an interview that is gone is shown to the next participant, before the places after it."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        take_place(vault, interview)
        vault.begin_interview(new_interview(2), [answer()])
        take_place(vault, new_interview(2).id)
        vault.discard(interview)
        assert vault.next_allotment(STUDY) == 0
        vault.begin_interview(new_interview(3), [answer()])
        take_place(vault, new_interview(3).id)
        assert vault.next_allotment(STUDY) == 2


def test_a_place_can_be_given_back(tmp_path: Path) -> None:
    """Where nothing stayed rated the place is free again; without one, and a second time, nothing changes."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        head = vault.audit_head()
        vault.give_back_allotment(interview)
        assert vault.audit_head() == head
        take_place(vault, interview)
        vault.give_back_allotment(interview)
        assert vault.next_allotment(STUDY) == 0
        head = vault.audit_head()
        vault.give_back_allotment(interview)
        assert vault.audit_head() == head
        vault.verify_audit()


def test_a_deck_that_is_not_of_the_rotation_takes_no_place(tmp_path: Path) -> None:
    """Beginning such an interview moves nothing, and asking for its place is a bug."""
    with new_vault(tmp_path) as vault:
        install_small_pack(vault)
        vault.begin_interview(replace(new_interview(), rotates=False), [answer()])
        with pytest.raises(ValueError, match="did not come from the rotation"):
            take_place(vault, new_interview().id)
        assert vault.next_allotment(STUDY) == 0


MARK, OTHER = b"m" * 32, b"o" * 32


@pytest.mark.parametrize(
    ("made_on", "opened_on", "here"),
    [(MARK, MARK, True), (MARK, OTHER, False), (MARK, None, True), (None, MARK, True), (None, None, True)],
)
def test_a_vault_knows_the_machine_it_was_made_on(
    tmp_path: Path, made_on: bytes | None, opened_on: bytes | None, *, here: bool
) -> None:
    """Another machine is noticed; one that cannot be told counts as the same."""
    with new_vault(tmp_path, machine=made_on) as vault:
        assert vault.made_here
    with unlocked(tmp_path, machine=opened_on) as again:
        assert again.made_here == here


def test_a_vault_does_not_keep_the_mark_itself(tmp_path: Path) -> None:
    """Only a digest under the vault's own key: two vaults on one machine do not show that they are."""
    pages, digests = [], []
    for name in ("one", "two"):
        new_vault(tmp_path / name, machine=MARK).close()
        pages.append(readable_pages(tmp_path / name))
        with by_hand(tmp_path / name) as connection:
            digests += connection.execute("SELECT machine FROM device").fetchone()
        assert digests[-1] in pages[-1]
        assert digests[-1] not in (tmp_path / name / "vault.db").read_bytes()
    assert not any(MARK in page for page in pages)
    assert digests[0] != digests[1]


def test_the_pin_is_there_after_a_restart(tmp_path: Path) -> None:
    """No PIN at first; then the last one that was set."""
    with new_vault(tmp_path) as vault:
        assert vault.pin() is None
        vault.set_pin("1357")
        vault.set_pin("2468")
    with unlocked(tmp_path) as again:
        assert again.pin() == "2468"


def test_refusals_are_counted_and_nothing_else(tmp_path: Path) -> None:
    """A person who says no leaves a count and no row."""
    with new_vault(tmp_path) as vault:
        assert vault.refusals() == 0
        vault.count_refusal()
        vault.count_refusal()
        assert vault.refusals() == 2
        assert vault.interviews() == ()


def test_each_laptop_has_a_key_of_its_own(tmp_path: Path) -> None:
    """The signing key is made with the vault and stays the same."""
    with new_vault(tmp_path / "one") as one, new_vault(tmp_path / "two") as two:
        line = one.device_key().public_line
        assert line == one.device_key().public_line != two.device_key().public_line
    with unlocked(tmp_path / "one") as again:
        assert again.device_key().public_line == line
