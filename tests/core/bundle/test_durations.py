"""Times leave in bands."""

from typing import get_args

import pytest

from interview_app.bundle import record
from interview_app.bundle.durations import FASTEST, SLOWEST, Minutes, Seconds, minutes_band, seconds_band
from interview_app.interview.events import Rated
from tests.factories.bundle import finished_state, full_record, record_of, told


@pytest.mark.parametrize(
    ("seconds", "band"),
    [
        (0, "0-2"), (1, "0-2"), (2, "2-5"), (4, "2-5"), (5, "5-10"), (9, "5-10"), (10, "10-20"), (19, "10-20"),
        (20, "20-40"), (39, "20-40"), (40, "40-90"), (89, "40-90"), (90, "90-180"), (179, "90-180"), (180, "180+"),
        (10**9, "180+"), (-1, "0-2"),
    ],
)  # fmt: skip
def test_seconds_on_a_page_fall_into_one_band(seconds: int, band: Seconds) -> None:
    """Each band holds its lower end and not its upper one; a clock that went back counts as no time."""
    assert seconds_band(seconds) == band


@pytest.mark.parametrize(
    ("seconds", "band"),
    [(0, "0-5"), (299, "0-5"), (300, "5-10"), (899, "10-15"), (1799, "20-30"), (5399, "60-90"), (5400, "90+")],
)
def test_minutes_of_an_interview_fall_into_one_band(seconds: int, band: Minutes) -> None:
    """Whole minutes count: 14 minutes and 59 seconds are not yet fifteen."""
    assert minutes_band(seconds) == band


def test_every_band_can_be_reached_and_they_leave_no_gap() -> None:
    """Each begins where the one before ends."""
    for bands, of in ((get_args(Seconds), seconds_band), (get_args(Minutes), lambda at: minutes_band(at * 60))):
        ends = [band.rstrip("+").split("-") for band in bands]
        assert [low for low, *_ in ends[1:]] == [high for _, high in ends[:-1]]
        assert [of(int(low)) for low, *_ in ends] == list(bands)
    assert (get_args(Seconds)[0], get_args(Seconds)[-1]) == (FASTEST, SLOWEST)


def test_no_time_leaves_as_it_was_measured() -> None:
    """A time that would stand out is in no record: two interviews a second apart have the same bytes."""
    one, other = (
        record.encode(record_of(finished_state(told("v1:ok", Rated(2), seconds)))) for seconds in (7_777, 7_778)
    )
    assert one == other
    assert b"777" not in one


def test_all_visits_count_before_the_band_is_chosen() -> None:
    """Twice nine seconds are eighteen; the whole is the sum of the times and not of their bands."""
    made = record_of(finished_state(told("v1:ok", Rated(2), 9), told("v1:ok", Rated(3), 9)))
    rating = made.vignettes[0].answers["ok"]
    assert isinstance(rating, record.Rating)
    assert rating.seconds == "10-20"
    assert full_record().quality.minutes == "10-15"


def test_the_practice_story_does_not_count() -> None:
    """It is never analysed, and so its time is not either."""
    made = record_of(finished_state(told("practice:ok", Rated(2), 5000), told("v1:ok", Rated(2), 30)))
    assert made.quality.minutes == "0-5"
