"""Backups: when the last one was made and what happened since, and making, checking and restoring."""

from PySide6.QtCore import Signal

from interview_app.centre.backup import BackedUp
from interview_app.centre.backup_standing import Standing
from interview_app.centre.check import Report
from interview_app.centre.restore_beside import Beside
from interview_app.ui.centre import records_words as days
from interview_app.ui.centre.backups_following import Kind
from interview_app.ui.centre.backups_running import CareRunning
from interview_app.ui.centre.backups_words import CheckWords
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.status_mark import Standing as Mark
from interview_app.ui.widgets.task_row import StandingRow, TaskList

_WIDTH = 820


class BackupsPage(ColumnPage):
    """Emits `backup_wanted`, `check_wanted`, `restore_wanted` and `stop_wanted`."""

    backup_wanted = Signal()
    check_wanted = Signal()
    restore_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH)
        self._running: CareRunning | None = None

    def folder_question(self) -> str:
        """Return the title under which a folder for a backup is asked for."""
        return self.tr("Choose a folder for backups, best on a stick")

    def show_waiting(self) -> None:
        """Say that it is being read how things stand."""
        column = self.new_column(self.tr("Backups"))
        column.text(self.tr("Reading when the last backup was made."), setting=SMALL_TEXT)
        self.show_column(column)

    def show_view(self, stands: Standing) -> None:
        """Show how backups stand, and what can be done."""
        self._running = None
        column = self.new_column(self.tr("Backups"))
        column.text(self.tr("A backup brings the centre back when its computer is lost or broken."))
        rows = TaskList(self.look)
        rows.add(self._last(stands))
        if stands.last or stands.restored:
            rows.add(self._since(stands))
        rows.add(self._checked(stands))
        column.add(rows)
        make = Button(self.tr("Make a backup…"), "make_backup", self.look, "primary", "archive")
        make.clicked.connect(self.backup_wanted)
        column.side_by_side(make)
        column.text(
            self.tr("You choose a folder. The copy is sealed: only the coordinator, the deputy and recovery open it."),
            setting=SMALL_TEXT,
        )
        self._draw_care(column)
        self.show_column(column, make)

    def show_running(self, kind: Kind) -> None:
        """Say that something is being done, and offer to stop it."""
        column = self.new_column(self.tr("Backups"))
        self._running = CareRunning(self.look, kind)
        self._running.stop_wanted.connect(self.stop_wanted)
        column.add(self._running)
        self.show_column(column, self._running.stop)

    def show_seen(self, seen: tuple[int, int]) -> None:
        """Show how far it is."""
        if self._running is not None:
            self._running.show_seen(seen)

    def show_stopping(self) -> None:
        """Say that it is being stopped."""
        if self._running is not None:
            self._running.show_stopping()

    # ---- what came of it -----------------------------------------------------------------------------------------

    def show_made(self, made: BackedUp) -> None:
        """Say what is in a backup, and what it does not protect."""
        sentences = [
            self.tr("The backup is made: {content} and {keys}.").format(content=made.content.name, keys=made.keys.name),
            self.tr(
                "It has %n interview(s), the evidence of consent, the study, laptops and records.", "", made.interviews
            ),
            self.tr("It does not have what comes later, nor your key files, their passphrases and withdrawal-key.age."),
            self.tr("Without {keys} nobody can read it. Put this one in the place of every earlier one.").format(
                keys=made.keys.name
            ),
        ]
        if made.same_disk:
            sentences.append(
                self.tr("It is on the same disk as the centre: copy it to a stick, or both break together.")
            )
        self.show_notice(Notice(tuple(sentences), self.look, "done"))

    def show_checked(self, report: Report) -> None:
        """Say what a check found."""
        if report.good:
            happened = self.tr("Nothing is wrong: everything is as it was written.")
            opened = self.tr("Each of the %n interview(s) opens. The day is noted.", "", report.interviews)
            self.show_notice(Notice((happened, opened), self.look, "done"))
            return
        words = CheckWords()
        found = [" ".join(filter(None, (words.found(each), words.advice(each)))) for each in report.findings]
        sentences = [self.tr("%n thing(s) are not as they were written.", "", len(found)), *found]
        if not all(words.advice(each) for each in report.findings):
            sentences += [
                self.tr("Keep the folder of the centre as it is, and make no backup over an earlier one."),
                self.tr("Restore your last backup into a new folder, check that one, and go on from there."),
            ]
        codes = ", ".join(sorted({each.code for each in report.findings}))
        self.show_notice(Notice(tuple(sentences), self.look, "problem", code=codes))

    def show_restored(self, made: Beside) -> None:
        """Say what was made from a backup, what is left out, and what comes next."""
        has = made.has
        place = self.tr("The backup is a centre now, in the new folder {name}.").format(name=made.folder.name)
        sentences = [place, self.tr("It has %n interview(s).", "", has.interviews)]
        if has.withdrawn:
            again = self.tr("%n interview(s) were withdrawn since: that was done again.", "", has.withdrawn)
            sentences.append(again)
        if has.without_key:
            left = self.tr("%n interview(s) are left out: their keys are gone, or came later.", "", has.without_key)
            sentences.append(left)
        if has.left_evidence:
            left = self.tr("%n file(s) with evidence of consent are left out likewise.", "", has.left_evidence)
            sentences.append(left)
        sentences += [
            self.tr("This centre is as it was. If you only tried the backup, delete the new folder now."),
            self.tr("Whoever withdraws here later stays in it. To go on from it, see help (F1)."),
        ]
        self.show_notice(Notice(tuple(sentences), self.look, "done"))

    def show_stopped(self) -> None:
        """Say that it was stopped."""
        words = (self.tr("Stopped, as you wanted."), self.tr("Nothing half made is left, and nothing was changed."))
        self.show_notice(Notice(words, self.look, "note"))

    # ---- parts ---------------------------------------------------------------------------------------------------

    def _draw_care(self, column: Column) -> None:
        column.section(self.tr("Check everything"))
        column.text(self.tr("Every interview and every record is read. Do it once a month."))
        check = Button(self.tr("Check now"), "check_all", self.look, "outline", "file-check")
        check.clicked.connect(self.check_wanted)
        column.side_by_side(check)
        column.section(self.tr("Try a backup, or go on from one"))
        column.text(
            self.tr("A backup becomes a centre in a new folder, and this one stays as it is."),
            self.tr("Whoever withdrew does not come back."),
        )
        restore = Button(self.tr("Restore from a backup…"), "restore", self.look, "outline", "rotate-ccw")
        restore.clicked.connect(self.restore_wanted)
        column.side_by_side(restore)

    def _last(self, stands: Standing) -> StandingRow:
        title, hints = self.tr("Last backup"), []
        mark: Mark = "to_do" if stands.due else "done"
        if stands.last is None:
            words = self.tr("None was made here")
            mark = "to_do" if stands.due else "nothing"
        else:
            made = stands.last
            words = self.tr("{moment} UTC").format(moment=days.moment(made.at))
            if stands.days and stands.restored is None:
                words = self.tr("{moment} UTC, %n day(s) ago", "", stands.days).format(moment=days.moment(made.at))
            file = self.tr(
                "Its name ends in {mark}.age. It has %n interview(s). Key {who} made it.", "", made.interviews
            )
            hints.append(file.format(mark=made.mark, who=made.who))
            hints.append(self.tr("Where it is now only you know: no place is noted."))
        if stands.restored is not None:
            told = self.tr("This centre itself was made from a backup on {day}.")
            hints.append(told.format(day=days.day(stands.restored.date())))
        return StandingRow(title, mark, words, self.look, hint="\n".join(hints))

    def _since(self, stands: Standing) -> StandingRow:
        said, hints = [], []
        if stands.bundles:
            said.append(self.tr("%n bundle(s) came", "", stands.bundles))
        if stands.withdrawals:
            said.append(self.tr("%n withdrawal(s)", "", stands.withdrawals))
            hints.append(self.tr("Who withdrew is gone from earlier backups once a new keys.age replaces the old one."))
        if stands.rotated:
            said.append(self.tr("the keys were changed"))
            hints.append(self.tr("Earlier backups open with the earlier keys only."))
        words = ", ".join(said) or self.tr("No bundle came, and nobody withdrew")
        mark: Mark = "to_do" if stands.withdrawals or stands.rotated else "nothing"
        return StandingRow(self.tr("Since then"), mark, words, self.look, hint="\n".join(hints))

    def _checked(self, stands: Standing) -> StandingRow:
        title = self.tr("Last check that found all well")
        if stands.checked is None:
            return StandingRow(title, "nothing", self.tr("None yet"), self.look)
        words = self.tr("{moment} UTC").format(moment=days.moment(stands.checked))
        return StandingRow(title, "done", words, self.look)
