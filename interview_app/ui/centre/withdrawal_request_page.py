"""One request: approved or refused by a second person, or done, with the paper that says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre import withdrawal_words as words
from interview_app.ui.centre.withdrawal_values import RequestView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.fact_list import FactList
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.text_box import LineBox

_LONGEST = 200


class WithdrawalRequestPage(ColumnPage):
    """Emits the wish to choose a key file, to approve or refuse with a passphrase, to save the proof, to go back."""

    key_wanted = Signal()
    approved = Signal(str)
    refused = Signal(str)
    proof_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._actions: list[Button] = []
        self._box: LineBox | None = None
        self._state: StatusLine | None = None

    def key_question(self) -> str:
        """Return the title under which a key file is asked for."""
        return self.tr("Choose the key file of the second person")

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the page for the person be saved?")

    def show_view(self, view: RequestView) -> None:
        """Show how a request stands, and what can be done about it."""
        column = self.new_column(words.title(view.scope))
        column.add(FactList(self._facts(view), self.look))
        self._actions, self._box = [], None
        if view.told:
            column.section(self.tr("Who was given it before"))
            column.bullets(*(words.told(each) for each in view.told))
            column.text(self.tr("Under Records, note when each was told and what they answered."), setting=SMALL_TEXT)
        if view.state == "asked":
            self._approval(column, view)
        elif view.state == "done":
            self._proof(column, view)
        back = Button(self.tr("Back to the list"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        self._state = column.status()
        self.show_column(column, self._first_of(back))

    def show_waiting(self) -> None:
        """Say that it takes a moment."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Working. This takes a moment."))

    def show_saved(self, name: str, signature: str) -> None:
        """Say where the page for the person is."""
        sentences = (
            self.tr("{file} is saved, and {signature} beside it.").format(file=name, signature=signature),
            self.tr("Give both to the person. Nothing in them tells whose interview it was."),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def _first_of(self, back: Button) -> QWidget:
        """Return what somebody does first here: type the passphrase, press the first button, or go back."""
        return self._box or (self._actions[0] if self._actions else back)

    # ---- inside --------------------------------------------------------------------------------------------------

    def _facts(self, view: RequestView) -> list[tuple[str, str]]:
        facts = [(self.tr("Number"), str(view.number)), (self.tr("Asked on"), words.day_words(view.asked_on))]
        if view.state == "asked":
            facts.append((self.tr("Due by"), words.day_words(view.due_on)))
        elif view.settled is not None:
            label = self.tr("Done on") if view.state == "done" else self.tr("Refused on")
            facts.append((label, words.day_words(view.settled)))
        if view.state == "done":
            here = self.tr("It was here.") if view.found else self.tr("It had not arrived: it is done when it does.")
            facts.append((self.tr("Interview"), here))
            if view.scope != "show":
                given = self.tr("Given away %n time(s) before", "", view.releases)
                facts.append((self.tr("Releases"), given if view.releases else self.tr("None")))
        return facts

    def _approval(self, column: Column, view: RequestView) -> None:
        column.section(self.tr("A second person agrees"))
        column.text(
            self.tr("Somebody else of the team than the one who asked takes this computer now."),
            *words.meaning(view.scope),
        )
        choose = Button(self.tr("Choose their key file…"), "choose_key", self.look, "outline", "key-round")
        choose.clicked.connect(self.key_wanted)
        column.side_by_side(choose)
        self._actions.append(choose)
        if not view.key:
            return
        label = self.tr("Passphrase of {file}").format(file=view.key)
        box = LineBox(label, "second_passphrase", secret=True, most=_LONGEST)
        column.add(Field(label, box, self.look))
        approve = Button(self.tr("Agree and do it"), "approve", self.look, "primary")
        refuse = Button(self.tr("Refuse it"), "refuse", self.look, "outline")
        approve.clicked.connect(lambda: self.approved.emit(box.text()))
        refuse.clicked.connect(lambda: self.refused.emit(box.text()))
        column.side_by_side(approve, refuse)
        self._actions += [approve, refuse]
        self._box = box

    def _proof(self, column: Column, view: RequestView) -> None:
        column.section(self.tr("For the person"))
        column.text(
            self.tr("A page in plain English, signed by the centre: what was asked, what was done, and when."),
            self.tr("It has no name and no code on it."),
        )
        save = Button(self.tr("Save the page…"), "save_proof", self.look, "primary", "download")
        save.clicked.connect(self.proof_wanted)
        column.side_by_side(save)
        self._actions.append(save)
        if view.scope == "erase":
            column.section(self.tr("For the laptops"))
            column.text(self.tr("Bring the file withdrawals.json from the centre’s folder to every laptop."))
