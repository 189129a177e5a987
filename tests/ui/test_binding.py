"""The binding under the windows: a release of it that would end the program must not come in unnoticed."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_calls_into_qt_do_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lets go of None once too often a call; after some 5,000 calls Python 3.11 aborts."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for on in [True, False] * 50:
        widget.setEnabled(on)
    assert sys.getrefcount(None) > before - 50
