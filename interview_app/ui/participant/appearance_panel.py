"""Text and colours: what is chosen shows at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from interview_app.ui.pages.aids_form import AidsForm, LanguageCards
from interview_app.ui.pages.sound_section import SoundSection
from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button


class AppearancePanel(Panel):
    """Emits `wanted` with a Wear, a Speak, a ReadThemselves or a TrySound, and `done`.

    Args:
        look: As it is now.
        languages: Tags of the languages that can still be chosen.
        language: The one that is chosen.
        read_aloud: Whether each page reads itself.
    """

    wanted = Signal(object)
    done = Signal()

    def __init__(
        self, look: Look, languages: Sequence[str] = (), language: str = "", *, read_aloud: bool = False
    ) -> None:
        super().__init__(self.tr("Text and colours"), look)
        if len(languages) > 1:
            cards = LanguageCards(languages, language, look)
            cards.wanted.connect(self.wanted)
            self.column.addWidget(cards)
        self.form = AidsForm(look)
        self.form.wanted.connect(self.wanted)
        sound = SoundSection(look, on=read_aloud)
        sound.wanted.connect(self.wanted)
        self.form.add_section(sound)
        self.column.addWidget(self.form)
        self.column.addSpacing(GAP_S)
        done = Button(self.tr("Done"), "done", look, "primary")
        done.clicked.connect(self.done)
        self.add_row(done)
