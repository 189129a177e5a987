"""Headings that assistive technology can jump between."""

from PySide6.QtCore import Qt

from interview_app.ui.theme import BODY, BOLD, QUESTION, TITLE, Look
from interview_app.ui.widgets.prose import Prose, TypeSetting

_SIZES = {1: TITLE, 2: QUESTION, 3: BODY}


class Heading(Prose):
    """A heading of level 1 (a page's title), 2 or 3. It can be given the focus, but Tab passes it by."""

    def __init__(self, text: str, look: Look, level: int = 1) -> None:
        super().__init__(text, look, TypeSetting(size=_SIZES[level], weight=BOLD, pitch=1.3))
        self.level = level
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("ring_radius", -1)
