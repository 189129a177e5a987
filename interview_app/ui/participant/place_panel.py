"""Where something for the participant goes: a stick or a printer, chosen from those that are there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.notice import Notice


class PlacePanel(Panel):
    """Says what to think of first, then offers the places.

    Args:
        title: What is to be done.
        sentences: What to think of first.
        places: The words for each place.
        nothing: What to do when there is no place.
        look: Tokens and text scale.
    """

    chosen = Signal(int)
    """The number of a place, from 0."""
    again = Signal()
    """To look for places once more."""
    done = Signal()

    def __init__(self, title: str, sentences: Sequence[str], places: Sequence[str], nothing: str, look: Look) -> None:
        super().__init__(title, look)
        self.add_text(*sentences)
        if not places:
            self.column.addWidget(Notice((nothing,), look))
        self.column.addSpacing(GAP_S)
        for number, words in enumerate(places):
            button = Button(words, f"place:{number}", look)
            button.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self.add_row(button)
        again = Button(self.tr("Look again"), "look_again", look, "link")
        again.clicked.connect(self.again)
        back = Button(self.tr("Back to the card"), "place_back", look, "outline" if places else "primary")
        back.clicked.connect(self.done)
        self.add_flow(back, again)
