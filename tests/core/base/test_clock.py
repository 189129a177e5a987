"""The computer's clock and its randomness."""

from datetime import timedelta

from interview_app.base.clock import SystemClock, system_randomness


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
