"""What every test of a window needs: the bundled font, the look, and a check that nothing stays behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from interview_app.ui import fonts, language, theme
from interview_app.ui.widgets.accessible import install_roles
from tests.ui.patience import qtbot

__all__ = ["qtbot"]  # a fixture for all of them


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """Give the one application its font and look."""
    fonts.install()
    language.speak(language.ENGLISH)
    theme.dress(qapp)
    install_roles()
    return qapp


@pytest.fixture(autouse=True)
def in_english(dressed: QApplication) -> None:  # noqa: ARG001 - there is an application to speak in
    """Let each test begin in English, whichever language the windows of the one before have spoken."""
    language.speak(language.ENGLISH)


@pytest.fixture
def nothing_left(dressed: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window behind."""
    before = set(dressed.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in dressed.topLevelWidgets() if widget not in before] == []
