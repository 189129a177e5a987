"""A list of things, each a row that says how it stands; rows with something to do are pressed as a whole."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from interview_app.ui.icons import pixmap
from interview_app.ui.theme import GAP_L, GAP_XS, SEMIBOLD, Look
from interview_app.ui.widgets.column_page import STACKED_FROM
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import Standing, StatusMark

ROW_HEIGHT = 56
_CHEVRON = 22
_CORNER = 10


class StandingRow(QWidget):
    """A row to read: a title, a hint under it, and how it stands."""

    def __init__(self, title: str, standing: Standing, words: str, look: Look, *, hint: str = "") -> None:
        super().__init__()
        self.standing = _fill(self, title, StatusMark(standing, words, look), look, hint)


class TaskRow(QAbstractButton):
    """A row to press.

    Args:
        title: What there is to do; with the standing, the accessible name.
        name: Object name.
        standing: How it stands.
        words: The same in words.
        look: Tokens and text scale.
        hint: A sentence under the title.
    """

    def __init__(self, title: str, name: str, standing: Standing, words: str, look: Look, *, hint: str = "") -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(f"{title}: {words}")
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A button would not shrink by itself; a row wraps.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.standing = _fill(self, title, StatusMark(standing, words, look), look, hint)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the fill while the mouse is over it or it is down, and the chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            painter.fillPath(shape, self._look.colour("soft"))
        side = self._look.px(_CHEVRON)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = GAP_L if backwards else self.width() - side - GAP_L
        density = self.devicePixelRatioF()
        arrow = pixmap("chevron-right", self._look.colour("muted"), side, density=density, right_to_left=backwards)
        painter.drawPixmap(left, (self.height() - side) // 2, arrow)
        painter.end()


class TaskList(QFrame):
    """Rows on one surface, with hairlines between them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("surface")
        self._rows = QVBoxLayout(self)
        # Room for the focus ring around each row.
        self._rows.setContentsMargins(REACH + 3, REACH + 3, REACH + 3, REACH + 3)
        self._rows.setSpacing(REACH)

    def add(self, row: QWidget) -> None:
        """Put a row at the end."""
        if self._rows.count():
            line = QLabel()
            line.setFixedHeight(1)
            line.setStyleSheet(f"background: {self._look.tokens.hairline};")
            self._rows.addWidget(line)
        self._rows.addWidget(row)

    def put_first(self, row: QWidget) -> None:
        """Put a row in the place of the first one, with the focus if that had it."""
        item = self._rows.itemAt(0)
        before = item.widget() if item is not None else None
        if before is None:
            self.add(row)
            return
        focused = before.hasFocus()
        self._rows.replaceWidget(before, row)
        row.show()
        if focused:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        before.hide()
        before.deleteLater()


def _fill(row: QWidget, title: str, standing: StatusMark, look: Look, hint: str) -> StatusMark:
    stacked = look.scale > STACKED_FROM
    row.setMinimumHeight(look.px(ROW_HEIGHT))
    direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
    layout = QBoxLayout(direction, row)
    layout.setContentsMargins(GAP_L, 10, look.px(_CHEVRON) + 2 * GAP_L, 10)
    layout.setSpacing(GAP_XS if stacked else GAP_L)
    said = QVBoxLayout()
    said.setSpacing(0)
    said.addStretch(1)
    said.addWidget(Prose(title, look, TypeSetting(weight=SEMIBOLD, pitch=1.35)))
    if hint:
        said.addWidget(Prose(hint, look, TypeSetting(size=16, colour="muted", pitch=1.35)))
    said.addStretch(1)
    layout.addLayout(said, 3)
    if stacked:
        layout.addWidget(standing)
    else:
        layout.addWidget(standing, 2, Qt.AlignmentFlag.AlignVCenter)
    return standing
