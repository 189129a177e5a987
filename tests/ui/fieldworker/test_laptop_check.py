"""The laptop's check in a window: Today says how many things to look at, the page says what to do about each."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.power import Power
from interview_app.interview.readiness import Check, Seen
from interview_app.ui.fieldworker.laptop_words import LaptopWords
from interview_app.ui.fieldworker.senses import Senses, temporary_bytes
from tests.factories.house import House
from tests.ui.desks import FieldworkerDesk, fieldworker_desk
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import focus

FIT = Senses(
    free=lambda _folder: 84_000_000_000,
    power=lambda: Power(mains=True, percent=90),
    encrypted=lambda _folder: True,
    temporary=lambda: 9_000_000_000,
    plays=lambda: True,
)


@pytest.fixture
def fit(house: House, qtbot: QtBot) -> Iterator[FieldworkerDesk]:
    """Return an unlocked desk on a laptop with which all is well, except that nobody has rung the helplines."""
    with fieldworker_desk(qtbot, house, senses=FIT) as desk:
        desk.unlock()
        desk.bot.waitUntil(lambda: desk.says("1 thing to look at"))
        yield desk


def test_today_leads_to_every_line_of_the_check(fit: FieldworkerDesk) -> None:
    """What is fine is said as well, so that it can be ticked off; Back leads to Today."""
    fit.click("today:laptop")
    for words in (
        "Plugged in",
        "84 GB free",
        "Switched on",
        "Works",
        "Right, as far as can be seen",
        "Not checked yet",
    ):
        assert fit.says(words)
    assert fit.says("Ask your coordinator whether every number has been rung lately.")
    fit.click("back_to_today")
    assert fit.sees("new_interview")


def test_what_is_slow_comes_when_it_is_there(fit: FieldworkerDesk) -> None:
    """Check again looks at everything anew; the page tells that it is still looking, and then what it saw."""
    fit.click("today:laptop")
    room, desk = fit.fieldworker._room, fit.fieldworker._desk
    assert desk is not None
    told = Event()

    def slowly() -> Power | None:
        told.wait(PATIENCE_MS)
        return Power(mains=False, percent=12)

    desk.room = replace(room, senses=replace(FIT, power=slowly))
    fit.click("check_again")
    assert fit.says("Still looking at the rest.")
    assert not fit.sees("check_again")
    told.set()
    fit.bot.waitUntil(lambda: fit.says("Battery at 12 %"))
    assert fit.says("Plug the laptop in, or take the charger with you.")
    fit.click("text_size")
    assert fit.says("Battery at 12 %")
    fit.click("back_to_today")
    assert fit.says("2 things to look at")


def test_a_reader_that_fails_stands_in_nobodys_way(house: House, qtbot: QtBot) -> None:
    """What could not be looked at is left out, and interviews can begin."""

    def broken() -> Power | None:
        raise OSError

    with fieldworker_desk(qtbot, house, senses=replace(FIT, power=broken)) as desk:
        desk.unlock()
        desk.bot.waitUntil(lambda: desk.says("1 thing to look at"))
        desk.bot.waitUntil(lambda: desk.fieldworker._room.jobs.running == 0)
        desk.click("today:laptop")
        assert not desk.says("Plugged in")
        desk.click("back_to_today")
        assert desk.sees("new_interview")


def test_the_row_keeps_the_focus_when_more_is_known(fit: FieldworkerDesk) -> None:
    """Who has tabbed to it stays there."""
    row = fit.wait_for("today:laptop")
    row.setFocus()
    places = fit.fieldworker._places
    assert places is not None
    places.today.tell()
    assert focus().objectName() == "today:laptop"
    assert focus() is not row


def test_a_laptop_without_a_study_says_so(bare: House, qtbot: QtBot) -> None:
    """The check has its line for it."""
    with fieldworker_desk(qtbot, bare, senses=FIT) as desk:
        desk.unlock()
        desk.click("today:laptop")
        assert desk.says("Get the study first.")


@pytest.mark.parametrize("seen", get_args(Seen))
def test_everything_that_can_be_seen_has_words(qtbot: QtBot, seen: Seen) -> None:  # noqa: ARG001 - words need an application
    """No field is left open, and what is not fine says what to do."""
    said = LaptopWords().of(Check(seen, "ok", 12, words="Who should know?"))
    assert all("{" not in words for words in said)
    assert said.title
    assert said.fact


def test_there_is_room_for_temporary_files_or_none() -> None:
    """A number of bytes, on every machine."""
    assert temporary_bytes() >= 0
