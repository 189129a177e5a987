"""*Check your answers*: everything that was recorded, and a way to change it or to have it deleted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.console import MARKS
from interview_app.interview.pages import Page, ReviewPage, ReviewRow
from interview_app.ui.pages.intents import Change, Onward, TakeOut
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.theme import GAP_L, GAP_XL, GAP_XS, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.gradual import GradualColumn
from interview_app.ui.widgets.prose import BODY_TEXT, MUTED_TEXT, Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.turning_row import TurningRow


class ReviewView(PageView):
    """One sheet for each answer."""

    def __init__(self, page: ReviewPage, look: Look) -> None:
        super().__init__(page, page.title, look)
        self.column.addWidget(self.title)
        self.add_reading(page.text)
        self._rows = page.rows
        self.sheets = GradualColumn(len(self._rows), lambda number: self._sheet(self._rows[number]), GAP_L)
        self.sheets.shifted.connect(self.shifted)
        self.column.addWidget(self.sheets)

    @property
    def whole(self) -> bool:
        """Whether all sheets are there."""
        return self.sheets.whole

    def reveal(self, name: str) -> None:
        """Make the sheet on which a button stands."""
        keys = [row.key for row in self._rows]
        key = name.partition(":")[2]
        if key in keys:
            self.sheets.bring(keys.index(key))

    def stay_in_view(self, top: int, height: int) -> None:
        """Make the sheets first that are scrolled to."""
        super().stay_in_view(top, height)
        self.sheets.look_at(top - self.sheets.y())

    def turn_into(self, page: Page) -> bool:
        """Show what has changed on the same sheets."""
        if not isinstance(page, ReviewPage) or [row.key for row in page.rows] != [row.key for row in self._rows]:
            return False
        before, self._rows, self.page = self._rows, page.rows, page
        for number, (old, new) in enumerate(zip(before, page.rows, strict=True)):
            if old != new:
                self.sheets.make_again(number)
        return True

    def proceed(self) -> Onward:
        """Go on."""
        return Onward()

    def _sheet(self, row: ReviewRow) -> QWidget:
        sheet = Surface(spacing=0)
        sheet.column.setContentsMargins(GAP_XL, GAP_L, GAP_L, GAP_L)
        sheet.add(TurningRow(_words(row, self._noted(row), self.look), self._buttons(row), self.look))
        return sheet

    def _noted(self, row: ReviewRow) -> tuple[str, ...]:
        """Return who wrote a row, when it was not the participant, and what was noted besides words."""
        if row.noted is None:
            return ()
        marks = {
            "come_back": self.tr("Marked: come back to this."),
            "quote_worthy": self.tr("Marked: worth quoting."),
            "misunderstood": self.tr("Marked: may have been misunderstood."),
        }
        seemed = {
            "calm": self.tr("You seemed calm."),
            "uneasy": self.tr("You seemed uneasy."),
            "upset": self.tr("You seemed upset."),
            "stop_worthy": self.tr("You seemed to need a stop."),
        }
        said = (
            *(marks[each] for each in MARKS if each in row.noted.marks),
            *(seemed[each] for each in row.noted.levels),
        )
        return (self.tr("Noted by the person with you"), *said)

    def _buttons(self, row: ReviewRow) -> list[Button]:
        if row.noted is not None:
            return [] if row.taken_out else [self._take_out(row)]
        again = self.tr("Answer again") if row.taken_out else self.tr("Change")
        change = self._button(again, f"change:{row.key}", row)
        change.clicked.connect(lambda: self.wanted.emit(Change(row.key)))
        return [change] if row.taken_out else [change, self._take_out(row)]

    def _take_out(self, row: ReviewRow) -> Button:
        take_out = self._button(self.tr("Take out"), f"take_out:{row.key}", row)
        take_out.clicked.connect(lambda: self.wanted.emit(TakeOut(row.key)))
        return take_out

    def _button(self, words: str, name: str, row: ReviewRow) -> Button:
        button = Button(words, name, self.look)
        whose = self._noted(row)[:1]
        button.setAccessibleName(f"{words}: {' '.join((*whose, row.question, row.context))}".strip())
        return button


def _words(row: ReviewRow, noted: tuple[str, ...], look: Look) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_XS)
    if row.context:
        column.addWidget(Prose(row.context, look, MUTED_TEXT))
    if row.question:
        column.addWidget(Prose(row.question, look, TypeSetting(weight=SEMIBOLD)))
    if noted:
        column.addWidget(Prose(noted[0], look, MUTED_TEXT))
    if row.answer:
        column.addWidget(Prose(row.answer, look, MUTED_TEXT if row.taken_out else BODY_TEXT))
    if noted[1:]:
        column.addWidget(Prose(" ".join(noted[1:]), look, BODY_TEXT))
    return words
