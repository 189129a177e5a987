"""Asking for a folder or files, so that nothing on the computer remembers which.

Qt's own dialog writes the last folders into a settings file; the system's dialogs keep lists of recent files of their
own, which no program can switch off. So Qt's dialog is used everywhere, and its memory leads nowhere.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_OWN = QFileDialog.Option.DontUseNativeDialog


def remember_nothing() -> None:
    """Lead every settings file of Qt to a place that cannot be written, before the first dialog is shown."""
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, os.devnull)


def ask_for_folder(parent: QWidget, title: str, *, start: str = "") -> Path | None:
    """Let the person pick a folder, from one to start at; None when they cancel."""
    remember_nothing()
    chosen = QFileDialog.getExistingDirectory(parent.window(), title, start, QFileDialog.Option.ShowDirsOnly | _OWN)
    _forget()
    return Path(chosen) if chosen else None


def ask_for_files(parent: QWidget, title: str, *, start: str = "") -> list[Path]:
    """Let the person pick files, from a folder to start at; empty when they cancel."""
    remember_nothing()
    chosen, _ = QFileDialog.getOpenFileNames(parent.window(), title, start, options=_OWN)
    _forget()
    return [Path(name) for name in chosen]


def _forget() -> None:
    """Remove what the dialog wrote where settings do not stand in files that can be led elsewhere."""
    if sys.platform in {"win32", "darwin"}:
        settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        settings.remove("FileDialog")
        settings.sync()
