"""How long things took, in bands: enough to see who rushed and who struggled, too little to know anybody by.

Exact times stay in the interview's own log, which the laptop forgets when it is sealed. Why these bands is in
docs/decisions/0020-durations-in-bands.md.
"""

from typing import Final, Literal, cast, get_args

Seconds = Literal["0-2", "2-5", "5-10", "10-20", "20-40", "40-90", "90-180", "180+"]
"""Time on a page, all visits together. Each band holds its lower end and not its upper one."""
Minutes = Literal["0-5", "5-10", "10-15", "15-20", "20-30", "30-45", "45-60", "60-90", "90+"]
"""Time on all questions together, likewise."""

FASTEST: Final[Seconds] = "0-2"
"""Nobody has read a story by then: an answer in this band was pressed, not considered."""
SLOWEST: Final[Seconds] = "180+"
_MINUTE: Final = 60


def seconds_band(seconds: int) -> Seconds:
    """Return the band of so many seconds on a page."""
    return cast("Seconds", _band(seconds, get_args(Seconds)))


def minutes_band(seconds: int) -> Minutes:
    """Return the band of so many seconds on all questions together."""
    return cast("Minutes", _band(seconds // _MINUTE, get_args(Minutes)))


def _band(number: int, bands: tuple[str, ...]) -> str:
    """Return the last band that begins at or below a number."""
    return next(band for band in reversed(bands) if int(band.rstrip("+").partition("-")[0]) <= max(number, 0))
