"""The room of withdrawals: a code, what is wanted, a second person, the paper; and nothing of anybody in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from interview_app.centre import identities
from interview_app.centre.archive import InterviewUnknown
from interview_app.centre.withdrawals import key
from interview_app.ui.centre.own_answers_page import OwnAnswersPage
from interview_app.ui.centre.withdrawal_room import WithdrawalRoom
from tests.factories.centre import HOLDERS
from tests.factories.crypto import CHEAP, SeededRandomness, hybrid_identity
from tests.factories.usual import WORDS
from tests.factories.withdrawals import Carded, carded, disclosure
from tests.ui.desks import CentreDesk, centre_desk
from tests.ui.seeing import clipped, settle

SECOND = "five plain words and more"


@pytest.fixture
def laid(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Carded]:
    """Open a centre; a parameter says what its study wants."""
    with carded(tmp_path / "centre", rules=getattr(request, "param", "")) as made:
        yield made


@pytest.fixture
def desk(laid: Carded, qtbot: QtBot) -> Iterator[CentreDesk]:
    """Open the window in the room of withdrawals, where a look-up is cheap."""
    with centre_desk(qtbot, laid.centre, "nav:withdrawals") as opened:
        room = opened.centre_window.room("nav:withdrawals")
        assert isinstance(room, WithdrawalRoom)
        room.withdrawing.cost = CHEAP
        yield opened


def spoken(page: QWidget) -> list[str]:
    """Return everything that a page says, seen or not."""
    return [each.accessibleName() for each in page.findChildren(QWidget)]


def look_up(desk: CentreDesk, code: str) -> None:
    """Type a code and look for it."""
    desk.type("withdrawal_code", code)
    desk.click("look_up")


def choose(desk: CentreDesk, scope: str) -> None:
    """Say what is wanted, and wait for the question whether it is to be done."""
    desk.click(f"scope:{scope}")
    desk.wait_for("do_it")


def test_a_code_falls_into_its_parts_and_a_slip_is_told_at_once(laid: Carded, desk: CentreDesk) -> None:
    """Typed in one go, in small letters; with one sign wrong the page says so before anything is looked up."""
    held = laid.take_in()
    code = laid.codes[held.id]
    desk.type("withdrawal_code", code.replace("-", "").lower())
    box = desk.find("withdrawal_code")
    assert isinstance(box, QLineEdit)
    assert box.text() == code
    assert not desk.says("One sign is different")
    box.clear()
    desk.type("withdrawal_code", "0000000000001")
    assert desk.says("One sign is different from the card.")


def test_from_a_code_to_the_paper(laid: Carded, desk: CentreDesk, tmp_path: Path) -> None:
    """Found; what was given away; deleted; the signed page saved; and the list says only that it is done."""
    held = laid.take_in()
    laid.centre.archive.note_line(disclosure(), (held.id,))
    look_up(desk, laid.codes[held.id])
    desk.wait_for("scope:erase")
    assert desk.says("One record found")
    choose(desk, "erase")
    assert desk.says("It was given away 1 time")
    desk.click("do_it")
    desk.wait_for("save_proof")
    assert desk.says("University of Somewhere: not told yet")
    desk.choices.folder = tmp_path
    desk.click("save_proof")
    assert "withdrawal-1.pdf is saved" in desk.wait_for_notice()
    assert (tmp_path / "withdrawal-1.pdf.sig").exists()
    with pytest.raises(InterviewUnknown):
        laid.centre.archive.record(held.id)
    desk.click("back")
    desk.wait_for("withdrawal_code")
    assert desk.says("Done on")


def test_who_has_had_it_is_saved_for_them_to_take_home(laid: Carded, desk: CentreDesk, tmp_path: Path) -> None:
    """Without deciding anything; leaving the folder open saves nothing."""
    held = laid.take_in()
    laid.centre.archive.note_line(disclosure(), (held.id,))
    look_up(desk, laid.codes[held.id])
    desk.click("save_page")
    assert desk.notice() == ""
    desk.choices.folder = tmp_path
    desk.click("save_page")
    assert "who-has-had-it.pdf is saved" in desk.wait_for_notice()
    assert (tmp_path / "who-has-had-it.pdf").read_bytes().startswith(b"%PDF")
    assert laid.centre.archive.withdrawals() == ()


def test_what_has_not_arrived_can_be_noted(laid: Carded, desk: CentreDesk) -> None:
    """None found; showing is not offered; the rest waits for the stick."""
    late = laid.made("late")
    assert desk.says("Nobody has asked for anything yet.")
    look_up(desk, laid.codes[late.id])
    desk.wait_for("scope:words")
    assert desk.says("None found")
    assert not desk.sees("scope:show")
    choose(desk, "words")
    assert desk.says("It has not arrived, so nobody was given it.")
    desk.click("do_it")
    desk.wait_for("save_proof")
    assert desk.says("It had not arrived")


def test_leaving_it_changes_nothing(laid: Carded, desk: CentreDesk) -> None:
    """Before a choice and after one: nothing is asked for, and the code is forgotten."""
    held = laid.take_in()
    for scopes in ((), ("erase",)):
        look_up(desk, laid.codes[held.id])
        for scope in scopes:
            choose(desk, scope)
        desk.click("leave")
        box = desk.wait_for("withdrawal_code")
        assert isinstance(box, QLineEdit)
        assert box.text() == ""
    assert laid.centre.archive.withdrawals() == ()


def test_answers_are_covered_until_the_person_is_there(laid: Carded, desk: CentreDesk) -> None:
    """Then they are read, with no button to save them; and covered again, also by going elsewhere."""
    held = laid.take_in()
    look_up(desk, laid.codes[held.id])
    choose(desk, "show")
    assert desk.says("The answers are covered")
    assert not desk.says(WORDS["en-GB"][0][:40])
    desk.click("do_it")
    desk.bot.waitUntil(lambda: desk.says(WORDS["en-GB"][0][:40]), timeout=20_000)
    assert not desk.sees("save_pdf")
    desk.click("nav:study")
    page = desk.window.findChild(OwnAnswersPage)
    assert page is not None
    desk.bot.waitUntil(lambda: "covered" in " ".join(spoken(page)), timeout=20_000)
    assert not any(WORDS["en-GB"][0][:40] in said for said in spoken(page))
    assert laid.centre.archive.record(held.id).notes == held.record.notes


def test_answers_are_covered_by_hand(laid: Carded, desk: CentreDesk) -> None:
    """One press, and the list is there again."""
    held = laid.take_in()
    look_up(desk, laid.codes[held.id])
    desk.click("scope:show")
    desk.click("do_it")
    desk.bot.waitUntil(lambda: desk.says("Cover the answers"), timeout=20_000)
    desk.click("back")
    desk.wait_for("withdrawal_code")
    assert desk.says("Done on")


@pytest.mark.parametrize("laid", ["withdrawal_by_two = true"], indirect=True)
def test_a_second_person_approves(laid: Carded, desk: CentreDesk, tmp_path: Path) -> None:
    """Their key file and passphrase: a wrong one and the asker's own are refused, and the deputy's does it."""
    held = laid.take_in()
    for holder in HOLDERS[:2]:
        identities.make(tmp_path / holder, SECOND, SeededRandomness(holder), work_factor=4)
    look_up(desk, laid.codes[held.id])
    choose(desk, "words")
    assert desk.says("two people have to agree")
    desk.click("do_it")
    desk.wait_for("choose_key")
    for holder, passphrase, said in (
        ("deputy", "wrong", "passphrase"),
        ("coordinator", SECOND, "this key belongs to the one who asked"),
    ):
        desk.choices.files = [tmp_path / holder]
        desk.click("choose_key")
        desk.type("second_passphrase", passphrase)
        desk.click("approve")
        assert said in desk.wait_for_notice()
    assert laid.centre.archive.record(held.id).notes == held.record.notes
    desk.choices.files = [tmp_path / "deputy"]
    desk.click("choose_key")
    desk.type("second_passphrase", SECOND)
    desk.click("approve")
    desk.wait_for("save_proof")
    assert laid.centre.archive.record(held.id).notes == ""


@pytest.mark.parametrize("laid", ["withdrawal_by_two = true"], indirect=True)
def test_what_waits_is_counted_down(laid: Carded, desk: CentreDesk) -> None:
    """Days left, due today, overdue: in words, the most urgent first; a request can be opened from the list."""
    held, at_desk = laid.take_in(), laid.desk()
    at_desk.ask(laid.found(held, at_desk), "release")
    for days, said in ((0, "14 days left"), (14, "Due today"), (1, "Overdue by 1 day")):
        laid.clock.passed += days * 86_400
        desk.click("nav:withdrawals")
        desk.wait_for("request:1")
        assert desk.says(said), said
    desk.click("request:1")
    desk.wait_for("choose_key")


@pytest.mark.parametrize("laid", ["analysis_freeze = 2026-11-24"], indirect=True)
def test_after_the_freeze_the_page_says_that_it_is_too_late(laid: Carded, desk: CentreDesk) -> None:
    """No box for a code any more, and the last day."""
    laid.take_in()
    laid.clock.passed += 7 * 86_400
    desk.click("nav:withdrawals")
    desk.bot.waitUntil(lambda: desk.says("It is too late to withdraw."), timeout=20_000)
    assert not desk.sees("withdrawal_code")


def test_too_many_codes_are_told_with_the_seconds(laid: Carded, desk: CentreDesk) -> None:
    """LOOKUP-WAIT on the page."""
    held, at_desk = laid.take_in(), laid.desk()
    for _ in range(5):
        at_desk.look_up(laid.codes[held.id])
    look_up(desk, laid.codes[held.id])
    assert "Wait 60 seconds" in desk.wait_for_notice()


def test_what_another_officer_has_to_sort_is_told(laid: Carded, desk: CentreDesk) -> None:
    """Instead of a None found that may not be true."""
    laid.centre.archive.seal_locators([str(hybrid_identity("stranger").recipient())])
    theirs = laid.take_in("theirs")
    look_up(desk, laid.codes[theirs.id])
    assert "cannot be found by a card with this key" in desk.wait_for_notice()


def test_a_key_that_finds_nobody_is_told(laid: Carded, desk: CentreDesk) -> None:
    """WITHDRAWAL-KEY-GONE, and what was asked for stays on the page."""
    held, at_desk = laid.take_in(), laid.desk()
    at_desk.ask(laid.found(held, at_desk), "release")
    (laid.centre.folder / key.FILE).unlink()
    desk.click("nav:withdrawals")
    look_up(desk, laid.codes[held.id])
    assert "is not in this folder" in desk.wait_for_notice()
    assert desk.sees("request:1")


@pytest.mark.parametrize("laid", ["withdrawal_by_two = true"], indirect=True)
def test_the_second_person_may_refuse(laid: Carded, desk: CentreDesk, tmp_path: Path) -> None:
    """Nothing is done, and the list says so."""
    held, at_desk = laid.take_in(), laid.desk()
    at_desk.ask(laid.found(held, at_desk), "erase")
    identities.make(tmp_path / "deputy", SECOND, SeededRandomness("deputy"), work_factor=4)
    desk.choices.files = [tmp_path / "deputy"]
    desk.click("nav:withdrawals")
    desk.click("request:1")
    desk.click("choose_key")
    desk.type("second_passphrase", SECOND)
    desk.click("refuse")
    desk.bot.waitUntil(lambda: desk.says("Refused on"), timeout=20_000)
    assert laid.centre.archive.record(held.id).id == held.id
    desk.click("back")
    assert desk.says("Refused on")


@pytest.mark.parametrize("laid", ["withdrawal_by_two = true\nanalysis_freeze = 2026-11-24"], indirect=True)
def test_who_asked_in_time_is_told_of_after_the_last_day(laid: Carded, desk: CentreDesk) -> None:
    """A notice, until it is done."""
    held, at_desk = laid.take_in(), laid.desk()
    at_desk.ask(laid.found(held, at_desk), "erase")
    laid.clock.passed += 7 * 86_400
    desk.click("nav:withdrawals")
    assert "somebody who asked in time still waits" in desk.wait_for_notice()


@pytest.mark.parametrize("scale", [100, 200])
def test_every_page_has_room_for_its_words(laid: Carded, desk: CentreDesk, scale: int) -> None:
    """At the smallest window, with a record found, a choice, and a request that is done."""
    held, at_desk = laid.take_in(), laid.desk()
    done = at_desk.ask(laid.found(held, at_desk), "release")
    while desk.centre_window.look.scale < scale:
        desk.centre_window.change_text_size(1)
    desk.window.resize(1024, 600)
    desk.centre_window.go("nav:withdrawals")
    settle()
    assert clipped(desk.window) == []
    look_up(desk, laid.codes[held.id])
    desk.wait_for("scope:words")
    settle()
    assert clipped(desk.window) == []
    desk.click("scope:words")
    desk.wait_for("do_it")
    settle()
    assert clipped(desk.window) == []
    desk.click("nav:withdrawals")
    desk.click(f"request:{done.number}")
    settle()
    assert clipped(desk.window) == []
