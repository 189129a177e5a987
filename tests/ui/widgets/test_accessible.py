"""What assistive technology is told of our own widgets, for as long as they live."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from interview_app.ui.theme import Look
from interview_app.ui.widgets.accessible import install_roles
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.progress import Progress
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.scroll import PageScroll

ROUNDS = 200
BEYOND = 99


def test_a_new_name_is_told(qtbot: QtBot) -> None:
    """A widget that comes to be called otherwise is not called by its first name for ever."""
    install_roles()
    prose = Prose("7K2M", Look())
    qtbot.addWidget(prose)
    interface = QAccessible.queryAccessibleInterface(prose)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (QAccessible.Role.StaticText, "7K2M")
    prose.setAccessibleName("7, K, 2, M")
    assert interface.text(QAccessible.Text.Name) == "7, K, 2, M"


def test_progress_is_told_as_it_goes_on(qtbot: QtBot) -> None:
    """The bar is one widget for all pages; a screen reader hears where one is now."""
    install_roles()
    bar = Progress(Look())
    qtbot.addWidget(bar)
    interface = QAccessible.queryAccessibleInterface(bar)
    bar.show_part(1, 4)
    bar.show_part(2, 4)
    assert interface.text(QAccessible.Text.Name) == "2 of 4"


def test_a_child_that_has_gone_is_not_there(qtbot: QtBot) -> None:
    """A screen reader may ask for a scroll bar that has just been hidden; the program lives on."""
    install_roles()
    area = PageScroll(0)
    area.show_content(QWidget())
    qtbot.addWidget(area)
    interface = QAccessible.queryAccessibleInterface(area)
    assert interface.role() == QAccessible.Role.Client
    assert interface.child(interface.childCount()) is None
    assert interface.child(BEYOND) is None
    assert interface.child(0) is not None


def test_widgets_come_and_go_while_somebody_listens(qtbot: QtBot) -> None:
    """Each interface is deleted once, by Qt, when its widget goes."""
    install_roles()
    window = QWidget()
    rows = QVBoxLayout(window)
    qtbot.addWidget(window)
    for _ in range(ROUNDS):
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.addWidget(Heading("A page", Look()))
        inside.addWidget(Prose("Some words", Look()))
        rows.addWidget(page)
        told = [QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name) for child in _parts(page)]
        assert told == ["A page", "Some words"]
        rows.removeWidget(page)
        page.setParent(None)
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _parts(page: QWidget) -> list[QWidget]:
    return [child for child in page.children() if isinstance(child, QWidget)]
