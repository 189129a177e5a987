"""The send page with nothing, one and many to send; and the places and receipts that do not work."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from interview_app.base.files import DiskFull
from interview_app.bundle import afterwards
from interview_app.bundle.afterwards import Pen
from interview_app.bundle.seal import seal_interview
from interview_app.centre import inbox
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.ui.fieldworker.send_page import SendPage
from interview_app.ui.fieldworker.values import SendView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose
from interview_app.vault.stages import Stage
from tests.factories.crypto import SeededRandomness
from tests.factories.house import House, kept_interview
from tests.factories.program import sealed_interviews
from tests.ui.desks import FieldworkerDesk, fieldworker_desk


def with_sealed(house: House, count: int) -> None:
    """Hold and seal interviews."""
    with house.unlock() as vault:
        for number in range(count):
            interview = kept_interview(vault, house.clock)
            pack = laptop.pack_of(vault, interview, house.clock)
            randomness = SeededRandomness(str(number))
            seal_interview(vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=randomness)


def to_send(house: House) -> int:
    """Return how many are sealed and not sent."""
    with house.unlock() as vault:
        return len(vault.interviews(Stage.SEALED))


def test_with_nothing_to_send_there_is_nothing_to_press(desk: FieldworkerDesk) -> None:
    """The page says what will come here."""
    desk.click("nav:send")
    assert desk.says("Nothing is waiting to be sent.")
    assert [name for name in ("choose_folder", "save_bundle", "take_receipt") if desk.find(name)] == []


def test_what_leaves_and_who_can_open_it_is_said_first(house: House, qtbot: QtBot) -> None:
    """How many, their labels, and eight words for each of three keys; saving waits for a folder."""
    with_sealed(house, 2)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert desk.says("2 not sent")
        desk.click("today:send")
        desk.wait_for("choose_folder")
        assert desk.says("2 interviews")
        assert [number for number in (1, 2, 3, 4) if desk.says(f"Key {number}:")] == [1, 2, 3]
        assert not desk.sees("save_bundle")
        desk.click("choose_folder")
        assert not desk.sees("save_bundle")


def test_a_folder_that_is_gone_is_told(house: House, qtbot: QtBot) -> None:
    """Nothing is marked as sent, and another folder works at once."""
    with_sealed(house, 1)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.folder / "pulled out"
        desk.choices.folder.mkdir()
        desk.click("nav:send")
        desk.click("choose_folder")
        desk.wait_for("save_bundle")
        desk.choices.folder.rmdir()
        desk.click("save_bundle")
        assert "is not there" in desk.wait_for_notice()
        desk.choices.folder = house.stick
        desk.click("choose_folder")
        desk.click("save_bundle")
        desk.bot.waitUntil(lambda: "Saved, read back and checked." in desk.notice())
        desk.click("lock")
        assert to_send(house) == 0


def test_a_receipt_that_is_none_removes_nothing(house: House, qtbot: QtBot) -> None:
    """The sentence of the error is shown and the sealed copy stays."""
    with_sealed(house, 1)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.stick
        desk.click("nav:send")
        desk.click("choose_folder")
        desk.click("save_bundle")
        desk.wait_for("take_receipt")
        foreign = house.stick / "shopping.json"
        foreign.write_text('{"milk": 2}')
        desk.choices.files = [foreign]
        desk.click("take_receipt")
        desk.bot.waitUntil(lambda: desk.says("RECEIPT-BROKEN"))
        assert len(sealed_interviews(house.paths.sealed)) == 1


def test_of_several_receipts_all_count_or_none(house: House, centre: Centre, qtbot: QtBot) -> None:
    """When one of them is none, the good one has removed nothing yet, as the sentence says; alone, it does."""
    with_sealed(house, 1)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.stick
        desk.click("nav:send")
        desk.click("choose_folder")
        desk.click("save_bundle")
        desk.wait_for("take_receipt")
        good = inbox.take_in(centre, [house.stick]).receipts
        foreign = house.stick / "shopping.json"
        foreign.write_text('{"milk": 2}')
        desk.choices.files = [*good, foreign]
        desk.click("take_receipt")
        desk.bot.waitUntil(lambda: desk.says("RECEIPT-BROKEN"))
        assert len(sealed_interviews(house.paths.sealed)) == 1
        desk.choices.files = list(good)
        desk.click("take_receipt")
        desk.bot.waitUntil(lambda: desk.says("arrived at the centre"))
        assert sealed_interviews(house.paths.sealed) == []


def test_many_interviews_are_counted_not_listed(qtbot: QtBot) -> None:
    """A few labels are named, the rest is a number."""
    page = SendPage(Look())
    qtbot.addWidget(page)
    page.show_view(SendView(tuple(f"label {number}" for number in range(40)), ((),), 0, Path("/stick")))
    assert any("and 34 more" in prose.text() for prose in page.findChildren(Prose))


def test_a_full_stick_is_told_in_three_sentences(qtbot: QtBot) -> None:
    """What happened, what is safe, what to do."""
    page = SendPage(Look())
    qtbot.addWidget(page)
    page.show_view(SendView(("one",), ((),)))
    page.show_trouble(DiskFull())
    (notice,) = page.findChildren(Notice)
    assert "no room left" in notice.words()


def test_a_receipt_by_telephone_removes_what_it_is_for(house: House, centre: Centre, qtbot: QtBot) -> None:
    """A wrong one removes nothing and says so; the one that the centre shows empties the laptop of that bundle."""
    with_sealed(house, 1)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.stick
        desk.click("nav:send")
        desk.click("choose_folder")
        desk.click("save_bundle")
        desk.wait_for("use_code")
        assert desk.says("holds how they agreed")
        desk.click("use_code")
        desk.type("receipt_code", "0000-0001-1")
        desk.click("use_code")
        desk.bot.waitUntil(lambda: desk.says("RECEIPT-CODE-UNKNOWN"))
        codes = {each.evidence: each.code for each in inbox.take_in(centre, [house.stick]).results}
        desk.type("receipt_code", codes[True])
        desk.click("use_code")
        desk.bot.waitUntil(lambda: desk.says("agreed arrived at the centre"))
        desk.type("receipt_code", codes[False])
        desk.click("use_code")
        desk.bot.waitUntil(lambda: desk.says("1 interview arrived at the centre"))
        assert list(house.paths.sealed.iterdir()) == []


def test_a_note_after_sealing_that_arrived_is_told(house: House, centre: Centre, qtbot: QtBot) -> None:
    """It is the only thing in its bundle; nobody reads that nothing was removed."""
    with_sealed(house, 1)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.stick
        _send_and_acknowledge(desk, house, centre, told="1 interview arrived at the centre.")
        _note_after_sealing(desk)
        _send_and_acknowledge(desk, house, centre, told="1 note after sealing arrived at the centre.")
        assert "Its sealed copy was removed from this laptop." in desk.notice()
        assert list(house.paths.sealed.iterdir()) == []


def _send_and_acknowledge(desk: FieldworkerDesk, house: House, centre: Centre, *, told: str) -> None:
    desk.click("nav:send")
    desk.click("choose_folder")
    desk.click("save_bundle")
    desk.wait_for("take_receipt")
    desk.choices.files = list(inbox.take_in(centre, [house.stick]).receipts)
    desk.click("take_receipt")
    desk.bot.waitUntil(lambda: told in desk.notice())


def _note_after_sealing(desk: FieldworkerDesk) -> None:
    inner = desk.fieldworker._desk
    assert inner is not None
    (row,) = inner.vault.interviews()
    pen = Pen(inner.usable_pack(), inner.room.paths.sealed, inner.room.clock, inner.room.randomness)
    afterwards.add(inner.vault, row.id, "correction", "The second rating was a slip.", pen)


def test_a_folder_that_is_gone_is_told_when_it_is_chosen(house: House, qtbot: QtBot) -> None:
    """FOLDER-MISSING, and nothing is asked to be saved there."""
    with_sealed(house, 1)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = house.stick / "gone"
        desk.click("nav:send")
        desk.click("choose_folder")
        desk.bot.waitUntil(lambda: desk.says("FOLDER-MISSING"))
        assert not desk.sees("save_bundle")
