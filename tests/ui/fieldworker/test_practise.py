"""Practice is begun from Today: the real laptop locks, and another process practises."""

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.clock import system_randomness
from interview_app.interview.rehearsal import SCENARIOS
from interview_app.ui.app import Desk
from interview_app.ui.fieldworker.practise_page import ORDER, PractisePage
from interview_app.ui.theme import Look
from tests.factories.house import PASSPHRASE, House
from tests.ui.desks import Hands, fieldworker_desk
from tests.ui.seeing import clipped, show


def test_today_offers_practice_on_a_real_laptop_only(house: House, qtbot: QtBot) -> None:
    """The page says what happens, and the choice is handed on by its name."""
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        desk.unlock()
        chosen: list[str] = []
        desk.fieldworker.practise_wanted.connect(chosen.append)
        desk.click("today:practise")
        assert desk.says("This laptop locks, and a practice laptop opens.")
        desk.click("text_size")
        for name in ORDER:
            desk.click(f"practise:{name}")
        assert chosen == list(SCENARIOS)
        desk.click("back_to_today")
        assert desk.sees("new_interview")
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert not desk.sees("today:practise")


def test_a_pack_for_practice_is_marked_on_every_laptop(house: House, qtbot: QtBot) -> None:
    """Nobody takes a training laptop for a real one: the stripes are there as soon as its pack can be read."""
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        assert desk.fieldworker.band == ""
        desk.unlock()
        assert desk.fieldworker.band == "PRACTICE"
        desk.click("lock")
        assert desk.fieldworker.band == ""


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((1024, 600), 200)])
def test_what_can_be_practised_has_room(qtbot: QtBot, size: tuple[int, int], scale: int) -> None:
    """No word is cut off, at any text size."""
    page = PractisePage(Look(scale=scale))
    qtbot.addWidget(page)
    page.begin()
    show(page, size)
    assert clipped(page) == []


@pytest.mark.parametrize("possible", [True, False])
def test_the_storage_is_closed_before_practice_begins(house: House, qtbot: QtBot, *, possible: bool) -> None:
    """The fresh process is the one that practises; the next lock is an ordinary one again."""
    begun: list[str] = []

    def practise(name: str) -> None:
        begun.append(f"{name}, closed: {desk.fieldworker.open_vault is None}")

    desk = Desk(
        house.paths,
        clock=house.clock,
        randomness=system_randomness,
        restart=lambda: begun.append("locked"),
        practise=(lambda name: begun.append(f"{name}, closed: {desk.fieldworker.open_vault is None}"))
        if possible
        else None,
    )
    show(desk.fieldworker, (1280, 800))
    hands = Hands(qtbot, desk.fieldworker)
    for expected in (["harm, closed: True"] if possible else [], None):
        if desk.fieldworker.open_vault is None:
            hands.type("passphrase", PASSPHRASE)
            hands.click("unlock")
        hands.wait_for("nav:today")
        if expected is not None:
            desk.fieldworker.practise_wanted.emit("harm")
            assert begun == expected
        else:
            desk.lock()
            assert begun[-1] == "locked"
    qtbot.waitUntil(lambda: desk.jobs.running == 0, timeout=20_000)
    desk.close()
    desk.deleteLater()
