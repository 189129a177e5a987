"""A labelled box, with what is wrong with it said right under the label."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import StatusMark


class Field(QWidget):
    """Label, hint, error and box, in this order; something small may stand beside the box.

    Args:
        label: What the box asks for.
        box: The box; its accessible name is set by its maker.
        look: Tokens and text scale.
        hint: A sentence under the label.
        beside: A widget after the box, such as a Show button.
    """

    def __init__(
        self, label: str, box: QLineEdit, look: Look, *, hint: str = "", beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self.box = box
        self._hint = hint
        self._error: StatusMark | None = None
        box.setAccessibleDescription(hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        self._column.addWidget(Prose(label, look, TypeSetting(weight=SEMIBOLD)))
        if hint:
            self._column.addWidget(Prose(hint, look, TypeSetting(size=16, colour="muted", pitch=1.4)))
        row = QHBoxLayout()
        row.setSpacing(GAP_S + 4)
        row.addWidget(box, 1)
        if beside is not None:
            row.addWidget(beside)
        self._column.addLayout(row)

    def error_words(self) -> str:
        """Return what is said to be wrong, or nothing."""
        return self._error.words if self._error else ""

    def set_error(self, words: str) -> None:
        """Say what is wrong, or nothing any more."""
        if self._error is not None:
            self._column.removeWidget(self._error)
            self._error.hide()
            self._error.deleteLater()
            self._error = None
        self.box.setAccessibleDescription(words or self._hint)
        if words:
            self._error = StatusMark("trouble", words, self._look)
            self._column.insertWidget(self._column.count() - 1, self._error)
            announce(self.box, words)
