"""The card as it is painted on one side of a sheet that is then folded with the print inside."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from interview_app.interview.pages import Support, ThanksPage
from interview_app.ui.pages.direction import direction_of
from interview_app.ui.theme import FAMILY

_TITLE, _CODE, _HEAD, _BODY = 20, 30, 14, 12
_ARABIC = "Noto Sans Arabic"
_SHRUNK = (1.0, 0.85, 0.7, 0.55)
"""A study with much to say gets smaller letters, and not a second sheet."""
_GUTTER = 0.04
"""Of the paper's width, left free at each side of the fold."""


@dataclass(frozen=True)
class _Line:
    words: str
    size: int = _BODY
    bold: bool = False
    above: int = 2
    latin: bool = False
    """A code, a number or an address: from left to right in every language."""


def paint(page: ThanksPage, language: str, device: QPagedPaintDevice) -> bool:
    """Paint a card on a device in landscape, and tell whether it took it.

    Args:
        page: As it stands on the screen.
        language: Its BCP 47 tag.
        device: A printer.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    paper, direction = QRectF(painter.viewport()), direction_of(language)
    gutter = paper.width() * _GUTTER
    width = paper.width() / 2 - gutter
    panels = [tuple(_first(page)), tuple(_second(page))]
    drawn = _fitting(panels, device, direction, width, paper.height())
    if direction == Qt.LayoutDirection.RightToLeft:
        drawn.reverse()
    for number, document in enumerate(drawn):
        painter.save()
        painter.translate(number * (width + 2 * gutter), 0)
        document.drawContents(painter)
        painter.restore()
    painter.setPen(QPen(Qt.GlobalColor.gray, 0, Qt.PenStyle.DotLine))
    painter.drawLine(int(paper.width() / 2), 0, int(paper.width() / 2), int(paper.height()))
    return painter.end()


def _first(page: ThanksPage) -> Iterator[_Line]:
    yield _Line(page.title, _TITLE, bold=True)
    if page.code:
        yield _Line(page.code, _CODE, bold=True, above=8, latin=True)
        yield _Line(page.code_text, above=8)
    if page.withdraw_until:
        yield _Line(page.withdraw_until, bold=True, above=8)
    for row in page.decisions:
        yield _Line(row.words, above=8)


def _second(page: ThanksPage) -> Iterator[_Line]:
    for contact in page.contacts:
        yield _Line(contact.title, _HEAD, bold=True, above=10)
        yield from _who(contact.line)
    if page.support:
        yield _Line(page.support_title, _HEAD, bold=True, above=14)
    for line in page.support:
        yield from _who(line)
    yield _Line(page.checked, above=10)


def _who(line: Support) -> Iterator[_Line]:
    yield _Line(line.name, bold=True, above=6)
    yield _Line(line.reach, latin=True)
    yield _Line(line.hours)


def _fitting(
    panels: list[tuple[_Line, ...]],
    device: QPagedPaintDevice,
    direction: Qt.LayoutDirection,
    width: float,
    height: float,
) -> list[QTextDocument]:
    """Return both panels in the largest letters with which they fit on the paper."""
    made: list[QTextDocument] = []
    for part in _SHRUNK:
        made = [_document(lines, device, direction, width, part) for lines in panels]
        if all(document.size().height() <= height for document in made):
            break
    return made


def _document(
    lines: tuple[_Line, ...], device: QPagedPaintDevice, direction: Qt.LayoutDirection, width: float, part: float
) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    for number, line in enumerate(line for line in lines if line.words):
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(line.above * part if number else 0)
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight if line.latin else direction)
        right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        block.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        letters.setFontFamilies([FAMILY, _ARABIC])
        letters.setFontPointSize(line.size * part)
        letters.setFontWeight(QFont.Weight.Bold if line.bold else QFont.Weight.Normal)
        if number:
            cursor.insertBlock(block)
        cursor.setBlockFormat(block)
        cursor.insertText(line.words, letters)
    document.setTextWidth(width)
    return document
