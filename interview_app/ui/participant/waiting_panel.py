"""Shown while something takes a moment. It stands still: nothing turns or blinks."""

from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import Look
from interview_app.ui.widgets.accessible import announce


class WaitingPanel(Panel):
    """Says what is being done."""

    def __init__(self, sentence: str, look: Look) -> None:
        super().__init__(self.tr("One moment"), look)
        self._sentence = sentence
        self.add_text(sentence)

    def take_focus(self) -> None:
        """Say it, too."""
        super().take_focus()
        announce(self, self._sentence)
