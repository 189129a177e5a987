"""One interview, read on the screen: what was agreed, each story with its rating and reasons, and the rest."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from interview_app.bundle.durations import Minutes
from interview_app.ui.centre.rating_mark import RatingMark
from interview_app.ui.centre.values import Again, Agreed, Asked, Changed, Said, SummaryView, Told, short
from interview_app.ui.theme import GAP_L, GAP_S, GAP_XS, SEMIBOLD
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, STACKED_FROM, Column, ColumnPage
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import BODY_TEXT, Prose, Run, TypeSetting, together
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.surface import Surface

_STRONG = TypeSetting(weight=SEMIBOLD, pitch=1.35)
_ABSENT = TypeSetting(colour="muted", pitch=1.35)
_PADDING = 20


class SummaryPage(ColumnPage):
    """Emits `back_wanted`, and `pdf_wanted` to save the summary that came with the interview."""

    back_wanted = Signal()
    pdf_wanted = Signal()

    def show_view(self, view: SummaryView) -> None:
        """Show an interview from the top."""
        column = self.new_column(self.tr("Interview {id}").format(id=short(view.id)))
        column.text(self._line(view), setting=MUTED_LINE)
        back = Button(self.tr("Back to the list"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        save = Button(self.tr("Save PDF…"), "save_pdf", self.look, "primary", "download")
        save.clicked.connect(self.pdf_wanted)
        column.side_by_side(save, back)
        self._consent(column, view.consent)
        self._stories(column, view.stories)
        self._repeats(column, view.repeats)
        self._whatifs(column, view.whatifs)
        for asked in view.end:
            self._asked(column, asked)
        self._about(column, view.about)
        if view.noted:
            column.section(self.tr("Noted by question"))
            sheet = self._sheet(column)
            for where, said in view.noted:
                sheet.add(Prose(((Run(where, bold=True),), *said.split("\n")), self.look, TypeSetting(gap=0.2)))
        if view.notes:
            column.section(self.tr("Notes of the fieldworker"))
            sheet = self._sheet(column)
            sheet.add(Prose(view.notes.split("\n"), self.look))
        self.show_column(column, save)

    def show_saved(self, file_name: str) -> None:
        """Say that the PDF is written, and that it is readable by anybody."""
        sentences = (
            self.tr("{file} is saved.").format(file=file_name),
            self.tr("It is not sealed any more. Keep it where only the team can read it."),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the PDF be saved?")

    # ---- parts --------------------------------------------------------------------------------------------------

    def _line(self, view: SummaryView) -> str:
        year, month = (int(part) for part in view.month.split("-"))
        parts = [
            self.locale().toString(QDate(year, month, 1), "MMMM yyyy"),
            self.tr("complete") if view.complete else self.tr("stopped before the end"),
            view.language,
            self.tr("deck {n}").format(n=view.deck),
            self._minutes(view.minutes),
        ]
        if view.practice:
            parts.insert(0, self.tr("Practice"))
        return "\N{NO-BREAK SPACE}· ".join(map(together, parts))

    def _minutes(self, minutes: Minutes) -> str:
        low, _, high = minutes.rstrip("+").partition("-")
        if low == "0":
            return self.tr("under {most} minutes").format(most=high)
        if not high:
            return self.tr("{least} minutes or more").format(least=low)
        return self.tr("{least} to {most} minutes").format(least=low, most=high)

    def _sheet(self, column: Column) -> Surface:
        sheet = Surface(padding=_PADDING, spacing=GAP_S)
        column.add(sheet)
        return sheet

    def _consent(self, column: Column, consent: tuple[Agreed, ...]) -> None:
        column.section(self.tr("What was agreed"))
        sheet = self._sheet(column)
        for agreed in consent:
            words = {
                "given": self.tr("Yes"),
                "refused": self.tr("No"),
                "not_answered": self.tr("Not answered, which counts as no"),
            }[agreed.decision]
            given = agreed.decision == "given"
            self._pair(sheet, agreed.question, StatusMark("done" if given else "nothing", words, self.look))

    def _stories(self, column: Column, stories: tuple[Told, ...]) -> None:
        column.section(self.tr("The stories"))
        for told in stories:
            sheet = self._sheet(column)
            sheet.add(Heading(self.tr("Story {n}").format(n=told.position), self.look, 3))
            runs: list[Run] = []
            for label, words in told.facts:
                runs += [Run(together(f"{label}: "), bold=True), Run(f"{together(words)}   ")]
            sheet.add(Prose((tuple(runs),), self.look, TypeSetting(size=16, colour="muted", measured=False)))
            sheet.column.addSpacing(GAP_XS)
            sheet.add(self._rating(told.rating))
            for said in told.answers:
                self._answer(sheet, said)

    def _rating(self, said: Said) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_L)
        grid.addWidget(RatingMark(said.point, said.points, self.look), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Prose(said.answer, self.look, _ABSENT if said.absent else _STRONG), 0, 1)
        grid.setColumnStretch(1, 1)
        row.setAccessibleName(f"{said.question} {said.answer}")
        return row

    def _answer(self, sheet: Surface, said: Said) -> None:
        sheet.column.addSpacing(GAP_XS)
        sheet.add(Prose(said.question, self.look, SMALL_TEXT))
        sheet.add(Prose(said.answer.split("\n"), self.look, MUTED_LINE if said.absent else BODY_TEXT))
        if said.unquotable:
            sheet.add(StatusMark("trouble", self.tr("Not for quoting: the participant said no"), self.look))

    def _whatifs(self, column: Column, whatifs: tuple[Changed, ...]) -> None:
        if not whatifs:
            return
        column.section(self.tr("What if one thing were different?"))
        for changed in whatifs:
            sheet = self._sheet(column)
            title = self.tr("Story {n}, {label}: {was} → {became}")
            words = title.format(n=changed.position, label=changed.label, was=changed.was, became=changed.became)
            sheet.add(Heading(words, self.look, 3))
            self._before_and_after(sheet, changed)

    def _repeats(self, column: Column, repeats: tuple[Again, ...]) -> None:
        if not repeats:
            return
        column.section(self.tr("The same story again"))
        for again in repeats:
            sheet = self._sheet(column)
            sheet.add(Heading(self.tr("Story {n}").format(n=again.position), self.look, 3))
            self._before_and_after(sheet, again)

    def _before_and_after(self, sheet: Surface, changed: Changed | Again) -> None:
        pair = QWidget()
        grid = QGridLayout(pair)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP_S)
        stacked = self.look.scale > STACKED_FROM
        sides = ((self.tr("Before"), changed.before), (self.tr("After"), changed.after))
        for number, (label, said) in enumerate(sides):
            row, column = (2 * number, 0) if stacked else (0, number)
            grid.addWidget(Prose(label, self.look, SMALL_TEXT), row, column)
            grid.addWidget(self._rating(said), row + 1, column)
            grid.setColumnStretch(column, 1)
        sheet.add(pair)

    def _asked(self, column: Column, asked: Asked) -> None:
        column.section(asked.question)
        sheet = self._sheet(column)
        for said in asked.lines:
            if said.points:
                self._pair(sheet, said.question, self._rating(said))
            else:
                sheet.add(Prose(said.answer, self.look, MUTED_LINE if said.absent else BODY_TEXT))

    def _about(self, column: Column, about: tuple[Said, ...]) -> None:
        if not about:
            return
        column.section(self.tr("About the participant, in bands"))
        sheet = self._sheet(column)
        for said in about:
            self._pair(sheet, said.question, Prose(said.answer, self.look, _ABSENT if said.absent else _STRONG))

    def _pair(self, sheet: Surface, label: str, value: QWidget) -> None:
        """Put a label and its value side by side, or one below the other for large text."""
        if self.look.scale > STACKED_FROM:
            sheet.add(Prose(label, self.look))
            sheet.add(value)
            return
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_L)
        grid.addWidget(Prose(label, self.look, TypeSetting(pitch=1.35)), 0, 0)
        grid.addWidget(value, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        sheet.add(row)
