"""A vignette on its sheet: a sentence a line, with its drawing; the changed one has a bar, bold letters and a word."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_app.interview.pages import Sentence, Story
from interview_app.ui.pages.fact_strip import FactStrip
from interview_app.ui.pages.pictogram import Pictogram, drawing_of
from interview_app.ui.theme import GAP_L, REGULAR, SEMIBOLD, STORY, Look
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Paragraph, Prose, Run, TypeSetting
from interview_app.ui.widgets.surface import Surface

_BAR = 5


@dataclass(frozen=True)
class Setting:
    """How much room a story gives its parts.

    Attributes:
        padding: Around everything.
        spacing: Between sentences.
        pitch: From one line of a sentence to the next, in text sizes.
        pictures: Whether there is a column of drawings.
        indent: Room for the bar of a changed sentence.
    """

    padding: int = 30
    spacing: int = 14
    pitch: float = 1.6
    pictures: bool = False
    indent: int = 0


# Seven sentences with their drawings have to fit the smallest screens in use; a drawing parts sentences by itself.
_PICTURED = Setting(padding=22, spacing=5, pitch=1.4, pictures=True)


class SentenceRow(QWidget):
    """A sentence with its drawing before it, and a bar where a what-if has changed it.

    Args:
        sentence: What it says.
        drawing: Its picture, if it has one.
        look: Sizes and colours.
        setting: How much room it has.
        mark: The study's word before a changed sentence; "" for our own.
    """

    def __init__(
        self, sentence: Sentence, drawing: QSvgRenderer | None, look: Look, setting: Setting, mark: str = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._changed = sentence.changed
        air = 4 if sentence.changed and not setting.pictures else 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, air, 0, air)
        row.setSpacing(0)
        # A spacing is mirrored with the layout, a margin is not.
        row.addSpacing(setting.indent)
        if setting.pictures:
            row.addWidget(Pictogram(drawing, look, missing=bool(sentence.picture) and drawing is None))
            row.addSpacing(look.room(GAP_L))
        weight = SEMIBOLD if sentence.changed else REGULAR
        words = Prose(self._words(sentence, mark), look, TypeSetting(size=STORY, pitch=setting.pitch, weight=weight))
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)

    def _words(self, sentence: Sentence, mark: str) -> list[Paragraph]:
        now = (Run(f"{mark or self.tr('Now:')} ", bold=True),) if sentence.changed else ()
        return [(*now, Run(sentence.text))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar at the leading edge."""
        if not self._changed:
            return
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
        drawings = [drawing_of(sentence.picture, look) for sentence in story.sentences]
        setting = _PICTURED if any(drawings) else Setting()
        super().__init__(padding=setting.padding, spacing=setting.spacing)
        self.title = Heading(story.title, look)
        self.add(self.title)
        if story.lead:
            self.add(Prose(story.lead, look, TypeSetting(size=STORY, weight=SEMIBOLD, pitch=setting.pitch)))
        for sentence, drawing in zip(story.sentences, drawings, strict=True):
            room = replace(setting, indent=_indent(story, sentence, setting))
            self.add(SentenceRow(sentence, drawing, look, room, story.changed_mark))
        if story.facts:
            self.add(FactStrip(story.facts, look))


def _indent(story: Story, sentence: Sentence, setting: Setting) -> int:
    """Return the room for a bar: on every line where drawings have to stand in one column."""
    barred = any(other.changed for other in story.sentences) if setting.pictures else sentence.changed
    return GAP_L if barred else 0
