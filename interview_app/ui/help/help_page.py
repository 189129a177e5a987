"""A page of the help, with a box to look for others: what F1 shows instead of the page one was on."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.base.handbook import START, Block, Found, Handbook, HelpPage
from interview_app.ui.theme import GAP_M, GAP_S, MARGIN, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, STACKED_FROM, Column, ColumnPage
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting
from interview_app.ui.widgets.text_box import LineBox

_FIND = 260
_AT_MOST = 8
_STEP = TypeSetting(pitch=1.4)


class HelpView(QWidget):
    """Shows pages of one shelf. Emits `left` when the person wants their own page back, and `cards_wanted`.

    Args:
        handbook: The shelf.
        look: Tokens and text scale.
    """

    left = Signal()
    cards_wanted = Signal()

    def __init__(self, handbook: Handbook, look: Look) -> None:
        super().__init__()
        self.look = look
        self._handbook = handbook
        self._path: list[str] = []
        self._back = Button(self.tr("Back (Esc)"), "help_back", look, "outline", "arrow-left")
        self._back.clicked.connect(self.back)
        self._box = LineBox(self.tr("Find in the help"), "help_find")
        self._box.setPlaceholderText(self.tr("Find in the help"))
        self._box.setMinimumWidth(look.px(_FIND))
        self._box.textChanged.connect(self._find)
        self._text = ColumnPage(look)
        top = QWidget()
        row = Flow(top, gap=GAP_M)
        row.addWidget(self._back)
        row.addWidget(self._box)
        column = QVBoxLayout(self)
        side = MARGIN if look.scale <= STACKED_FROM else GAP_M
        holder = QVBoxLayout()
        holder.setContentsMargins(side, GAP_M, side, GAP_S)
        holder.addWidget(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(holder)
        column.addWidget(self._text, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)

    @property
    def at(self) -> str:
        """The name of the page that is shown."""
        return self._path[-1] if self._path else START

    def show_topic(self, name: str) -> None:
        """Begin with the page about something; where there is none, with the one that leads to all."""
        self._path = []
        self._go(name if name in self._handbook.pages else START)
        # Once it is really on the screen.
        QTimer.singleShot(0, self._back, lambda: self._back.setFocus(Qt.FocusReason.OtherFocusReason))

    def back(self) -> None:
        """Leave what was looked for, then go back page by page, then leave the help."""
        if self._box.text():
            self._box.clear()
        elif len(self._path) > 1:
            self._path.pop()
            self._draw(self._handbook.page(self.at))
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def folder_question(self) -> str:
        """Return the title under which a folder for the cards is asked for."""
        return self.tr("Where shall the quick cards be saved?")

    def show_saved(self, count: int) -> None:
        """Say that the quick cards are there."""
        words = self.tr("%n quick card(s) are saved. Print each on one sheet of A4.", "", count)
        self._text.show_notice(Notice((words,), self.look, "done"))

    def show_trouble(self, error: Exception) -> None:
        """Say why they are not."""
        self._text.show_trouble(error)

    def _go(self, name: str) -> None:
        self._path.append(name)
        if self._box.text():
            self._box.clear()  # which draws the page
        else:
            self._draw(self._handbook.page(name))
        # The link that was pressed is gone, and Esc is heard where the focus is.
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self, page: HelpPage) -> None:
        column = self._text.new_column(page.title)
        number = 0
        for block in page.blocks[1:]:
            number = number + 1 if block.kind == "step" else 0
            self._add(column, block, number)
        if page.name == START:
            column.section(self.tr("To print"))
            cards = Button(self.tr("Save the quick cards…"), "help_cards", self.look, "outline", "download")
            cards.clicked.connect(self.cards_wanted)
            column.side_by_side(cards)
        else:
            self._link(column, self.tr("All pages of the help"), START)
        self._text.show_column(column)

    def _add(self, column: Column, block: Block, number: int) -> None:
        runs = tuple(Run(words, bold) for words, bold in block.runs())
        match block.kind:
            case "section":
                column.section(block.words)
            case "link":
                self._link(column, block.words, block.page)
            case "bullet":
                column.add(Prose(((Run("• "), *runs),), self.look, _STEP))
            case "step":
                column.add(Prose(((Run(f"{number}. ", bold=True), *runs),), self.look, _STEP))
            case _:
                column.add(Prose((runs,), self.look))

    def _link(self, column: Column, words: str, name: str) -> None:
        link = Button(words, f"help:{name}", self.look, "link")
        link.clicked.connect(lambda: self._go(name))
        column.side_by_side(link)

    def _find(self, text: str) -> None:
        if not text.strip():
            self._draw(self._handbook.page(self.at))
            return
        found = self._handbook.find(text)
        column = self._text.new_column(self.tr("Found in the help"))
        words = self.tr("%n page(s)", "", len(found)) if found else self.tr("No page has these words. Try another one.")
        column.text(words, setting=MUTED_LINE)
        for each in found[:_AT_MOST]:
            self._result(column, each)
        self._text.show_column(column)
        announce(self._box, words)

    def _result(self, column: Column, found: Found) -> None:
        self._link(column, found.page.title, found.page.name)
        if found.said:
            column.text(found.said, setting=SMALL_TEXT)
