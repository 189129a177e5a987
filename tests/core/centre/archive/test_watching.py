"""What the archive tells of fieldwork: arrivals by week and site, laptops, withdrawals that wait, flags."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.centre.archive import Archive
from interview_app.centre.archive.schema import WithdrawalRow
from interview_app.centre.archive.transport_schema import ChainFlagRow
from interview_app.centre.archive.watching import Flagged, Waiting
from interview_app.centre.opened import BundleFacts
from interview_app.crypto.sshsig import SigningKey
from tests.factories.centre import ARCHIVE_KEY, interview, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness

SUNDAY = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    """Stand on a Sunday."""
    return FixedClock(SUNDAY)


@pytest.fixture
def archive(tmp_path: Path, clock: FixedClock) -> Iterator[Archive]:
    """Make an archive with two laptops, one of them at a site."""
    made = Archive.in_folder(tmp_path, ARCHIVE_KEY, clock=clock, randomness=SeededRandomness("archive"))
    for seed in ("first", "second"):
        made.enrol(SigningKey.generate(SeededRandomness(seed)).public_line)
    made.set_site(1, "Leeds")
    yield made
    made.close()


def bundle(n: int, device: int = 1, pack: str = "aa" * 32) -> BundleFacts:
    """Return what is known of a bundle."""
    return BundleFacts(sha256(str(n).encode()).hexdigest(), device, n, "ab" * 32, pack=pack)


def test_arrivals_are_counted_by_week_and_site(archive: Archive, clock: FixedClock) -> None:
    """By the Monday of the week; an interview that came twice counts once, where it came first."""
    archive.take_in(bundle(1), [interview(short_record("a")), interview(short_record("b"))])
    clock.passed += timedelta(days=1).total_seconds()
    archive.take_in(bundle(2, device=2), [interview(short_record("c"))])
    archive.take_in(bundle(3), [interview(short_record("a"), sealing="second")])
    assert archive.arrivals() == {(date(2026, 11, 16), "Leeds"): 2, (date(2026, 11, 23), ""): 1}


def test_what_is_erased_is_counted_no_more(archive: Archive) -> None:
    """Not as an arrival either."""
    archive.take_in(bundle(1), [interview(short_record("a"))])
    archive.erase(short_record("a").id, None, ())
    assert archive.arrivals() == {}


def test_a_laptop_is_known_by_its_last_bundle(archive: Archive, clock: FixedClock) -> None:
    """When it was taken in, and with which pack it was made; a laptop that never sent anything has neither."""
    archive.note_pack(1, "cc" * 32)
    archive.take_in(bundle(1, pack="aa" * 32), [])
    clock.passed += timedelta(days=3).total_seconds()
    archive.take_in(bundle(2, pack="bb" * 32), [])
    first, second = archive.watched()
    assert (first.number, first.site, first.seen_on, first.used) == (1, "Leeds", date(2026, 11, 25), "bb" * 32)
    assert (first.pack, first.issued_on) == ("cc" * 32, date(2026, 11, 22))
    assert (second.number, second.seen_on, second.used, second.pack) == (2, None, "", "")


def test_of_two_bundles_on_one_day_the_later_in_the_chain_counts(archive: Archive) -> None:
    """A bundle says how far its laptop's chain had come."""
    archive.take_in(bundle(9, pack="aa" * 32), [])
    archive.take_in(bundle(4, pack="bb" * 32), [])
    assert archive.watched()[0].used == "aa" * 32


def test_a_blocked_laptop_is_not_waited_for(archive: Archive) -> None:
    """Nobody expects anything from it."""
    archive.revoke(1)
    assert [each.number for each in archive.watched()] == [2]


def test_withdrawals_wait_in_the_order_in_which_they_are_due(archive: Archive) -> None:
    """What is done does not wait."""
    day = date(2026, 11, 20)
    rows = [("erase", 9, None), ("words", 3, None), ("erase", 1, day)]
    with archive._transaction() as session:
        for scope, days, done_on in rows:
            due = day + timedelta(days=days)
            session.add(
                WithdrawalRow(
                    scope=scope,
                    state="asked",
                    asked_on=day,
                    asked_by="k",
                    due_on=due,
                    done_on=done_on,
                    found=True,
                    releases=0,
                )
            )
    assert [(each.scope, each.due_on.day) for each in archive.waiting()] == [("words", 23), ("erase", 29)]
    assert archive.waiting()[0] == Waiting(2, "words", "asked", day, date(2026, 11, 23))


def test_flags_stand_until_somebody_clears_them(archive: Archive) -> None:
    """Oldest first."""
    day = date(2026, 11, 20)
    with archive._transaction() as session:
        session.add(ChainFlagRow(device=1, bundle="aa" * 32, code="gap", seen_on=day))
        session.add(ChainFlagRow(device=2, bundle="bb" * 32, code="fork", seen_on=day, cleared_on=day))
    assert archive.flagged() == (Flagged(1, "gap", day),)
