"""The study's place when there is nothing to show but an error."""

from pytestqt.qtbot import QtBot

from interview_app.study.findings import Finding
from interview_app.study.load import StudyBroken
from interview_app.ui.centre.study_page import StudyPage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.notice import Notice


def test_a_notice_alone_does_not_grow(qtbot: QtBot) -> None:
    """It stands under the title, as high as its words, whatever room is left on the page."""
    page = StudyPage(Look())
    qtbot.addWidget(page)
    page.resize(1080, 1400)
    page.show()
    page.show_trouble(StudyBroken((Finding("study.toml", "id", "This key is missing.", "Add it."),)))
    (shown,) = page.findChildren(Notice)
    qtbot.waitUntil(lambda: shown.height() > 0)
    assert shown.mapTo(page, shown.rect().topLeft()).y() < 200
    assert shown.height() < 300
