"""What the check finds, as a list to walk through: mistakes first, then warnings."""

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from interview_app.study.findings import Finding, mistakes
from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BOLD, GAP_L, GAP_M, GAP_S, GAP_XS, REGULAR, Look
from interview_app.ui.widgets.heading import Heading

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FINDING = Qt.ItemDataRole.UserRole
_SIGN = 20


class FindingsList(QWidget):
    """A heading and the list. Emits `chosen` with the finding that a person goes to."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        self.title = Heading(self.tr("What the check found"), look, 3)
        self.view = _View(look)
        self.view.went_to.connect(lambda row: self.chosen.emit(self._findings[row]))
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        self._findings: Sequence[Finding] = ()

    def show_findings(self, findings: Sequence[Finding], at: int = -1) -> None:
        """List findings, with one of them current; -1 for none."""
        self._findings = findings
        self.view.show_findings(findings, at)

    @property
    def at(self) -> int:
        """The number of the finding that is current, or -1."""
        return self.view.currentIndex().row()


def counted(findings: Sequence[Finding]) -> str:
    """Return how many mistakes and warnings there are, in words; nothing when there are none."""
    wrong = len(mistakes(findings))
    weighed = len(findings) - wrong
    one, many = _tr("1 mistake"), _tr("{n} mistakes").format(n=wrong)
    parts = [one if wrong == 1 else many] if wrong else []
    one, many = _tr("1 warning"), _tr("{n} warnings").format(n=weighed)
    parts += [one if weighed == 1 else many] if weighed else []
    return ", ".join(parts)


class _Model(QAbstractListModel):
    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__()
        self._findings = findings

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        finding = self._findings[index.row()]
        if role == _FINDING:
            return finding
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            kind = self.tr("Mistake") if finding.severity == "mistake" else self.tr("Warning")
            return f"{kind}: {finding}"
        return None


class _View(QListView):
    """Arrow keys walk and a click chooses; where one comes to, the page follows."""

    went_to = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("What the check found"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Widths stay the same whether or not there is enough to scroll.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(_Drawn(look, self))
        self.setMouseTracking(True)
        self._quiet = False
        self.clicked.connect(lambda index: self.went_to.emit(index.row()))

    def show_findings(self, findings: Sequence[Finding], at: int) -> None:
        self._quiet = True
        self.setModel(_Model(findings))
        if 0 <= at < len(findings):
            self.setCurrentIndex(self.model().index(at, 0))
        self._quiet = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._quiet = True  # Qt makes the first line current; a person who only passes by goes nowhere
        super().focusInEvent(event)
        self._quiet = False

    def currentChanged(self, now: Index, before: Index) -> None:
        super().currentChanged(now, before)
        if now.isValid() and not self._quiet:
            self.went_to.emit(now.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self.went_to.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # words wrap at another place


class _Drawn(QStyledItemDelegate):
    """Draws a sign, where it is, what is wrong, and what to do."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._where, self._said = look.font(16, BOLD), look.font(16, REGULAR)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        parts = self._parts(index.data(_FINDING))
        room = width - self._taken()
        tall = sum(self._height(words, font, room) + GAP_XS for words, font, _ in parts) - GAP_XS
        return QSize(width, tall + 2 * GAP_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(_FINDING)
        place = QRect(option.rect)
        painter.save()
        self._draw_ground(painter, place, option)
        wrong = finding.severity == "mistake"
        side = self._look.px(_SIGN)
        token = "danger" if wrong else "muted"
        sign = pixmap(
            "circle-alert" if wrong else "info",
            self._look.colour(token),
            side,
            density=self._view.devicePixelRatioF(),
        )
        backwards = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(
            place.right() - side - GAP_M if backwards else place.left() + GAP_M, place.top() + GAP_M, sign
        )
        room = place.width() - self._taken()
        top = place.top() + GAP_M
        left = place.left() + (GAP_L if backwards else self._taken() - GAP_L)
        for words, font, colour in self._parts(finding):
            tall = self._height(words, font, room)
            painter.setPen(self._look.colour(colour))
            self._laid_out(words, font, room).draw(painter, QPointF(left, top), [])
            top += tall + GAP_XS
        painter.restore()

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(place, self._look.colour("soft"))
            painter.fillRect(QRect(place.left(), place.top(), 4, place.height()), self._look.colour("accent"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._look.colour("hairline"))

    def _parts(self, finding: Finding) -> list[tuple[str, QFont, str]]:
        where = f"{finding.file}, {finding.key}" if finding.key else finding.file
        parts = [(where, self._where, "ink"), (finding.message, self._said, "ink")]
        return [*parts, (finding.to_do, self._said, "muted")] if finding.to_do else parts

    def _height(self, words: str, font: QFont, room: int) -> int:
        return math.ceil(self._laid_out(words, font, room).boundingRect().height())

    def _laid_out(self, words: str, font: QFont, room: int) -> QTextLayout:
        """Break words into lines: between words where that is possible, as it is not in a long file name."""
        layout = QTextLayout(words, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self._view.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _taken(self) -> int:
        return self._look.px(_SIGN) + GAP_M + GAP_S + GAP_L


def _tr(words: str) -> str:
    return QCoreApplication.translate("StudyFindings", words)
