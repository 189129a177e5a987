"""The language of the interface: its own words, and those of Qt's own boxes. What a study says is never in it.

One language is spoken at a time, because Qt looks words up for the whole program. A window that has its own, such as
the participant's, speaks it from before it is built, and again whenever it comes to the front; what is built in it
while another one is in front is built inside `as_of`.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QWidget

from interview_app.base.paths import shipped
from interview_app.ui.pages.direction import direction_of

CHOICE: Final = "INTERVIEW_APP_LANGUAGE"
"""Names the language of the laptop's windows, where it is not to be the system's."""
ENGLISH: Final = "en"
CATALOGUES: Final = (ENGLISH, "pl", "ar")
"""The languages that the interface has words in."""

_MINE: Final = "interface language"
_TRANSLATIONS: Final = QLibraryInfo.LibraryPath.TranslationsPath


def of_laptop() -> str:
    """Return the tag of the language for the fieldworker's and the centre's windows."""
    return os.environ.get(CHOICE) or QLocale.system().bcp47Name()


def catalogue_of(tag: str) -> str:
    """Return which catalogue speaks a language, easy read or not; English where there is none."""
    primary = tag.partition("-")[0].lower()
    return primary if primary in CATALOGUES else ENGLISH


def spoken() -> str:
    """Return the catalogue that is in use, or "" before the first `speak`."""
    return next((translator.property("tag") for translator in _installed()), "")


def speak(tag: str) -> None:
    """Take every word of the interface from a language's catalogue from now on, in whatever is built from now on.

    Args:
        tag: A BCP 47 tag, such as that of a study's wording.
    """
    catalogue = catalogue_of(tag)
    if catalogue != spoken():
        standard = Path(QLibraryInfo.path(_TRANSLATIONS)) / f"qtbase_{catalogue}.qm"
        use(catalogue, (_Catalogue(standard), _own(catalogue)))


def use(tag: str, translators: tuple[QTranslator, ...]) -> None:
    """Put translators in the place of those before; the last one is asked first."""
    app = QCoreApplication.instance()
    for before in _installed():
        QCoreApplication.removeTranslator(before)
        before.setProperty("tag", "")
        before.deleteLater()
    for translator in translators:
        translator.setObjectName(_MINE)
        translator.setProperty("tag", tag)
        translator.setParent(app)
        QCoreApplication.installTranslator(translator)


def keep_speaking(window: QWidget, tag: str) -> None:
    """Let a window speak its own language, now and whenever it comes to the front, and write in its direction."""
    for before in window.findChildren(_Voice):
        before.setParent(None)
    window.installEventFilter(_Voice(window, tag))
    speak(tag)
    window.setLayoutDirection(direction_of(tag))


@contextmanager
def as_of(window: QWidget) -> Iterator[None]:
    """Speak a window's own language for a while, and then the one of before: another window may be in front."""
    before = spoken()
    for voice in window.findChildren(_Voice):
        voice.speak()
    try:
        yield
    finally:
        if before:
            speak(before)


class _Voice(QObject):
    """Watches a window for coming to the front."""

    def __init__(self, window: QWidget, tag: str) -> None:
        super().__init__(window)
        self._tag = tag

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Speak; the event goes on as it would."""
        if event.type() == QEvent.Type.WindowActivate:
            self.speak()
        return False

    def speak(self) -> None:
        """Take every word from the window's own catalogue."""
        speak(self._tag)


def _installed() -> list[QTranslator]:
    app = QCoreApplication.instance()
    # Those that wait to be deleted have an empty tag.
    found = app.findChildren(QTranslator, _MINE) if app is not None else []
    return [translator for translator in found if translator.property("tag")]


def _own(catalogue: str) -> QTranslator:
    return _Catalogue(shipped("resources") / "translations" / f"interview_app_{catalogue}.qm")


class _Catalogue(QTranslator):
    """Holds a compiled catalogue in memory: Qt would map the file, and whoever replaces the file would end the program.

    A file that is not there says nothing, and English words stay as they are: Qt's own are not in every build.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._words = file.read_bytes() if file.is_file() else b""
        if self._words:
            self.load(self._words)
