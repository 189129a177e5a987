"""Enrolling a laptop: its request is read, eight words are compared by phone, and its pack is made."""

from PySide6.QtCore import Signal

from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage, StatusLine
from interview_app.ui.widgets.drop_zone import DropZone
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface


class EnrolPage(ColumnPage):
    """Emits `dropped` with paths, `files_wanted`, `pack_wanted` and `back_wanted`."""

    dropped = Signal(object)
    files_wanted = Signal()
    pack_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: StatusLine | None = None
        self._actions: list[Button] = []

    def file_question(self) -> str:
        """Return the title under which the request is asked for."""
        return self.tr("Choose the laptop’s request")

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the pack be saved?")

    def show_ready(self) -> None:
        """Ask for the request of a laptop."""
        column = self.new_column(self.tr("Enrol a laptop"))
        column.text(self.tr("A new laptop writes a request on a stick. It gets a pack for it, made for it alone."))
        words, hint = self.tr("Drop the laptop’s request here"), self.tr("A file called request-….json")
        zone = DropZone(words, hint, self.look, folders=False)
        zone.dropped.connect(self.dropped)
        zone.browse_wanted.connect(self.files_wanted)
        column.add(zone)
        column.side_by_side(self._back())
        self.show_column(column, zone.browse)

    def show_request(self, file: str, words: tuple[str, ...], *, known: int) -> None:
        """Show the words of a request, to be compared.

        Args:
            file: The request's file.
            words: Eight.
            known: The number of the laptop, if it has one already; 0 if it is new.
        """
        column = self.new_column(self.tr("Enrol a laptop"))
        column.text(self.tr("Call the fieldworker. Their screen shows eight words: are they these, in this order?"))
        sheet = Surface(padding=20, spacing=6)
        sheet.add(Prose(" ".join(words), self.look, TypeSetting(size=22, weight=SEMIBOLD)))
        sheet.add(Prose(file, self.look, SMALL_TEXT))
        column.add(sheet)
        if known:
            column.text(self.tr("This is laptop {n}. It gets a newer pack.").format(n=known))
        column.text(self.tr("If one word is another, somebody may have put another request in its place: stop here."))
        make = Button(self.tr("They are the same: make the pack…"), "make_pack", self.look, "primary", "package")
        make.clicked.connect(self.pack_wanted)
        other = Button(self.tr("Another request"), "another", self.look, "outline")
        other.clicked.connect(self.show_ready)
        self._actions = [make, other, self._back()]
        column.side_by_side(*self._actions)
        self._state = column.status()
        self.show_column(column, make)

    def show_waiting(self) -> None:
        """Say that the pack is being made."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Making the pack."))

    def show_made(self, file: str, number: int, words: tuple[str, ...]) -> None:
        """Say that the pack is there, and which words the laptop will show.

        Args:
            file: The pack's file.
            number: The laptop's.
            words: The centre's own.
        """
        self.show_ready()
        sentences = (
            self.tr("{file} is the pack of laptop {n}. Give it to the fieldworker.").format(file=file, n=number),
            self.tr("The laptop will show the centre’s words: {words}").format(words=" ".join(words)),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def _back(self) -> Button:
        back = Button(self.tr("Back to people and laptops"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        return back
