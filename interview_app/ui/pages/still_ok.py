"""Whether it is still OK to go on: a sentence, and a break or an end as near as going on. None of them is urged."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.ui.pages.intents import Intent, StopHere, TakeBreak
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import Prose, TypeSetting


class StillOkRow(QWidget):
    """The question, if there is one, and two ways beside going on."""

    def __init__(self, question: str, look: Look, want: Callable[[Intent], object]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_S, 0, 0)
        column.setSpacing(GAP_S)
        if question:
            column.addWidget(Prose(question, look, TypeSetting(weight=SEMIBOLD)))
        pause = Button(self.tr("Take a break"), "take_break", look, "outline", "pause")
        stop = Button(self.tr("Stop here"), "stop_here", look)
        pause.clicked.connect(lambda: want(TakeBreak()))
        stop.clicked.connect(lambda: want(StopHere()))
        ways = Flow()
        ways.setContentsMargins(0, REACH, 0, REACH)
        for button in (pause, stop):
            ways.addWidget(button)
        column.addLayout(ways)
