"""Today: what it says about the laptop, and the way from no study to the first interview."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.ui.fieldworker.fitness import check
from interview_app.ui.fieldworker.today_page import TodayPage
from interview_app.ui.fieldworker.values import TodayView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.notice import Notice
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON
from tests.factories.house import House
from tests.factories.study import opened_pack
from tests.ui.desks import FieldworkerDesk, fieldworker_desk


def test_a_laptop_without_a_study_gets_one(bare: House, centre: Centre, qtbot: QtBot) -> None:
    """Today leads to the request, the centre answers it, and the pack that comes back is installed."""
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        assert desk.find("new_interview") is None
        desk.choices.folder = bare.stick
        desk.click("get_study")
        desk.click("save_request")
        assert "The request is saved." in desk.wait_for_notice()
        (request,) = bare.stick.glob("request-*.json")
        pack = bare.stick / "laptop.study"
        pack.write_bytes(devices.issue_pack(centre, request.read_bytes()))
        desk.choices.files = [pack]
        desk.click("install_pack")
        desk.click("words_same")
        desk.bot.waitUntil(lambda: "is installed" in desk.notice())
        desk.click("nav:today")
        assert desk.sees("new_interview")


def test_a_newer_study_is_installed_from_today(house: House, centre: Centre, qtbot: QtBot) -> None:
    """A laptop that works need not wait for its study to run out: the centre is known, so no words are compared."""
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.stick
        desk.click("newer_study")
        desk.click("save_request")
        assert "The request is saved." in desk.wait_for_notice()
        (request,) = house.stick.glob("request-*.json")
        newer = house.stick / "newer.study"
        newer.write_bytes(devices.issue_pack(centre, request.read_bytes()))
        desk.choices.files = [newer]
        desk.click("install_pack")
        desk.bot.waitUntil(lambda: "is installed" in desk.notice())
        desk.click("nav:today")
        assert desk.says("version\N{NO-BREAK SPACE}2")


def test_a_pack_that_is_none_is_refused(bare: House, qtbot: QtBot) -> None:
    """The sentence of the error is shown and nothing is installed."""
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        foreign = bare.stick / "holiday.study"
        foreign.write_bytes(b"these are holiday pictures")
        desk.choices.files = [foreign]
        desk.click("get_study")
        desk.click("install_pack")
        assert desk.wait_for_notice()
        assert desk.says("PACK-KIND")


def test_changing_ones_mind_changes_nothing(bare: House, qtbot: QtBot) -> None:
    """A cancelled dialogue leaves the page as it was."""
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.click("get_study")
        for name in ("save_request", "install_pack"):
            desk.click(name)
        assert desk.notice() == ""


def test_a_study_that_has_run_out_stops_interviews(house: House, qtbot: QtBot) -> None:
    """Today says why, and the button rests; what is on the laptop can still be listed."""
    house.clock.at += timedelta(days=400)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert desk.says("PACK-EXPIRED")
        assert desk.says("Cannot be used")
        assert not desk.sees("new_interview")
        desk.click("nav:interviews")
        assert desk.says("There are no interviews on this laptop yet.")


def test_a_clock_before_the_study_is_wrong(tmp_path: Path) -> None:
    """The pack cannot have been issued tomorrow."""
    early = check(tmp_path, opened_pack(), FixedClock(NOON - timedelta(days=30)))
    assert not early.clock_ok
    assert not early.ready
    assert check(tmp_path, opened_pack(), FixedClock(NOON)).ready


def test_a_disk_that_is_almost_full_stops_interviews(tmp_path: Path, qtbot: QtBot) -> None:
    """The page says how much is free, and the button rests."""
    page = TodayPage(Look())
    qtbot.addWidget(page)
    page.show_view(TodayView(check(tmp_path, opened_pack(), FixedClock(NOON), lambda _folder: 90_000_000)))
    (notice,) = page.findChildren(Notice)
    assert "The disk is almost full: 90 MB free." in notice.words()
    start = page.findChild(QPushButton, "new_interview")
    assert start is not None
    assert not start.isEnabled()


def test_without_a_study_the_clock_is_judged_by_the_year(tmp_path: Path) -> None:
    """A laptop that believes it is 1970 says so before it has a study."""
    no_pack = laptop.NoPack()
    old = check(tmp_path, no_pack, FixedClock(NOON - timedelta(days=20_000)))
    assert not old.clock_ok
    assert old.study is None
    assert old.trouble is None


def test_today_counts_what_waits(desk: FieldworkerDesk) -> None:
    """A day without interviews has nothing to finish, to send or to wait for."""
    for words in ("None waiting", "Nothing to send", "None expected"):
        assert desk.says(words)


def test_a_study_that_runs_out_in_between_is_told(desk: FieldworkerDesk, house: House) -> None:
    """Neither the set-up nor its Start makes an interview that could not be sent."""
    desk.click("new_interview")
    desk.wait_for("start")
    house.clock.at += timedelta(days=400)
    desk.click("ages:18-30")
    desk.click("start")
    assert desk.says("PACK-EXPIRED")
    assert desk.handed_over == []
    house.clock.at -= timedelta(days=400)
    desk.click("nav:today")
    house.clock.at += timedelta(days=400)
    desk.click("new_interview")
    assert desk.says("PACK-EXPIRED")
    assert desk.find("start") is None


def test_a_request_that_cannot_be_saved_is_told(bare: House, qtbot: QtBot) -> None:
    """The sentence of the error is shown and the steps stay."""
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.choices.folder = bare.folder / "no such stick"
        desk.click("get_study")
        desk.click("save_request")
        assert "is not there" in desk.notice()
        assert desk.sees("install_pack")


def test_a_wrong_clock_is_told(bare: House, qtbot: QtBot) -> None:
    """The notice says what to set, and that nothing is lost."""
    bare.clock.at -= timedelta(days=20_000)
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        assert "The clock of this laptop seems to be wrong." in desk.notice()


def test_somebody_outside_the_ages_is_thanked(desk: FieldworkerDesk) -> None:
    """Without an age nothing starts; outside the study's ages there is a thank-you, support, and nothing stored."""
    desk.click("new_interview")
    desk.click("start")
    assert "Choose how old they are first." in desk.wait_for_notice()
    assert desk.window.focusWidget().objectName() == "ages:0-15"
    desk.click("ages:0-15")
    assert desk.notice() == ""
    desk.click("start")
    desk.wait_for("outside_done")
    assert desk.handed_over == []
    desk.click("outside_done")
    desk.wait_for("new_interview")
