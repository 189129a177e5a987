"""Time on a page."""

from interview_app.interview.stopwatch import Stopwatch
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
