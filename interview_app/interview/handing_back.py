"""The PIN that takes the laptop back from the participant, and how often it may be guessed.

It has few digits, and whoever sits in front of the screen has time. Wrong ones cost a wait, as wrong passphrases do;
they are counted in memory only, because whoever ends the program has to type the passphrase.
"""

import hmac
from collections.abc import Callable

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError

FREE = 5
_FIRST_WAIT = 30
_LONGEST_WAIT = 900


class PinWait(UserError):
    """Too many wrong PINs in a row; has the field `seconds`."""

    code = "PIN-WAIT"
    happened = "The PIN was wrong too many times in a row."
    safe = "Everything that was said is saved."
    next_step = "Wait {seconds} seconds, then type it again."


class PinGuard:
    """Compares what is typed with the PIN.

    Args:
        pin: Returns the PIN, or None when there is none; then nothing is right.
        clock: Tells how much time has passed.
    """

    def __init__(self, pin: Callable[[], str | None], clock: Clock) -> None:
        self._pin = pin
        self._clock = clock
        self._failures = 0
        self._open_at = 0.0

    def check(self, typed: str) -> bool:
        """Tell whether this is the PIN.

        Raises:
            PinWait: After five wrong ones in a row, for a while that doubles; nothing is compared then.
        """
        now = self._clock.monotonic()
        if self._failures >= FREE and now < self._open_at:
            raise PinWait(seconds=int(self._open_at - now) + 1)
        if self._is(typed):
            self._failures = 0
            return True
        self._failures += 1
        if self._failures >= FREE:
            # The shift is bounded so that patience cannot make a number of a million digits.
            self._open_at = now + min(_FIRST_WAIT << min(self._failures - FREE, 16), _LONGEST_WAIT)
        return False

    def _is(self, typed: str) -> bool:
        pin = self._pin()
        return bool(pin) and hmac.compare_digest(_bytes(typed), _bytes(pin or ""))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # a broken keyboard driver is no reason to stop
