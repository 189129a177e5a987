"""What a room of the centre's window is: a line of the rail, the pages behind it, and who sees it.

A room lives as long as the window. Its pages do not: when the text size changes, `pages` is asked again, and the room
goes on from where it was.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.centre.office import Centre
from interview_app.ui.jobs import Jobs
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place

ChooseFolder = Callable[[QWidget, str], Path | None]
ChooseFiles = Callable[[QWidget, str], Sequence[Path]]

EVERYBODY: Final = frozenset({"coordinator", "deputy", "recovery", "officer", "analyst"})
"""Every role there is."""
TEAM: Final = EVERYBODY - {"officer", "analyst"}
"""Who opens bundles."""


@dataclass(frozen=True)
class Desk:
    """What a room may use of the window that it is in.

    Attributes:
        centre: The open centre; whoever opened it closes it.
        jobs: Runs slow work.
        choose_files: Asks the person for files.
        choose_folder: Asks the person for a folder.
        busy: Called with True while the person must stay on the page, and with False afterwards.
        show: Shows a page of a room by its name; the rail marks the room that it belongs to.
        go: Goes to another room by its name, as a press on the rail does.
    """

    centre: Centre
    jobs: Jobs
    choose_files: ChooseFiles
    choose_folder: ChooseFolder
    busy: Callable[[bool], None]
    show: Callable[[str], None]
    go: Callable[[str], None]


class Room(QObject):
    """A part of the centre's window.

    Args:
        desk: What it may use.
        parent: The window.
    """

    NAME: ClassVar[str]
    """Its line's object name, such as "nav:import"."""
    ROLES: ClassVar[frozenset[str]] = EVERYBODY
    """Who sees it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk

    def place(self) -> Place:
        """Return its line of the rail, named NAME."""
        raise NotImplementedError

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return its pages, made anew, by names that no other room has; the first is shown to who comes in."""
        raise NotImplementedError

    def enter(self) -> None:
        """Do what is to be done when somebody comes in, such as reading from the archive.

        The first page shows already. With another text size it is called again for the room where the person is.
        """

    def resume(self, page: str) -> bool:
        """Show the page on which the person was, other than the first, now that it was made anew with other text.

        Returns:
            Whether it shows; where it says no, the person is led to the first page, by `enter`. What was typed and
            picked on a page that shows is put back by the window.
        """
        del page
        return False

    def leave(self) -> None:
        """Let go of what should not outlive the window."""
