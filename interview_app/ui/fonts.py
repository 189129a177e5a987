"""The bundled fonts, the same on every computer: three to choose from, and one for Arabic letters."""

from typing import Final

from PySide6.QtGui import QFontDatabase

from interview_app.base.paths import shipped

_FAMILIES: Final = ("atkinson-hyperlegible-next", "lexend", "opendyslexic", "noto-sans-arabic")


def install() -> None:
    """Make the families in resources/fonts known to Qt.

    Raises:
        FileNotFoundError: When the installation is incomplete.
    """
    for family in _FAMILIES:
        files = sorted((shipped("resources") / "fonts" / family).glob("*.[ot]tf"))
        if not files or any(QFontDatabase.addApplicationFont(str(file)) < 0 for file in files):
            raise FileNotFoundError(family)
