"""A practice house is made the way a real team makes one, and found again."""

from pathlib import Path

import msgspec
import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.centre import drill, practice
from interview_app.centre.practice import (
    NotAPracticeFolder,
    PracticeDamaged,
    PracticeHouse,
    PracticeUnfinished,
)
from interview_app.interview import laptop
from interview_app.vault.vault import Vault
from tests.factories.study import gla

CLOCK = SystemClock()


def open_or_make(home: Path) -> PracticeHouse:
    """Return the practice house in a folder."""
    return practice.open_or_make(home, gla(), clock=CLOCK, randomness=system_randomness)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> PracticeHouse:
    """Make a practice house."""
    return open_or_make(tmp_path_factory.mktemp("practice") / "home")


def test_the_laptop_is_enrolled_at_the_centre(house: PracticeHouse) -> None:
    """The words on the notice open it, and its study is marked practice."""
    with Vault.unlock(house.laptop.vault, house.passphrase, clock=CLOCK, randomness=system_randomness) as vault:
        pack = laptop.current_pack(vault, CLOCK)
        assert vault.pin() == house.pin
    with house.open_centre(CLOCK) as centre:
        assert centre.practice
        assert pack.practice
        assert pack.authority == centre.authority.public_line


def test_its_recovery_key_is_in_shares_and_was_tried(house: PracticeHouse) -> None:
    """A person can hold the drill again with the words in practice.json; there is no file with that key."""
    proof = drill.hold(house.centre, house.shares[1:], clock=CLOCK)
    with house.open_centre(CLOCK) as centre:
        assert [each.kind for each in centre.archive.proofs()] == ["drill", "drill"]
        assert drill.standing(centre)[2].key_id == proof.key_id
    assert sorted(path.name for path in house.key_file.parent.iterdir() if path.suffix == ".age") == [
        "coordinator.age",
        "deputy.age",
    ]


def test_a_house_of_an_earlier_version_is_found_again(house: PracticeHouse, tmp_path: Path) -> None:
    """Its practice.json knows no shares."""
    secrets = {"passphrase": house.passphrase, "pin": house.pin}
    (tmp_path / "practice.json").write_bytes(msgspec.json.encode(secrets))
    assert open_or_make(tmp_path).shares == ()


def test_the_same_house_is_found_again(house: PracticeHouse) -> None:
    """Starting the demo twice on one folder carries on where it was."""
    assert open_or_make(house.home) == house


def test_its_secrets_are_not_in_its_repr(house: PracticeHouse) -> None:
    """Not even practice secrets reach a log."""
    assert house.passphrase not in repr(house)
    assert house.pin not in repr(house)
    assert not any(share in repr(house) for share in house.shares)


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    """PRACTICE-FOLDER, and what was in it is unchanged."""
    (tmp_path / "letter").write_text("Dear")
    with pytest.raises(NotAPracticeFolder) as caught:
        open_or_make(tmp_path)
    assert caught.value.code == "PRACTICE-FOLDER"
    assert [path.name for path in tmp_path.iterdir()] == ["letter"]


def test_a_house_that_was_not_finished_is_told(tmp_path: Path) -> None:
    """PRACTICE-UNFINISHED: whether another demo is at it or one was cut off, nothing of it is touched."""
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "coordinator.age").write_text("half of it")
    with pytest.raises(PracticeUnfinished) as caught:
        open_or_make(tmp_path)
    assert caught.value.code == "PRACTICE-UNFINISHED"
    assert (tmp_path / "keys" / "coordinator.age").read_text() == "half of it"


@pytest.mark.parametrize("spoilt", [b"", b'{"passphrase": "a', b'{"passphrase": 3, "pin": []}', b"[" * 4000, b"\xff"])
def test_a_house_whose_secrets_were_changed_is_told(tmp_path: Path, spoilt: bytes) -> None:
    """PRACTICE-DAMAGED, and the file stays as it is."""
    (tmp_path / "practice.json").write_bytes(spoilt)
    with pytest.raises(PracticeDamaged) as caught:
        open_or_make(tmp_path)
    assert caught.value.code == "PRACTICE-DAMAGED"
    assert (tmp_path / "practice.json").read_bytes() == spoilt
