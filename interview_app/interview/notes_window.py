"""How long notes can be added: some hours from the participant's last word, as the study says.

When that was is known to the hour, from the interview's own log, which only this laptop's key and the centre's open and
which is deleted at sealing: no row, no file name and no record tells it (docs/decisions/0018-closing.md).
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from interview_app.interview.events import Finished

_HOUR: Final = timedelta(hours=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def hour_of(moment: datetime) -> int:
    """Return a moment in whole hours since 1970, rounded up, so that no window comes out shorter than promised."""
    return -((_EPOCH - moment) // _HOUR)


@dataclass(frozen=True)
class Window:
    """When notes of one interview can be added.

    Attributes:
        since: The participant's last word, rounded up to the hour.
        until: The moment from which it is sealed at the next unlock.
    """

    since: datetime
    until: datetime

    def passed(self, now: datetime) -> bool:
        """Tell whether the time for notes is over."""
        return now >= self.until

    def not_begun(self, now: datetime) -> bool:
        """Tell whether it is earlier than the participant's last word: then a clock was set, and nobody can count."""
        return now < self.since - _HOUR


def window_of(finished: Finished, opened_on: date, hours: int) -> Window:
    """Return the window of an interview.

    Args:
        finished: The participant's last word.
        opened_on: The day it was opened (UTC). Where the hour is not known, the window is counted from its end.
        hours: How long the study lets notes be added.
    """
    if finished.hour:
        since = _EPOCH + finished.hour * _HOUR
    else:
        since = datetime.combine(opened_on, time.min, UTC) + timedelta(days=1)
    return Window(since, since + hours * _HOUR)
