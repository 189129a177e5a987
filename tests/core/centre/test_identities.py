"""The central team's key files."""

import errno
import os
import stat
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.base.files import DiskFull, FileUnreadable
from interview_app.centre import identities
from interview_app.crypto import age

PASSPHRASE = "six plain words in a row"
CHEAP = 4


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Make a key under a passphrase that is cheap to stretch."""
    path = tmp_path / "coordinator.key"
    identities.make(path, PASSPHRASE, system_randomness, work_factor=CHEAP)
    return path


def test_what_is_sealed_to_the_public_half_is_opened_by_the_key(key: Path) -> None:
    """The two files belong together."""
    recipient = age.parse_recipient(identities.load_public(identities.public_file(key)))
    sealed = age.encrypt_bytes(b"words", [recipient])
    assert age.decrypt_bytes(sealed, [identities.load(key, PASSPHRASE)]) == b"words"


def test_the_public_half_is_returned_and_written_beside_it(tmp_path: Path) -> None:
    """The coordinator sends the .pub file to whoever founds the centre."""
    recipient = identities.make(tmp_path / "key", PASSPHRASE, system_randomness, work_factor=CHEAP)
    assert recipient.startswith("age1pq1")
    assert (tmp_path / "key.pub").read_text() == f"{recipient}\n"


def test_a_key_without_its_public_half_does_not_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fills up between the two, the same command can be typed again."""
    synced = 0
    real = os.fsync

    def full(handle: int) -> None:
        nonlocal synced
        synced += 1
        if synced > 2:
            raise OSError(errno.ENOSPC, "the disk's own words")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        identities.make(tmp_path / "key", PASSPHRASE, system_randomness, work_factor=CHEAP)
    assert synced == 3
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    identities.make(tmp_path / "key", PASSPHRASE, system_randomness, work_factor=CHEAP)


def test_the_key_file_is_private_and_shows_no_secret(key: Path) -> None:
    """Only its user can read the file, and even they need the passphrase."""
    assert b"SECRET" not in key.read_bytes()
    if os.name != "nt":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_spaces_typed_twice_do_not_lock_anybody_out(key: Path) -> None:
    """Only the words count, not the white space between and around them."""
    identities.load(key, f"  {PASSPHRASE.replace(' ', '  ')} ")


def test_a_key_asks_for_a_second_of_work_unless_told_otherwise(tmp_path: Path) -> None:
    """The header states the work factor that the age tool uses, too."""
    identities.make(tmp_path / "key", PASSPHRASE, system_randomness)
    header = (tmp_path / "key").read_bytes().splitlines()[1]
    assert header.split()[-1] == b"18"


def test_a_wrong_passphrase_is_told(key: Path) -> None:
    """KEY-PASSPHRASE names the file and not the passphrase."""
    with pytest.raises(identities.KeyFileWrong) as caught:
        identities.load(key, "something else")
    assert caught.value.code == "KEY-PASSPHRASE"
    assert "coordinator.key" in caught.value.message
    assert "something else" not in caught.value.message


@pytest.mark.parametrize("ending", ["", ".pub"])
def test_a_key_is_never_written_over_another(tmp_path: Path, ending: str) -> None:
    """KEY-EXISTS for the key and for its public half, and the file stays."""
    (tmp_path / f"key{ending}").write_text("an older one")
    with pytest.raises(identities.KeyFileExists) as caught:
        identities.make(tmp_path / "key", PASSPHRASE, system_randomness, work_factor=CHEAP)
    assert caught.value.code == "KEY-EXISTS"
    assert [path.read_text() for path in tmp_path.iterdir()] == ["an older one"]


def sealed_under_the_passphrase(content: bytes) -> bytes:
    """Seal content that is not a key."""
    return age.encrypt_bytes(content, [age.PassphraseRecipient(PASSPHRASE, CHEAP)])


@pytest.mark.parametrize(
    "content", [b"", b"no key", sealed_under_the_passphrase(b"no key"), sealed_under_the_passphrase(b"\xff")]
)
def test_a_file_that_is_no_key_is_told(tmp_path: Path, content: bytes) -> None:
    """KEY-FILE, whether the file is foreign outside or inside."""
    (tmp_path / "key").write_bytes(content)
    with pytest.raises(identities.KeyFileUnknown) as caught:
        identities.load(tmp_path / "key", PASSPHRASE)
    assert caught.value.code == "KEY-FILE"


@pytest.mark.parametrize("content", [b"", b"\xff", b"AGE-SECRET-KEY-PQ-1", b"age1pq1qqqq"])
def test_a_file_that_is_no_public_key_is_told(tmp_path: Path, content: bytes) -> None:
    """KEY-FILE for anything that is not the whole public half."""
    (tmp_path / "key.pub").write_bytes(content)
    with pytest.raises(identities.KeyFileUnknown):
        identities.load_public(tmp_path / "key.pub")


def test_a_classic_public_key_is_not_taken(tmp_path: Path) -> None:
    """What is sealed for years must not rest on a key that a later computer breaks."""
    classic = age.X25519Identity.generate(system_randomness).recipient()
    (tmp_path / "key.pub").write_text(str(classic))
    with pytest.raises(identities.KeyFileUnknown):
        identities.load_public(tmp_path / "key.pub")


def test_a_missing_key_is_told(tmp_path: Path) -> None:
    """FILE-UNREADABLE when there is nothing at that place."""
    with pytest.raises(FileUnreadable):
        identities.load(tmp_path / "key", PASSPHRASE)
