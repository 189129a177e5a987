"""From the page *a moment together* to the understanding check and back: the PIN first, then four questions."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from interview_app.base.errors import UserError
from interview_app.interview.session import Session
from interview_app.interview.understanding import UnderstandingChecked
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.pin_panel import PinPanel
from interview_app.ui.participant.understanding_panel import UnderstandingPanel


class MakingSure(QObject):
    """Shows the check over the page: it is made, and is in the window, only once the PIN was typed.

    Args:
        frame: The window, on whose layers it shows; its child.
        session: The interview.
        check_pin: Tells whether this is the fieldworker's PIN.
    """

    turned = Signal()
    """The session is on another page now."""
    failed = Signal(object)
    """A UserError: nothing has changed."""

    def __init__(self, frame: Frame, session: Session, check_pin: Callable[[str], bool]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session
        self._check_pin = check_pin

    def begin(self) -> None:
        """Ask for the PIN."""
        ask = PinPanel(
            self.tr("A moment together"),
            self.tr("The person who holds the interview types the PIN here."),
            self._frame.look,
            check_pin=self._check_pin,
            onward=self.tr("Open"),
            around=self.tr("Go back"),
        )
        ask.accepted.connect(self._open)
        ask.declined.connect(self._close)
        self._frame.layers.show_panel(ask)

    def _open(self) -> None:
        panel = UnderstandingPanel(self._frame.look)
        panel.checked.connect(self._note)
        panel.left.connect(self._close)
        self._frame.layers.show_panel(panel)

    def _note(self, checked: UnderstandingChecked) -> None:
        try:
            self._session.check_understanding(checked)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.turned.emit()
        self._close()

    def _close(self) -> None:
        self._frame.layers.show_panel(None)
