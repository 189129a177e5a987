"""The room People: how each key stands, who is named for what, a laptop's page, enrolling one, and blocking one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from interview_app.centre import laptops, others
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts
from interview_app.crypto.addressed import key_id
from interview_app.crypto.words import fingerprint
from interview_app.study import pack
from tests.factories.crypto import hybrid_identity, signing_key
from tests.ui.desks import CentreDesk, centre_desk
from tests.ui.seeing import clipped, settle


@pytest.fixture
def people(desk: CentreDesk) -> CentreDesk:
    """Go to the room."""
    desk.click("nav:people")
    desk.wait_for("prove")
    return desk


def public_half(tmp_path: Path, who: str) -> Path:
    """Write somebody's public half, and return where it is."""
    path = tmp_path / f"{who}.pub"
    path.write_text(f"{hybrid_identity(who).recipient()}\n")
    return path


def named(centre: Centre) -> tuple[str, ...]:
    """Return who is a withdrawal officer."""
    return centre.plate.officers


def test_a_key_is_proved(people: CentreDesk) -> None:
    """The three keys are listed; the one that opened this window shows that it works, and the page says so."""
    assert people.says("Coordinator (yours)")
    assert people.says("Recovery: two of three shares")
    own = str(hybrid_identity().recipient())
    assert people.says(f"Key {key_id(own)}: {' '.join(fingerprint(own.encode()))}")
    people.click("prove")
    assert "has opened a trial bundle just now" in people.wait_for_notice()


def test_a_laptop_is_blocked_after_a_question(people: CentreDesk, centre: Centre) -> None:
    """Leaving it changes nothing; blocking it is told, and written for other tools."""
    people.click("laptop:1")
    people.click("block:1")
    people.click("block_no:1")
    assert centre.archive.revoked() == frozenset()
    people.click("block:1")
    people.click("block_yes:1")
    assert "Laptop 1 is blocked" in people.wait_for_notice()
    assert centre.archive.revoked() == {1}
    assert (centre.folder / "revoked.krl").exists()
    people.click("laptop:1")
    assert people.says("Its bundles are not taken in.")
    assert not people.sees("block:1")


def test_mistyped_shares_are_told(people: CentreDesk) -> None:
    """Too few words cannot be tried; the page says what is missing, and Back leads to the keys."""
    people.click("drill")
    people.type("share:1", "academic acid")
    settle()
    assert people.says("2 of 33 words")
    people.click("try_shares")
    assert people.says("Type all 33 words of both shares first.")
    assert clipped(people.window) == []
    people.click("back")
    people.wait_for("prove")


def test_who_else_can_open_something_is_shown(people: CentreDesk, centre: Centre) -> None:
    """Nobody at first; then the lead, by the number and the words of their key."""
    assert people.says("Nobody: laptops cannot seal a concern")
    lead = str(hybrid_identity("lead").recipient())
    others.name(centre, "safeguarding", [lead])
    people.click("nav:people")
    assert people.says(f"Key {key_id(lead)}")
    assert not people.says("Nobody: laptops cannot seal a concern")


def test_an_officer_is_named_from_a_file(people: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """The words are shown before anything is changed; then the centre knows them, and the page says so."""
    people.click("name:officers")
    people.choices.files = [public_half(tmp_path, "officer")]
    people.click("choose_public")
    assert people.says("officer.pub")
    assert not named(centre)
    people.click("name_these")
    assert "Withdrawal officers: changed." in people.wait_for_notice()
    assert named(centre) == (str(hybrid_identity("officer").recipient()),)


def test_nobody_is_named_again(people: CentreDesk, centre: Centre) -> None:
    """And there is no copy for analysis any more."""
    others.name(centre, "analysts", [str(hybrid_identity("analyst").recipient())])
    assert (centre.folder / "analysis.db").exists()
    people.click("name:analysts")
    people.click("name_nobody")
    assert "Analysts: changed." in people.wait_for_notice()
    assert not (centre.folder / "analysis.db").exists()


def test_a_key_with_another_role_is_refused_on_the_page(people: CentreDesk, tmp_path: Path) -> None:
    """The words that were chosen stay, so that the person sees which key it is."""
    people.click("name:analysts")
    people.choices.files = [public_half(tmp_path, "deputy")]
    people.click("choose_public")
    people.click("name_these")
    assert "has another role" in people.wait_for_notice()
    assert people.says("deputy.pub")
    people.click("back")
    people.wait_for("prove")


def test_a_file_that_is_no_key_is_refused(people: CentreDesk, tmp_path: Path) -> None:
    """Nobody is chosen by it."""
    people.click("name:analysts")
    people.choices.files = [tmp_path / "photo.jpg"]
    people.choices.files[0].write_bytes(b"\xff\xd8\xff")
    people.click("choose_public")
    assert people.wait_for_notice()
    assert not people.sees("name_these")


def test_a_laptop_is_enrolled_by_its_words(people: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """The eight words are shown first; the pack is there after the second press, and the page says what comes next."""
    request = pack.make_request(signing_key("another laptop"))
    people.choices.files, people.choices.folder = [tmp_path / "request.json"], tmp_path
    people.choices.files[0].write_bytes(request)
    people.click("enrol")
    people.click("browse")
    words = pack.read_request(request).words
    assert people.says(" ".join(words))
    assert len(centre.archive.devices()) == 1
    people.click("make_pack")
    told = people.wait_for_notice()
    assert "laptop 2" in told
    assert " ".join(centre.words) in told
    assert (tmp_path / f"pack-{'-'.join(words[:2])}.study").exists()
    people.click("back")
    people.wait_for("laptop:2")


def test_what_is_no_request_is_refused(people: CentreDesk, tmp_path: Path) -> None:
    """The page asks again."""
    people.choices.files = [tmp_path / "request.json"]
    people.choices.files[0].write_bytes(b"{}")
    people.click("enrol")
    people.click("browse")
    assert people.wait_for_notice()
    assert not people.sees("make_pack")


def test_a_site_is_typed_and_kept(people: CentreDesk, centre: Centre) -> None:
    """Enter is enough; the list shows it."""
    people.click("laptop:1")
    people.type("site", "Leeds")
    QTest.keyClick(people.wait_for("site"), Qt.Key.Key_Return)
    assert "used at Leeds" in people.wait_for_notice()
    assert laptops.sheets(centre)[0].site == "Leeds"
    people.click("back")
    assert people.says("Laptop 1, Leeds")


def test_what_does_not_follow_is_told_and_explained(people: CentreDesk, centre: Centre) -> None:
    """The row says it, the page says what to do, and once it is explained the laptop is in order again."""
    centre.archive.note_bundle(BundleFacts("cc" * 32, 1, 30, "dd" * 32, before="bb" * 32))
    people.click("nav:people")
    assert people.says("A bundle from before has not arrived.")
    people.click("laptop:1")
    assert people.says("Ask whether a stick is still on its way.")
    (flag,) = centre.archive.chain_flags()
    people.click(f"explained:{flag.number}")
    settle()
    assert not people.says("Ask whether a stick is still on its way.")
    assert laptops.sheets(centre)[0].flags == ()


def test_a_laptops_page_stays_when_the_text_grows(people: CentreDesk) -> None:
    """With what was typed of its site; Back leads to everybody."""
    people.click("nav:people")
    people.click("laptop:1")
    box = people.wait_for("site")
    assert isinstance(box, QLineEdit)
    box.setText("North")
    people.centre_window.change_text_size(1)
    settle()
    box = people.wait_for("site")
    assert isinstance(box, QLineEdit)
    assert box.text() == "North"
    people.click("back")
    people.wait_for("enrol")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600)])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_page_can_be_read_in_every_size(
    people: CentreDesk, tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    """Nothing is cut off."""
    people.window.resize(*size)
    while people.centre_window.look.scale != scale:
        people.centre_window.change_text_size(1)
    people.choices.files = [public_half(tmp_path, "officer")]
    for steps in (("nav:people",), ("laptop:1", "block:1"), ("nav:people", "enrol"), ("nav:people", "name:officers")):
        for step in steps:
            people.click(step)
        settle()
        assert clipped(people.window) == []
    people.click("choose_public")
    settle()
    assert clipped(people.window) == []


def test_an_officer_sees_no_people_and_no_laptops(centre: Centre, qtbot: QtBot) -> None:
    """Their window has what is theirs: withdrawals and records."""
    others.name(centre, "officers", [str(hybrid_identity("officer").recipient())])
    with (
        Centre.open(centre.folder, hybrid_identity("officer"), clock=centre.clock) as theirs,
        centre_desk(qtbot, theirs, "nav:withdrawals") as opened,
    ):
        assert opened.find("nav:people") is None
        assert opened.find("nav:interviews") is None
        assert opened.find("nav:import") is None
