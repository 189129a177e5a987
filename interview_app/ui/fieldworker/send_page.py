"""F7: what will leave this laptop, who can open it, where it is written; and the centre's receipt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from interview_app.ui.fieldworker.values import ReceivedView, SendView, SentView
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button, Kind
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage, StatusLine
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting
from interview_app.ui.widgets.surface import Surface

_NAMED = 6
"""Labels that are written out; more are counted."""


class SendPage(ColumnPage):
    """Asks for a folder, writes the bundle there, and takes the centre's receipts."""

    folder_wanted = Signal()
    save_wanted = Signal()
    again_wanted = Signal()
    receipt_wanted = Signal()
    code_given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._actions: list[Button] = []
        self._state: StatusLine | None = None

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the bundle be saved?")

    def receipt_question(self) -> str:
        """Return the title under which receipts are asked for."""
        return self.tr("Choose the receipt from the centre")

    def show_view(self, view: SendView) -> None:
        """Show what would leave now, or that nothing would."""
        self._actions = []
        column = self.new_column(self.tr("Send to the centre"))
        if view.labels or view.more:
            self._leaving(column, view)
            self._place(column, view)
        else:
            column.text(self.tr("Nothing is waiting to be sent. Interviews come here once they are sealed."))
        self._state = column.status()
        if view.to_be_receipted or view.more_to_be_receipted:
            self._receipt(column, view)
        primary = [button for button in self._actions if button.property("kind") == "primary"]
        self.show_column(column, primary[0] if primary else None)

    def show_waiting(self) -> None:
        """Say that files are being written and checked."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Working. Please leave the stick in."))

    def show_sent(self, view: SentView) -> None:
        """Say what was written and checked, and what happens next."""
        sentences = [self.tr("Saved, read back and checked.")]
        if view.interviews:
            sentences.append(
                self.tr("{file} holds {count}, {n} kB, in {folder}.").format(
                    file=view.file_name, count=self._count(view.interviews), n=view.kilobytes, folder=view.folder
                )
            )
        if view.consents_name:
            sentences.append(
                self.tr("{file} holds how they agreed, for those who keep it.").format(file=view.consents_name)
            )
        sentences.append(self.tr("Bring or send it to the centre. A sealed copy stays here until the receipt comes."))
        self.show_notice(Notice(tuple(sentences), self.look, "done"))

    def show_received(self, view: ReceivedView) -> None:
        """Say what the receipt did."""
        removed = view.purged + view.evidence + view.addenda
        sentences = []
        if view.purged:
            sentences.append(self.tr("%n interview(s) arrived at the centre.", "", view.purged))
        if view.evidence:
            sentences.append(self.tr("How %n person(s) agreed arrived at the centre.", "", view.evidence))
        if view.addenda:
            sentences.append(self.tr("%n note(s) after sealing arrived at the centre.", "", view.addenda))
        if removed:
            sentences.append(self.tr("The %n sealed copies were removed from this laptop.", "", removed))
        else:
            sentences.append(self.tr("The receipt was already taken in, or is for other interviews."))
            sentences.append(self.tr("Nothing was removed from this laptop."))
        if view.still_waiting:
            sentences.append(self.tr("%n interview(s) still without a receipt.", "", view.still_waiting))
        self.show_notice(Notice(tuple(sentences), self.look, "done" if removed else "note"))

    def _leaving(self, column: Column, view: SendView) -> None:
        column.section(self.tr("What will leave this laptop"))
        sheet = Surface(padding=20, spacing=6)
        if view.labels:
            sheet.add(Prose(self._count(len(view.labels)), self.look, TypeSetting(weight=SEMIBOLD)))
            named = ", ".join(view.labels[:_NAMED])
            more = len(view.labels) - _NAMED
            words = self.tr("{named} and {n} more").format(named=named, n=more) if more > 0 else named
            sheet.add(Prose(words, self.look))
        if view.more:
            others = self.tr("%n file(s) about interviews: how people agreed, notes after sealing", "", view.more)
            sheet.add(Prose(others, self.look))
        sheet.column.addSpacing(GAP_S)
        sheet.add(Prose(self.tr("Sealed. Only these keys of the central team open the seal:"), self.look, SMALL_TEXT))
        for number, key in enumerate(view.recipients, start=1):
            label = Run(self.tr("Key {n}:").format(n=number) + " ", bold=True)
            sheet.add(Prose(((label, Run(" ".join(key))),), self.look, TypeSetting(size=16, pitch=1.4)))
        column.add(sheet)

    def _place(self, column: Column, view: SendView) -> None:
        column.section(self.tr("Where to save the bundle"))
        folder = self.tr("No folder chosen yet. A USB stick is best.") if view.folder is None else str(view.folder)
        column.text(folder)
        words = self.tr("Choose a folder") if view.folder is None else self.tr("Choose another folder")
        chosen = view.folder is not None
        choose = self._action(words, "choose_folder", "outline" if chosen else "primary", "folder-open")
        choose.clicked.connect(self.folder_wanted)
        save = self._action(self.tr("Save the bundle"), "save_bundle", "primary" if chosen else "outline", "download")
        save.setEnabled(chosen)
        save.clicked.connect(self.save_wanted)
        column.side_by_side(choose, save)

    def _receipt(self, column: Column, view: SendView) -> None:
        column.section(self.tr("The receipt from the centre"))
        if view.to_be_receipted:
            column.text(
                self.tr(
                    "%n interview(s) sent, no receipt yet. When it comes, the sealed copy here is removed.",
                    "",
                    view.to_be_receipted,
                )
            )
        if view.more_to_be_receipted:
            column.text(self.tr("%n file(s) about interviews sent, no receipt yet.", "", view.more_to_be_receipted))
        kind: Kind = "outline" if view.labels or view.more else "primary"
        take = self._action(self.tr("Take in a receipt"), "take_receipt", kind, "file-check")
        take.clicked.connect(self.receipt_wanted)
        again = self._action(self.tr("Save once more"), "save_again", "link", "")
        again.clicked.connect(self.again_wanted)
        column.side_by_side(take, again)
        box = QLineEdit()
        box.setObjectName("receipt_code")
        box.setAccessibleName(self.tr("Code from the coordinator"))
        use = self._action(self.tr("Use this code"), "use_code", "outline", "")
        hint = self.tr("Nine letters and numbers that they read to you by telephone, for one file.")
        column.add(Field(self.tr("Code from the coordinator"), box, self.look, hint=hint, beside=use))
        use.clicked.connect(lambda: self._give_code(box))
        box.returnPressed.connect(lambda: self._give_code(box))
        column.text(self.tr("Once more, if the stick was lost: nobody who finds it can read it."), setting=SMALL_TEXT)

    def _give_code(self, box: QLineEdit) -> None:
        if box.text().strip():
            self.code_given.emit(box.text())

    def _action(self, words: str, name: str, kind: Kind, picture: str) -> Button:
        button = Button(words, name, self.look, kind, picture)
        self._actions.append(button)
        return button

    def _count(self, number: int) -> str:
        return self.tr("%n interview(s)", "", number)
