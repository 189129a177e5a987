"""Read aloud: whether pages read themselves, and a button to hear whether there is sound."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from interview_app.ui.pages.aids_form import CardSection
from interview_app.ui.pages.intents import ReadThemselves, TrySound
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button

_ALWAYS, _ASKED = "always", "asked"


class SoundSection(CardSection):
    """Emits `wanted` with a ReadThemselves or a TrySound."""

    wanted = Signal(object)

    def __init__(self, look: Look, *, on: bool) -> None:
        choices = [(_ASKED, self.tr("When I press Read aloud")), (_ALWAYS, self.tr("Each page by itself"))]
        super().__init__(self.tr("Read aloud"), choices, "read_aloud:", _ALWAYS if on else _ASKED, look, columns=2)
        self.cards.changed.connect(lambda: self.wanted.emit(ReadThemselves(self.on)))
        hear = Button(self.tr("Try the sound"), "try_sound", look, "outline", "volume-2")
        hear.clicked.connect(lambda: self.wanted.emit(TrySound()))
        row = QHBoxLayout()
        row.addWidget(hear)
        row.addStretch(1)
        self.column.addLayout(row)

    @property
    def on(self) -> bool:
        """Whether each page is to read itself."""
        return self.chosen == _ALWAYS
