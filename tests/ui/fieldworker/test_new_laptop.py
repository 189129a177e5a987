"""A laptop that holds nothing yet, and a passphrase that is changed: six words first, own ones judged while typed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.crypto.slots import WrongPassphrase
from interview_app.ui.fieldworker.new_laptop_page import NewLaptopPage
from interview_app.ui.widgets.passphrase_form import Feedback, PassphraseForm
from tests.factories.clock import FixedClock
from tests.factories.house import House
from tests.factories.vault import PASSPHRASE, unlocked
from tests.ui.desks import FieldworkerDesk, fieldworker_desk
from tests.ui.seeing import clipped, settle, show

OWN = "seven blue doors never close on time"


def form(desk: FieldworkerDesk) -> PassphraseForm:
    """Return the visible form."""
    (found,) = [each for each in desk.window.findChildren(PassphraseForm) if each.isVisible()]
    return found


def test_a_new_laptop_is_set_up_with_six_given_words(tmp_path: Path, qtbot: QtBot) -> None:
    """The words are shown, typed back, and open the vault afterwards; then the PIN is asked for."""
    house = House(tmp_path, FixedClock(step=2.0))
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        desk.wait_for("set_up_laptop")
        words = form(desk)._offered
        assert len(words.split()) == 6
        desk.click("set_up_laptop")
        assert desk.says("This is not the same")
        desk.type("passphrase_again", words.replace(" ", "  "))
        desk.click("set_up_laptop")
        desk.wait_for("new_pin")
    assert (house.paths.vault / "vault.db").exists()


def test_own_words_are_judged_while_they_are_typed(tmp_path: Path, qtbot: QtBot) -> None:
    """A weak one cannot be used, and says why; a strong one that is typed back can."""
    house = House(tmp_path, FixedClock(step=2.0))
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        desk.click("own_words")
        desk.type("new_passphrase", "password1")
        settle()
        said = desk.window.findChild(Feedback)
        assert isinstance(said, Feedback)
        assert "Found at once" in said.words
        assert "5 letters are missing." in said.words
        assert "many people use" in said.words
        desk.type("passphrase_again", "password1")
        desk.click("set_up_laptop")
        settle()
        assert desk.sees("set_up_laptop")
        for name in ("new_passphrase", "passphrase_again"):
            box = desk.find(name)
            assert box is not None
            box.clear()  # type: ignore[attr-defined]  # a line to type in
            desk.type(name, OWN)
        settle()
        assert said.words == "Strong enough"
        desk.click("set_up_laptop")
        desk.wait_for("new_pin")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("own", [False, True])
def test_the_page_has_room_for_its_words(qtbot: QtBot, tmp_path: Path, *, own: bool, scale: int) -> None:
    """At every size nothing is cut off, with every hint that there can be."""
    house = House(tmp_path, FixedClock())
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        desk.wait_for("set_up_laptop")
        while desk.fieldworker.look.scale != scale:
            desk.fieldworker.change_text_size(1)
        show(desk.window, (1024, 600))
        desk.wait_for("set_up_laptop")
        if own:
            form(desk).ask_for_own()
            desk.type("new_passphrase", "michaeljackson1")
        settle()
        page = desk.fieldworker.page
        assert isinstance(page, NewLaptopPage)
        assert clipped(page) == []


def test_the_passphrase_is_changed_from_today(tmp_path: Path, qtbot: QtBot) -> None:
    """With the old one right, the new one opens the laptop; with it wrong, a sentence says so at its box."""
    house = House(tmp_path, FixedClock(step=2.0))
    house.make_laptop()
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.click("passphrase_page")
        desk.type("old_passphrase", "not this one at all")
        new = form(desk)._offered
        desk.type("passphrase_again", new)
        desk.click("change_passphrase")
        qtbot.waitUntil(lambda: desk.says("That passphrase is not right."), timeout=20_000)
        desk.find("old_passphrase").clear()  # type: ignore[union-attr]  # it is there
        desk.type("old_passphrase", PASSPHRASE)
        desk.click("change_passphrase")
        assert "was changed" in desk.wait_for_notice()
    with pytest.raises(WrongPassphrase):
        house.unlock()
    unlocked(house.paths.vault, new).close()
