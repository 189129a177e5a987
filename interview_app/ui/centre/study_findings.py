"""What the check finds, as a list to walk through: mistakes first, then warnings, and notes last and quiet."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QVBoxLayout,
    QWidget,
)

from interview_app.study.findings import Finding, mistakes
from interview_app.ui.centre.study_finding_row import FINDING, FindingRow
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.heading import Heading

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FindingsList(QWidget):
    """A heading and the list. Emits `chosen` with the finding that a person goes to."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        self.title = Heading("", look, 3)
        self.view = _View(look)
        self.view.went_to.connect(self._go_to)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        self._findings: Sequence[Finding] = ()

    def show_findings(self, findings: Sequence[Finding], notes: Sequence[str] = (), at: int = -1) -> None:
        """List findings, with one of them current or with none for -1, and notes, quiet, below."""
        self._findings = findings
        self._name(self.tr("What the check found") if findings else self.tr("Notes of the check"))
        self.view.show_findings((*findings, *notes), at)

    def _name(self, words: str) -> None:
        self.title.set_text(words)
        self.view.setAccessibleName(words)

    def _go_to(self, row: int) -> None:
        if row < len(self._findings):  # a note is about no page
            self.chosen.emit(self._findings[row])

    @property
    def at(self) -> int:
        """The number of the finding that is current, or -1."""
        return self.view.currentIndex().row()


def counted(findings: Sequence[Finding]) -> str:
    """Return how many mistakes and warnings there are, in words; nothing when there are none."""
    wrong = len(mistakes(findings))
    weighed = len(findings) - wrong
    return ", ".join(_Counted().words(wrong, weighed))


class _Counted(QObject):
    """Qt's lupdate finds plurals in objects only."""

    def words(self, wrong: int, weighed: int) -> Iterator[str]:
        if wrong:
            yield self.tr("%n mistake(s)", "", wrong)
        if weighed:
            yield self.tr("%n warning(s)", "", weighed)


class _Model(QAbstractListModel):
    def __init__(self, lines: Sequence[Finding | str]) -> None:
        super().__init__()
        self._lines = lines

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        finding = self._lines[index.row()]
        if role == FINDING:
            return finding
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if isinstance(finding, str):
                return self.tr("Note: {words}").format(words=finding)
            kind = self.tr("Mistake") if finding.severity == "mistake" else self.tr("Warning")
            return f"{kind}: {finding}"
        return None


class _View(QListView):
    """Arrow keys walk and a click chooses; where one comes to, the page follows."""

    went_to = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Widths stay the same whether or not there is enough to scroll.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(FindingRow(look, self))
        self.setMouseTracking(True)
        self._quiet = False
        self.clicked.connect(lambda index: self.went_to.emit(index.row()))

    def show_findings(self, lines: Sequence[Finding | str], at: int) -> None:
        self._quiet = True
        self.setModel(_Model(lines))
        if 0 <= at < len(lines):
            self.setCurrentIndex(self.model().index(at, 0))
        else:
            self.scrollToTop()  # Qt leaves it where the list before was
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
