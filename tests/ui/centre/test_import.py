"""Bundles arrive by drop and by Browse; what is not ours is refused with a sentence."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from interview_app.centre.office import Centre
from interview_app.ui.widgets.drop_zone import DropZone
from tests.factories.house import House
from tests.ui.desks import CentreDesk

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def drop(desk: CentreDesk, *paths: Path) -> bool:
    """Drag files over the zone and let them fall; tell whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    zone = desk.wait_for("drop_zone")
    enter = QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(zone, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(zone, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NO_KEYS))
    desk.wait_for("drop_zone")
    desk.bot.waitUntil(lambda: desk.notice() != "")
    return True


def test_a_dropped_bundle_is_taken_in(desk: CentreDesk, centre: Centre, bundle: Path) -> None:
    """One row says what became of it and where the receipt is."""
    assert drop(desk, bundle)
    assert "1 new interview is in the archive." in desk.notice()
    assert desk.says("1 taken in")
    assert desk.says(f"Receipt saved: {bundle.parent}")
    assert len(centre.archive.interviews()) == 1


def test_a_dropped_folder_stands_for_its_bundles(desk: CentreDesk, bundle: Path) -> None:
    """Everything else in it is left alone."""
    (bundle.parent / "holiday.jpg").write_bytes(b"sand")
    assert drop(desk, bundle.parent)
    assert desk.says(bundle.name)
    assert not desk.says("holiday.jpg")


def test_an_empty_folder_says_so(desk: CentreDesk, house: House) -> None:
    """No row, and what to look for."""
    assert drop(desk, house.stick)
    assert "There are no bundles in that folder." in desk.notice()
    assert desk.find("results") is None


def test_the_same_bundle_again_changes_nothing(desk: CentreDesk, centre: Centre, bundle: Path) -> None:
    """It is reported as here already."""
    assert drop(desk, bundle)
    desk.choices.files = [bundle]
    desk.click("browse")
    desk.bot.waitUntil(lambda: "Nothing new was taken in." in desk.notice())
    assert desk.says("1 here already")
    assert len(centre.archive.interviews()) == 1


def test_a_foreign_file_is_refused_and_the_good_one_taken(desk: CentreDesk, bundle: Path) -> None:
    """Each file has its row; the refused one has a sentence and a code."""
    foreign = bundle.with_name("bundle-00000000.zip")
    foreign.write_bytes(b"this is no bundle")
    assert drop(desk, foreign, bundle)
    assert "1 file needs a look" in desk.notice()
    assert desk.says("Refused")
    assert desk.says("BUNDLE-OTHER")
    assert desk.says("1 taken in")


def test_a_flipped_byte_is_refused(desk: CentreDesk, centre: Centre, bundle: Path) -> None:
    """Nothing of a changed bundle is taken in."""
    content = bytearray(bundle.read_bytes())
    content[len(content) // 2] ^= 1
    changed = bundle.with_name("bundle-11111111.zip")
    changed.write_bytes(content)
    assert drop(desk, changed)
    assert desk.says("Refused")
    assert centre.archive.interviews() == ()


def test_a_stick_that_is_gone_is_told(desk: CentreDesk, bundle: Path) -> None:
    """A file that cannot be read is a row like another."""
    shutil.rmtree(bundle.parent)
    desk.choices.files = [bundle]
    desk.click("browse")
    desk.bot.waitUntil(lambda: desk.says("FILE-UNREADABLE"))


def test_changing_ones_mind_changes_nothing(desk: CentreDesk) -> None:
    """A cancelled dialogue leaves the page as it was."""
    desk.click("browse")
    assert desk.notice() == ""
    assert desk.sees("browse")


def test_only_files_are_welcome(desk: CentreDesk) -> None:
    """A dragged web address is not; leaving again changes the look back."""
    zone = desk.wait_for("drop_zone")
    assert isinstance(zone, DropZone)
    data = QMimeData()
    data.setText("some words")
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(zone, enter)
    assert not enter.isAccepted()
    before = zone.grab().toImage()
    data.setUrls([QUrl.fromLocalFile("/media/stick/bundle-1.zip")])
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NO_KEYS))
    assert zone.grab().toImage() != before
    QApplication.sendEvent(zone, QDragLeaveEvent())
    assert zone.grab().toImage() == before
