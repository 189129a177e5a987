"""A box for the code on a card: it falls into its four parts while it is typed, as it stands on paper."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

_PART: Final = 4
_SIGNS: Final = 13


class CodeBox(QLineEdit):
    """Takes a code in any spelling; what is deleted or put in further left is left as it is typed.

    Args:
        label: Its accessible name.
        name: Its object name.
    """

    def __init__(self, label: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setMaxLength(40)
        # In Arabic too: a code runs from left to right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._before = ""
        self.textEdited.connect(self._group)

    @property
    def whole(self) -> bool:
        """Whether as many signs are there as a code has."""
        return len(_signs(self.text())) >= _SIGNS

    def _group(self, typed: str) -> None:
        grew, at_end = len(typed) > len(self._before), self.cursorPosition() == len(typed)
        if grew and at_end:
            signs = _signs(typed)
            shown = "-".join(signs[at : at + _PART] for at in range(0, len(signs), _PART))
            if shown != typed:
                self.setText(shown)
        self._before = self.text()


def _signs(typed: str) -> str:
    return "".join(each for each in typed.upper() if not each.isspace() and each != "-")
