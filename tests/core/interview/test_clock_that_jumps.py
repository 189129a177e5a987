"""Somebody sets the laptop's clock while an interview is held: nothing is lost, and no date or time is absurd."""

from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.interview.events import Rated
from interview_app.interview.handing_back import FREE, PinGuard, PinWait
from interview_app.interview.pages import ThanksPage
from tests.factories.interview import go_on, go_to, new_laptop


@pytest.mark.parametrize("days", [-4000, -2, 2, 4000])
def test_an_interview_does_not_go_by_the_clock(tmp_path: Path, days: int) -> None:
    """Answers are stored, durations are true, and the last day to withdraw is counted from the real one."""
    laptop = new_laptop(tmp_path)
    session = laptop.begin()
    go_to(session, "v1:ok")
    today = laptop.clock.now().date()
    laptop.clock.passed += 12
    laptop.clock.at += timedelta(days=days)
    session.answer(Rated(2))
    assert session.state.answers["v1:ok"].seconds == 12
    assert session.clock_moved
    while session.page.step != "keep":
        go_on(session)
    session.keep(session.make_card())
    assert isinstance(session.page, ThanksPage)
    last = today + timedelta(days=laptop.pack.loaded.study.consent.withdrawal_days)
    assert str(last.year) in session.page.withdraw_until
    laptop.vault.close()


@pytest.mark.parametrize("days", [-4000, 4000])
def test_an_interrupted_interview_is_carried_on(tmp_path: Path, days: int) -> None:
    """The day of the study's certificate is not asked for again once somebody has begun to talk."""
    laptop = new_laptop(tmp_path)
    session = laptop.begin()
    go_to(session, "v1:why")
    assert session.interview is not None
    laptop.clock.at += timedelta(days=days)
    laptop.restart()
    again = laptop.resume(session.interview)
    assert (again.page.step, again.state) == ("v1:why", session.state)
    assert not again.clock_moved
    laptop.vault.close()


def test_a_clock_that_is_set_right_by_itself_is_no_news(tmp_path: Path) -> None:
    """Seconds are nothing to worry a fieldworker with."""
    laptop = new_laptop(tmp_path)
    session = laptop.begin()
    laptop.clock.at += timedelta(seconds=40)
    assert not session.clock_moved
    laptop.vault.close()


def test_setting_the_clock_does_not_shorten_the_wait_for_the_pin(tmp_path: Path) -> None:
    """Only time that has passed does."""
    laptop = new_laptop(tmp_path)
    guard = PinGuard(lambda: "4821", laptop.clock)
    for _ in range(FREE):
        guard.check("0000")
    laptop.clock.at += timedelta(days=1)
    with pytest.raises(PinWait):
        guard.check("4821")
    laptop.vault.close()
