"""A vignette on its sheet: one sentence a paragraph, the changed one marked by a bar, bold letters and a word."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_app.interview.pages import Fact, Sentence, Story
from interview_app.ui.theme import GAP_L, SEMIBOLD, STORY, Look
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting, together
from interview_app.ui.widgets.surface import Surface

_STORY = TypeSetting(size=STORY, pitch=1.6)
_CHANGED = TypeSetting(size=STORY, pitch=1.6, weight=SEMIBOLD)
_BAR = 5
_PADDING = 30


class ChangedSentence(QWidget):
    """The sentence that a what-if replaced."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(0)
        # A spacing is mirrored with the layout, a margin is not.
        row.addSpacing(GAP_L)
        now = self.tr("Now:")
        row.addWidget(Prose([(Run(f"{now} ", bold=True), Run(text))], look, _CHANGED))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar at the leading edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        start = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - _BAR
        painter.drawRoundedRect(QRectF(start, 0, _BAR, self.height()), _BAR / 2, _BAR / 2)
        painter.end()


class StoryCard(Surface):
    """The story as it is read."""

    def __init__(self, story: Story, look: Look) -> None:
        super().__init__(padding=_PADDING, spacing=14)
        self.title = Heading(story.title, look)
        self.add(self.title)
        if story.lead:
            self.add(Prose(story.lead, look, TypeSetting(size=STORY, weight=SEMIBOLD, pitch=1.6)))
        for sentence in story.sentences:
            self.add(_sentence(sentence, look))
        if story.facts:
            self.add(_facts(story.facts, look))


def _sentence(sentence: Sentence, look: Look) -> QWidget:
    return ChangedSentence(sentence.text, look) if sentence.changed else Prose(sentence.text, look, _STORY)


def _facts(facts: tuple[Fact, ...], look: Look) -> Prose:
    runs: list[Run] = []
    for fact in facts:
        runs += [Run("\N{NO-BREAK SPACE}· ")] if runs else []
        runs += [Run(together(f"{fact.label}: "), bold=True), Run(together(fact.text))]
    return Prose([tuple(runs)], look, TypeSetting(colour="muted"))
