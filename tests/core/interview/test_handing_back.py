"""The PIN takes the laptop back, and cannot be found by trying."""

import pytest

from interview_app.interview.handing_back import FREE, PinGuard, PinWait
from tests.factories.clock import FixedClock

PIN = "4821"


def wrong(guard: PinGuard, times: int = FREE) -> None:
    """Type a wrong PIN so many times."""
    for _ in range(times):
        assert not guard.check("0000")


def test_the_pin_and_nothing_else_is_right() -> None:
    """Neither an empty box, nor more, nor less, nor letters that no keyboard has."""
    guard = PinGuard(lambda: PIN, FixedClock())
    assert guard.check(PIN)
    for typed in ("", "482", "48211"):
        assert not guard.check(typed)
    assert not PinGuard(lambda: PIN, FixedClock()).check("\ud800é")


@pytest.mark.parametrize("none", [None, ""])
def test_without_a_pin_nothing_is_right(none: str | None) -> None:
    """Not even nothing."""
    assert not PinGuard(lambda: none, FixedClock()).check("")


def test_the_fifth_wrong_one_costs_a_wait() -> None:
    """PIN-WAIT, for the right one too; then it opens, and the count begins anew."""
    clock = FixedClock()
    guard = PinGuard(lambda: PIN, clock)
    wrong(guard)
    for _ in range(2):
        with pytest.raises(PinWait, match="Wait 31 seconds") as caught:
            guard.check(PIN)
        assert caught.value.code == "PIN-WAIT"
    clock.passed += 30
    assert guard.check(PIN)
    wrong(guard)


def test_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    """A whole afternoon is a few dozen guesses out of ten thousand."""
    clock = FixedClock()
    guard = PinGuard(lambda: PIN, clock)
    wrong(guard)
    waits = []
    for _ in range(30):
        with pytest.raises(PinWait) as caught:
            guard.check("0000")
        waits.append(int(str(caught.value.fields["seconds"])) - 1)
        clock.passed += waits[-1]
        wrong(guard, 1)
    assert waits[:7] == [30, 60, 120, 240, 480, 900, 900]
    assert set(waits[6:]) == {900}


def test_a_right_one_clears_the_count() -> None:
    """Somebody who mistypes now and then never waits."""
    guard = PinGuard(lambda: PIN, FixedClock())
    for _ in range(5):
        wrong(guard, FREE - 1)
        assert guard.check(PIN)
