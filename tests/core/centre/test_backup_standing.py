"""How backups stand, as the acts tell it: never made, fresh, old, and behind a withdrawal or a change of keys."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.centre import backup, backup_standing, check, others, rotation, withdrawal
from interview_app.centre.fieldwork import BackupDue
from interview_app.centre.office import Centre
from interview_app.centre.roles import RoleMayNot
from tests.factories.backed_up import GOES, backed_up, filled, opened, restored
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity

DAY = timedelta(days=1)


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Found a centre with two interviews."""
    with founded(tmp_path / "centre", clock=FixedClock()) as founded_:
        filled(founded_)
        yield founded_


def later(centre: Centre, days: int) -> None:
    """Let days pass."""
    assert isinstance(centre.clock, FixedClock)
    centre.clock.at += days * DAY


def test_a_new_centre_has_nothing_to_lose_yet(tmp_path: Path) -> None:
    """Founding and the drill can be done again; looking leaves nothing behind."""
    with founded(tmp_path / "centre", clock=FixedClock()) as centre:
        stands = backup_standing.of(centre)
        assert (stands.last, stands.restored, stands.checked, stands.due) == (None, None, None, False)
        centre.archive.act("taken-in", {"bundles": 1})
        assert backup_standing.of(centre).due
        assert backup_standing.due(centre) == BackupDue(None, 0, 1, 0)


def test_one_that_was_just_made_is_not_due_for_a_week(centre: Centre, tmp_path: Path) -> None:
    """And after that only when something has happened since."""
    made = backed_up(centre, tmp_path / "out")
    stands = backup_standing.of(centre)
    assert stands.last is not None
    assert made.content.name.endswith(f"{stands.last.mark}.age")
    assert (stands.last.at, stands.last.interviews, stands.days, stands.due) == (centre.clock.now(), 2, 0, False)
    later(centre, 8)
    centre.archive.act("read", {"kind": "record"})
    assert backup_standing.due(centre) is None
    centre.archive.act("taken-in", {"bundles": 1})
    assert backup_standing.due(centre) == BackupDue(stands.last.at.date(), 8, 1, 0)


def test_a_withdrawal_makes_one_due_at_once(centre: Centre, tmp_path: Path) -> None:
    """Earlier backups have it until their keys are replaced; the next one settles it."""
    backed_up(centre, tmp_path / "out")
    withdrawal.erase(centre, GOES.id)
    stands = backup_standing.of(centre)
    assert (stands.withdrawals, stands.due) == (1, True)
    backed_up(centre, tmp_path / "out")
    assert not backup_standing.of(centre).due


def test_what_is_withdrawn_while_a_backup_is_made_is_not_missed(centre: Centre, tmp_path: Path) -> None:
    """Its keys are in the backup, which shows the moment when it was begun."""

    def told(done: int, total: int) -> None:
        if done == total and not backup_standing.of(centre).due:
            centre.archive.act("withdrawn", {"scope": "erase"})

    backed_up(centre, tmp_path / "before")
    backup.write(centre, tmp_path / "out", told)
    stands = backup_standing.of(centre)
    assert (stands.withdrawals, stands.due) == (1, True)


def test_changed_keys_make_one_due(centre: Centre, tmp_path: Path) -> None:
    """Whoever has an old key opens the earlier ones, and whoever has a new one does not."""
    backed_up(centre, tmp_path / "out")
    new = [str(hybrid_identity(who).recipient()) for who in ("new one", "new two", "new three")]
    rotation.rotate(centre, new)
    stands = backup_standing.of(centre)
    assert (stands.rotated, stands.due) == (True, True)


def test_a_restored_centre_says_that_it_was_restored(centre: Centre, tmp_path: Path) -> None:
    """The backup that it came from is not among its acts; the one before may be."""
    backed_up(centre, tmp_path / "out")
    restored(backed_up(centre, tmp_path / "out"), tmp_path / "again")
    with opened(tmp_path / "again") as again:
        stands = backup_standing.of(again)
        assert stands.restored is not None
        assert stands.last is not None
        assert (stands.bundles, stands.withdrawals, stands.due) == (0, 0, False)
        backup.write(again, tmp_path / "new")
        assert backup_standing.of(again).restored is None


def test_a_check_is_noted_when_all_is_well_and_otherwise_nothing_is_written(centre: Centre) -> None:
    """Nobody writes into a centre that is damaged."""
    shutil.rmtree(centre.folder / "consents")  # what is planted there is no evidence
    assert check.check_and_note(centre).good
    assert backup_standing.of(centre).checked == centre.clock.now()
    (centre.folder / "revoked.krl").write_bytes(b"no list")
    before = centre.archive.count_acts()
    report = check.check_and_note(centre)
    assert [each.code for each in report.findings] == ["CHECK-LAPTOPS"]
    assert centre.archive.count_acts() == before


def test_an_analyst_or_officer_does_not_see_it(centre: Centre) -> None:
    """ROLE-MAY-NOT."""
    others.name(centre, "officers", [str(hybrid_identity("officer").recipient())])
    with Centre.open(centre.folder, hybrid_identity("officer"), clock=centre.clock) as seen, pytest.raises(RoleMayNot):
        backup_standing.of(seen)
