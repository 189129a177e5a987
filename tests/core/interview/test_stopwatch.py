"""Time on a page."""

from interview_app.interview.stopwatch import LONGEST, Stopwatch
from tests.factories.clock import FixedClock


def test_pauses_do_not_count() -> None:
    """Hiding the screen from somebody is not thinking about the question."""
    clock = FixedClock()
    watch = Stopwatch(clock)
    clock.passed = 10
    watch.pause()
    watch.pause()
    clock.passed = 100
    assert watch.seconds == 10
    watch.carry_on()
    watch.carry_on()
    clock.passed = 105
    assert watch.seconds == 15


def test_each_page_starts_at_nought() -> None:
    """Also when the page before was left during a pause."""
    clock = FixedClock()
    watch = Stopwatch(clock)
    clock.passed = 10
    watch.pause()
    watch.restart()
    clock.passed = 13
    assert watch.seconds == 3


def test_time_is_never_negative_and_never_absurd() -> None:
    """A clock that went back gives nothing; one that leapt gives no more than can be true."""
    clock = FixedClock()
    watch = Stopwatch(clock)
    clock.passed = -500
    assert watch.seconds == 0
    clock.passed = 90 * 24 * 3600
    assert watch.seconds == LONGEST
    watch.pause()
    watch.carry_on()
    clock.passed += 5
    assert watch.seconds == LONGEST + 5
