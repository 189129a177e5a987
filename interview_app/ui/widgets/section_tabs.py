"""Tabs over the sections of a page: arrow keys go from one to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTabBar


class SectionTabs(QTabBar):
    """Emits `chosen` with the name of the section that a person goes to."""

    chosen = Signal(str)

    def __init__(self, name: str, sections: Mapping[str, str]) -> None:
        super().__init__()
        self._names = list(sections)
        self.setObjectName("tabs")
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for words in sections.values():
            self.addTab(words)
        self.currentChanged.connect(lambda at: self.chosen.emit(self._names[at]))

    def choose(self, name: str) -> None:
        """Mark a section as the one that is shown."""
        self.setCurrentIndex(self._names.index(name))

    def minimumSizeHint(self) -> QSize:
        """Return room for every word."""
        return self.sizeHint()
