"""The pages of the key ceremony: what it takes, a key for each of two people, and a recovery key on three sheets."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from interview_app.ui.theme import SEMIBOLD, STORY, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.passphrase_form import PassphraseForm
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.text_box import TextBox

_WORD = TypeSetting(size=STORY, weight=SEMIBOLD, pitch=1.2)
_COLUMNS = 3
_WIDTH = 820
_LINES = 4


class StartPage(ColumnPage):
    """What the ceremony is, and what it takes. Emits `begin_wanted`."""

    begin_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH, centred=True)
        column = self.new_column(self.tr("Found a centre"))
        column.text(
            self.tr("Every interview will be sealed to three keys. You make them here, and you try them before use."),
        )
        column.bullets(
            self.tr("Two people, the coordinator and the deputy, each get a key file under a passphrase of their own."),
            self.tr("Three people each keep one sheet of paper. Any two sheets together are the recovery key."),
            self.tr("It takes about half an hour. Use a computer that nobody looks at over your shoulders."),
        )
        column.text(
            self.tr("Have ready: pens or a printer on this computer, three envelopes, and the folder of your study.")
        )
        begin = Button(self.tr("Begin"), "begin", look, "primary")
        begin.clicked.connect(self.begin_wanted)
        column.side_by_side(begin)
        self.show_column(column, begin)


class KeyPage(ColumnPage):
    """A key for one person. Emits `key_wanted` with the passphrase, or `public_wanted` when it was made elsewhere."""

    key_wanted = Signal(str)
    public_wanted = Signal()

    def __init__(self, look: Look, offer: Callable[[], str]) -> None:
        super().__init__(look, _WIDTH, centred=True)
        self._offer = offer

    def folder_question(self) -> str:
        """Return the title under which a place for the key is asked for."""
        return self.tr("Where shall the key file be saved? A stick of its owner is best")

    def file_question(self) -> str:
        """Return the title under which a public half is asked for."""
        return self.tr("Choose the public half: a file whose name ends in .pub")

    def show_role(self, title: str, whose: str) -> None:
        """Ask one person for their passphrase.

        Args:
            title: Such as “1. The coordinator's key”.
            whose: Who sits at the screen now.
        """
        column = self.new_column(title)
        column.text(whose, self.tr("The key file and its passphrase are kept in different places."))
        self._form = PassphraseForm(self.look, self._offer)
        column.add(self._form)
        make = Button(self.tr("Make the key…"), "make_key", self.look, "primary")
        make.clicked.connect(self._press)
        elsewhere = Button(self.tr("It was made on another computer…"), "public_half", self.look, "link")
        elsewhere.clicked.connect(self.public_wanted)
        self._actions = (make, elsewhere, self._form)
        column.side_by_side(make, elsewhere)
        self._state = column.status()
        self.show_column(column, self._form.first)

    def show_waiting(self) -> None:
        """Say that the key is being made, which takes a second on purpose."""
        for part in self._actions:
            part.setEnabled(False)
        self._state.say(self.tr("Making the key. This takes a few seconds, so that nobody can guess quickly later."))

    def show_failed(self, error: Exception) -> None:
        """Say why there is no key."""
        for part in self._actions:
            part.setEnabled(True)
        self._state.say("")
        self.show_trouble(error)

    def _press(self) -> None:
        passphrase = self._form.passphrase()
        if passphrase:
            self.key_wanted.emit(passphrase)


class SharePage(ColumnPage):
    """A share, first to be written down and then to be typed back. Emits `sheets_wanted` and `read_back`."""

    sheets_wanted = Signal()
    read_back = Signal()

    def __init__(self, look: Look, same: Callable[[str, str], bool]) -> None:
        super().__init__(look, _WIDTH, centred=True)
        self._same = same

    def folder_question(self) -> str:
        """Return the title under which a place for the sheets is asked for."""
        return self.tr("Where shall the three printable sheets be saved for now?")

    def show_share(self, share: str, number: int, key: str) -> None:
        """Show the words of a share to the person who keeps it, and to nobody else."""
        self._share, self._number, self._key = share, number, key
        column = self.new_column(self.tr("Recovery sheet {n} of 3").format(n=number))
        column.text(
            self.tr("Only the person who keeps this sheet looks at the screen now. Key {id}.").format(id=key),
            self.tr("Write all 33 words down with their numbers, or print the sheet."),
        )
        column.add(self._table(share.split()))
        written = Button(self.tr("It is on paper"), "on_paper", self.look, "primary")
        written.clicked.connect(self._ask)
        column.side_by_side(written)
        if number == 1:
            sheets = Button(self.tr("Save the three sheets for printing…"), "sheets", self.look, "link")
            sheets.clicked.connect(self.sheets_wanted)
            column.side_by_side(sheets)
            column.text(
                self.tr(
                    "The files are the key in clear. Print them on a printer that is plugged in here, and delete them."
                ),
                setting=SMALL_TEXT,
            )
        self.show_column(column, written)

    def show_saved(self) -> None:
        """Say where the sheets are."""
        words = (
            self.tr("The three sheets are saved."),
            self.tr("Print them now. They are deleted when the third one has been read back."),
        )
        self.show_notice(Notice(words, self.look, "done"))

    def _ask(self) -> None:
        column = self.new_column(self.tr("Recovery sheet {n} of 3").format(n=self._number))
        column.text(
            self.tr("Now type the words back from the paper, so that a slip of the pen is found today."),
            self.tr("The first four letters of each word are enough."),
        )
        box = TextBox(self.tr("The words on the sheet"), "typed_share", self.look, _LINES)
        column.add(box)
        check = Button(self.tr("Compare"), "compare", self.look, "primary")
        check.clicked.connect(lambda: self._compare(box.toPlainText()))
        again = Button(self.tr("Show the words again"), "show_again", self.look)
        again.clicked.connect(lambda: self.show_share(self._share, self._number, self._key))
        column.side_by_side(check, again)
        self.show_column(column, box)

    def _compare(self, typed: str) -> None:
        if self._same(self._share, typed):
            self.read_back.emit()
            return
        words = (
            self.tr("This is not what the screen has shown."),
            self.tr("Compare each word with the paper. If the paper is wrong, look at the words again."),
        )
        self.show_notice(Notice(words, self.look, "problem"))

    def _table(self, words: list[str]) -> Surface:
        sheet = Surface(padding=20)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = -(-len(words) // _COLUMNS)
        for place, word in enumerate(words):
            cell = Prose(f"{place + 1}. {word}", self.look, _WORD)
            grid.addWidget(cell, place % rows, place // rows)
        sheet.add(holder)
        return sheet


class FoundPage(ColumnPage):
    """The study and the place. Emits `found_wanted`; and `finished` when all is done."""

    found_wanted = Signal()
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH, centred=True)

    def study_question(self) -> str:
        """Return the title under which the study's folder is asked for."""
        return self.tr("Choose the folder of the study")

    def place_question(self) -> str:
        """Return the title under which a place for the centre is asked for."""
        return self.tr("Choose a new, empty folder for the centre")

    def show_ready(self) -> None:
        """Ask for the study and the place."""
        column = self.new_column(self.tr("Found the centre"))
        column.text(
            self.tr("The keys are made. Now choose the folder of the study, and then an empty folder for the centre.")
        )
        self._found = Button(self.tr("Choose both…"), "found", self.look, "primary", "folder-open")
        self._found.clicked.connect(self.found_wanted)
        column.side_by_side(self._found)
        self._state = column.status()
        self.show_column(column, self._found)

    def show_waiting(self) -> None:
        """Say that it is being founded."""
        self._found.setEnabled(False)
        self._state.say(self.tr("Founding the centre. Nothing is half made if this is interrupted."))

    def show_failed(self, error: Exception) -> None:
        """Say why it was not founded."""
        self._found.setEnabled(True)
        self._state.say("")
        self.show_trouble(error)

    def show_done(self, words: tuple[str, ...]) -> None:
        """Say that everything works, and what comes next.

        Args:
            words: The eight words of the centre.
        """
        column = self.new_column(self.tr("The centre is founded"))
        column.text(self.tr("Two sheets have opened a trial bundle. Study packs can be made from now on."))
        sheet = Surface(padding=20)
        sheet.add(Prose(" ".join(words), self.look, _WORD))
        column.text(self.tr("These are the words of the centre, which every laptop will show:"))
        column.add(sheet)
        column.text(self.tr("Put each sheet into its envelope. Open the centre with interview-app centre open."))
        close = Button(self.tr("Close"), "close", self.look, "primary")
        close.clicked.connect(self.finished)
        column.side_by_side(close)
        self.show_column(column, close)
