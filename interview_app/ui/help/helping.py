"""F1 in a window of a role: the help about the page that is shown, and the way back to that very page."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from interview_app.ui.theme import Look

if TYPE_CHECKING:  # most days nobody presses F1 before the first paint
    from interview_app.base.handbook import Handbook
    from interview_app.ui.help.help_page import HelpView


class Stacked(Protocol):
    """What the help needs to know of a window."""

    look: Look
    busy: bool

    @property
    def stack(self) -> QStackedWidget:
        """The pages, of which one shows."""
        ...

    def topic(self) -> str:
        """Return what the page that shows is about."""
        ...


class Helping(QObject):
    """Shows the help in place of a page, which stays as it is behind it.

    Args:
        window: The window, which `frame` is as a widget.
        frame: Owns the key.
        shelf: The shelf of its pages.
    """

    def __init__(self, window: Stacked, frame: QMainWindow, shelf: str) -> None:
        super().__init__(frame)
        self._window, self._shelf = window, shelf
        self._handbook: Handbook | None = None
        self._view: HelpView | None = None
        self._before: QWidget | None = None
        self._focus: QWidget | None = None
        self.save_cards: Callable[[HelpView], None] | None = None
        QShortcut(QKeySequence(Qt.Key.Key_F1), frame).activated.connect(self.show)

    @property
    def at(self) -> str:
        """The page of the help that shows, or nothing."""
        shows = self._view is not None and self._window.stack.currentWidget() is self._view
        return self._view.at if shows and self._view is not None else ""

    def forget(self) -> None:
        """Be told that the window's pages were made anew."""
        self._view = self._before = self._focus = None

    def show(self) -> None:
        """Show the help about the page that shows now."""
        self.open(self._window.topic())

    def open(self, name: str) -> None:
        """Show a page of the help in place of the one that shows now."""
        if self._window.busy or self.at:
            return
        stack = self._window.stack
        self._before = stack.currentWidget()
        self._focus = self._before.window().focusWidget() if self._before is not None else None
        self._view = self._view or self._made(stack)
        stack.setCurrentWidget(self._view)
        self._view.show_topic(name)

    def close(self) -> None:
        """Show the page that was there before, with the focus where it was."""
        if self._before is not None and self.at:
            self._window.stack.setCurrentWidget(self._before)
            focus = self._focus
            if focus is not None and self._before.isAncestorOf(focus):
                # After the page itself, which may still want to give the focus where it begins.
                QTimer.singleShot(0, focus, lambda: focus.setFocus(Qt.FocusReason.OtherFocusReason))

    def _made(self, stack: QStackedWidget) -> "HelpView":
        from interview_app.base.handbook import Handbook  # noqa: PLC0415 - see above
        from interview_app.ui.help.help_page import HelpView  # noqa: PLC0415 - see above

        self._handbook = self._handbook or Handbook.read(self._shelf)
        view = HelpView(self._handbook, self._window.look)
        view.left.connect(self.close)
        view.cards_wanted.connect(lambda: self.save_cards(view) if self.save_cards else None)
        stack.addWidget(view)
        return view
