"""Somebody who presses again before the page has come: it asks about what they chose last, or about nothing."""

from PySide6.QtWidgets import QWidget

from tests.factories.withdrawals import Carded
from tests.ui.centre.test_withdrawals import desk, laid, look_up
from tests.ui.desks import CentreDesk

__all__ = ["desk", "laid"]  # fixtures


def test_leaving_before_the_question_has_come_leaves_it(laid: Carded, desk: CentreDesk) -> None:
    """It does not come afterwards either, on a page that nobody sees."""
    held = laid.take_in()
    look_up(desk, laid.codes[held.id])
    desk.click("scope:erase")
    desk.click("leave")
    desk.bot.waitUntil(lambda: desk.centre_window.desk.jobs.running == 0)
    scopes = desk.centre_window.page_named("withdrawal_scope")
    assert scopes.findChild(QWidget, "do_it") is None
    assert laid.centre.archive.withdrawals() == ()


def test_the_question_is_about_what_was_chosen_last(laid: Carded, desk: CentreDesk) -> None:
    """And what is done then is what it says."""
    held = laid.take_in()
    look_up(desk, laid.codes[held.id])
    desk.wait_for("scope:erase")
    for scope in ("erase", "words"):
        desk.click(f"scope:{scope}")
    desk.bot.waitUntil(lambda: desk.centre_window.desk.jobs.running == 0)
    desk.click("do_it")
    desk.wait_for("save_proof")
    assert laid.centre.archive.record(held.id).notes == ""
