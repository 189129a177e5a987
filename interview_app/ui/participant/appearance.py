"""How the pages look and which language they speak: on the page for it, or at any time in the panel."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.interview.pages import Page
from interview_app.interview.session import Session
from interview_app.ui import language, theme
from interview_app.ui.pages.intents import ReadThemselves, Speak, TrySound, Wear
from interview_app.ui.participant.appearance_panel import AppearancePanel
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.presenter import quietly


class Appearance(QObject):
    """Knows the window and the session. What was chosen is worn at once.

    Args:
        frame: The window that wears it.
        session: Notes what was chosen.
    """

    worn = Signal(object)
    """A page as it stood, or None: all layers were made anew. They are to be connected, and that page shown."""
    sound_wanted = Signal(object)
    """A ReadThemselves or a TrySound."""
    failed = Signal(object)
    """The error for which another language cannot be shown."""

    def __init__(self, frame: Frame, session: Session) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session
        language.keep_speaking(frame, session.language)

    def choose(self) -> None:
        """Show the panel over the page."""
        session = self._session
        panel = AppearancePanel(self._frame.look, session.languages, session.language, read_aloud=session.read_aloud)
        panel.wanted.connect(self.follow)
        panel.done.connect(lambda: self._frame.layers.show_panel(None))
        self._frame.layers.show_panel(panel)

    def follow(self, intent: Wear | Speak | ReadThemselves | TrySound) -> None:
        """Do what was chosen, here or in the panel."""
        view = self._frame.layers.shell.view
        match intent:
            case Wear(colours, scale, font):
                if not self._session.ended:
                    quietly(lambda: self._session.set_aids(colours, scale, font))
                self._wear(theme.look(colours, scale, font), view.draft() if view is not None else None)
            case Speak(tag):
                self._speak(tag)
            case ReadThemselves() | TrySound():
                self.sound_wanted.emit(intent)

    def _speak(self, tag: str) -> None:
        try:
            self._session.choose_language(tag)
        except UserError as error:
            self.failed.emit(error)
            return
        language.keep_speaking(self._frame, tag)
        self._wear(self._frame.look, None)

    def _wear(self, look: theme.Look, page: Page | None) -> None:
        on_panel = isinstance(self._frame.layers.panel, AppearancePanel)
        focused: QWidget | None = self._frame.focusWidget()
        name = focused.objectName() if focused is not None else ""
        self._frame.wear(look)
        self.worn.emit(page)
        if on_panel:
            self.choose()
        found = self._frame.layers.top().findChild(QWidget, name) if name else None
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
