"""Founding a centre and opening it with one of its keys."""

import errno
import itertools
import os
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.centre import office
from interview_app.centre.office import Centre
from interview_app.crypto import age
from interview_app.crypto.addressed import addressees, key_id, seal_to
from tests.factories.centre import HOLDERS, founded, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity, x25519_identity
from tests.factories.study import gla

CLOCK = FixedClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Found a centre and return its folder."""
    with founded(tmp_path / "centre"):
        return tmp_path / "centre"


def found(folder: Path, keys: list[str]) -> None:
    """Found a centre with some keys."""
    Centre.found(folder, recipients=keys, study=gla(), practice=True, clock=CLOCK).close()


def opened(folder: Path, holder: str = HOLDERS[0]) -> Centre:
    """Open a centre with somebody's key."""
    return Centre.open(folder, hybrid_identity(holder), clock=CLOCK)


@pytest.mark.parametrize("holder", HOLDERS)
def test_each_of_the_three_keys_opens_it(folder: Path, holder: str) -> None:
    """Coordinator, deputy and recovery find the same centre."""
    with opened(folder, holder) as centre:
        assert centre.name == gla().study.id
        assert centre.practice
        assert centre.recipients == tuple(recipients())
        assert centre.study.digest == gla().digest
        assert centre.archive.interviews() == ()


def test_the_authority_is_the_same_each_time(tmp_path: Path) -> None:
    """It is made once, at founding."""
    with founded(tmp_path / "centre") as centre, opened(centre.folder, "deputy") as again:
        assert again.authority.public_line == centre.authority.public_line


def test_a_real_centre_says_so(tmp_path: Path) -> None:
    """Practice is a choice made at founding."""
    with founded(tmp_path / "centre", practice=False) as centre:
        assert not centre.practice


def test_no_secret_lies_open_in_the_folder(folder: Path) -> None:
    """What is in the folder opens with a key holder's key and not without."""
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"PRIVATE KEY" not in content
    assert b"SECRET" not in content


def test_a_strangers_key_does_not_open_it(folder: Path) -> None:
    """CENTRE-KEY says whose keys would."""
    with pytest.raises(office.KeyOfAnother) as caught:
        opened(folder, "stranger")
    assert caught.value.code == "CENTRE-KEY"
    for recipient in (*recipients(), str(hybrid_identity("stranger").recipient())):
        assert key_id(recipient) in caught.value.message


def test_a_strangers_key_is_told_even_if_the_plate_cannot_be_read(folder: Path) -> None:
    """Then the keys are not named: what says them is gone. A damaged header names none, and is damage."""
    (folder / "centre.json").write_bytes(b"no JSON")
    with pytest.raises(office.KeyOfAnother) as caught:
        opened(folder, "stranger")
    assert "which are not known" in caught.value.message


def test_a_key_that_only_opens_its_files_is_not_a_key_of_the_centre(folder: Path) -> None:
    """CENTRE-KEY: who the keys are stands on the plate, and not in whatever somebody sealed."""
    key = age.decrypt_bytes((folder / "archive-key.age").read_bytes(), [hybrid_identity()])
    stranger = str(hybrid_identity("stranger").recipient())
    (folder / "archive-key.age").write_bytes(seal_to(key, [*recipients(), stranger]))
    with pytest.raises(office.KeyOfAnother):
        opened(folder, "stranger")


def test_a_centre_of_before_key_ids_opens(folder: Path) -> None:
    """Its headers name nobody; a stranger is told the keys of its plate."""
    for name in ("authority.age", "archive-key.age"):
        secret = age.decrypt_bytes((folder / name).read_bytes(), [hybrid_identity()])
        keys = [hybrid_identity(holder).recipient() for holder in HOLDERS]
        (folder / name).write_bytes(age.encrypt_bytes(secret, keys))
    opened(folder, "deputy").close()
    with pytest.raises(office.KeyOfAnother) as caught:
        opened(folder, "stranger")
    assert key_id(recipients()[0]) in caught.value.message


@pytest.mark.parametrize("name", ["authority.age", "archive-key.age"])
def test_what_is_sealed_says_whom_it_is_for(folder: Path, name: str) -> None:
    """Key ids in every header."""
    assert addressees((folder / name).read_bytes(), recipients()) == tuple(recipients())


def test_a_folder_without_a_centre_is_told(tmp_path: Path) -> None:
    """CENTRE-MISSING names the folder."""
    with pytest.raises(office.CentreMissing) as caught:
        opened(tmp_path)
    assert caught.value.code == "CENTRE-MISSING"
    assert str(tmp_path) in caught.value.message


def test_founding_works_in_an_empty_folder(tmp_path: Path) -> None:
    """A folder that was made beforehand is fine."""
    found(tmp_path, recipients())
    opened(tmp_path).close()


def test_nothing_is_founded_on_top_of_something(folder: Path) -> None:
    """CENTRE-EXISTS, and the centre that was there still opens."""
    with pytest.raises(office.CentreExists) as caught:
        found(folder, recipients())
    assert caught.value.code == "CENTRE-EXISTS"
    opened(folder).close()


def test_nothing_is_founded_in_place_of_a_file(tmp_path: Path) -> None:
    """A file of that name is in the way, too."""
    (tmp_path / "centre").touch()
    with pytest.raises(office.CentreExists):
        found(tmp_path / "centre", recipients())


@pytest.mark.parametrize(
    "keys",
    [
        recipients()[:2],
        [*recipients(), str(hybrid_identity("fourth").recipient())],
        [*recipients()[:2], recipients()[0]],
        [*recipients()[:2], "age1pq1nonsense"],
        [*recipients()[:2], str(x25519_identity().recipient())],
    ],
    ids=["two", "four", "twice the same", "no key", "a classic key"],
)
def test_a_centre_needs_three_different_keys(tmp_path: Path, keys: list[str]) -> None:
    """CENTRE-RECIPIENTS, before anything is written."""
    with pytest.raises(office.CentreRecipients) as caught:
        found(tmp_path / "centre", keys)
    assert caught.value.code == "CENTRE-RECIPIENTS"
    assert not (tmp_path / "centre").exists()


def test_a_recipient_slipped_in_later_is_noticed(folder: Path) -> None:
    """Who can write to the folder cannot make laptops seal to them."""
    plate = folder / "centre.json"
    plate.write_text(plate.read_text().replace(recipients()[2], str(hybrid_identity("stranger").recipient())))
    with pytest.raises(office.CentreDamaged) as caught:
        opened(folder)
    assert caught.value.code == "CENTRE-DAMAGED"
    assert "centre.json" in caught.value.message


@pytest.mark.parametrize("name", ["authority.age", "archive-key.age"])
def test_a_broken_key_is_told_by_its_name(folder: Path, name: str) -> None:
    """CENTRE-DAMAGED names the file to take from the backup."""
    path = folder / name
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(office.CentreDamaged) as caught:
        opened(folder)
    assert name in caught.value.message


@pytest.mark.parametrize("foreign", [b"no key", b""])
def test_an_authority_that_is_none_is_noticed(folder: Path, foreign: bytes) -> None:
    """Sealing something to the key holders takes only their public halves, so it proves nothing."""
    keys = [hybrid_identity(holder).recipient() for holder in HOLDERS]
    (folder / "authority.age").write_bytes(age.encrypt_bytes(foreign, keys))
    with pytest.raises(office.CentreDamaged):
        opened(folder)


def test_another_authority_is_noticed(folder: Path, tmp_path: Path) -> None:
    """A sound key that is not the one of this centre does not sign in its name."""
    with founded(tmp_path / "another"):
        pass
    (folder / "authority.age").write_bytes((tmp_path / "another" / "authority.age").read_bytes())
    with pytest.raises(office.CentreDamaged):
        opened(folder)


def test_a_changed_study_is_noticed(folder: Path) -> None:
    """What laptops ask is what was founded."""
    path = folder / "studies" / gla().digest / "study.toml"
    path.write_text(path.read_text() + "\n# a comment\n")
    with opened(folder) as centre, pytest.raises(office.CentreDamaged) as caught:
        _ = centre.study
    assert "study" in caught.value.message


def test_a_founding_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DISK-FULL half way: the same command works once there is room."""
    real = os.fsync
    calls = itertools.count()

    def full_later(handle: int) -> None:
        if next(calls) > 6:
            raise OSError(errno.ENOSPC, "the disk's own words")
        real(handle)

    monkeypatch.setattr(os, "fsync", full_later)
    with pytest.raises(DiskFull):
        found(tmp_path / "centre", recipients())
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    found(tmp_path / "centre", recipients())


def test_two_centres_share_no_key(tmp_path: Path) -> None:
    """Founded alike, each has an authority of its own."""
    with founded(tmp_path / "one") as one, founded(tmp_path / "two") as two:
        assert one.authority.public_line != two.authority.public_line
