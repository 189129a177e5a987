"""A tour of a desk window for the gallery: it goes into each room and presses whatever can be pressed there.

So a room that is added is in the gallery by itself, and so is each of its pages that a press or two leads to.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTabBar, QWidget

from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.role_window import RoleWindow
from interview_app.ui.widgets.scroll import PageScroll
from tests.gallery_taking import Taking, settle, wait

NOT_PRESSED: Final = frozenset({"draw", "text_size", "help", "cancel"})
"""What takes minutes, or only changes the look."""
_LIKE: Final = ("copy_", "table_", "chart_")
"""Of these a room has many that are like one another."""
_TAB: Final = "tab:"
_DEPTH: Final = 2
_MOST: Final = 40
"""Pictures of one room."""


@dataclass(kw_only=True)
class Tour(Taking):
    """Goes through a window.

    Attributes:
        jobs: Those of the window: nothing is pressed while one runs.
        shown: The first picture of each page, by its name and the state of what it is about.
        titles: What each page is called.
    """

    window: RoleWindow
    jobs: Jobs
    shown: dict[str, Path] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def rest(self) -> None:
        """Let what was begun end."""
        settle()
        wait(lambda: self.jobs.running == 0, "work that does not end")
        settle()

    def picture(self, state: str, *, whole: bool = False) -> None:
        """Take the page that shows, and its foot where it is long or all of it, unless a picture is just like it."""
        self.rest()
        name = "-".join(filter(None, (self.window.topic(), state)))
        self._keep(name)
        for area in [each for each in self.window.stack.findChildren(PageScroll) if each.isVisible()]:
            bar = area.verticalScrollBar()
            before = bar.value()
            if whole:
                for number, place in enumerate(range(before, bar.maximum(), area.viewport().height()), 1):
                    bar.setValue(place)
                    self._keep(f"{name}-{number}")
            if bar.maximum() > before:
                bar.setValue(bar.maximum())
                self._keep(f"{name}-foot")
            bar.setValue(before)

    def explore(self, enter: Callable[[], None], state: str) -> None:
        """Take a place as it is, then after each press that is possible there, and once more from where that leads."""
        most = len(self.taken) + _MOST
        paths: list[tuple[str, ...]] = [()]
        known: set[tuple[str, str]] = set()
        while paths and len(self.taken) < most:
            path = paths.pop(0)
            if not self._follow(enter, path):
                continue
            self.picture(
                "-".join(filter(None, (state, *path[-1:]))).replace(":", "-").replace("/", "-")[:60], whole=not path
            )
            page = self.window.topic()
            if len(path) < _DEPTH:
                new = [name for name in self._presses() if (page, _kind(name)) not in known]
                known |= {(page, _kind(name)) for name in new}
                paths += [(*path, name) for name in new]

    def presses(self, *names: str) -> None:
        """Press one after the other, a tab by "tab:" and its number, and let what they begin end."""
        for name in names:
            if name.startswith(_TAB):
                self._press(name)
            else:
                self.click(name)
            self.rest()

    def types(self, name: str, words: str) -> None:
        """Type into a box, instead of what is there."""
        box = self.find(name)
        assert isinstance(box, QLineEdit)
        box.clear()
        QTest.keyClicks(box, words)

    def _follow(self, enter: Callable[[], None], path: Sequence[str]) -> bool:
        enter()
        self.rest()
        self._press(f"{_TAB}0")  # some rooms remember where one was
        self.rest()
        for name in path:
            if not self._press(name):
                return False
            self.rest()
        return True

    def _press(self, name: str) -> bool:
        if name.startswith(_TAB):
            bars = [each for each in self._visible(QTabBar) if isinstance(each, QTabBar)]
            number = int(name.removeprefix(_TAB))
            if not bars or bars[0].count() <= number:
                return False
            bars[0].setCurrentIndex(number)
            return True
        found = [each for each in self._visible(QAbstractButton) if each.objectName() == name and each.isEnabled()]
        if not found:
            return False
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        return True

    def _presses(self) -> Iterator[str]:
        kinds: set[str] = set()
        for bar in self._visible(QTabBar):
            if isinstance(bar, QTabBar):
                yield from (f"{_TAB}{number}" for number in range(bar.count()))
        for each in self._visible(QAbstractButton):
            name = each.objectName()
            if name and each.isEnabled() and name not in NOT_PRESSED and _kind(name) not in kinds:
                kinds.add(_kind(name))
                yield name

    def _visible(self, kind: type[QWidget]) -> list[QWidget]:
        page = self.window.page
        return [each for each in page.findChildren(kind) if each.isVisible()] if page is not None else []

    def _keep(self, name: str) -> None:
        settle()
        image = self.window.grab().toImage()
        digest = sha256(bytes(image.constBits())).hexdigest()
        if digest in self.seen:
            return
        self.seen.add(digest)
        self.shoot(name)
        if name not in self.shown:
            self.shown[name] = self.taken[-1]
            self.titles[name] = self._title()

    def _title(self) -> str:
        heads = [each for each in self._visible(QWidget) if type(each).__name__ == "Heading"]
        return heads[0].accessibleName() if heads else ""


def _kind(name: str) -> str:
    """Return the same for the lines of a list."""
    if name.startswith(_TAB):
        return name
    return next((kind for kind in _LIKE if name.startswith(kind)), name.partition(":")[0])
