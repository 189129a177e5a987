"""The bundled font, which is the same on every computer and tells I, l and 1 apart."""

from PySide6.QtGui import QFontDatabase

from interview_app.base.paths import shipped


def install() -> None:
    """Make Atkinson Hyperlegible Next known to Qt.

    Raises:
        FileNotFoundError: When the installation is incomplete.
    """
    files = sorted((shipped("resources") / "fonts" / "atkinson-hyperlegible-next").glob("*.ttf"))
    if not files or any(QFontDatabase.addApplicationFont(str(file)) < 0 for file in files):
        raise FileNotFoundError("atkinson-hyperlegible-next")
