"""The analysts' copy is brought up to date while the centre's window is open, and nothing waits for it."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_app.centre import analysis_copy, others
from interview_app.centre.office import Centre
from interview_app.ui.centre.copying import Copying
from tests.factories.centre import BUNDLE, interview, short_record
from tests.factories.crypto import hybrid_identity
from tests.ui.desks import centre_desk
from tests.ui.patience import PATIENCE_MS


@pytest.fixture
def behind(centre: Centre) -> Centre:
    """Return a centre whose copy was cut off: an interview arrived since."""
    others.name(centre, "analysts", [str(hybrid_identity("analyst").recipient())])
    centre.archive.add(interview(short_record()), BUNDLE)
    assert analysis_copy.behind(centre)
    return centre


def test_an_open_window_finishes_the_copy(behind: Centre, qtbot: QtBot) -> None:
    """Beside everything else, without anybody asking."""
    with centre_desk(qtbot, behind) as desk:
        qtbot.waitUntil(lambda: not desk.centre_window.copying.running, timeout=PATIENCE_MS)
        assert not analysis_copy.behind(behind)


def test_a_window_that_closes_does_not_wait_for_the_rest(behind: Centre, qtbot: QtBot) -> None:
    """What is left is there for the next one."""
    parent = QObject()
    copying = Copying(behind, parent)
    copying.leave()
    copying.begin()
    qtbot.waitUntil(lambda: not copying.running, timeout=PATIENCE_MS)
    copying.leave()
    assert analysis_copy.behind(behind)
