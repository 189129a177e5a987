"""The study window: a study is opened, its findings stand beside its pages, and one turns them with the keyboard."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from interview_app.study.findings import Finding
from interview_app.ui.centre.study_findings import FindingsList, counted
from interview_app.ui.theme import Look
from interview_app.ui.widgets.reading_order import stops
from tests.factories.study import ENGLISH, changed, gla, gla_files
from tests.ui.centre.study_desks import (
    box,
    cut_off,
    findings,
    open_folder,
    open_own,
    page_of,
    pick,
    room_of,
    shown_page,
    wait_idle,
    write_study,
)
from tests.ui.desks import CentreDesk
from tests.ui.seeing import settle, show

ALT = Qt.KeyboardModifier.AltModifier
ARABIC = b'language = "ar"\napproved = false\n'


def press(desk: CentreDesk, key: Qt.Key, keys: Qt.KeyboardModifier = ALT) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(desk.window.focusWidget(), key, keys)
    settle()


def test_the_study_of_the_centre_is_open_first(desk: CentreDesk) -> None:
    """Its pages stand there at once, the first of consent after those about language and looks, and every story."""
    open_own(desk)
    assert desk.says(f"{gla().study.id}, version {gla().study.version} · the study of this centre, to read only")
    first = gla().study.consent.pages[0]
    title = gla().wording("en-GB").text("consent", first, "title")
    before = next(at for at in range(box(desk, "place").count()) if title in box(desk, "place").itemText(at))
    assert before == len(("hand-over", "looks"))
    pick(desk, "place", before)
    assert desk.says(title)
    titles = [box(desk, "place").itemText(number) for number in range(box(desk, "place").count())]
    assert sum("(deck " in title for title in titles) == len(gla().rows)
    assert desk.find("own_study") is None


def test_pages_are_turned_with_the_keyboard(desk: CentreDesk) -> None:
    """Alt and an arrow key go on and back, and not past either end."""
    open_own(desk)
    desk.wait_for("next").setFocus()
    press(desk, Qt.Key.Key_Left)
    assert box(desk, "place").currentIndex() == 0
    press(desk, Qt.Key.Key_Right)
    press(desk, Qt.Key.Key_Right)
    assert box(desk, "place").currentIndex() == 2
    assert desk.says("3 of ")
    press(desk, Qt.Key.Key_Left)
    assert box(desk, "place").currentIndex() == 1
    pick(desk, "place", box(desk, "place").count() - 1)
    press(desk, Qt.Key.Key_Right)
    assert box(desk, "place").currentIndex() == box(desk, "place").count() - 1
    assert not desk.sees("next")


def test_every_page_can_be_shown(desk: CentreDesk) -> None:
    """From consent to the end there is none that the window cannot draw."""
    open_own(desk)
    opening = room_of(desk).opening
    rows = {0, len(gla().rows) - 1}
    assert opening._looked is not None
    for number, sheet in enumerate(opening._looked.sheets):
        if sheet.row is None or sheet.row.number - 1 in rows:
            opening._go_to(number)
            assert shown_page(desk).accessibleName() or shown_page(desk).objectName() == "page"


def test_choices_can_be_pressed_and_change_nothing(desk: CentreDesk) -> None:
    """A person tries a card; turning back and forth shows the page as it was."""
    open_own(desk)
    stories = [n for n in range(box(desk, "place").count()) if box(desk, "place").itemText(n).startswith("Story")]
    pick(desk, "place", stories[0])
    cards = [card for card in shown_page(desk).findChildren(QAbstractButton) if card.isCheckable()]
    cards[1].click()
    assert cards[1].isChecked()
    desk.click("next")
    desk.click("previous")
    assert not any(card.isChecked() for card in shown_page(desk).findChildren(QAbstractButton))


def test_mistakes_stand_beside_the_page_they_are_about(desk: CentreDesk, tmp_path: Path) -> None:
    """A missing sentence is a finding; choosing it goes to its page, which says what is missing."""
    name = gla().study.consent.items[0].id
    words = gla().wording("en-GB").text("consent", name, "question")
    folder = write_study(tmp_path / "mine", changed(f'question = "{words}"', f'questoin = "{words}"', ENGLISH))
    open_folder(desk, folder)
    shown = findings(desk)
    said = [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]
    missing = next(row for row, line in enumerate(said) if f"consent.{name}.question" in line)
    assert said[missing].startswith("Mistake: text/en-GB.toml")
    where = shown.model().index(missing, 0)
    shown.scrollTo(where)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(where).center())
    wait_idle(desk)
    assert desk.says(f"the wording “consent.{name}.question” is missing")
    assert "mistake" in counted(page_of(desk).findings._findings)


def test_a_finding_in_another_language_opens_that_language(desk: CentreDesk, tmp_path: Path) -> None:
    """The page is shown in the language that the finding is about."""
    files = {**gla_files(), "text/en-GB-x-easy.toml": gla_files()["text/en-GB-x-easy.toml"] + b'\n[zebra]\nx = "y"\n'}
    open_folder(desk, write_study(tmp_path / "mine", files))
    shown = findings(desk)
    said = [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]
    shown.setCurrentIndex(shown.model().index(next(n for n, line in enumerate(said) if "zebra" in line), 0))
    wait_idle(desk)
    assert "easy read" in box(desk, "language").currentText()


def test_the_last_finding_that_was_chosen_counts(desk: CentreDesk, tmp_path: Path) -> None:
    """Passing by the list changes nothing; a page of another language that comes late does not push in."""
    files = {**gla_files(), "text/en-GB-x-easy.toml": gla_files()["text/en-GB-x-easy.toml"] + b'\n[zebra]\nx = "y"\n'}
    files[ENGLISH] += b'\n[zebra]\nx = "y"\n'
    open_folder(desk, write_study(tmp_path / "mine", files))
    pick(desk, "place", 4)
    shown = findings(desk)
    shown.setFocus()
    settle()
    assert box(desk, "place").currentIndex() == 4
    model = shown.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    shown.setCurrentIndex(model.index(next(n for n, line in enumerate(said) if "x-easy.toml, zebra" in line), 0))
    shown.setCurrentIndex(model.index(next(n for n, line in enumerate(said) if "en-GB.toml, zebra" in line), 0))
    wait_idle(desk)
    assert "easy read" not in box(desk, "language").currentText()


def test_a_mended_study_is_read_again_at_the_same_page(desk: CentreDesk, tmp_path: Path) -> None:
    """The finding goes, and the person stays where they were."""
    folder = write_study(tmp_path / "mine", changed('version = "', 'verzion = "x"\nversion = "'))
    open_folder(desk, folder)
    assert desk.says("1 mistake")
    write_study(folder)
    desk.click("read_again")
    wait_idle(desk)
    pick(desk, "place", 30)
    desk.click("read_again")
    wait_idle(desk)
    assert box(desk, "place").currentIndex() == 30
    assert not desk.says("1 mistake")
    desk.click("own_study")
    wait_idle(desk)
    assert desk.says("the study of this centre, to read only")


def test_a_language_that_runs_from_right_to_left_lays_the_page_out_so(desk: CentreDesk, tmp_path: Path) -> None:
    """Only the rendered page is mirrored; the language is marked as not approved."""
    files = dict(gla_files())
    files["study.toml"] = files["study.toml"].replace(b'languages = ["en-GB"', b'languages = ["ar", "en-GB"', 1)
    if b'"ar", "ar"' in files["study.toml"] or "text/ar.toml" in files:
        files["study.toml"] = gla_files()["study.toml"]
    else:
        english = files[ENGLISH].decode().split("\n", 2)
        files["text/ar.toml"] = ARABIC + "\n".join(english[2:]).encode()
    open_folder(desk, write_study(tmp_path / "mine", files))
    names = [box(desk, "language").itemText(number) for number in range(box(desk, "language").count())]
    arabic = next(number for number, name in enumerate(names) if name.startswith("العربية"))
    assert names[arabic].endswith("(not approved)")
    pick(desk, "language", arabic)
    assert shown_page(desk).layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert desk.wait_for("next").layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_folder_without_a_study_is_told(desk: CentreDesk, tmp_path: Path) -> None:
    """What was open before stays open."""
    open_folder(desk, tmp_path)
    assert "There is no study in the folder" in desk.wait_for_notice()
    assert desk.says("the study of this centre")
    assert desk.sees("open_folder")


def test_a_folder_that_vanishes_is_told(desk: CentreDesk, tmp_path: Path) -> None:
    """The stick was pulled out between two readings: what was read is still there to look at."""
    folder = write_study(tmp_path / "mine")
    open_folder(desk, folder)
    shutil.rmtree(folder)
    desk.click("read_again")
    assert "is not there" in desk.wait_for_notice()
    assert desk.says("folder mine")
    desk.click("next")
    assert box(desk, "place").currentIndex() == 1


def test_a_structure_that_is_no_toml_shows_its_findings(desk: CentreDesk, tmp_path: Path) -> None:
    """There is no page to show then, and every section says what to do."""
    open_folder(desk, write_study(tmp_path / "mine", {**gla_files(), "study.toml": b"version = "}))
    assert desk.says("1 mistake")
    assert findings(desk).model().rowCount() >= 1
    assert desk.find("place") is None


def test_changing_ones_mind_opens_nothing(desk: CentreDesk) -> None:
    """No folder chosen, nothing changed."""
    open_own(desk)
    desk.click("open_folder")
    assert desk.notice() == ""


@pytest.mark.parametrize("count", [1, 300])
def test_many_findings_are_listed_at_once(desk: CentreDesk, count: int) -> None:
    """One or three hundred: each is drawn with room for its words, and the arrow keys walk."""
    shown = FindingsList(Look(scale=200))
    desk.bot.addWidget(shown)
    went: list[Finding] = []
    shown.chosen.connect(went.append)
    show(shown, (680, 500))
    made = [Finding("text/en-GB.toml", f"a.b{n}", "This wording is missing.", "Write it.") for n in range(count)]
    shown.show_findings(made)
    settle()
    assert went == []
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    assert went[-1] == made[-1]
    assert not shown.grab().isNull()


def test_findings_are_counted_in_words() -> None:
    """Mistakes and warnings, one or many, or nothing at all."""
    wrong, weighed = Finding("a", "", "b"), Finding("a", "", "b", severity="warning")
    assert counted([]) == ""
    assert counted([wrong, weighed]) == "1 mistake, 1 warning"
    assert counted([wrong, wrong, weighed, weighed]) == "2 mistakes, 2 warnings"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (1920, 1080)])
def test_the_study_window_has_room(desk: CentreDesk, tmp_path: Path, size: tuple[int, int]) -> None:
    """Every size has room for every word; the person stays in the place; every stop has a name."""
    open_folder(desk, write_study(tmp_path / "mine", changed('version = "', 'verzion = "x"\nversion = "')))
    desk.window.resize(*size)
    pick(desk, "place", 30)
    for _ in range(4):
        settle()
        assert cut_off(desk) == []
        assert page_of(desk).horizontalScrollBar().maximum() == 0
        assert [stop for stop in stops(desk.window) if not stop.accessibleName()] == []
        assert box(desk, "place").currentIndex() == 30
        desk.centre_window.change_text_size(1)
        wait_idle(desk)


def test_a_long_page_is_scrolled_with_the_keyboard(desk: CentreDesk) -> None:
    """Page Down and Page Up move the rendered page; other keys are left alone."""
    open_own(desk)
    stories = [n for n in range(box(desk, "place").count()) if box(desk, "place").itemText(n).startswith("Story")]
    pick(desk, "place", stories[0])
    desk.window.resize(1024, 600)
    settle()
    bar = page_of(desk).pages._area.verticalScrollBar()
    desk.wait_for("next").setFocus()
    press(desk, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
    assert bar.value() > 0
    press(desk, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    press(desk, Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier)
    assert bar.value() == 0


def test_enter_goes_to_the_finding_again(desk: CentreDesk, tmp_path: Path) -> None:
    """After looking elsewhere, Enter leads back to the page of the finding that is current."""
    name = gla().study.consent.items[0].id
    words = gla().wording("en-GB").text("consent", name, "question")
    open_folder(desk, write_study(tmp_path / "mine", changed(f'question = "{words}"', 'question = ""', ENGLISH)))
    shown = findings(desk)
    model = shown.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    shown.setCurrentIndex(model.index(next(n for n, line in enumerate(said) if f"{name}.question" in line), 0))
    wait_idle(desk)
    there = box(desk, "place").currentIndex()
    pick(desk, "place", 0)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    wait_idle(desk)
    assert box(desk, "place").currentIndex() == there > 0
