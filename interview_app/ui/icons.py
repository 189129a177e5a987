"""Lucide icons, drawn in the colour and size that are asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from interview_app.base.paths import shipped

_DENSITIES = (1, 2)
_MIRRORED = frozenset({"arrow-left", "arrow-right", "chevron-right", "send", "log-out"})
"""These point somewhere, so they turn round where text runs from right to left."""


def icon(name: str, colour: QColor, size: int, *, room: int = 0, right_to_left: bool = False) -> QIcon:
    """Return a Lucide icon of `size` pixels, with some empty room towards the words that follow it.

    Raises:
        FileNotFoundError: When no such icon is shipped.
    """
    result = QIcon()
    for density in _DENSITIES:
        drawing = pixmap(name, colour, size, density=density, right_to_left=right_to_left)
        wider = QPixmap(round((size + room) * density), round(size * density))
        wider.setDevicePixelRatio(density)
        wider.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wider)
        painter.drawPixmap(room if right_to_left else 0, 0, drawing)
        painter.end()
        result.addPixmap(wider)
    return result


def pixmap(name: str, colour: QColor, size: int, *, density: float = 1, right_to_left: bool = False) -> QPixmap:
    """Return a Lucide icon as a picture for a screen of that density."""
    drawing = _source(name).replace(b"currentColor", colour.name().encode())
    side = round(size * density)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if right_to_left and name in _MIRRORED:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(density)
    return picture


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    return (shipped("resources") / "icons" / "lucide" / f"{name}.svg").read_bytes()
