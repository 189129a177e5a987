"""A backup made into a second centre beside the one that is open: what it has, and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.centre import backup, others, withdrawal
from interview_app.centre.archive import InterviewUnknown
from interview_app.centre.office import Centre
from interview_app.centre.restore_beside import restore_beside
from interview_app.centre.roles import RoleMayNot
from tests.factories.backed_up import GOES, STAYS, backed_up, copy_of, filled, opened, refused
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity


class Stopped(Exception):
    """Somebody does not want it any more."""


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Found a centre with two interviews and evidence of both."""
    with founded(tmp_path / "centre", clock=FixedClock()) as founded_:
        filled(founded_)
        yield founded_


def test_it_goes_into_a_new_folder_and_the_open_centre_stays(centre: Centre, tmp_path: Path) -> None:
    """Twice on a day, too: nothing is ever written over."""
    made = backed_up(centre, tmp_path / "out")
    before = centre.archive.interviews()
    first = restore_beside(centre, made.content, made.keys, tmp_path)
    second = restore_beside(centre, made.content, made.keys, tmp_path)
    day = centre.clock.now().date()
    assert [each.folder.name for each in (first, second)] == [f"centre-restored-{day}", f"centre-restored-{day}-2"]
    assert first.has == second.has
    assert centre.archive.interviews() == before
    with opened(second.folder) as again:
        assert again.archive.interviews() == before


def test_who_withdrew_since_stays_withdrawn_by_the_open_centres_own_list(centre: Centre, tmp_path: Path) -> None:
    """Although the list beside the backup is of its day, and somebody kept the keys of that day."""
    made = backed_up(centre, tmp_path / "out")
    keys = copy_of(made.keys)
    withdrawal.erase(centre, GOES.id)
    beside = restore_beside(centre, made.content, keys, tmp_path)
    assert (beside.has.interviews, beside.has.withdrawn) == (1, 1)
    with opened(beside.folder) as again, pytest.raises(InterviewUnknown):
        again.archive.record(GOES.id)


def test_a_newer_list_beside_the_backup_counts_as_well(centre: Centre, tmp_path: Path) -> None:
    """A centre that was copied before a withdrawal knows nothing of it; the list beside the backup does."""
    old = backed_up(centre, tmp_path / "out")
    keys = copy_of(old.keys)
    copied = restore_beside(centre, old.content, keys, tmp_path)
    withdrawal.erase(centre, GOES.id)
    newer = backed_up(centre, tmp_path / "newer")
    with opened(copied.folder) as earlier:
        beside = restore_beside(earlier, newer.content, newer.keys, tmp_path / "newer")
    with opened(beside.folder) as again:
        assert [each.id for each in again.archive.interviews()] == [STAYS.id]
        assert again.archive.stones() == centre.archive.stones()


def test_the_open_centres_own_list_is_not_wanted_beside_the_files(centre: Centre, tmp_path: Path) -> None:
    """Nothing was ever withdrawn here, and the two files were copied without it."""
    made = backed_up(centre, tmp_path / "out")
    made.tombstones.unlink()
    assert restore_beside(centre, made.content, made.keys, tmp_path).has.interviews == 2


def test_a_backup_of_another_centre_is_told_as_such(centre: Centre, tmp_path: Path) -> None:
    """BACKUP-OTHER, where the same people hold the keys of both; nothing is left."""
    with founded(tmp_path / "other", clock=FixedClock()) as other:
        made = backup.write(other, tmp_path / "out")
    assert refused(lambda: restore_beside(centre, made.content, made.keys, tmp_path)) == "BACKUP-OTHER"
    assert not list(tmp_path.glob("centre-restored*"))


def test_a_place_inside_the_open_centre_is_refused(centre: Centre, tmp_path: Path) -> None:
    """RESTORE-INSIDE."""
    made = backed_up(centre, tmp_path / "out")
    assert refused(lambda: restore_beside(centre, made.content, made.keys, centre.folder)) == "RESTORE-INSIDE"


def test_one_that_is_stopped_leaves_nothing(centre: Centre, tmp_path: Path) -> None:
    """In either part; told in bytes, up to the end."""
    made = backed_up(centre, tmp_path / "out")
    told: list[tuple[int, int]] = []
    restore_beside(centre, made.content, made.keys, tmp_path, lambda *each: told.append(each))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    before = set(tmp_path.iterdir())
    for after in (0, len(told) - 1):
        seen: list[int] = []

        def stop(done: int, _total: int, seen: list[int] = seen, after: int = after) -> None:
            seen.append(done)
            if len(seen) > after:
                raise Stopped

        with pytest.raises(Stopped):
            restore_beside(centre, made.content, made.keys, tmp_path, stop)
        assert set(tmp_path.iterdir()) == before


def test_whoever_reads_no_answers_restores_nothing(centre: Centre, tmp_path: Path) -> None:
    """ROLE-MAY-NOT."""
    made = backed_up(centre, tmp_path / "out")
    others.name(centre, "officers", [str(hybrid_identity("officer").recipient())])
    with Centre.open(centre.folder, hybrid_identity("officer"), clock=centre.clock) as seen, pytest.raises(RoleMayNot):
        restore_beside(seen, made.content, made.keys, tmp_path)
