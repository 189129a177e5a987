"""What assistive technology is told: roles that Qt has no widget for, and announcements."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QStackedWidget, QWidget
from shiboken6 import Shiboken

_ROLES: Final = {
    "Heading": QAccessible.Role.Heading,
    "Prose": QAccessible.Role.StaticText,
    "CardList": QAccessible.Role.Grouping,
    "GridRow": QAccessible.Role.Grouping,
    "Progress": QAccessible.Role.ProgressBar,
    "Notice": QAccessible.Role.AlertMessage,
    "BarChart": QAccessible.Role.Chart,
    # Its role is the usual one. Qt's own interface does not look whether a child that is asked for is there, and reads
    # past the end of a list when a screen reader asks for a scroll bar that has just gone.
    "QScrollArea": QAccessible.Role.Client,
}
"""Class name of a widget: its role. A subclass has the role of its base."""


_ONE_AT_A_TIME: Final = "Layers"
"""The class of stacks of which only what is on top is told of: what a cover lies on is not to be read through it."""


class _OnTop(QAccessibleWidget):
    """Tells of one child of a stack: what is on top. By itself Qt tells of all, and calls the others invisible."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack, QAccessible.Role.LayeredPane)
        self._stack = stack

    def childCount(self) -> int:
        """Count what is on top."""
        return int(self._stack.currentWidget() is not None)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # the stubs forget the None
        """Return what is on top."""
        top = self._stack.currentWidget()
        return QAccessible.queryAccessibleInterface(top) if index == 0 and top is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return 0 for what is on top, and -1 for anything else."""
        return 0 if child.object() is self._stack.currentWidget() else -1


class _Roles:
    """The factory that Qt asks for an interface.

    Qt keeps what it is given until the widget goes, and deletes it then. Python would delete it earlier without a
    reference, and once more with one: so it is held as long as the widget lives, and then let go without being deleted.
    """

    def __init__(self) -> None:
        self._alive: dict[int, QAccessibleInterface] = {}

    def __call__(self, class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
        interface = _interface(class_name, thing)
        if interface is None or thing is None:
            return None
        key = id(interface)
        self._alive[key] = interface
        thing.destroyed.connect(lambda: self._leave_to_qt(key))
        return interface

    def _leave_to_qt(self, key: int) -> None:
        interface = self._alive.pop(key, None)
        if interface is not None:
            Shiboken.invalidate(interface)


def _interface(class_name: str, thing: QObject | None) -> QAccessibleWidget | None:
    if class_name == _ONE_AT_A_TIME and isinstance(thing, QStackedWidget):
        return _OnTop(thing)
    role = _ROLES.get(class_name)
    # Without a name of its own: it would be told for ever, also when the widget has come to be called otherwise.
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


_roles = _Roles()


def install_roles() -> None:
    """Tell Qt the roles above. A second call changes nothing, because Qt keeps each factory once."""
    QAccessible.installFactory(_roles)


def tell_of_change(gone: QWidget | None, come: QWidget | None) -> None:
    """Tell who listens that another child of a stack is there now: they may remember the one before."""
    if not QAccessible.isActive() or gone is come:
        return
    for widget, event in ((gone, QAccessible.Event.ObjectDestroyed), (come, QAccessible.Event.ObjectCreated)):
        if widget is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(widget, event))


def announce(widget: QWidget, sentence: str) -> None:
    """Say a sentence through the screen reader, when there is one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
