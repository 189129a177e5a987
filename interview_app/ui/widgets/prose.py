"""Text as it is read: plain, wrapped, with an open line height, and some runs in bold."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import BODY, BOLD, REGULAR, Look
from interview_app.ui.widgets.spoken import light_up

LINE_CHARACTERS = 66
"""The longest line that is easy to follow."""
_SHORTEST_LINE = 10
_FEW = 24
"""Characters that fit on one line even in large letters on a small screen."""


@dataclass(frozen=True)
class Run:
    """A piece of a paragraph."""

    text: str
    bold: bool = False


Paragraph = str | tuple[Run, ...]


@dataclass(frozen=True)
class TypeSetting:
    """How text is set.

    Attributes:
        size: In pixels at 100 %.
        weight: Of everything that is not a bold run.
        colour: A token.
        pitch: From one line to the next, in text sizes.
        gap: Between paragraphs, in text sizes.
        centred: Rather than at the leading edge.
        measured: Keep lines to 66 characters however wide the widget is.
    """

    size: int = BODY
    weight: QFont.Weight = REGULAR
    colour: str = "ink"
    pitch: float = 1.5
    gap: float = 0.6
    centred: bool = False
    measured: bool = True


BODY_TEXT = TypeSetting()
MUTED_TEXT = TypeSetting(colour="muted")


class Prose(QWidget):
    """Paragraphs of plain text. Marks of any mark-up language are shown as they stand."""

    def __init__(self, text: str | Sequence[Paragraph], look: Look, setting: TypeSetting = BODY_TEXT) -> None:
        super().__init__()
        self._look = look
        self._setting = setting
        self._average = QFontMetricsF(look.font(setting.size)).averageCharWidth()
        self._pitch = look.px(setting.size) * setting.pitch
        self._wrapped_at = -1.0
        # Layouts ask for the size, and for the height at the same few widths, again and again.
        self._heights: dict[float, int] = {}
        self._longest: float | None = None
        self._spoken: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str | Sequence[Paragraph]) -> None:
        """Show other text."""
        paragraphs: Sequence[Paragraph] = (text,) if isinstance(text, str) else text
        self._paragraphs = [runs for paragraph in paragraphs for runs in _runs(paragraph)]
        self.setAccessibleName(self.text())
        self._lay_out_all()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the layout direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out_all()

    def _lay_out_all(self) -> None:
        self._layouts = [self._lay_out(runs) for runs in self._paragraphs]
        self._wrapped_at = -1.0
        self._heights.clear()
        self._longest = None
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words on the screen, one paragraph a line."""
        return "\n".join("".join(run.text for run in runs) for runs in self._paragraphs)

    def set_spoken(self, paragraph: int | None) -> None:
        """Light a paragraph up while it is read aloud; None: no more."""
        self._spoken = paragraph
        self.update()

    def spoken_part(self) -> QRect | None:
        """Return where the paragraph stands that is read aloud."""
        if self._spoken is None or self._spoken >= len(self._layouts):
            return None
        self._wrap(self._line_width(self.width()))
        whole = QRectF()
        for line in _lines(self._layouts[self._spoken], 0):
            whole |= line
        return whole.toAlignedRect()

    def hasHeightForWidth(self) -> bool:
        """Text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the text needs at a width."""
        line = self._line_width(width)
        if line not in self._heights:
            self._heights[line] = self._wrap(line)
        return self._heights[line]

    def sizeHint(self) -> QSize:
        """Return the size at which no line is longer than is easy to follow."""
        if self._longest is None:
            metrics = QFontMetricsF(self._look.font(self._setting.size, BOLD))
            self._longest = max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0.0)
        width = int(min(self._measure(), self._longest)) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which most words fit."""
        return QSize(round(self._average * _SHORTEST_LINE), round(self._pitch))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        line = self._line_width(self.width())
        if line != self._wrapped_at:
            self._wrap(line)
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._setting.colour))
        room = self.width() - line
        start = room if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
        for number, layout in enumerate(self._layouts):
            if number == self._spoken:
                light_up(painter, _lines(layout, start), self._look, self.height())
            layout.draw(painter, QPointF(start, 0), [])
        painter.end()

    def _measure(self) -> float:
        return self._average * LINE_CHARACTERS

    def _line_width(self, width: int) -> float:
        return min(float(width), self._measure()) if self._setting.measured else float(width)

    def _lay_out(self, runs: tuple[Run, ...]) -> QTextLayout:
        layout = QTextLayout(
            "".join(run.text for run in runs), self._look.font(self._setting.size, self._setting.weight)
        )
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        if self._setting.centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(list(_bold_ranges(runs)))
        layout.setCacheEnabled(True)
        return layout

    def _wrap(self, line: float) -> int:
        """Break the text into lines of a width, and return its height."""
        self._wrapped_at = line
        y = 0.0
        for number, layout in enumerate(self._layouts):
            y += self._look.px(self._setting.size) * self._setting.gap if number else 0.0
            y = self._place_lines(layout, line, y)
        return round(y + 0.49)

    def _place_lines(self, layout: QTextLayout, width: float, y: float) -> float:
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (self._pitch - line.height()) / 2))
            y += self._pitch
        layout.endLayout()
        return y


def isolated(text: str) -> str:
    """Return text whose parts keep their own order beside any script: a telephone number is not turned round."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if text else text


def together(words: str) -> str:
    """Return a few words that stay on one line; many may break as they like."""
    return words.replace(" ", "\N{NO-BREAK SPACE}") if len(words) <= _FEW else words


def _lines(layout: QTextLayout, start: float) -> list[QRectF]:
    return [layout.lineAt(n).naturalTextRect().translated(start, 0) for n in range(layout.lineCount())]


def _runs(paragraph: Paragraph) -> list[tuple[Run, ...]]:
    # A line break in a plain text is where a paragraph ends.
    return [(Run(line),) for line in paragraph.split("\n")] if isinstance(paragraph, str) else [paragraph]


def _bold_ranges(runs: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
    ranges, at = [], 0
    for run in runs:
        # Qt counts UTF-16 units, Python counts characters.
        length = len(run.text.encode("utf-16-le")) // 2
        if run.bold:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = at, length
            bold.format = QTextCharFormat()
            bold.format.setFontWeight(BOLD)
            ranges.append(bold)
        at += length
    return ranges
