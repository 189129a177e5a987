"""A researcher's folder, and hands for the study window."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QListView, QTabBar, QWidget

from interview_app.ui.centre.study_page import StudyPage
from interview_app.ui.centre.study_room import StudyRoom
from tests.factories.study import gla_files
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle


def write_study(folder: Path, files: Mapping[str, bytes] | None = None) -> Path:
    """Write a study's files, by default those of the shipped one, and return their folder."""
    for name, content in (gla_files() if files is None else files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def page_of(desk: CentreDesk) -> StudyPage:
    """Return the study window's page."""
    page = desk.centre_window.page_named("study")
    assert isinstance(page, StudyPage)
    return page


def room_of(desk: CentreDesk) -> StudyRoom:
    """Return the room that the study's page belongs to."""
    room = desk.centre_window.room("nav:study")
    assert isinstance(room, StudyRoom)
    return room


def wait_idle(desk: CentreDesk) -> None:
    """Wait until what was begun has been shown."""
    jobs = desk.centre_window.desk.jobs
    desk.bot.waitUntil(lambda: jobs.running == 0, timeout=20_000)
    settle()


def open_own(desk: CentreDesk) -> None:
    """Go to the study window, which opens the study of the centre."""
    desk.click("nav:study")
    desk.wait_for("read_again")
    wait_idle(desk)


def open_folder(desk: CentreDesk, folder: Path) -> None:
    """Go to the study window and open a folder."""
    open_own(desk)
    desk.choices.folder = folder
    desk.click("open_folder")
    wait_idle(desk)


def go_to_section(desk: CentreDesk, number: int) -> None:
    """Choose a tab."""
    tabs = desk.wait_for("tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(number)
    settle()


def box(desk: CentreDesk, name: str) -> QComboBox:
    """Return a list that opens."""
    found = desk.wait_for(name)
    assert isinstance(found, QComboBox)
    return found


def pick(desk: CentreDesk, name: str, number: int) -> None:
    """Pick an entry as a person does."""
    chosen = box(desk, name)
    chosen.setCurrentIndex(number)
    chosen.activated.emit(number)
    wait_idle(desk)


def cut_off(desk: CentreDesk) -> list[str]:
    """Return what has too little room once everything has found its place: a turn of the head moves all below it."""
    for _ in range(3):
        settle()
    return clipped(desk.window)


def findings(desk: CentreDesk) -> QListView:
    """Return the list of findings."""
    found = desk.wait_for("findings")
    assert isinstance(found, QListView)
    return found


def shown_page(desk: CentreDesk) -> QWidget:
    """Return the rendered page."""
    content = page_of(desk).pages._area.content
    assert content is not None
    return content
