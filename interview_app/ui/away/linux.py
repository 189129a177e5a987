"""What a Linux desktop says on its message bus: the screen is locked, the lid is shut, the machine goes to sleep.

The bus is a local socket of the system that the windows are drawn through as well; nothing leaves the machine. Where
there is none, or a desktop says nothing, `slept` and the idle clock remain.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

_LOGIND: Final = "org.freedesktop.login1"
_MANAGER: Final = "/org/freedesktop/login1"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")


class BusWatch(QObject):
    """Emits `away` for each sign. Keep a reference.

    Args:
        parent: Lives as long.
        system: The system's bus: sleep, lid, and “lock this session”.
        session: The user's bus: the screen saver.
        lid_is_shut: Asks the system; called when it says that something about the machine has changed.

    Attributes:
        heard: To how many signals the buses let us listen.
    """

    away = Signal()

    def __init__(
        self,
        parent: QObject,
        system: QDBusConnection,
        session: QDBusConnection,
        lid_is_shut: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._lid_is_shut = lid_is_shut
        signals = (
            (system, _MANAGER, f"{_LOGIND}.Manager", "PrepareForSleep", SLOT("on_truth(QDBusMessage)")),
            (system, "", f"{_LOGIND}.Session", "Lock", SLOT("on_word(QDBusMessage)")),
            (system, _MANAGER, _PROPERTIES, "PropertiesChanged", SLOT("on_change(QDBusMessage)")),
            *((session, "", saver, "ActiveChanged", SLOT("on_truth(QDBusMessage)")) for saver in _SAVERS),
        )
        self.heard = sum(
            bus.connect("", path, interface, name, self, slot)  # type: ignore[call-overload]  # the stubs want bytes
            for bus, path, interface, name, slot in signals
            if bus.isConnected()
        )

    # Whole messages, because Qt ends the process over one whose arguments are of other types than a slot's.

    @Slot(QDBusMessage)
    def on_truth(self, message: QDBusMessage) -> None:
        """The machine goes to sleep, or the screen saver comes on."""
        if message.arguments()[:1] == [True]:
            self.away.emit()

    @Slot(QDBusMessage)
    def on_word(self, _message: QDBusMessage) -> None:
        """The session is to be locked."""
        self.away.emit()

    @Slot(QDBusMessage)
    def on_change(self, _message: QDBusMessage) -> None:
        """Something about the machine changed, perhaps its lid."""
        if self._lid_is_shut():
            self.away.emit()


def watch(parent: QObject) -> BusWatch:
    """Watch this machine's buses."""
    system = QDBusConnection.systemBus()

    def lid_is_shut() -> bool:
        logind = QDBusInterface(_LOGIND, _MANAGER, f"{_LOGIND}.Manager", system)
        return bool(logind.isValid() and logind.property("LidClosed"))

    return BusWatch(parent, system, QDBusConnection.sessionBus(), lid_is_shut)
