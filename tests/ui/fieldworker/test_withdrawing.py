"""The page on which somebody's interview is deleted by its code, and the centre's list is taken in."""

import pytest

from interview_app.base.clock import system_randomness
from interview_app.bundle.seal import seal_interview
from interview_app.bundle.withdrawal_list import make, tag
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.interview.withdrawal import new_card
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness
from tests.factories.house import House, kept_interview
from tests.ui.desks import FieldworkerDesk

WRONG = "0000-0000-016J-D"


def vault_of(desk: FieldworkerDesk) -> Vault:
    """Return the vault that is open behind the window, in which a try at a code costs little."""
    inner, places = desk.fieldworker._desk, desk.fieldworker._places
    assert inner is not None
    assert places is not None
    places.withdrawing.cost = CHEAP
    return inner.vault


def kept(desk: FieldworkerDesk, house: House) -> tuple[str, str]:
    """Hold an interview that is kept, and return its id and the code on its card."""
    vault = vault_of(desk)
    interview = kept_interview(vault, house.clock)
    salt = bytes.fromhex(laptop.installed_pack(vault).loaded.study.withdrawal_salt)
    card = new_card(SeededRandomness(interview), salt, CHEAP)
    vault.note_locator(interview, card.locator)
    return interview, card.code


def test_a_code_finds_one_and_deletes_it_after_a_yes(desk: FieldworkerDesk, house: House) -> None:
    """Not whose, only one; leaving it is as near; afterwards it is told what was looked at and is gone."""
    interview, code = kept(desk, house)
    desk.click("withdraw_page")
    for answer in ("leave", "erase"):
        desk.type("withdrawal_code", code.lower())
        desk.click("look_up")
        desk.wait_for("erase")
        assert desk.says("One interview found")
        assert not desk.says(vault_of(desk).interviews()[0].label)
        desk.click(answer)
        desk.wait_for("withdrawal_code")
    told = desk.wait_for_notice()
    assert "deleted on this laptop" in told
    assert "Its key is deleted." in told
    assert "tells the centre" not in told
    (row,) = vault_of(desk).interviews()
    assert (row.id, row.stage) == (interview, Stage.WITHDRAWN)


def test_a_code_of_nobody_here_says_none_and_a_slip_is_told(desk: FieldworkerDesk, house: House) -> None:
    """Nothing is deleted by either; without a code nothing is asked."""
    kept(desk, house)
    desk.click("withdraw_page")
    desk.click("look_up")
    desk.type("withdrawal_code", WRONG)
    desk.click("look_up")
    assert "No interview on this laptop has this code." in desk.wait_for_notice()
    desk.type("withdrawal_code", WRONG[:-1] + "E")
    desk.click("look_up")
    desk.bot.waitUntil(lambda: desk.says("CODE-MISTYPED"))
    assert vault_of(desk).interviews(Stage.CLOSING)


@pytest.mark.parametrize("named", [True, False])
def test_the_centres_list_deletes_what_is_here(
    desk: FieldworkerDesk, house: House, centre: Centre, *, named: bool
) -> None:
    """What it names, or nothing, and how many that were is told."""
    interview, _ = kept(desk, house)
    vault = vault_of(desk)
    own = tag(laptop.shared_secret(vault), vault.locators()[interview])
    file = house.stick / "withdrawals.json"
    file.write_bytes(make([own] if named else [], centre.authority, FixedClock()))
    desk.click("withdraw_page")
    desk.click("take_list")
    desk.choices.files = [file]
    desk.click("take_list")
    told = desk.wait_for_notice()
    assert ("on the list was here and is deleted" in told) == named
    assert (vault.interviews()[0].stage is Stage.WITHDRAWN) == named


def test_a_file_that_is_no_list_deletes_nothing(desk: FieldworkerDesk, house: House) -> None:
    """WITHDRAWALS-BROKEN."""
    kept(desk, house)
    file = house.stick / "shopping.json"
    file.write_text('{"milk": 2}')
    desk.choices.files = [file]
    desk.click("withdraw_page")
    desk.click("take_list")
    desk.bot.waitUntil(lambda: desk.says("WITHDRAWALS-BROKEN"))
    assert vault_of(desk).interviews(Stage.CLOSING)


def test_a_lost_card_deletes_after_a_second_yes_while_it_is_only_here(desk: FieldworkerDesk, house: House) -> None:
    """From the page of the interview; leaving it is as near, and the page on codes says where."""
    interview, _ = kept(desk, house)
    desk.click("withdraw_page")
    assert desk.says("the interview’s page can delete it")
    desk.click("nav:interviews")
    desk.choose(interview, "details")
    desk.click("lost_card")
    assert desk.says("This cannot be undone.")
    desk.click("leave_lost")
    assert vault_of(desk).interviews(Stage.CLOSING)
    desk.click("lost_card")
    desk.click("erase_lost")
    assert "deleted on this laptop" in desk.wait_for_notice()
    (row,) = vault_of(desk).interviews()
    assert (row.id, row.stage) == (interview, Stage.WITHDRAWN)
    assert not desk.sees("lost_card")


def test_after_it_has_left_a_lost_card_is_told_plainly(desk: FieldworkerDesk, house: House) -> None:
    """And there is nothing to press."""
    interview, _ = kept(desk, house)
    vault = vault_of(desk)
    pack = laptop.pack_of(vault, interview, house.clock)
    seal_interview(vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=system_randomness)
    (row,) = vault.interviews(Stage.SEALED)
    assert row.sealed is not None
    vault.mark_exported({"00" * 32: [row.sealed.sha256]})
    desk.click("nav:interviews")
    desk.choose(interview, "details")
    assert desk.says("nobody can find this interview any more")
    assert not desk.sees("lost_card")
