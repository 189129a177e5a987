"""How what was seen of a laptop is judged: each bound from both sides."""

from datetime import date, timedelta

import pytest

from interview_app.base.power import Power
from interview_app.interview import readiness
from interview_app.interview.readiness import Check
from tests.factories.study import opened_pack

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("power", "check"),
    [
        (None, Check("battery-unseen", "unseen")),
        (Power(mains=True), Check("mains", "ok")),
        (Power(mains=True, percent=3), Check("mains", "ok", 3)),
        (Power(mains=False, percent=50), Check("battery-enough", "ok", 50)),
        (Power(mains=False, percent=49), Check("battery-low", "look", 49)),
        (Power(mains=False, minutes=120), Check("battery-lasts", "ok", 120)),
        (Power(mains=False, minutes=119), Check("battery-short", "look", 119)),
        (Power(mains=False), Check("battery-running", "look")),
    ],
)
def test_power_is_enough_on_the_mains_or_with_half_a_battery(power: Power | None, check: Check) -> None:
    """What is not told is not held against the laptop."""
    assert readiness.of_power(power) == check


def test_room_and_clock_are_judged_by_one_bound_each() -> None:
    """A full disk and a wrong clock stop interviews; little temporary room is worth a look."""
    assert readiness.of_disk(200) == Check("disk-room", "ok", 200)
    assert readiness.of_disk(199) == Check("disk-full", "problem", 199)
    assert readiness.of_temporary(50) == Check("temporary-room", "ok", 50)
    assert readiness.of_temporary(49) == Check("temporary-full", "look", 49)
    assert readiness.of_clock(right=True).status == "ok"
    assert readiness.of_clock(right=False).status == "problem"


def test_encryption_and_sound_are_seen_or_not() -> None:
    """A disk that cannot be seen is no reproach."""
    judged = [readiness.of_encryption(encrypted=seen).status for seen in (True, False, None)]
    assert judged == ["ok", "look", "unseen"]
    assert [readiness.of_sound(heard=heard).status for heard in (True, False)] == ["ok", "look"]


def test_a_study_is_told_of_before_its_last_day() -> None:
    """Two weeks before, there is still time to get a newer one."""
    pack = opened_pack()
    ends = pack.certificate.valid_before
    soon = readiness.of_study(pack, ends - timedelta(days=14))
    assert (soon.seen, soon.status, soon.day) == ("study-ends", "look", ends.date())
    early = readiness.of_study(pack, ends - timedelta(days=14, seconds=1))
    assert (early.seen, early.status, early.amount) == ("study-installed", "ok", pack.version)
    assert early.words


@pytest.mark.parametrize(
    ("checked", "check"),
    [
        ("", Check("helplines-unchecked", "look")),
        ("2026-11-22", Check("helplines-fresh", "ok", 0, DAY)),
        ("2026-06-01", Check("helplines-fresh", "ok", 5, date(2026, 6, 1))),
        ("2026-05-22", Check("helplines-old", "look", 6, date(2026, 5, 22))),
        ("2027-01-01", Check("helplines-fresh", "ok", 0, date(2027, 1, 1))),
    ],
)
def test_helplines_are_old_after_half_a_year(checked: str, check: Check) -> None:
    """A day to come is a slip of the pen, and not old."""
    assert readiness.of_helplines(checked, DAY) == check
