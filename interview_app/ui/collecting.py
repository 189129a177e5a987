"""Garbage is collected on the window's thread alone.

Python collects in whichever thread happens to make the next object. A window that was closed is garbage with cycles in
it, and if slow work in another thread collects it, Qt's widgets are destroyed there, which Qt does not allow: the
program dies later, somewhere else.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500


class Collector(QObject):
    """Switches automatic collection off for this process, and collects when Python would have, from a timer.

    Args:
        parent: Lives as long, on the window's thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect)
        timer.start(_EVERY_MS)


def collect() -> None:
    """Collect the oldest generation that is full, and all younger ones with it."""
    full = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if full:
        gc.collect(full[-1])
