"""Eyes for tests: what of a widget can be seen, and whether its words have room."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QPushButton, QWidget

from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.gradual import GradualColumn
from interview_app.ui.widgets.prose import Prose


def settle() -> None:
    """Let layouts and paints happen, and let long pages become whole."""
    for _ in range(3):
        QApplication.processEvents()
    while any(not column.whole for window in QApplication.topLevelWidgets() for column in _columns(window)):
        QApplication.processEvents()


def _columns(window: QWidget) -> list[GradualColumn]:
    return [column for column in window.findChildren(GradualColumn) if column.isVisible()]


def show(window: QWidget, size: tuple[int, int]) -> None:
    """Show a window at a size, as the active one."""
    window.resize(*size)
    window.show()
    window.activateWindow()
    settle()


def focus() -> QWidget:
    """Return what has the keyboard focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def seen(widget: QWidget) -> QRect:
    """Return the part of a widget's place that is not cut off by a window or a scroll area."""
    part = place(widget) & widget.window().rect()
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            part &= place(above.viewport())
        above = above.parentWidget()
    return part


def clipped(root: QWidget) -> list[str]:
    """Return what has less room than its words need."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()[:40]!r} {widget.size()}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.width() and not _has_room(widget)
    ]


def small_targets(root: QWidget, least: int = 48) -> list[str]:
    """Return what is smaller than a finger needs."""
    buttons = [button for button in root.findChildren(QAbstractButton) if button.isVisible()]
    return [button.objectName() for button in buttons if min(button.width(), button.height()) < least]


def _has_room(widget: QWidget) -> bool:
    needed = _needed(widget)
    parent = widget.parentWidget()
    assert parent is not None
    inside = parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    return needed is None or (inside and widget.width() >= needed.width() and widget.height() >= needed.height())


def _needed(widget: QWidget) -> QSize | None:
    if isinstance(widget, Prose):
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, ChoiceCard):
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QPushButton):
        return widget.sizeHint()
    return None
