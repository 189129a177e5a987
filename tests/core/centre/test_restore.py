"""A restoration that is refused: what it says, and that it leaves nothing."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from interview_app.centre import backup, restore, withdrawal
from interview_app.centre.backup import BackedUp
from interview_app.centre.backup_faults import BackupNotOurs
from interview_app.centre.office import Centre
from interview_app.centre.restore import Sources
from interview_app.centre.withdrawals import stones
from tests.factories.backed_up import GOES, backed_up, filled, opened, refused, restored
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.postgres import PostgresServer


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Found a centre with two interviews, evidence of both, and a laptop."""
    with founded(tmp_path / "centre", clock=FixedClock()) as founded_:
        filled(founded_)
        yield founded_


def test_without_tombstones_nothing_is_restored_unless_somebody_says_so(centre: Centre, tmp_path: Path) -> None:
    """TOMBSTONES-WANTED, and no folder is made; the list beside the parts is found by itself."""
    made = backed_up(centre, tmp_path / "out")
    assert restored(made, tmp_path / "found").interviews == 2
    made.tombstones.unlink()
    assert refused(lambda: restored(made, tmp_path / "again")) == "TOMBSTONES-WANTED"
    assert not (tmp_path / "again").exists()
    assert restored(made, tmp_path / "again", without_tombstones=True).interviews == 2


def test_a_backup_says_of_its_own_day_what_was_withdrawn(centre: Centre, tmp_path: Path) -> None:
    """Also where nothing was withdrawn since the one before."""
    backed_up(centre, tmp_path / "out")
    assert restored(backed_up(centre, tmp_path / "out"), tmp_path / "again").interviews == 2


def test_a_list_from_before_the_backup_is_refused(centre: Centre, tmp_path: Path) -> None:
    """TOMBSTONES-OLD: it cannot tell of what was withdrawn since, though somebody may have meant well."""
    first = backed_up(centre, tmp_path / "first")
    withdrawal.erase(centre, GOES.id)
    second = backed_up(centre, tmp_path / "second")
    code = refused(lambda: restored(second, tmp_path / "again", tombstones=first.tombstones))
    assert code == "TOMBSTONES-OLD"


def test_the_list_of_another_centre_is_refused(centre: Centre, tmp_path: Path) -> None:
    """TOMBSTONES-BROKEN; likewise one that was changed."""
    withdrawal.erase(centre, GOES.id)
    made = backed_up(centre, tmp_path / "out")
    with founded(tmp_path / "other") as other:
        filled(other)
        withdrawal.erase(other, GOES.id)
    forged = tmp_path / "forged.json"
    forged.write_bytes(made.tombstones.read_bytes().replace(b"erase", b"words"))
    for given in (tmp_path / "other" / stones.FILE, forged):
        assert refused(partial(restored, made, tmp_path / "again", tombstones=given)) == "TOMBSTONES-BROKEN"


def test_parts_in_the_wrong_order_or_of_another_centre_are_told(centre: Centre, tmp_path: Path) -> None:
    """CENTRE-BACKUP: keys of another centre would make noise of everything, unseen."""
    made = backed_up(centre, tmp_path / "out")
    with founded(tmp_path / "other") as other:
        others = backup.write(other, tmp_path / "others")
    swapped = BackedUp(made.keys, made.content, made.tombstones)
    assert refused(lambda: restored(swapped, tmp_path / "again")) == "CENTRE-BACKUP"
    assert refused(lambda: restored(made, tmp_path / "again", keys=others.keys)) == "CENTRE-BACKUP"
    assert not list(tmp_path.glob("again*"))


@pytest.mark.parametrize("part", ["content", "keys"])
@pytest.mark.parametrize("where", [0.0, 0.01, 0.5, 0.999])
def test_a_changed_byte_is_told_and_leaves_nothing(centre: Centre, tmp_path: Path, part: str, where: float) -> None:
    """BACKUP-DAMAGED at whatever place, also right before the end; or a key that does not open it any more."""
    made = backed_up(centre, tmp_path / "out")
    path: Path = getattr(made, part)
    content = bytearray(path.read_bytes())
    content[int(where * len(content))] ^= 1
    path.write_bytes(content)
    assert refused(lambda: restored(made, tmp_path / "again")) in {"BACKUP-DAMAGED", "BACKUP-KEY"}
    path.write_bytes(path.read_bytes()[: len(content) // 2])
    assert refused(lambda: restored(made, tmp_path / "again")) in {"BACKUP-DAMAGED", "BACKUP-KEY"}
    assert not list(tmp_path.glob("again*"))


def test_a_restoration_onto_a_server_that_fails_can_be_tried_again(
    centre: Centre, tmp_path: Path, postgres: PostgresServer
) -> None:
    """Nothing stays in the database that would be in the way."""
    address = postgres.new_database()
    made = backed_up(centre, tmp_path / "out")
    whole = made.keys.read_bytes()
    made.keys.write_bytes(whole[:-1])
    assert refused(lambda: restored(made, tmp_path / "again", archive_at=address)) == "BACKUP-DAMAGED"
    made.keys.write_bytes(whole)
    assert restored(made, tmp_path / "again", archive_at=address).interviews == 2


def test_a_strangers_key_restores_nothing(centre: Centre, tmp_path: Path) -> None:
    """BACKUP-KEY names the file."""
    made = backed_up(centre, tmp_path / "out")
    sources = Sources(made.content, made.keys)
    with pytest.raises(BackupNotOurs) as caught:
        restore.restore(sources, tmp_path / "again", hybrid_identity("stranger"), clock=FixedClock())
    assert caught.value.code == "BACKUP-KEY"
    assert made.content.name in caught.value.message


def test_nothing_is_restored_on_top_of_something(centre: Centre, tmp_path: Path) -> None:
    """CENTRE-EXISTS, and the centre that is there still opens."""
    made = backed_up(centre, tmp_path / "out")
    assert refused(lambda: restored(made, centre.folder)) == "CENTRE-EXISTS"
    opened(centre.folder).close()
