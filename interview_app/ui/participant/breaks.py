"""A break, and the ways on from it: carry on, talk about something else, stop, or give the laptop back for now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from interview_app.base.errors import UserError
from interview_app.interview.session import Session
from interview_app.ui.participant.distress_panel import DistressPanel
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.panel import Panel
from interview_app.ui.participant.pause_panel import PauseOffers, PausePanel
from interview_app.ui.participant.presenter import quietly
from interview_app.ui.participant.waiting_panel import WaitingPanel


class Breaks(QObject):
    """Shows what Pause offers over the page, or the sheet for when it is too much, and does what was chosen there.

    Args:
        frame: The window, on whose layers it shows; its child.
        session: The interview.
    """

    turned = Signal()
    """The session is on another page now."""
    failed = Signal(object)
    """A UserError: nothing has changed."""
    laptop_wanted = Signal()
    """The person gives the laptop back for now."""

    def __init__(self, frame: Frame, session: Session) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session

    @property
    def on(self) -> bool:
        """Whether a break is shown, if only under the cover."""
        return isinstance(self._frame.layers.panel, PausePanel | DistressPanel)

    def begin(self) -> None:
        """Take a break."""
        session = self._session
        going_on = not session.ended
        offers = PauseOffers(session.can_change_topic, going_on, session.can_see_choices, session.can_check)
        panel = PausePanel(self._frame.look, offers)
        panel.pressed.connect(self._go_on)
        self._show(panel)

    def begin_distress(self) -> None:
        """Show the sheet for when it is too much; while the screen is hidden, behind the cover. Noted as a break."""
        if isinstance(self._frame.layers.panel, WaitingPanel | DistressPanel):
            return
        session = self._session
        panel = DistressPanel(session.distress_sheet, self._frame.look, can_stop=not session.ended)
        panel.pressed.connect(self._go_on)
        self._show(panel)

    def carry_on(self) -> None:
        """Go back to the page."""
        quietly(self._session.resume_after_pause)
        self._frame.layers.show_panel(None)

    def stop(self) -> None:
        """Stop, and be asked what becomes of what was said."""
        self._turn(self._session.stop)

    def _show(self, panel: Panel) -> None:
        quietly(self._session.pause)
        self._frame.layers.show_panel(panel)

    def _go_on(self, name: str) -> None:
        ways: dict[str, Callable[[], object]] = {
            "carry_on": self.carry_on,
            "pause": self.begin,
            "distress": self.begin_distress,
            "change_topic": lambda: self._turn(self._session.change_topic),
            "choices": lambda: self._turn(self._session.see_choices),
            "check": lambda: self._turn(self._session.call_check),
            "stop": self.stop,
            "hand_back": self.laptop_wanted.emit,
        }
        ways[name]()

    def _turn(self, to: Callable[[], None]) -> None:
        self.carry_on()
        try:
            to()
        except UserError as error:
            self.failed.emit(error)
        else:
            self.turned.emit()
