"""F2: what there is to do today, and how each of it stands."""

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtGui import QKeySequence

from interview_app.ui.away.hotkeys import LOCK, SEAL_NOW
from interview_app.ui.fieldworker.by_itself import sealed_by_itself
from interview_app.ui.fieldworker.laptop_words import LaptopWords
from interview_app.ui.fieldworker.values import LaptopCheck, LaptopView, TodayView
from interview_app.ui.notices import notice
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import together
from interview_app.ui.widgets.status_mark import Standing
from interview_app.ui.widgets.task_row import TaskList, TaskRow


class TodayPage(ColumnPage):
    """The home page. Its one way on is an interview, or the study when there is none yet."""

    interview_wanted = Signal()
    interviews_wanted = Signal()
    send_wanted = Signal()
    study_wanted = Signal()
    passphrase_wanted = Signal()
    concern_wanted = Signal()
    laptop_wanted = Signal()
    practise_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._tasks: TaskList | None = None
        self._check: LaptopCheck | None = None

    def show_view(self, view: TodayView) -> None:
        """Show how everything stands."""
        column = self.new_column(self.tr("Today"))
        now = view.check.now.astimezone()  # as the clock on the wall shows it
        column.text(
            self.locale().toString(QDate(now.year, now.month, now.day), self.tr("dddd d MMMM yyyy")), setting=MUTED_LINE
        )
        tasks = self._tasks = TaskList(self.look)
        self._check = view.check
        tasks.add(self._laptop_row(view.check, view.laptop))
        if view.check.study is None:
            tasks.add(self._study_row(view.check))
        tasks.add(self._finish_row(view))
        tasks.add(self._send_row(view))
        tasks.add(self._receipt_row(view))
        if view.concerns:
            tasks.add(self._concern_row(view.concerns))
        if view.can_practise:
            tasks.add(self._practise_row())
        column.add(tasks)
        way_on = self._way_on(view.check)
        column.side_by_side(way_on, *(() if view.check.study is None else (self._newer_study(),)))
        concern = Button(self.tr("Record a concern"), "concerns", self.look, "outline")
        concern.clicked.connect(self.concern_wanted)
        column.side_by_side(concern)
        self._in_a_hurry(column)
        self.show_column(column, way_on)
        self.show_notice(self._trouble(view.check) or sealed_by_itself(view.by_itself, self.look))

    def show_laptop(self, view: LaptopView) -> None:
        """Say how the laptop stands, with everything else left as it is."""
        if self._tasks is not None and self._check is not None:
            self._tasks.put_first(self._laptop_row(self._check, view))

    def _in_a_hurry(self, column: Column) -> None:
        lock, seal = (keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in (LOCK, SEAL_NOW))
        column.section(self.tr("If you have to leave in a hurry"))
        column.text(
            self.tr("{keys} locks this laptop, in every window.").format(keys=lock),
            self.tr("{keys} seals every interview as it stands, and then locks.").format(keys=seal),
            self.tr("After that nobody can open them here, not even you. Nothing that was said is lost."),
            setting=MUTED_LINE,
        )
        change = Button(self.tr("Change the passphrase"), "passphrase_page", self.look, "link")
        change.clicked.connect(self.passphrase_wanted)
        withdraw = Button(self.tr("Delete an interview by its code"), "withdraw_page", self.look, "link")
        withdraw.clicked.connect(self.withdraw_wanted)
        column.side_by_side(change, withdraw)

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

    def _laptop_row(self, check: LaptopCheck, view: LaptopView) -> TaskRow:
        now = check.now.astimezone()
        clock = self.locale().toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat)
        facts = [
            self.tr("Clock {time}").format(time=clock),
            self.tr("{room} free").format(room=LaptopWords().room(check.free_megabytes)),
        ]
        if check.study is not None:
            facts.append(self.tr("“{title}”").format(title=check.study.title))
            facts.append(self.tr("version {n}").format(n=check.study.version))
        ready = check.clock_ok and check.disk_ok and check.trouble is None
        standing: Standing = "done"
        words = self.tr("Ready")
        if not ready:
            standing, words = "trouble", self.tr("Look at this first")
        elif view.to_look_at:
            standing, words = "to_do", self.tr("%n thing(s) to look at", "", view.to_look_at)
        hint = "\N{NO-BREAK SPACE}· ".join(map(together, facts))
        row = TaskRow(self.tr("Check this laptop"), "today:laptop", standing, words, self.look, hint=hint)
        row.clicked.connect(self.laptop_wanted)
        return row

    def _study_row(self, check: LaptopCheck) -> TaskRow:
        row = TaskRow(
            self.tr("Get the study"),
            "today:study",
            "to_do",
            self.tr("Not installed") if check.trouble is None else self.tr("Cannot be used"),
            self.look,
            hint=self.tr("The questions, and the keys of those who may read the answers."),
        )
        row.clicked.connect(self.study_wanted)
        return row

    def _finish_row(self, view: TodayView) -> TaskRow:
        waiting = view.to_seal + view.to_carry_on
        parts = []
        if view.to_seal:
            parts.append(self.tr("%n to write notes and seal", "", view.to_seal))
        if view.to_carry_on:
            parts.append(self.tr("%n not finished", "", view.to_carry_on))
        words = ", ".join(parts) or self.tr("None waiting")
        title = self.tr("Finish interviews")
        row = TaskRow(title, "today:interviews", "to_do" if waiting else "nothing", words, self.look)
        row.clicked.connect(self.interviews_wanted)
        return row

    def _send_row(self, view: TodayView) -> TaskRow:
        words = self.tr("%n not sent", "", view.to_send) if view.to_send else self.tr("Nothing to send")
        title = self.tr("Send to the centre")
        row = TaskRow(title, "today:send", "to_do" if view.to_send else "nothing", words, self.look)
        row.clicked.connect(self.send_wanted)
        return row

    def _receipt_row(self, view: TodayView) -> TaskRow:
        waiting = view.to_be_receipted
        words = self.tr("%n sent, no receipt yet", "", waiting) if waiting else self.tr("None expected")
        title = self.tr("Take in a receipt")
        row = TaskRow(title, "today:receipt", "waiting" if waiting else "nothing", words, self.look)
        row.clicked.connect(self.send_wanted)
        return row

    def _concern_row(self, waiting: int) -> TaskRow:
        words = self.tr("%n not with the lead yet", "", waiting)
        row = TaskRow(self.tr("Concern records"), "today:concerns", "to_do", words, self.look)
        row.clicked.connect(self.concern_wanted)
        return row

    def _practise_row(self) -> TaskRow:
        words = self.tr("Whenever you like")
        row = TaskRow(self.tr("Practise"), "today:practise", "nothing", words, self.look)
        row.clicked.connect(self.practise_wanted)
        return row

    def _trouble(self, check: LaptopCheck) -> Notice | None:
        if check.trouble is not None:
            return notice(check.trouble, self.look, closable=False)
        if not check.disk_ok:
            room = LaptopWords().room(check.free_megabytes)
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
