"""One of several, picked from a list that opens: the label stands before it, and says what is picked."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from interview_app.ui.icons import pixmap
from interview_app.ui.theme import GAP_M, GAP_S, GAP_XL, Look

_ARROW = 20
_LETTERS = 8


class Picker(QWidget):
    """A label and a list. Emits `picked` with the number of the entry that a person chose.

    Args:
        label: What is picked.
        name: Object name of the list.
        look: Tokens and text scale.
        wide: How wide it would like to be, in pixels at 100 %.
    """

    picked = Signal(int)

    def __init__(self, label: str, name: str, look: Look, wide: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.setAlignment(Qt.AlignmentFlag.AlignBottom)  # beside a field, whose label stands above, the boxes line up
        words = QLabel(label)
        words.setProperty("muted", True)
        row.addWidget(words)
        self.box = _Box(look, wide)
        self.box.setObjectName(name)
        self.box.setAccessibleName(label)
        self.box.activated.connect(self.picked)
        row.addWidget(self.box, 1)

    def show_entries(self, entries: Sequence[str], at: int) -> None:
        """List entries, one of them picked."""
        self.box.clear()
        self.box.addItems(list(entries))
        self.show_at(at)

    def show_at(self, at: int) -> None:
        """Show another entry as picked."""
        self.box.setCurrentIndex(at)
        self.box.setToolTip(self.box.currentText())


class _Box(QComboBox):
    def __init__(self, look: Look, wide: int) -> None:
        super().__init__()
        self._look, self._wide = look, look.px(wide)
        self.setItemDelegate(QStyledItemDelegate(self))  # the only one that takes the stylesheet's word
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setMaxVisibleItems(14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that was asked for."""
        return QSize(self._wide, super().sizeHint().height())

    def showPopup(self) -> None:
        """Open the list, wide enough for its words as far as the window allows."""
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        wanted = view.sizeHintForColumn(0) + 2 * GAP_XL
        view.setMinimumWidth(min(wanted, self.window().width() - 2 * GAP_XL))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many of the words as there is room for, and the arrow."""
        side = self._look.px(_ARROW)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        room = min(field.width(), self.width() - side - 3 * GAP_M) - GAP_S
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = GAP_M if backwards else self.width() - side - GAP_M
        arrow = pixmap("chevron-down", self._look.colour("muted"), side, density=self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, arrow)
        painter.end()
