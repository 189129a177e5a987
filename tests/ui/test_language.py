"""Which language a window speaks."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from interview_app.base import paths
from interview_app.base.files import DiskFull
from interview_app.ui import language, notices
from interview_app.ui.participant.footer import Footer
from interview_app.ui.theme import Look


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """Leave the interface as it was."""
    yield
    language.speak(language.ENGLISH)


def continue_in(qtbot: QtBot, tag: str) -> str:
    """Return the words of Continue in a language."""
    language.speak(tag)
    footer = Footer(Look())
    qtbot.addWidget(footer)
    return footer.go_on.text()


@pytest.mark.parametrize(
    ("tag", "words"),
    [("en-GB", "Continue"), ("en-GB-x-easy", "Continue"), ("pl", "Dalej"), ("ar", "متابعة"), ("cy", "Continue")],
)
def test_the_interface_speaks_what_a_study_speaks(qtbot: QtBot, tag: str, words: str) -> None:
    """And English where it has no words of a language."""
    assert continue_in(qtbot, tag) == words


def test_another_language_leaves_nothing_of_the_one_before(qtbot: QtBot) -> None:
    """There and back."""
    assert [continue_in(qtbot, tag) for tag in ("pl", "ar", "en", "pl")] == ["Dalej", "متابعة", "Continue", "Dalej"]
    assert language.spoken() == "pl"


def test_a_subclass_says_what_its_base_says(qtbot: QtBot) -> None:
    """Qt looks the words up under each class in turn."""

    class Low(Footer):
        """A footer of another name."""

    language.speak("pl")
    footer = Low(Look())
    qtbot.addWidget(footer)
    assert footer.go_on.text() == "Dalej"


@pytest.mark.parametrize(("tag", "words"), [("en", "Cancel"), ("pl", "Anuluj"), ("ar", "ألغ")])
def test_buttons_of_qt_itself_are_translated(qtbot: QtBot, tag: str, words: str) -> None:
    """In boxes that Qt makes, such as the one that says sorry."""
    language.speak(tag)
    box = QMessageBox()
    qtbot.addWidget(box)
    button = box.addButton(QMessageBox.StandardButton.Cancel)
    assert words in button.text().replace("&", "")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert words in buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_an_error_is_said_in_the_language_that_is_spoken() -> None:
    """Its own sentences stand in the core, in English."""
    assert notices.sentences(DiskFull())[0] == DiskFull.happened
    language.speak("pl")
    assert "nie ma już miejsca" in notices.sentences(DiskFull())[0]


def test_a_window_speaks_its_own_language_when_it_comes_to_the_front(qtbot: QtBot) -> None:
    """So two windows can have two languages, each in its direction."""
    ours, theirs = QWidget(), QWidget()
    for window, tag in ((ours, "en"), (theirs, "ar")):
        qtbot.addWidget(window)
        language.keep_speaking(window, tag)
    assert theirs.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert ours.layoutDirection() == Qt.LayoutDirection.LeftToRight
    for window, tag in ((theirs, "ar"), (ours, "en")):
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
        assert language.spoken() == tag
    language.keep_speaking(theirs, "pl")
    QCoreApplication.sendEvent(theirs, QEvent(QEvent.Type.WindowActivate))
    assert language.spoken() == "pl"


def test_the_laptops_language_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not the system's."""
    monkeypatch.setenv(language.CHOICE, "pl-PL")
    assert language.of_laptop() == "pl-PL"
    assert language.catalogue_of(language.of_laptop()) == "pl"


def test_a_catalogue_that_is_replaced_is_no_danger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An update may write the file while windows are open: the words are in memory."""
    folder = tmp_path / "translations"
    shutil.copytree(paths.shipped("resources") / "translations", folder)
    monkeypatch.setattr(language, "shipped", lambda _name: tmp_path)
    language.speak("pl")
    for file in folder.iterdir():
        file.write_bytes(b"")
    assert QCoreApplication.translate("Footer", "Skip") == "Pomiń"
    language.speak("ar")
    assert QCoreApplication.translate("Footer", "Skip") == "Skip"
