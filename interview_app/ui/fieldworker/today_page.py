"""F2: what there is to do today, and how each of it stands."""

from PySide6.QtCore import QDate, QLocale, QTime, Signal

from interview_app.ui.fieldworker.values import LaptopCheck, TodayView
from interview_app.ui.notices import notice
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import together
from interview_app.ui.widgets.task_row import StandingRow, TaskList, TaskRow

_GIGABYTE = 1000


class TodayPage(ColumnPage):
    """The home page. Its one way on is an interview, or the study when there is none yet."""

    interview_wanted = Signal()
    interviews_wanted = Signal()
    send_wanted = Signal()
    study_wanted = Signal()

    def show_view(self, view: TodayView) -> None:
        """Show how everything stands."""
        column = self.new_column(self.tr("Today"))
        now = view.check.now.astimezone()  # as the clock on the wall shows it
        column.text(
            self.locale().toString(QDate(now.year, now.month, now.day), self.tr("dddd d MMMM")), setting=MUTED_LINE
        )
        tasks = TaskList(self.look)
        tasks.add(self._laptop_row(view.check))
        if view.check.study is None:
            tasks.add(self._study_row())
        tasks.add(self._finish_row(view))
        tasks.add(self._send_row(view))
        tasks.add(self._receipt_row(view))
        column.add(tasks)
        way_on = self._way_on(view.check)
        column.side_by_side(way_on, *(() if view.check.study is None else (self._newer_study(),)))
        self.show_column(column, way_on)
        self.show_notice(self._trouble(view.check))

    def _way_on(self, check: LaptopCheck) -> Button:
        if check.study is None:
            button = Button(self.tr("Get the study"), "get_study", self.look, "primary", "download")
            button.clicked.connect(self.study_wanted)
            return button
        button = Button(self.tr("Start an interview"), "new_interview", self.look, "primary", "plus")
        button.setEnabled(check.trouble is None and check.disk_ok)
        button.clicked.connect(self.interview_wanted)
        return button

    def _newer_study(self) -> Button:
        button = Button(self.tr("Install a newer study"), "newer_study", self.look, "outline", "download")
        button.clicked.connect(self.study_wanted)
        return button

    def _laptop_row(self, check: LaptopCheck) -> StandingRow:
        now = check.now.astimezone()
        clock = self.locale().toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat)
        facts = [
            self.tr("Clock {time}").format(time=clock),
            self.tr("{room} free").format(room=self._room(check.free_megabytes)),
        ]
        if check.study is not None:
            facts.append(self.tr("“{title}”").format(title=check.study.title))
            facts.append(self.tr("version {n}").format(n=check.study.version))
        ready = check.clock_ok and check.disk_ok and check.trouble is None
        words = self.tr("Ready") if ready else self.tr("Look at this first")
        title = self.tr("Check this laptop")
        return StandingRow(
            title,
            "done" if ready else "trouble",
            words,
            self.look,
            hint="\N{NO-BREAK SPACE}· ".join(map(together, facts)),
        )

    def _study_row(self) -> TaskRow:
        row = TaskRow(
            self.tr("Get the study"),
            "today:study",
            "to_do",
            self.tr("Not installed"),
            self.look,
            hint=self.tr("The questions, and the keys of those who may read the answers."),
        )
        row.clicked.connect(self.study_wanted)
        return row

    def _finish_row(self, view: TodayView) -> TaskRow:
        waiting = view.to_seal + view.to_carry_on
        parts = []
        if view.to_seal:
            parts.append(self.tr("{n} to write notes and seal").format(n=view.to_seal))
        if view.to_carry_on:
            parts.append(self.tr("{n} not finished").format(n=view.to_carry_on))
        words = ", ".join(parts) or self.tr("None waiting")
        title = self.tr("Finish interviews")
        row = TaskRow(title, "today:interviews", "to_do" if waiting else "nothing", words, self.look)
        row.clicked.connect(self.interviews_wanted)
        return row

    def _send_row(self, view: TodayView) -> TaskRow:
        words = self.tr("{n} not sent").format(n=view.to_send) if view.to_send else self.tr("Nothing to send")
        title = self.tr("Send to the centre")
        row = TaskRow(title, "today:send", "to_do" if view.to_send else "nothing", words, self.look)
        row.clicked.connect(self.send_wanted)
        return row

    def _receipt_row(self, view: TodayView) -> TaskRow:
        waiting = view.to_be_receipted
        words = self.tr("{n} sent, no receipt yet").format(n=waiting) if waiting else self.tr("None expected")
        title = self.tr("Take in a receipt")
        row = TaskRow(title, "today:receipt", "waiting" if waiting else "nothing", words, self.look)
        row.clicked.connect(self.send_wanted)
        return row

    def _trouble(self, check: LaptopCheck) -> Notice | None:
        if check.trouble is not None:
            return notice(check.trouble, self.look, closable=False)
        if not check.disk_ok:
            room = self._room(check.free_megabytes)
            happened = self.tr("The disk is almost full: {room} free.").format(room=room)
            safe = self.tr("Nothing was lost.")
            next_step = self.tr("Free some space before you start an interview.")
        elif not check.clock_ok:
            happened = self.tr("The clock of this laptop seems to be wrong.")
            safe = self.tr("Interviews are still safe.")
            next_step = self.tr("Set the date and time, then come back to this page.")
        else:
            return None
        return Notice((happened, safe, next_step), self.look, "problem")

    def _room(self, megabytes: int) -> str:
        if megabytes < _GIGABYTE:
            return self.tr("{n} MB").format(n=megabytes)
        return self.tr("{n} GB").format(n=megabytes // _GIGABYTE)
