"""Text that wraps, and that shows exactly what it was given."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from pytestqt.qtbot import QtBot

from interview_app.ui.theme import Look
from interview_app.ui.widgets.prose import LINE_CHARACTERS, Prose, Run, together
from tests.ui.seeing import show

pytestmark = pytest.mark.usefixtures("nothing_left")

SENTENCE = "They want to tell a team of police, teachers, doctors and social workers. "


def test_markup_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    """Study text is plain text: tags stand there as they were written, for eye and ear."""
    prose = Prose(["<b>not bold</b> & <img src='x'>"], Look())
    qtbot.addWidget(prose)
    assert prose.text() == "<b>not bold</b> & <img src='x'>"
    assert QAccessible.queryAccessibleInterface(prose).text(QAccessible.Text.Name) == prose.text()


def test_runs_and_paragraphs_read_as_one_text(qtbot: QtBot) -> None:
    """Bold pieces do not break a sentence up; each paragraph is a line."""
    prose = Prose([(Run("From: ", bold=True), Run("school 🏫")), "Second"], Look())
    qtbot.addWidget(prose)
    show(prose, (400, 100))
    assert prose.text() == "From: school 🏫\nSecond"
    assert not prose.grab().isNull()


def test_a_line_break_ends_a_paragraph(qtbot: QtBot) -> None:
    """The study's lines stay apart on the screen."""
    prose = Prose("One sentence.\nAnother one.", Look())
    qtbot.addWidget(prose)
    assert prose.heightForWidth(900) > Prose("One sentence. Another one.", Look()).heightForWidth(900)


def test_narrower_text_is_higher(qtbot: QtBot) -> None:
    """Every line gets its height."""
    prose = Prose(SENTENCE * 3, Look())
    qtbot.addWidget(prose)
    heights = [prose.heightForWidth(width) for width in (900, 500, 300, 120)]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_lines_stay_short_on_a_wide_screen(qtbot: QtBot) -> None:
    """A line is never longer than about 66 characters, so a wider widget needs no less height."""
    prose = Prose(SENTENCE * 3, Look())
    qtbot.addWidget(prose)
    measure = round(QFontMetricsF(Look().font()).averageCharWidth() * LINE_CHARACTERS)
    assert prose.heightForWidth(measure) == prose.heightForWidth(3000)


def test_a_word_too_long_for_its_line_is_broken(qtbot: QtBot) -> None:
    """Nothing runs out at the side."""
    prose = Prose("x" * 200, Look())
    qtbot.addWidget(prose)
    assert prose.heightForWidth(200) > prose.heightForWidth(3000)


def test_other_words_can_be_shown(qtbot: QtBot) -> None:
    """The name that is read out changes with the words."""
    prose = Prose("before", Look())
    qtbot.addWidget(prose)
    prose.set_text("after")
    assert (prose.text(), prose.accessibleName()) == ("after", "after")


def test_text_stands_at_the_leading_side(qtbot: QtBot) -> None:
    """At the right where text runs from right to left, also when the direction changes later."""
    prose = Prose("Short", Look())
    qtbot.addWidget(prose)
    show(prose, (400, prose.heightForWidth(400)))
    assert ink_columns(prose)[-1] < 200
    prose.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink_columns(prose)[0] > 200


def ink_columns(prose: Prose) -> list[int]:
    """Return the columns of pixels that hold ink."""
    picture = prose.grab().toImage()
    ground = picture.pixelColor(200, 1)
    return [
        x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]


def test_a_few_words_stay_together_and_many_may_break() -> None:
    """A fact of a story does not end alone on the next line; a long one still fits on a small screen."""
    assert together("tests show it helps") == "tests show it helps".replace(" ", "\N{NO-BREAK SPACE}")
    assert together(SENTENCE) == SENTENCE
