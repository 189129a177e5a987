"""The computer's clock and its randomness."""

from datetime import timedelta

from interview_app.base.clock import SteadyClock, SystemClock, system_randomness
from tests.factories.clock import FixedClock


def test_the_time_of_day_is_in_utc() -> None:
    """A time without a zone would mean something else on each computer."""
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_passed_time_only_grows() -> None:
    """Durations cannot be negative even when somebody sets the clock."""
    clock = SystemClock()
    assert clock.monotonic() <= clock.monotonic()


def test_randomness_gives_as_many_bytes_as_asked() -> None:
    """Two draws of 32 bytes differ."""
    assert len(system_randomness(32)) == 32
    assert system_randomness(32) != system_randomness(32)


def test_a_steady_clock_is_not_set_with_the_computers() -> None:
    """It reads the day once; what is set afterwards is told, and changes nothing."""
    computer = FixedClock()
    steady = SteadyClock(computer)
    began = steady.now()
    computer.passed += 60
    for days in (400, -800):
        computer.at += timedelta(days=days)
        assert steady.now() == began + timedelta(seconds=60)
    assert steady.moved() == timedelta(days=-400)


def test_a_steady_clock_never_goes_back() -> None:
    """Also where the passed time of the computer does, as on some virtual machines."""
    computer = FixedClock()
    steady = SteadyClock(computer)
    computer.passed = 10
    assert steady.monotonic() == 10
    computer.passed = 3
    assert (steady.monotonic(), steady.now() - computer.at) == (10, timedelta(seconds=10))
