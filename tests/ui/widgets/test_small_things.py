"""Icons, progress, the practice band, boxes and panes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.paths import shipped
from interview_app.ui import icons
from interview_app.ui.theme import FAMILY, Look, look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.practice_band import PracticeBand
from interview_app.ui.widgets.progress import Progress
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.text_box import LineBox, TextBox
from interview_app.ui.widgets.turning_row import TurningRow
from interview_app.ui.widgets.two_pane import TwoPane
from tests.ui.seeing import focus, show

pytestmark = pytest.mark.usefixtures("nothing_left")


def test_icons_are_drawn_in_the_colour_asked_for(dressed: QApplication) -> None:
    """Every shipped icon draws something, in one colour, at the density of the screen."""
    ink = Look().colour("accent")
    for name in sorted(path.stem for path in (shipped("resources") / "icons" / "lucide").glob("*.svg")):
        picture = icons.pixmap(name, ink, 24, density=2)
        assert (picture.width(), picture.devicePixelRatio()) == (48, 2)
        image = picture.toImage()
        solid = {
            image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {ink.name()}, name
    assert dressed.font().family() == FAMILY


def test_icons_that_point_turn_round(dressed: QApplication) -> None:
    """An arrow back points to the right where text runs from right to left; an eye does not change."""
    del dressed
    ink = QColor(Qt.GlobalColor.black)
    for name, turns in (("arrow-left", True), ("eye-off", False)):
        forwards = icons.pixmap(name, ink, 24).toImage()
        backwards = icons.pixmap(name, ink, 24, right_to_left=True).toImage()
        assert (forwards != backwards) == turns


def test_a_missing_icon_is_an_error(dressed: QApplication) -> None:
    """Rather than an empty button."""
    del dressed
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor(), 24)


def test_the_licences_travel_with_icons_and_font() -> None:
    """Both may be shipped only with theirs."""
    assert "ISC" in (shipped("resources") / "icons" / "lucide" / "LICENSE").read_text()
    assert (
        "OPEN FONT" in (shipped("resources") / "fonts" / "atkinson-hyperlegible-next" / "OFL.txt").read_text().upper()
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_progress_grows_from_the_leading_side(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """In words, and as a bar that is left out where there is no room for it."""
    progress = Progress(Look())
    progress.setLayoutDirection(direction)
    qtbot.addWidget(progress)
    progress.show_part(1, 4)
    show(progress, (300, 28))
    assert progress.accessibleName() == "1 of 4"
    row = [progress.grab().toImage().pixelColor(x, 14).name() for x in range(300)]
    accent = [x for x, colour in enumerate(row) if colour == Look().colour("accent").name()]
    track = [x for x, colour in enumerate(row) if colour == Look().colour("track").name()]
    forwards = direction == Qt.LayoutDirection.LeftToRight
    assert (min(accent) < min(track)) == forwards
    progress.resize(progress.minimumSizeHint())
    assert Look().colour("accent").name() not in {progress.grab().toImage().pixelColor(x, 14).name() for x in range(40)}


def test_no_progress_shows_nothing(qtbot: QtBot) -> None:
    """Rather than "0 of 0"."""
    progress = Progress(Look())
    qtbot.addWidget(progress)
    show(progress, (300, 28))
    assert progress.words() == ""


def test_the_practice_band_says_so(qtbot: QtBot) -> None:
    """In words and stripes, and its words are read out."""
    band = PracticeBand("PRACTICE", Look())
    qtbot.addWidget(band)
    show(band, (600, band.sizeHint().height()))
    colours = {band.grab().toImage().pixelColor(x, 4).name() for x in range(600)}
    assert {Look().colour("ring").name(), Look().colour("background").name()} <= colours
    assert band.accessibleName() == "PRACTICE"


def test_tab_leaves_a_box_for_words(qtbot: QtBot) -> None:
    """The keyboard is not trapped, and what is typed stays out of input methods and menus."""
    whole = QWidget()
    qtbot.addWidget(whole)
    box = TextBox("Tell me why", "words", Look())
    box.setParent(whole)
    button = Button("Next", "next", Look())
    button.setParent(whole)
    show(whole, (600, 400))
    box.setFocus()
    QTest.keyClicks(box, "a\t")
    assert (box.toPlainText(), focus().objectName()) == ("a", "next")
    assert box.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert box.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_a_secret_is_not_shown(qtbot: QtBot) -> None:
    """Dots, and no memory of it in the input method."""
    box = LineBox("PIN", "pin", secret=True, most=4)
    qtbot.addWidget(box)
    QTest.keyClicks(box, "12345")
    assert (box.echoMode(), box.text()) == (QLineEdit.EchoMode.Password, "1234")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_panes_stand_side_by_side_or_stacked(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """By the room there is for the text size; the story stays in view while the rest scrolls."""
    story, cards = Prose("Story. " * 10, Look()), Prose(["Card"] * 40, Look())
    panes = TwoPane(story, cards, Look())
    panes.setLayoutDirection(direction)
    qtbot.addWidget(panes)
    show(panes, (1200, panes.heightForWidth(1200)))
    forwards = direction == Qt.LayoutDirection.LeftToRight
    assert (story.geometry().right() < cards.geometry().left()) == forwards
    panes.stay_in_view(200, 400)
    assert story.y() == 200
    panes.stay_in_view(10_000, 400)
    assert story.geometry().bottom() < panes.height()
    panes.stay_in_view(200, 10)
    assert story.y() == 0
    show(panes, (700, panes.heightForWidth(700)))
    assert story.geometry().bottom() < cards.geometry().top()
    assert TwoPane(Prose("a", Look()), Prose("b", Look()), look("dark", 200)).stacked(1200)


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    """As Space does, wherever the button stands."""
    button = Button("Go", "go", Look(), "primary", "send")
    qtbot.addWidget(button)
    show(button, (200, 60))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


@pytest.mark.parametrize(("words", "at_the_top"), [("Short.", False), ("A long answer. " * 120, True)])
def test_buttons_stand_where_a_long_text_begins(qtbot: QtBot, words: str, at_the_top: bool) -> None:  # noqa: FBT001 - a case
    """Beside a few lines they stand in the middle; beside very many they would be off the screen there."""
    button = Button("Change", "change", Look())
    holder = QWidget()
    row = TurningRow(Prose(words, Look()), [button], Look())
    column = QVBoxLayout(holder)
    column.addWidget(row)
    qtbot.addWidget(holder)
    show(holder, (1000, row.heightForWidth(1000)))
    assert (button.geometry().center().y() < row.height() // 3) is at_the_top
