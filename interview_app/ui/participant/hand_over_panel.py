"""Handing over again: an interview that is carried on shows nothing of itself before the participant has the laptop."""

from PySide6.QtCore import Signal

from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button


class HandOverPanel(Panel):
    """Emits `ready` when the participant says so."""

    ready = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("Welcome back. This is your part now."), look)
        self.add_text(
            self.tr("You carry on where you were."),
            self.tr("You can stop at any time. You do not have to say why."),
        )
        self.column.addSpacing(GAP_S)
        begin = Button(self.tr("I am ready"), "ready", look, "primary")
        begin.clicked.connect(self.ready)
        self.add_row(begin)


def hand_over_again(window: Frame) -> None:
    """Cover the page of an interview that is carried on until its participant says that they are there."""
    panel = HandOverPanel(window.look)
    panel.ready.connect(lambda: window.layers.show_panel(None))
    window.layers.show_panel(panel)
