"""Many pictures drawn small on a few sheets, to be looked at together."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_THUMB, _HIGHEST, _ACROSS, _DOWN, _GAP = 420, 272, 4, 5, 12
_WHOLE = Qt.AspectRatioMode.KeepAspectRatio


def contact_sheets(pictures: Sequence[Path], folder: Path, name: str) -> list[Path]:
    """Draw all pictures small, twenty on a sheet, and return the sheets."""
    each = _ACROSS * _DOWN
    sheets = []
    for n in range(ceil(len(pictures) / each)):
        sheets.append(folder / f"{name}-{n + 1}.png")
        contact_sheet(pictures[n * each : (n + 1) * each], sheets[-1])
    return sheets


def contact_sheet(pictures: Sequence[Path], to: Path) -> None:
    """Draw pictures small, side by side, in the order taken."""
    thumbs = [
        QPixmap(str(picture)).scaled(_THUMB, _HIGHEST, _WHOLE, Qt.TransformationMode.SmoothTransformation)
        for picture in pictures
    ]
    high = max(thumb.height() for thumb in thumbs)
    sheet = QPixmap(_ACROSS * (_THUMB + _GAP) + _GAP, ceil(len(thumbs) / _ACROSS) * (high + _GAP) + _GAP)
    sheet.fill(QColor(Qt.GlobalColor.gray))
    painter = QPainter(sheet)
    for n, thumb in enumerate(thumbs):
        painter.drawPixmap(_GAP + n % _ACROSS * (_THUMB + _GAP), _GAP + n // _ACROSS * (high + _GAP), thumb)
    painter.end()
    sheet.save(str(to))
