"""The first study decides which centre a laptop belongs to: its words are compared before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.clock import system_randomness
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.study.pack import open_pack
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.enrolling import Enrolling
from interview_app.ui.fieldworker.room import Room
from interview_app.ui.fieldworker.study_page import StudyPage
from interview_app.ui.jobs import Jobs
from interview_app.ui.theme import Look
from interview_app.ui.widgets.notice import Notice
from interview_app.vault.vault import Vault
from tests.factories.house import House, founded
from tests.factories.program import every_file
from tests.factories.study import pack_bytes
from tests.ui.desks import FieldworkerDesk, fieldworker_desk
from tests.ui.fieldworker.conftest import pack_from
from tests.ui.fieldworker.test_window import tab_to
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import settle

ANSWERS = ("words_same", "words_different")


def contents(house: House) -> object:
    """Return everything that is on the laptop."""
    return every_file(house.paths.home)


def installed(house: House) -> bool:
    """Tell whether a laptop whose window is locked has a study."""
    with house.unlock() as vault:
        return vault.current_pack() is not None


def test_the_words_come_before_the_study(first: FieldworkerDesk, bare: House) -> None:
    """All eight words and the question are shown while nothing is installed; only the answer installs."""
    words = open_pack(first.choices.files[0].read_bytes(), authority=None, at=bare.clock.now()).words
    assert len(words) == 8
    assert first.says("\n".join((" ".join(words[:4]), " ".join(words[4:]))))
    assert first.says("Read these words to your coordinator by phone. Are they the same?")
    assert first.says("would tie this laptop, for good, to the centre with these words")
    first.click("nav:today")
    assert not first.sees("new_interview")
    first.click("get_study")
    first.click("install_pack")
    first.click("words_same")
    assert "is installed" in first.wait_for_notice()
    first.click("nav:today")
    assert first.sees("new_interview")


def test_neither_answer_stands_out(first: FieldworkerDesk) -> None:
    """The two buttons look alike, and Enter or Space pressed by habit answers nothing."""
    same, different = (first.wait_for(name) for name in ANSWERS)
    assert same.property("kind") == different.property("kind") == "outline"
    settle()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        now = first.window.focusWidget()
        assert now not in {same, different}
        QTest.keyClick(now, key)
    settle()
    assert first.notice() == ""
    assert first.sees("words_same")


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_alone_answers(bare: House, centre: Centre, qtbot: QtBot, answer: str, key: Qt.Key) -> None:
    """From Today to the answer with Tab, and Space or Enter, and to both answers."""
    file = pack_from(centre, bare)
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.choices.files = [file]
        for name in ("get_study", "install_pack", answer):
            desk.wait_for(name)
            QTest.keyClick(tab_to(desk, name), key)
        assert ("is installed" in desk.wait_for_notice()) == (answer == "words_same")


def test_what_came_of_it_can_be_read_in_large_text(first: FieldworkerDesk) -> None:
    """The notice stands at the top of a page that has not scrolled away from it."""
    for _ in range(3):
        first.fieldworker.change_text_size(1)
    first.click("words_different")
    first.wait_for_notice()
    settle()
    page = first.fieldworker.page
    assert isinstance(page, StudyPage)
    assert page.column is not None
    assert first.window.focusWidget() is page.column.title
    assert page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0


def test_words_that_differ_leave_nothing(first: FieldworkerDesk, bare: House) -> None:
    """Not a byte on the laptop has changed, the file is forgotten, and the notice says what to do."""
    before = contents(bare)
    first.click("words_different")
    told = first.wait_for_notice()
    for words in ("Nothing was installed", "Do not use this file again", "Tell your coordinator"):
        assert words in told
    assert first.sees("install_pack")
    assert first.find("words_same") is None
    assert contents(bare) == before
    first.fieldworker.lock()
    assert not installed(bare)


def test_after_words_that_differ_the_right_study_can_come(
    first: FieldworkerDesk, bare: House, centre: Centre, tmp_path: Path
) -> None:
    """The centre whose words differed was not pinned: a pack of another one is offered and installed."""
    first.click("words_different")
    first.fieldworker.lock()
    with founded(tmp_path / "right", clock=bare.clock) as right:
        first.choices.files = [pack_from(right, bare)]
    first.unlock()
    first.click("get_study")
    first.click("install_pack")
    first.click("words_same")
    assert "is installed" in first.wait_for_notice()
    first.fieldworker.lock()
    with bare.unlock() as vault:
        assert laptop.authority(vault) != centre.authority.public_line


def test_what_was_compared_is_what_is_installed(bare: House, centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """Another centre's pack for this laptop, swapped in on the stick while the words are compared, changes nothing."""
    with founded(tmp_path / "stranger", clock=bare.clock) as stranger:
        swapped = pack_from(stranger, bare).read_bytes()
    file = pack_from(centre, bare)
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.choices.files = [file]
        desk.click("get_study")
        desk.click("install_pack")
        desk.wait_for("words_same")
        file.write_bytes(swapped)
        desk.click("words_same")
        assert "is installed" in desk.wait_for_notice()
    with bare.unlock() as vault:
        assert laptop.authority(vault) == centre.authority.public_line


def test_larger_words_keep_the_question(first: FieldworkerDesk) -> None:
    """Whoever cannot read the words makes them larger, and is still asked."""
    first.click("text_size")
    assert first.fieldworker.look.scale == 125
    first.click("words_same")
    assert "is installed" in first.wait_for_notice()


def test_a_locked_laptop_forgets_the_question(first: FieldworkerDesk, bare: House) -> None:
    """What was not answered is not installed."""
    first.fieldworker.lock()
    assert not installed(bare)
    first.unlock()
    first.click("get_study")
    assert first.sees("install_pack")
    assert first.find("words_same") is None


def test_a_study_that_runs_out_meanwhile_is_refused(first: FieldworkerDesk, bare: House) -> None:
    """The certificate has to hold when the study is installed, not only when its words were shown."""
    before = contents(bare)
    bare.clock.at += timedelta(days=400)
    first.click("words_same")
    assert "is for the days from" in first.wait_for_notice()
    assert first.says("PACK-EXPIRED")
    assert first.sees("install_pack")
    assert contents(bare) == before


def test_a_later_study_of_the_centre_needs_no_words(bare: House, centre: Centre, qtbot: QtBot) -> None:
    """The centre is known: its next pack is installed at once."""
    bare.enrol(centre)
    bare.clock.at += timedelta(days=400)
    file = pack_from(centre, bare)
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.choices.files = [file]
        desk.click("get_study")
        desk.click("install_pack")
        assert "is installed" in desk.wait_for_notice()
        desk.click("nav:today")
        assert desk.sees("new_interview")


def test_a_later_study_of_another_centre_is_refused(bare: House, centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """There are no words to compare: the centre was decided on with the first study."""
    bare.enrol(centre)
    bare.clock.at += timedelta(days=400)
    with founded(tmp_path / "stranger", clock=bare.clock) as stranger:
        file = pack_from(stranger, bare)
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.choices.files = [file]
        desk.click("get_study")
        desk.click("install_pack")
        assert desk.wait_for_notice()
        assert desk.says("PACK-STRANGER")
        assert desk.find("words_same") is None


@dataclass
class Enrolment:
    """The study page over an open vault, without a window around it."""

    vault: Vault
    page: StudyPage
    enrolling: Enrolling
    file: Path
    busy: list[bool]


@pytest.fixture
def enrolment(bare: House, qtbot: QtBot) -> Iterator[Enrolment]:
    """Return the page of a laptop without a study, whose person picks one file."""
    jobs, page, file = Jobs(), StudyPage(Look()), bare.stick / "laptop.study"
    qtbot.addWidget(page)
    with bare.unlock() as vault:
        busy: list[bool] = []

        def choose(_parent: QWidget, _title: str) -> list[Path]:
            return [file]

        room = Room(bare.paths, bare.clock, system_randomness, jobs, lambda _parent, _title: None, choose)
        made = Enrolment(vault, page, Enrolling(page, Desk(room, vault), busy.append), file, busy)
        made.enrolling.begin()
        yield made
        qtbot.waitUntil(lambda: jobs.running == 0, timeout=PATIENCE_MS)
        jobs.shutdown()


def test_a_study_that_grows_old_meanwhile_is_refused(enrolment: Enrolment, bare: House, qtbot: QtBot) -> None:
    """A newer one was installed while the words were compared: the newer one stays."""
    key = enrolment.vault.device_key()
    enrolment.file.write_bytes(pack_bytes(device_key=key, version=1))
    enrolment.page.pack_wanted.emit()
    qtbot.waitUntil(lambda: enrolment.enrolling.offer is not None, timeout=PATIENCE_MS)
    assert enrolment.vault.pack_in_use() is None
    laptop.install(enrolment.vault, pack_bytes(device_key=key, version=2), bare.clock)
    enrolment.page.same_wanted.emit()
    qtbot.waitUntil(lambda: bool(enrolment.page.findChildren(Notice)), timeout=PATIENCE_MS)
    assert "already has version 2" in enrolment.page.findChildren(Notice)[0].words()
    assert laptop.current_pack(enrolment.vault, bare.clock).version == 2
    assert enrolment.busy == [True, False, True, False]


def test_an_answer_without_a_question_does_nothing(enrolment: Enrolment) -> None:
    """There is nothing to install before a pack was picked."""
    enrolment.page.same_wanted.emit()
    assert enrolment.busy == []
    assert enrolment.vault.pack_in_use() is None


def test_an_offer_tells_nothing_of_its_bytes(enrolment: Enrolment, qtbot: QtBot) -> None:
    """Its text form names the study and the words, not the pack."""
    enrolment.file.write_bytes(pack_bytes(device_key=enrolment.vault.device_key()))
    enrolment.page.pack_wanted.emit()
    qtbot.waitUntil(lambda: enrolment.enrolling.offer is not None, timeout=PATIENCE_MS)
    assert "PK" not in repr(enrolment.enrolling.offer)
