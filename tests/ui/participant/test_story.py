"""The story on its sheet: a drawing beside each sentence, and the changed sentence marked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import Page, Progress, QuestionPage, RatingQuestion, Sentence, Story
from interview_app.ui import theme
from interview_app.ui.pages.pictogram import SIZE, Pictogram
from interview_app.ui.pages.question import QuestionView
from interview_app.ui.pages.story import StoryCard
from interview_app.ui.participant.frame import Frame
from interview_app.ui.theme import Look
from interview_app.ui.widgets.prose import Prose
from tests.factories.interview import go_to
from tests.factories.pages import DRAWING, PAGES, PICTURED, PICTURED_WHAT_IF, STORY, WHAT_IF
from tests.ui.participant.conftest import Room, find
from tests.ui.seeing import clipped, place, settle, show

pytestmark = pytest.mark.usefixtures("nothing_left")

LINKED = DRAWING.replace(b"<rect", b'<image href="file:///x.png"/><rect')
WIDTH = 661
"""Of the story's sheet on a screen of 1280 pixels."""


@pytest.fixture
def right_to_left(dressed: QApplication) -> Iterator[None]:
    """Mirror the application."""
    dressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def card_of(qtbot: QtBot, story: Story, look: Look | None = None) -> StoryCard:
    """Return a story's sheet, shown as wide as beside a question."""
    card = StoryCard(story, look or theme.look())
    qtbot.addWidget(card)
    show(card, (WIDTH, card.column.totalHeightForWidth(WIDTH)))
    return card


def drawings(card: QWidget) -> list[Pictogram]:
    """Return the drawings from top to bottom."""
    return sorted(card.findChildren(Pictogram), key=lambda drawing: place(drawing).top())


def sentences(card: QWidget, story: Story) -> list[Prose]:
    """Return the sentences' words from top to bottom."""
    texts = [sentence.text for sentence in story.sentences]
    return [prose for prose in card.findChildren(Prose) if any(prose.text().endswith(text) for text in texts)]


def halves(drawing: Pictogram) -> tuple[QColor, QColor]:
    """Return the colours in the middle of a drawing's left and right half."""
    image = drawing.grab().toImage()
    middle = image.height() // 2
    return image.pixelColor(image.width() // 4, middle), image.pixelColor(image.width() * 3 // 4, middle)


@pytest.mark.parametrize("story", [PICTURED, PICTURED_WHAT_IF], ids=["story", "what_if"])
def test_each_sentence_has_its_drawing_at_the_leading_edge(qtbot: QtBot, story: Story) -> None:
    """In one column, each in the middle of its sentence, also where one sentence has a bar."""
    card = card_of(qtbot, story)
    shown, words = drawings(card), sentences(card, story)
    assert len(shown) == len(words) == len(story.sentences)
    assert len({place(drawing).left() for drawing in shown}) == 1
    for drawing, prose in zip(shown, words, strict=True):
        assert drawing.size().toTuple() == (SIZE, SIZE)
        assert place(drawing).right() < place(prose).left()
        assert abs(place(drawing).center().y() - place(prose).center().y()) <= 1


@pytest.mark.usefixtures("right_to_left")
def test_the_column_is_mirrored_and_the_drawing_is_not(qtbot: QtBot) -> None:
    """Where text runs from right to left the drawing stands at the right, the way it was drawn."""
    card = card_of(qtbot, PICTURED_WHAT_IF)
    for drawing, prose in zip(drawings(card), sentences(card, PICTURED_WHAT_IF), strict=True):
        assert place(drawing).left() > place(prose).right()
    left, right = halves(drawings(card)[0])
    assert (left == theme.look().colour("accent"), right == left) == (True, False)


@pytest.mark.parametrize("name", ["cream", "dark"])
def test_a_drawing_has_a_colour_of_the_look(qtbot: QtBot, name: str) -> None:
    """What the study calls currentColor is the look's own."""
    look = theme.look(name)
    card = card_of(qtbot, PICTURED, look)
    assert halves(drawings(card)[0])[0] == look.colour("accent")


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
def test_a_drawing_grows_with_the_text(qtbot: QtBot, scale: int) -> None:
    """At 200 % it is twice as large."""
    card = card_of(qtbot, PICTURED, theme.look("cream", scale))
    assert {drawing.width() for drawing in drawings(card)} == {round(SIZE * scale / 100)}


def test_a_drawing_is_sharp_on_a_fine_screen(qtbot: QtBot) -> None:
    """Edges that fall between two points of a coarse screen are points of a fine one."""
    thin = DRAWING.replace(b'x="4" y="4" width="20"', b'x="24.5" y="4" width="0.6"')
    card = card_of(qtbot, replace(STORY, sentences=(Sentence("Thin.", picture=thin),)))
    image = QImage(SIZE * 4, SIZE * 4, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(4)
    image.fill(QColor("white"))
    painter = QPainter(image)
    drawings(card)[0].render(painter, QPoint(0, 0))
    painter.end()
    across = {image.pixelColor(x, SIZE * 2).name() for x in range(image.width())}
    assert theme.look().colour("accent").name() in across


@pytest.mark.parametrize(
    "picture", [b"", b"\x00\xff", DRAWING[:-20], b"<html/>", b"<!DOCTYPE x>", b"\xff\xfe<\x00s\x00", LINKED]
)
def test_a_picture_that_cannot_be_drawn_leaves_its_sentence_alone(qtbot: QtBot, picture: bytes) -> None:
    """No drawing, no warning, and the words stand where the others stand."""
    spoilt = (replace(PICTURED.sentences[0], picture=picture), *PICTURED.sentences[1:])
    card = card_of(qtbot, replace(PICTURED, sentences=spoilt))
    words = sentences(card, PICTURED)
    assert len({place(prose).left() for prose in words}) == 1
    assert len(words) == len(PICTURED.sentences)
    alone = card_of(qtbot, replace(STORY, sentences=(replace(STORY.sentences[0], picture=picture),)))
    assert drawings(alone) == []


@pytest.mark.parametrize(("picture", "framed"), [(b"<html/>", True), (LINKED, True), (b"", False)])
def test_a_broken_picture_has_a_quiet_frame_in_its_place(qtbot: QtBot, picture: bytes, framed: bool) -> None:  # noqa: FBT001 - a case
    """Whoever sits beside sees that something is missing; a sentence that never had a picture has no frame."""
    spoilt = (replace(PICTURED.sentences[0], picture=picture), *PICTURED.sentences[1:])
    card = card_of(qtbot, replace(PICTURED, sentences=spoilt))
    image = drawings(card)[0].grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert (theme.look().colour("hairline").name() in colours) is framed


@pytest.mark.parametrize("story", [STORY, WHAT_IF], ids=["story", "what_if"])
def test_a_story_without_pictures_has_no_column_for_them(qtbot: QtBot, story: Story) -> None:
    """The words have the whole sheet, as wide as its title."""
    card = card_of(qtbot, story)
    assert drawings(card) == []
    plain = [prose for prose in sentences(card, story) if not prose.text().startswith("Now:")]
    assert {place(prose).left() for prose in plain} == {place(card.title).left()}


@pytest.mark.parametrize(("mark", "shown"), [("", "Now: "), ("Teraz:", "Teraz: ")])
def test_the_study_says_in_its_language_what_has_changed(qtbot: QtBot, mark: str, shown: str) -> None:
    """A study that does not word it gets the window's own word."""
    card = card_of(qtbot, replace(WHAT_IF, changed_mark=mark))
    assert len([prose for prose in card.findChildren(Prose) if prose.text().startswith(shown)]) == 1


@pytest.mark.parametrize(("note", "shown"), [("", "Practice. This one does not count."), ("To próba.", "To próba.")])
def test_the_study_says_in_its_language_that_practice_does_not_count(qtbot: QtBot, note: str, shown: str) -> None:
    """A study that does not word it gets the window's own words."""
    question = RatingQuestion("OK?", ("No", "Yes"), "I don’t know")
    view = QuestionView(QuestionPage("practice:ok", question, practice=True, note=note), theme.look())
    qtbot.addWidget(view)
    assert shown in [prose.text() for prose in view.findChildren(Prose)]


def test_drawings_are_nothing_to_a_screen_reader(qtbot: QtBot) -> None:
    """The sentence beside it says the same; the drawing has no name and takes no focus."""
    card = card_of(qtbot, PICTURED)
    for drawing in drawings(card):
        assert drawing.accessibleName() == ""
        assert drawing.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(("language", "mirrored"), [("en-GB", False), ("ar", True)])
def test_the_window_runs_the_way_the_language_runs(room: Room, language: str, *, mirrored: bool) -> None:
    """In a language written from right to left, the story stands at the right and Back as well; nothing is cut off."""
    session = room.begin(language)
    go_to(session, "v1:ok")
    window = room.open(session)
    (card,) = window.findChildren(StoryCard)
    assert (place(card).center().x() > window.width() / 2) == mirrored
    assert (place(find(window, "back")).center().x() > window.width() / 2) == mirrored
    assert clipped(window) == []


@pytest.mark.parametrize("name", ["pictured", "pictured_what_if"])
def test_seven_drawings_and_five_answers_fit_a_small_screen(qtbot: QtBot, name: str) -> None:
    """At 1280 x 800 nobody has to scroll, even under the practice band."""
    assert hidden(qtbot, PAGES[name]) == 0


def hidden(qtbot: QtBot, page: Page) -> int:
    """Return how far a page has to be scrolled on a screen of 1280 x 800."""
    window = Frame(theme.look(), practice=True)
    qtbot.addWidget(window)
    show(window, (1280, 800))
    window.layers.shell.show_page(page, Progress(12, 14), back=True, skip=True)
    settle()
    (area,) = (area for area in window.findChildren(QScrollArea) if area.isVisible())
    return area.verticalScrollBar().maximum()
