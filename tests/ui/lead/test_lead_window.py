"""The safeguarding lead's window: set up by eight words, files taken in, records read, noted about, closed, deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from interview_app.centre.concerns import Inbox
from interview_app.centre.concerns.sealed import ConcernDamaged
from interview_app.centre.concerns.store import InboxPlace
from interview_app.crypto import words
from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.window import LeadWindow
from interview_app.ui.widgets.reading_order import stops
from tests.factories.clock import FixedClock
from tests.factories.concerns import AUTHORITY, CALM, KEEP_DAYS, LEAD, URGENT
from tests.factories.crypto import hybrid_identity, signing_key
from tests.ui.desks import Choices
from tests.ui.lead.conftest import LeadDesk
from tests.ui.seeing import clipped, settle

DAY = 86_400.0
URGENT_CASE = f"case:{12:032x}"
CALM_CASE = f"case:{13:032x}"


def take_in(desk: LeadDesk, path: Path) -> None:
    """Take a file in."""
    desk.choices.files = [path]
    desk.click("nav:take")
    desk.click("browse")
    desk.bot.waitUntil(lambda: desk.notice() != "")


def listed(desk: LeadDesk) -> None:
    """Go to the list."""
    desk.click("nav:concerns")
    desk.wait_for("take")


def test_it_is_set_up_once_by_comparing_eight_words(fresh: LeadDesk, tmp_path: Path, clock: FixedClock) -> None:
    """A file that holds no key is told; then the words, the years, and the inbox is there for this key alone."""
    wrong = tmp_path / "photograph.jpg"
    wrong.write_bytes(b"\xff\xd8")
    fresh.choices.files = [wrong]
    fresh.click("authority")
    assert "does not hold a centre's public key" in fresh.wait_for_notice()
    line = tmp_path / "centre.pub"
    line.write_text(AUTHORITY + "\n")
    fresh.choices.files = [line]
    fresh.click("authority")
    fresh.wait_for("same")
    assert fresh.says(" ".join(words.fingerprint(AUTHORITY.encode())))
    fresh.window.resize(1024, 600)
    for _ in range(4):
        settle()
        assert clipped(fresh.window) == []
        page = fresh.wait_for("same").parentWidget()
        assert page is not None
        assert page.minimumSizeHint().width() <= fresh.lead_window.stack.width()
        fresh.click("text_size")
        fresh.wait_for("same")
    keep = fresh.wait_for("keep")
    assert isinstance(keep, QComboBox)
    keep.setCurrentIndex(0)
    keep.activated.emit(0)
    fresh.click("same")
    fresh.wait_for("take")
    assert fresh.says("No concern record has been taken in yet.")
    inbox = Inbox.open(tmp_path / "inbox", LEAD, clock=clock)
    assert (inbox.settings.authority, inbox.settings.keep_days) == (AUTHORITY, 365)


def test_records_are_taken_in_and_the_urgent_one_is_first(desk: LeadDesk, saved: Path) -> None:
    """Totals say what to do next; the same file again changes nothing; an empty folder says so."""
    take_in(desk, saved)
    assert "1 new record says that somebody is in danger. Read it now." in desk.notice()
    assert "Ring the fieldworker" in desk.notice()
    desk.click("browse")
    desk.bot.waitUntil(lambda: desk.says("2 here already"))
    desk.choices.folder = saved.parent / "laptop"
    desk.click("browse_folder")
    desk.bot.waitUntil(lambda: "There are no concern files" in desk.notice())
    listed(desk)
    assert desk.wait_for(URGENT_CASE).y() < desk.wait_for(CALM_CASE).y()
    assert "Somebody is in danger, new" in desk.wait_for(URGENT_CASE).accessibleName()


def test_a_record_is_read_noted_about_and_closed(desk: LeadDesk, saved: Path, tmp_path: Path) -> None:
    """Opening it marks it as seen; notes keep their order; every step is on the page."""
    take_in(desk, saved)
    listed(desk)
    desk.click(URGENT_CASE)
    desk.wait_for("add_note")
    for said in (URGENT.seen, URGENT.at_risk, URGENT.label, "Laptop"):
        assert desk.says(said)
    assert "Ring them before you read on." in desk.notice()
    desk.type("note", "Rang the fieldworker.")
    desk.click("add_note")
    desk.bot.waitUntil(lambda: desk.says("Rang the fieldworker."))
    desk.click("mark:dealing")
    desk.click("mark:closed")
    desk.wait_for("mark:dealing")
    assert desk.says("Closed")
    desk.click("back")
    desk.wait_for(CALM_CASE)
    case = Inbox.open(tmp_path / "inbox", LEAD, clock=desk.clock).case(f"{12:032x}")
    assert [event.kind for event in case.events] == ["seen", "note", "dealing", "closed"]


def test_a_new_one_is_overdue_after_a_day(desk: LeadDesk, saved: Path) -> None:
    """The page says how many, and the row says so too."""
    take_in(desk, saved)
    desk.clock.passed += DAY + 60
    listed(desk)
    desk.bot.waitUntil(lambda: "2 records have waited for more than a day." in desk.notice())
    assert "Overdue, new" in desk.wait_for(CALM_CASE).accessibleName()


def test_a_record_is_deleted_after_its_time_and_a_question(desk: LeadDesk, saved: Path) -> None:
    """Before there is no way to; keeping it changes nothing."""
    take_in(desk, saved)
    listed(desk)
    desk.click(CALM_CASE)
    desk.click("mark:closed")
    desk.wait_for("mark:dealing")
    assert not desk.sees("delete")
    desk.clock.passed += (KEEP_DAYS + 2) * DAY
    listed(desk)
    desk.click(CALM_CASE)
    desk.click("delete")
    desk.click("delete_no")
    desk.click("delete")
    desk.click("delete_yes")
    desk.wait_for("take")
    desk.bot.waitUntil(lambda: desk.sees(URGENT_CASE))
    assert not desk.sees(CALM_CASE)


def test_a_strangers_file_comes_in_only_when_the_lead_says_so(
    desk: LeadDesk, saved: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """It is marked as not checked, and the page says why it was kept out."""
    inbox = tmp_path / "other"
    Inbox.found(inbox, LEAD, authority=signing_key("another").public_line, keep_days=1, clock=clock)
    clock.passed += 400 * DAY
    take_in(desk, saved)
    assert desk.says("CERTIFICATE-EXPIRED")
    desk.click("unchecked")
    desk.bot.waitUntil(lambda: "2 new records are here." in desk.notice())
    listed(desk)
    desk.click(URGENT_CASE)
    desk.wait_for("add_note")
    assert desk.says("Not checked who wrote it")


def test_a_broken_file_and_a_damaged_record_are_told(desk: LeadDesk, saved: Path, tmp_path: Path) -> None:
    """A sentence each, and the others stay readable."""
    take_in(desk, saved)
    (tmp_path / "inbox" / f"{13:032x}.case").write_bytes(b"rust")
    saved.write_bytes(b"half")
    desk.click("browse")
    desk.bot.waitUntil(lambda: desk.says("BUNDLE-OTHER"))
    assert not desk.sees("unchecked")
    listed(desk)
    desk.bot.waitUntil(lambda: desk.says("cannot be opened. Take it back"))
    assert desk.sees(URGENT_CASE)
    (tmp_path / "inbox" / f"{12:032x}.case").write_bytes(b"rust")
    desk.click(URGENT_CASE)
    desk.bot.waitUntil(lambda: desk.says("CONCERN-DAMAGED"))


def test_every_page_has_room_at_every_size_and_names_at_every_stop(desk: LeadDesk, saved: Path) -> None:
    """On a small screen too; the person stays on their page."""
    take_in(desk, saved)
    desk.window.resize(1024, 600)
    for page, seen in (("nav:take", "browse"), ("nav:concerns", URGENT_CASE), (URGENT_CASE, "add_note")):
        desk.click(page)
        for _ in range(4):
            desk.wait_for(seen)
            settle()
            assert clipped(desk.window) == []
            assert all(stop.accessibleName() for stop in stops(desk.window))
            desk.click("text_size")
        desk.wait_for(seen)


def test_it_can_be_used_with_the_keyboard_alone(desk: LeadDesk, saved: Path) -> None:
    """The first record has the focus, Enter opens it, and Tab leads to the note."""
    take_in(desk, saved)
    listed(desk)
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is desk.find(URGENT_CASE))
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Space)
    desk.wait_for("add_note")
    settle()
    for _ in range(12):
        now = desk.window.focusWidget()
        if now.objectName() == "note":
            return
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError("the note is never reached")


def test_a_wrong_folder_or_key_opens_no_window(tmp_path: Path, desk: LeadDesk) -> None:
    """It is an error with sentences before anything is shown."""
    (tmp_path / "centre").mkdir()
    (tmp_path / "centre" / "centre.json").write_text("{}")
    jobs, choices = Jobs(), Choices()
    for folder, identity, error in (
        (tmp_path / "centre", LEAD, InboxPlace),
        (tmp_path / "inbox", hybrid_identity("somebody"), ConcernDamaged),
    ):
        with pytest.raises(error):
            LeadWindow(
                folder,
                identity,
                clock=desk.clock,
                jobs=jobs,
                choose_files=choices.choose_files,
                choose_folder=choices.choose_folder,
            )


def test_the_help_is_about_the_page(desk: LeadDesk) -> None:
    """F1 shows the page's own help."""
    listed(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    desk.bot.waitUntil(lambda: desk.says("Every record that arrived."))
    assert CALM.seen not in desk.window.windowTitle()
