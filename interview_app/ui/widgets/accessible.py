"""What assistive technology is told: roles that Qt has no widget for, and announcements."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: Final = {
    "Heading": QAccessible.Role.Heading,
    "Prose": QAccessible.Role.StaticText,
    "CardList": QAccessible.Role.Grouping,
    "GridRow": QAccessible.Role.Grouping,
    "Progress": QAccessible.Role.ProgressBar,
    "Notice": QAccessible.Role.AlertMessage,
    "BarChart": QAccessible.Role.Chart,
}
"""Class name of a widget: its role. A subclass has the role of its base."""


class _Roles:
    """The factory that Qt asks for an interface. Holds a Python reference to each, which Qt does not."""

    def __init__(self) -> None:
        self._alive: dict[int, QAccessibleInterface] = {}

    def __call__(self, class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
        role = _ROLES.get(class_name)
        if role is None or not isinstance(thing, QWidget):
            return None
        interface = QAccessibleWidget(thing, role, thing.accessibleName())
        key = id(interface)
        self._alive[key] = interface
        thing.destroyed.connect(lambda: self._alive.pop(key, None))
        return interface


_roles = _Roles()


def install_roles() -> None:
    """Tell Qt the roles above. A second call changes nothing, because Qt keeps each factory once."""
    QAccessible.installFactory(_roles)


def announce(widget: QWidget, sentence: str) -> None:
    """Say a sentence through the screen reader, when there is one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
