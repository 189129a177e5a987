"""Laptops in the field: site, last heard of, certificate, pack, and what wants attention."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.centre import devices, inbox, laptops
from interview_app.centre.archive.register import DeviceUnknown
from interview_app.centre.laptops import SiteTooLong
from interview_app.interview import laptop
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON
from tests.factories.line import Line, line


@pytest.fixture
def clock() -> FixedClock:
    """Stand at noon."""
    return FixedClock(NOON, step=1.0)


@pytest.fixture
def laid(tmp_path: Path, clock: FixedClock) -> Iterator[Line]:
    """Return a centre and a laptop."""
    with line(tmp_path, clock) as made:
        yield made


def only(laid: Line) -> laptops.Sheet:
    """Return the sheet of the one laptop."""
    (sheet,) = laptops.sheets(laid.centre)
    return sheet


def test_a_new_laptop_is_in_order_and_was_never_heard_of(laid: Line) -> None:
    """Nothing is known of it but its pack."""
    sheet = only(laid)
    assert (sheet.seen_on, sheet.pack, sheet.certificate, sheet.bundles) == (None, "unknown", "holds", 0)
    assert sheet.in_order


def test_a_bundle_shows_when_it_was_last_heard_of_and_with_which_pack(laid: Line) -> None:
    """Current at first; a pack that was made and not installed is told by the next bundle."""
    inbox.take_in(laid.centre, [laid.bundle(0)])
    assert only(laid).seen_on == laid.clock.now().date()
    assert only(laid).pack == "current"
    devices.issue_pack(laid.centre, laptop.request(laid.vault))
    assert only(laid).pack == "older"
    assert not only(laid).in_order
    laid.enrol_again()
    inbox.take_in(laid.centre, [laid.bundle(1)])
    assert only(laid).pack == "current"
    assert only(laid).in_order


def test_a_bundle_that_came_again_is_counted(laid: Line) -> None:
    """And is nothing that wants attention."""
    path = laid.bundle(0)
    for _ in range(2):
        inbox.take_in(laid.centre, [path])
    assert (only(laid).bundles, only(laid).again) == (1, 1)
    assert only(laid).in_order


def test_a_gap_wants_attention(laid: Line) -> None:
    """It stands on the laptop's sheet until the stick arrives."""
    first, second = laid.bundle(0), laid.bundle(1)
    inbox.take_in(laid.centre, [second])
    assert [flag.code for flag in only(laid).flags] == ["gap"]
    assert not only(laid).in_order
    inbox.take_in(laid.centre, [first])
    assert only(laid).in_order


@pytest.mark.parametrize(("days", "standing"), [(169, "holds"), (170, "ends-soon"), (200, "ends-soon"), (201, "ended")])
def test_a_certificate_warns_a_month_before_it_ends(
    laid: Line, clock: FixedClock, days: int, standing: laptops.Certificate
) -> None:
    """A stick with a pack needs time to travel."""
    clock.at += timedelta(days=days)
    assert only(laid).certificate == standing


def test_a_site_is_said_changed_and_taken_back(laid: Line) -> None:
    """By the laptop's number; spaces do not count."""
    laptops.set_site(laid.centre, 1, "  Leeds   General ")
    assert only(laid).site == "Leeds General"
    laptops.set_site(laid.centre, 1, "")
    assert only(laid).site == ""


def test_a_site_stands_sealed_in_the_database(laid: Line) -> None:
    """A database server learns which laptops share a site, and not where it is."""
    laptops.set_site(laid.centre, 1, "Leeds General")
    with laid.centre.archive._engine.connect() as connection:
        stored = str(connection.exec_driver_sql("SELECT site FROM device").scalar())
    assert "leeds" not in stored.lower()
    assert bytes.fromhex(stored).find(b"Leeds") == -1


@pytest.mark.parametrize("name", ["x" * 61, "one\x00two"])
def test_a_site_is_one_line(laid: Line, name: str) -> None:
    """SITE-NAME."""
    with pytest.raises(SiteTooLong) as caught:
        laptops.set_site(laid.centre, 1, name)
    assert caught.value.code == "SITE-NAME"


def test_no_laptop_has_that_number(laid: Line) -> None:
    """DEVICE-UNKNOWN."""
    with pytest.raises(DeviceUnknown):
        laptops.set_site(laid.centre, 9, "Leeds")


def test_a_revoked_laptop_is_in_order(laid: Line) -> None:
    """Nothing of it wants attention any more."""
    devices.revoke(laid.centre, 1)
    assert only(laid).in_order
