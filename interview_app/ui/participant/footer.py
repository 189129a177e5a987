"""The foot of every page: Back at one side, Skip and Continue at the other, and a gentle sentence when needed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_app.ui.theme import GAP_M, GAP_S, GAP_XL, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.notice import Notice


class Footer(QWidget):
    """Stays where it is while the page scrolls."""

    onward = Signal()
    skipped = Signal()
    went_back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sentence: Notice | None = None
        self.back = Button(self.tr("Back"), "back", look, "outline", "arrow-left")
        words = self.tr("Skip – I’d rather not say")
        self.skip = Button(words, "skip", look, "link", short=self.tr("Skip"))
        self.go_on = Button(self.tr("Continue"), "continue", look, "primary")
        self.back.clicked.connect(self.went_back)
        self.skip.clicked.connect(self.skipped)
        self.go_on.clicked.connect(self.onward)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        row = QHBoxLayout()
        row.setSpacing(GAP_XL - 4)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addSpacing(GAP_M)
        row.addWidget(self.go_on)
        self._column.addLayout(row)

    def offer(self, onward: str, name: str, *, back: bool, skip: bool) -> None:
        """Set what this page offers."""
        self.go_on.set_words(onward)
        self.go_on.setObjectName(name)
        self.back.setVisible(back)
        self.skip.setVisible(skip)
        self.hush()
        self._fit()

    def say(self, sentence: str) -> None:
        """Show a sentence above the buttons, and say it."""
        self.hush()
        self._sentence = Notice((sentence,), self._look)
        self._sentence.setObjectName("sentence")
        self._column.insertWidget(0, self._sentence)
        announce(self, sentence)

    def hush(self) -> None:
        """Take the sentence away."""
        if self._sentence is not None:
            self._column.removeWidget(self._sentence)
            self._sentence.setParent(None)
            self._sentence.deleteLater()
            self._sentence = None

    def minimumSizeHint(self) -> QSize:
        """Return the width with the fewer words on Skip."""
        shown = self._shown()
        width = sum(button.width_of(short=True) for button in shown) + (GAP_XL + GAP_M) * len(shown)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the longer words on Skip if they fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._shown()
        needed = sum(button.width_of(short=False) for button in shown) + (GAP_XL + GAP_M) * len(shown)
        self.skip.set_short(short=needed > self.width())

    def _shown(self) -> list[Button]:
        return [button for button in (self.back, self.skip, self.go_on) if not button.isHidden()]
