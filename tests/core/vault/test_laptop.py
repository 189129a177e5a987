"""What the vault knows of the laptop itself: packs, the rotation of decks, the PIN, refusals."""

from pathlib import Path

import pytest
from sqlalchemy.exc import NoResultFound

from interview_app.vault.packs import PackOlder
from interview_app.vault.vault import InstalledPack
from tests.factories.vault import (
    AUTHORITY,
    STUDY,
    answer,
    install_small_pack,
    new_interview,
    new_vault,
    unlocked,
    with_open_interview,
)


def test_the_newest_pack_is_in_use_and_the_older_ones_stay(tmp_path: Path) -> None:
    """A later version replaces the pack in use; interviews begun with the earlier one still find it."""
    with new_vault(tmp_path) as vault:
        assert vault.current_pack() is None
        first = install_small_pack(vault, b"one", 1)
        second = install_small_pack(vault, b"two", 3)
        assert vault.current_pack() == InstalledPack(second, STUDY, 3, AUTHORITY, b"two")
        assert (vault.pack(first), vault.pack(second)) == (b"one", b"two")
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
        assert vault.take_allotment(interview) == 0
        head = vault.audit_head()
        assert vault.take_allotment(interview) == 0
        assert vault.audit_head() == head
        assert vault.next_allotment(STUDY) == 1
        assert vault.next_allotment("another-study") == 0
    with unlocked(tmp_path) as again:
        assert again.next_allotment(STUDY) == 1


def test_an_interview_uses_up_the_deck_it_was_begun_with(tmp_path: Path) -> None:
    """Two interviews begun on the same place both used that one, and the next place is not skipped."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        vault.begin_interview(new_interview(2), [answer()])
        assert vault.take_allotment(new_interview(2).id) == 0
        assert vault.next_allotment(STUDY) == 1
        assert vault.take_allotment(interview) == 0
        assert vault.next_allotment(STUDY) == 1


def test_a_shredded_interview_gives_its_deck_back(tmp_path: Path) -> None:
    """The deck of an interview that is gone is shown to the next participant, before the places after it."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        vault.take_allotment(interview)
        vault.begin_interview(new_interview(2), [answer()])
        assert vault.take_allotment(new_interview(2).id) == 1
        vault.discard(interview)
        assert vault.next_allotment(STUDY) == 0
        vault.begin_interview(new_interview(3), [answer()])
        assert vault.take_allotment(new_interview(3).id) == 0
        assert vault.next_allotment(STUDY) == 2


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
