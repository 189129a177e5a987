"""The place to drop files on. Everything it does can be done with the buttons inside it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interview_app.ui.icons import pixmap
from interview_app.ui.theme import GAP_M, GAP_XL, RADIUS, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.prose import Prose, TypeSetting

_PICTURE = 40


class DropZone(QWidget):
    """Takes files and folders. Emits `dropped` with their paths, `browse_wanted` or `folder_wanted`.

    Args:
        words: What it is for.
        hint: What it takes.
        look: Tokens and text scale.
        folders: Whether a whole folder can be chosen.
    """

    dropped = Signal(object)
    browse_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, words: str, hint: str, look: Look, *, folders: bool = True) -> None:
        super().__init__()
        self._look = look
        self._over = False
        self.setObjectName("drop_zone")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_XL)
        column.setSpacing(GAP_M)
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        side = look.px(_PICTURE)
        picture.setPixmap(pixmap("inbox", look.colour("accent"), side, density=self.devicePixelRatioF()))
        column.addWidget(picture)
        centred = TypeSetting(centred=True, measured=False)
        column.addWidget(Prose(words, look, centred))
        self.browse = Button(self.tr("Browse…"), "browse", look, "primary", "file-text")
        self.browse.clicked.connect(self.browse_wanted)
        folder = Button(self.tr("A folder…"), "browse_folder", look, "outline", "folder-open")
        folder.clicked.connect(self.folder_wanted)
        if not folders:
            folder.hide()
        column.addLayout(_centred(self.browse, folder))
        small = TypeSetting(size=SMALL_TEXT.size, colour="muted", centred=True, measured=False)
        column.addWidget(Prose(hint, look, small))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders, and nothing else."""
        if self.isEnabled() and _paths(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._show_over(over=False)
        event.acceptProposedAction()
        self.dropped.emit(_paths(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed frame, and a whole one while something hangs over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("accent" if self._over else "edge"), 3 if self._over else 2)
        pen.setStyle(Qt.PenStyle.SolidLine if self._over else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._look.colour("soft" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        painter.end()

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _centred(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP_M)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
