"""One call to the disk fails: there is a sentence, nothing is half done, and the next try works.

`tests.stress.faults` does this to every call of the program, the database's own too; here is what it found wanting.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from interview_app.base.errors import UserError
from interview_app.base.paths import make_private_folder
from interview_app.vault.vault import NewEntry, Vault
from tests.factories.crypto import CHEAP
from tests.factories.vault import (
    PASSPHRASE,
    answer,
    by_hand,
    new_vault,
    readable_pages,
    to_first_schema,
    unlocked,
    with_open_interview,
)

OTHER = "amber kettle walks slowly north again"
_MOST_SYNCS = 30


@contextmanager
def failing_sync(nth: int) -> Iterator[list[int]]:
    """Let one sync fail, counted from 1; yield the numbers of those that came."""
    came: list[int] = []
    real = os.fsync

    def sync(handle: int) -> None:
        came.append(len(came) + 1)
        if len(came) == nth:
            raise OSError(errno.EIO, "the disk did not answer")
        real(handle)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fsync", sync)
        yield came


def test_a_new_folder_survives_a_power_cut(tmp_path: Path) -> None:
    """Each folder that was made is made certain by a sync of the one above it."""
    with failing_sync(0) as came:
        make_private_folder(tmp_path / "one" / "two" / "three")
        make_private_folder(tmp_path / "one" / "two" / "three")
    assert len(came) == 3


def test_a_vault_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    """Whichever sync fails while it is made: a sentence, and either none or one that opens; then the next try works."""
    for nth in range(1, _MOST_SYNCS):
        folder = tmp_path / f"{nth}" / "vault"
        with failing_sync(nth) as came:
            try:
                new_vault(folder).close()
            except UserError:
                assert not Vault.exists(folder)
                assert not list(folder.glob("vault.db*"))
                new_vault(folder).close()
        unlocked(folder).close()
        if len(came) < nth:
            assert nth > 5
            return
    raise AssertionError("more syncs than expected")


def test_a_passphrase_that_could_not_be_changed_still_opens(tmp_path: Path) -> None:
    """Whichever sync fails, who reads that it failed types the old passphrase, and it is right; the next try works."""
    new_vault(tmp_path).close()
    for nth in range(1, _MOST_SYNCS):
        with unlocked(tmp_path) as vault:
            failed = False
            with failing_sync(nth) as came:
                try:
                    vault.change_passphrase(PASSPHRASE, OTHER, cost=CHEAP)
                except UserError:
                    failed = True
            if failed:
                vault.change_passphrase(PASSPHRASE, OTHER, cost=CHEAP)
            vault.change_passphrase(OTHER, PASSPHRASE, cost=CHEAP)
        if len(came) < nth:
            assert nth > 5
            return
    raise AssertionError("more syncs than expected")


def older(folder: Path) -> None:
    """Take a closed vault back to the first revision."""
    with by_hand(folder) as connection:
        to_first_schema(connection)


def test_an_upgrade_whose_copy_cannot_be_kept_waits(tmp_path: Path) -> None:
    """Whichever sync of the copy fails: a sentence, the older vault stays, and the next try brings it up to date."""
    vault, interview = with_open_interview(tmp_path)
    vault.close()
    older(tmp_path)
    for nth in (1, 2):
        with failing_sync(nth + 2), pytest.raises(UserError) as caught:  # the first two count the try
            unlocked(tmp_path)
        assert caught.value.code == "FOLDER-NOT-WRITABLE"
    with unlocked(tmp_path) as again:
        assert len(again.entries(interview)) == 1


def test_what_is_taken_out_after_an_upgrade_is_gone_from_the_copy_too(tmp_path: Path) -> None:
    """The copy of the older vault does not outlive the first thing that is deleted."""
    vault, interview = with_open_interview(tmp_path)
    vault.append(interview, [answer()])
    vault.close()
    with by_hand(tmp_path) as connection:
        (ciphertext,) = connection.execute("SELECT ciphertext FROM entry WHERE key = 'v1:why'").fetchone()
    older(tmp_path)
    with unlocked(tmp_path) as again:
        (copy,) = tmp_path.glob("vault.db.before-*")
        assert ciphertext in readable_pages(tmp_path, name=copy.name)
        again.take_out(interview, "v1:why", NewEntry("taken_out", "v1:why", b"gone"))
    assert list(tmp_path.glob("vault.db.*")) == []
    assert ciphertext not in readable_pages(tmp_path)
