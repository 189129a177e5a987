"""The second study's questions on a participant's screen: seven points, a pick of two, bands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.interview.events import Answer
from interview_app.interview.pages import Page, Progress, ThanksPage
from interview_app.ui import theme
from interview_app.ui.participant.frame import Frame
from tests.factories.gp import gp_line
from tests.factories.interview import reply
from tests.factories.line import MOST_PAGES, take_a_step
from tests.ui.seeing import clipped, settle, show, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")


def pages(folder: Path) -> Iterator[Page]:
    """Yield every page of an interview."""
    with gp_line(folder) as line:
        session = line.begin()
        given: dict[str, Answer] = {}
        for _ in range(MOST_PAGES):
            yield session.page
            if isinstance(session.page, ThanksPage):
                return
            take_a_step(session, lambda asked: reply(asked.question), given)


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((1024, 600), 200)])
def test_every_page_has_room(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int) -> None:
    """No text is cut off and no target is small, though nothing was drawn with this study in mind."""
    window = Frame(theme.look("cream", scale), practice=True)
    qtbot.addWidget(window)
    show(window, size)
    for page in pages(tmp_path):
        window.layers.shell.show_page(page, Progress(1, 14), back=True, skip=True)
        settle()
        assert clipped(window) == [], page.step
        assert small_targets(window) == [], page.step
