"""The place Keys: how each key stands, a key that is proved, and a laptop that is blocked after a question."""

from interview_app.centre import others
from interview_app.centre.office import Centre
from interview_app.crypto.addressed import key_id
from tests.factories.crypto import hybrid_identity
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle


def test_a_key_is_proved(desk: CentreDesk) -> None:
    """The three keys are listed; the one that opened this window shows that it works, and the page says so."""
    desk.click("nav:keys")
    desk.wait_for("prove")
    assert desk.says("Coordinator (yours)")
    assert desk.says("Recovery: two of three shares")
    desk.click("prove")
    assert "has opened a trial bundle just now" in desk.wait_for_notice()


def test_a_laptop_is_blocked_after_a_question(desk: CentreDesk, centre: Centre) -> None:
    """Leaving it changes nothing; blocking it is told, and written for other tools."""
    desk.click("nav:keys")
    desk.click("block:1")
    desk.click("block_no:1")
    assert centre.archive.revoked() == frozenset()
    desk.click("block:1")
    desk.click("block_yes:1")
    assert "Laptop 1 is blocked" in desk.wait_for_notice()
    assert centre.archive.revoked() == {1}
    assert (centre.folder / "revoked.krl").exists()


def test_mistyped_shares_are_told(desk: CentreDesk) -> None:
    """Too few words cannot be tried; the page says what is missing, and Back leads to the keys."""
    desk.click("nav:keys")
    desk.click("drill")
    desk.type("share:1", "academic acid")
    settle()
    assert desk.says("2 of 33 words")
    desk.click("try_shares")
    assert desk.says("Type all 33 words of both shares first.")
    assert clipped(desk.window) == []
    desk.click("back")
    desk.wait_for("prove")


def test_who_else_can_open_something_is_shown(desk: CentreDesk, centre: Centre) -> None:
    """Nobody at first; then the lead, by the number of their key."""
    desk.click("nav:keys")
    desk.wait_for("prove")
    assert desk.says("Nobody: laptops cannot seal a concern")
    lead = str(hybrid_identity("lead").recipient())
    others.name(centre, "safeguarding", [lead])
    desk.click("nav:keys")
    assert desk.says(f"Key {key_id(lead)}")
    assert not desk.says("Nobody: laptops cannot seal a concern")
