"""The participant's own copy as it is painted on paper, page after page, in large print."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrinter

from interview_app.interview.own_copy import Kind, Line
from interview_app.ui.pages.direction import direction_of
from interview_app.ui.theme import FAMILY

_POINTS: Final[dict[Kind, int]] = {"title": 28, "part": 23, "story": 19}
_BODY: Final = 18
_ABOVE: Final[dict[Kind, int]] = {"part": 20, "story": 14, "strong": 6}
_BOLD: Final[frozenset[Kind]] = frozenset({"title", "part", "story", "strong"})
_ARABIC: Final = "Noto Sans Arabic"


def paint(lines: Sequence[Line], language: str, printer: QPrinter) -> bool:
    """Paint a copy on a printer's paper, and tell whether it took it.

    Args:
        lines: What it says.
        language: Its BCP 47 tag.
        printer: Set up already.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = QRectF(painter.viewport())
    document = _document(lines, direction_of(language), printer, paper)
    for number in range(document.pageCount()):
        if number and not printer.newPage():
            painter.end()
            return False
        painter.save()
        painter.translate(0, -number * paper.height())
        document.drawContents(painter, paper.translated(0, number * paper.height()))
        painter.restore()
    return painter.end()


def _document(lines: Sequence[Line], direction: Qt.LayoutDirection, printer: QPrinter, paper: QRectF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(_block(line, direction, first=number == 0))
        cursor.insertText(_shown(line), _letters(line))
    document.setPageSize(paper.size())
    _turn_over_together(document, lines, paper.height())
    return document


def _turn_over_together(document: QTextDocument, lines: Sequence[Line], high: float) -> None:
    """Begin a new page before headings and questions that would otherwise be the last thing on theirs."""
    first: QTextBlock | None = None
    for number, line in enumerate(lines):
        block = document.findBlockByNumber(number)
        if line.kind in _BOLD:
            first = first or block
        elif first is not None:
            if _page(document, first, high) != _page(document, block, high):
                before = first.blockFormat()
                before.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).setBlockFormat(before)
            first = None


def _page(document: QTextDocument, block: QTextBlock, high: float) -> int:
    """Return the page on which a block's first line stands."""
    document.documentLayout().documentSize()  # Qt lays out lazily: a block that was not reached yet has no lines
    top = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    first = layout.lineAt(0).y() if layout.lineCount() else 0.0
    return int((top + first) // high)


def _shown(line: Line) -> str:
    # U+2028 breaks a line within a paragraph.
    return ("• " if line.kind == "item" else "") + line.words.replace("\n", "\u2028")


def _block(line: Line, direction: Qt.LayoutDirection, *, first: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(0 if first else _ABOVE.get(line.kind, 3))
    block.setLayoutDirection(Qt.LayoutDirection.LeftToRight if line.kind == "latin" else direction)
    right = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    block.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return block


def _letters(line: Line) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontFamilies([FAMILY, _ARABIC])
    letters.setFontPointSize(_POINTS.get(line.kind, _BODY))
    letters.setFontWeight(QFont.Weight.Bold if line.kind in _BOLD else QFont.Weight.Normal)
    return letters
