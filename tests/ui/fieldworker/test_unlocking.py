"""Unlocking: the right way in, and a sentence for each wrong one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from interview_app.crypto.slots import TooManyTries
from interview_app.ui.fieldworker.unlock_page import UnlockPage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose
from tests.factories.clock import FixedClock
from tests.factories.house import PASSPHRASE, PIN, House
from tests.ui.desks import FieldworkerDesk, fieldworker_desk

WRONG = "correct horse battery staple amber spoon"


def wrong(desk: FieldworkerDesk) -> None:
    """Try a wrong passphrase and wait for the answer."""
    box = desk.wait_for("passphrase")
    assert isinstance(box, QLineEdit)
    box.clear()
    desk.type("passphrase", WRONG)
    desk.click("unlock")
    desk.bot.waitUntil(lambda: not desk.fieldworker.busy)


def test_the_right_passphrase_leads_to_today(house: House, qtbot: QtBot) -> None:
    """Enter in the box is enough; Today comes up and the box with the passphrase is gone."""
    with fieldworker_desk(qtbot, house) as desk:
        desk.type("passphrase", PASSPHRASE)
        QTest.keyClick(desk.wait_for("passphrase"), Qt.Key.Key_Return)
        desk.wait_for("new_interview")
        assert desk.find("passphrase") is None


def test_a_wrong_passphrase_says_so_and_lets_one_try_again(house: House, qtbot: QtBot) -> None:
    """The sentence stands at the box, which still works."""
    with fieldworker_desk(qtbot, house) as desk:
        wrong(desk)
        assert desk.says("That passphrase is not right.")
        assert desk.wait_for("passphrase").accessibleDescription().startswith("That passphrase is not right.")
        box = desk.wait_for("passphrase")
        assert isinstance(box, QLineEdit)
        box.clear()
        desk.unlock()
        assert desk.sees("new_interview")


def test_nothing_typed_is_no_try(house: House, qtbot: QtBot) -> None:
    """An empty box asks for the passphrase instead of counting as a failure."""
    with fieldworker_desk(qtbot, house) as desk:
        desk.click("unlock")
        assert desk.says("Type the passphrase first.")


def test_too_many_tries_make_one_wait(house: House, qtbot: QtBot) -> None:
    """After five failures the button rests, the page says for how long, and Space by habit shows nothing typed."""
    with fieldworker_desk(qtbot, house) as desk:
        for _ in range(5):
            wrong(desk)
        if desk.sees("unlock"):
            wrong(desk)
        assert not desk.sees("unlock")
        assert desk.says("You can try again in")
        assert isinstance(desk.window.focusWidget(), Heading)


def test_the_passphrase_can_be_shown_and_hidden(house: House, qtbot: QtBot) -> None:
    """The button says what it will do, and what one sees changes with it."""
    with fieldworker_desk(qtbot, house) as desk:
        box = desk.wait_for("passphrase")
        assert isinstance(box, QLineEdit)
        assert box.echoMode() is QLineEdit.EchoMode.Password
        desk.click("show_passphrase")
        assert box.echoMode() is QLineEdit.EchoMode.Normal
        assert desk.wait_for("show_passphrase").accessibleName() == "Hide the passphrase"
        desk.click("show_passphrase")
        assert box.echoMode() is QLineEdit.EchoMode.Password


def test_a_second_window_on_the_same_vault_is_told_so(house: House, qtbot: QtBot) -> None:
    """While the vault is open elsewhere the page says so, and Try again works once it is free."""
    with fieldworker_desk(qtbot, house) as desk:
        with house.unlock():
            desk.type("passphrase", PASSPHRASE)
            desk.click("unlock")
            desk.wait_for("again")
            assert desk.notice()
            assert desk.says("VAULT-IN-USE")
        desk.click("again")
        desk.unlock()
        assert desk.sees("new_interview")


def test_a_laptop_without_a_vault_is_set_up(tmp_path: Path, qtbot: QtBot) -> None:
    """There is nothing to type a passphrase into, and six words to begin with."""
    with fieldworker_desk(qtbot, House(tmp_path, FixedClock())) as desk:
        desk.wait_for("set_up_laptop")
        assert desk.says("Set this laptop up")
        assert desk.find("passphrase") is None


@pytest.mark.parametrize("damaged", ["slots.json", "vault.db"])
def test_a_damaged_vault_says_what_to_do(house: House, qtbot: QtBot, damaged: str) -> None:
    """The sentence of the error is shown and nothing crashes."""
    for path in house.paths.vault.glob(f"{damaged}*"):
        path.write_bytes(b"\x00" * 4096)
    with fieldworker_desk(qtbot, house) as desk:
        desk.type("passphrase", PASSPHRASE)
        desk.click("unlock")
        assert desk.wait_for_notice()
        assert desk.sees("again")


def test_the_first_unlock_asks_for_a_pin(tmp_path: Path, qtbot: QtBot) -> None:
    """Two different PINs are refused; the same one twice is kept, and only it gets the laptop back."""
    house = House(tmp_path, FixedClock())
    house.make_laptop(pin="")
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.type("new_pin", PIN)
        desk.type("new_pin_again", "1111")
        desk.click("keep_pin")
        assert desk.says("The two PINs are not the same.")
        box = desk.wait_for("new_pin_again")
        assert isinstance(box, QLineEdit)
        box.clear()
        desk.type("new_pin_again", PIN)
        desk.click("keep_pin")
        desk.wait_for("nav:today")
        assert desk.fieldworker.check_pin(PIN)
        assert not desk.fieldworker.check_pin("1111")


@pytest.mark.parametrize("pin", ["123", "12a4", "١٢٣٤"])
def test_a_pin_that_is_no_pin_is_refused(tmp_path: Path, qtbot: QtBot, pin: str) -> None:
    """It must be digits that every keyboard has, and four of them."""
    house = House(tmp_path, FixedClock())
    house.make_laptop(pin="")
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        for name in ("new_pin", "new_pin_again"):
            box = desk.wait_for(name)
            assert isinstance(box, QLineEdit)
            box.insert(pin)
        desk.click("keep_pin")
        assert desk.says("Use 4 to 8 digits.")


def test_locking_closes_the_vault_and_asks_again(desk: FieldworkerDesk, house: House) -> None:
    """Another program can open the vault at once; no PIN counts any more; the box has the focus."""
    desk.click("lock")
    house.unlock().close()
    assert not desk.fieldworker.check_pin(PIN)
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is desk.find("passphrase"))


def test_practice_shows_its_words_on_every_page(house: House, qtbot: QtBot) -> None:
    """The band holds the passphrase and the PIN; a real laptop has no band."""
    with fieldworker_desk(qtbot, house) as desk:
        assert desk.says(PASSPHRASE)
        desk.unlock()
        assert desk.says(f"PIN: {PIN}")
        desk.click("lock")
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        assert not desk.says("PRACTICE")


def test_the_wait_ends_by_itself(qtbot: QtBot) -> None:
    """The seconds are counted down, then the box is free again."""
    page = UnlockPage(Look())
    qtbot.addWidget(page)
    page.show_ready()
    page.show()
    page.show_wait(TooManyTries(seconds=2), 2)
    button = page.findChild(QPushButton, "unlock")
    assert button is not None
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled)
    assert any(prose.text() == "You can try again now." for prose in page.findChildren(Prose))


def test_the_box_is_emptied_by_unlocking(house: House, qtbot: QtBot) -> None:
    """The passphrase stands in no widget once the laptop is open."""
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert [box.text() for box in desk.window.findChildren(QLineEdit) if PASSPHRASE in box.text()] == []
