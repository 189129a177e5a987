"""What whoever stands there wants: chosen, then said once more before it is done."""

from PySide6.QtCore import Signal

from interview_app.centre.archive.scopes import SCOPES, Scope
from interview_app.ui.centre import withdrawal_words as words
from interview_app.ui.centre.withdrawal_values import ScopeView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.task_row import TaskList, TaskRow


class WithdrawalScopePage(ColumnPage):
    """Emits the scope that was chosen, that it is to be done, and that nothing is to be.

    `page_wanted`: they would like to take home who has had what they told us.
    """

    scope_chosen = Signal(str)
    confirmed = Signal()
    kept = Signal()
    page_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._actions: list[Button] = []
        self._state: StatusLine | None = None

    def show_looked_up(self, *, found: bool) -> None:
        """Say whether there is a record, and ask what is wanted."""
        column = self.new_column(self.tr("One record found") if found else self.tr("None found"))
        if found:
            column.text(self.tr("Ask what they want. Nobody has to say why."))
        else:
            column.text(
                self.tr("No interview here has this code. It may still be on a laptop, or on its way."),
                self.tr("What they ask for can be noted now. It is done as soon as the interview arrives."),
            )
        rows = TaskList(self.look)
        offered = [scope for scope in SCOPES if found or scope != "show"]
        for scope in offered:
            row = TaskRow(
                words.title(scope), f"scope:{scope}", "nothing", "", self.look, hint=" ".join(words.meaning(scope))
            )
            row.setAccessibleName(words.title(scope))
            row.clicked.connect(lambda _=False, chosen=scope: self.scope_chosen.emit(chosen))
            rows.add(row)
        column.add(rows)
        leave = Button(self.tr("Leave it as it is"), "leave", self.look, "outline", "arrow-left")
        leave.clicked.connect(self.kept)
        if found:
            page = Button(self.tr("Save who has had it…"), "save_page", self.look, "outline", "file-text")
            page.clicked.connect(self.page_wanted)
            column.side_by_side(leave, page)
        else:
            column.side_by_side(leave)
        self.show_column(column, column.title)

    def folder_question(self) -> str:
        """Return the title under which a folder for that page is asked for."""
        return self.tr("Choose where their page is to be")

    def show_saved(self, name: str) -> None:
        """Say that their page is written."""
        happened = self.tr("{name} is saved: print it and give it to them.").format(name=name)
        told = self.tr("It has no name and no code in it. Delete the file afterwards.")
        self.show_notice(Notice((happened, told), self.look, "done"))

    def show_confirming(self, view: ScopeView) -> None:
        """Say once more what would be done, and to whom it was given before."""
        if view.scope == "show":
            self._cover()
            return
        column = self.new_column(words.title(view.scope))
        column.text(*words.meaning(view.scope))
        column.section(self.tr("Who was given it before"))
        column.text(self._given(view))
        if view.two:
            column.text(
                self.tr("In this study two people have to agree. A second one approves it with their own key."),
                setting=SMALL_TEXT,
            )
        act = self.tr("Ask for a second person") if view.two else self._verb(view.scope)
        self._finish(column, act)

    def show_waiting(self) -> None:
        """Say that it takes a moment."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Working. This takes a moment."))

    # ---- inside --------------------------------------------------------------------------------------------------

    def _cover(self) -> None:
        """Show nothing of it until somebody says that the person is there."""
        column = self.new_column(self.tr("The answers are covered"))
        column.text(
            self.tr("Only the person whose card this is may see them, here, with you."),
            self.tr("Ask them to sit so that nobody else sees the screen."),
        )
        self._finish(column, self.tr("They are here: show the answers"))

    def _finish(self, column: Column, act: str) -> None:
        do = Button(act, "do_it", self.look, "primary")
        leave = Button(self.tr("Leave it as it is"), "leave", self.look, "outline")
        do.clicked.connect(self.confirmed)
        leave.clicked.connect(self.kept)
        column.side_by_side(do, leave)
        self._state = column.status()
        self._actions = [do, leave]
        self.show_column(column, leave)

    def _given(self, view: ScopeView) -> str:
        if not view.found:
            return self.tr("It has not arrived, so nobody was given it.")
        if not view.releases:
            return self.tr("Nobody outside the team was given it.")
        return self.tr(
            "It was given away %n time(s). Each is marked as out of date, and whoever has it is told within a week.",
            "",
            view.releases,
        )

    def _verb(self, scope: Scope) -> str:
        return {
            "erase": self.tr("Delete it now"),
            "words": self.tr("Delete the words now"),
            "release": self.tr("Stop it now"),
            "show": "",
        }[scope]
