"""After the last day nobody finds an interview by its card, and it is said."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from interview_app.centre.archive.schema import FindingKeyRow, FindingRow
from interview_app.centre.office import Centre
from interview_app.centre.withdrawals import freeze, key
from interview_app.centre.withdrawals.freeze import FreezeTooEarly, FreezeWaits
from interview_app.centre.withdrawals.key import WithdrawalsFrozen
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.withdrawals import Carded, carded, study

LAST = FixedClock().now().date() + timedelta(days=3)
RULES = f"analysis_freeze = {LAST.isoformat()}"
WEEK = 7 * 24 * 3600


def left(centre: Centre) -> list[object]:
    """Return everything in the archive that leads from a card to an interview."""
    with centre.archive._transaction() as session:
        rows = session.scalars(select(FindingRow))
        found = [part for row in rows for part in (row.key, row.sealed_locator, row.tag)]
        return [*(part for part in found if part), *session.scalars(select(FindingKeyRow.id))]


def test_the_day_after_the_last_everything_goes(tmp_path: Path) -> None:
    """The key, tags and sealed locators; it is too late, and that is said plainly, whichever code is typed."""
    with carded(tmp_path / "centre", rules=RULES) as laid:
        held, centre = laid.take_in(), laid.centre
        laid.found(held)
        laid.take_in("two")
        assert left(centre)
        assert freeze.at_opening(centre) is None
        laid.clock.passed += WEEK
        stands = freeze.at_opening(centre)
        assert stands is not None
        assert stands.frozen_on == laid.clock.now().date()
        assert left(centre) == []
        assert not (centre.folder / key.FILE).exists()
        with pytest.raises(WithdrawalsFrozen) as caught:
            laid.desk()
        assert caught.value.code == "WITHDRAWALS-FROZEN"
        assert centre.archive.acts(limit=1)[0].code == "withdrawals-frozen"
        assert freeze.at_opening(centre) is None
        freeze.freeze(centre)


def test_what_arrives_afterwards_keeps_nothing_either(tmp_path: Path) -> None:
    """No locator in the record, none sealed beside it, also in another opening of the centre."""
    with carded(tmp_path / "centre", rules=RULES) as laid:
        laid.clock.passed += WEEK
        freeze.freeze(laid.centre)
        laid.take_in()
        with Centre.open(laid.centre.folder, hybrid_identity("deputy"), clock=laid.clock) as centre:
            late = Carded(centre, laid.clock).take_in("late")
            assert centre.archive.record(late.id).withdrawal is None
            assert left(centre) == []


def test_who_asked_in_time_is_served_first(tmp_path: Path) -> None:
    """FREEZE-WAITS; once it is done nothing stands in the way."""
    with carded(tmp_path / "centre", rules=f"{RULES}\nwithdrawal_by_two = true") as laid:
        held, desk = laid.take_in(), laid.desk()
        asked = desk.ask(laid.found(held, desk), "erase")
        laid.clock.passed += WEEK
        stands = freeze.at_opening(laid.centre)
        assert stands is not None
        assert (stands.frozen_on, stands.waiting) == (None, 1)
        with pytest.raises(FreezeWaits) as caught:
            freeze.freeze(laid.centre)
        assert caught.value.code == "FREEZE-WAITS"
        laid.desk().approve(asked.number, hybrid_identity("deputy"))
        freeze.freeze(laid.centre)
        assert left(laid.centre) == []


@pytest.mark.parametrize("rules", ["", RULES], ids=["no last day", "not over"])
def test_it_is_not_done_early(tmp_path: Path, rules: str) -> None:
    """FREEZE-EARLY, and everybody is still found."""
    with carded(tmp_path / "centre", rules=rules) as laid:
        held = laid.take_in()
        with pytest.raises(FreezeTooEarly) as caught:
            freeze.freeze(laid.centre)
        assert caught.value.code == "FREEZE-EARLY"
        laid.found(held)


def test_the_latest_day_of_all_versions_counts(tmp_path: Path) -> None:
    """And where one version names none, somebody's card says nothing of it: there is no freeze."""
    later = LAST + timedelta(days=10)
    with carded(tmp_path / "centre", rules=RULES) as laid:
        laid.centre.adopt(study(f"analysis_freeze = {later.isoformat()}", "2026.2"))
        assert freeze.last_day(laid.centre) == later
        laid.centre.adopt(study("", "2026.3"))
        assert freeze.last_day(laid.centre) is None
