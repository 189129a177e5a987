"""How a laptop gets its study: a request goes to the coordinator, a signed pack comes back."""

from PySide6.QtCore import Signal

from interview_app.ui.theme import QUESTION, SEMIBOLD, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage, StatusLine
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting
from interview_app.ui.widgets.surface import Surface

_WORDS = TypeSetting(size=QUESTION, weight=SEMIBOLD, gap=0)
_WORDS_A_LINE = 4
"""Few enough to say in one breath and to find again."""


class StudyPage(ColumnPage):
    """Two steps: save the request, install the pack. Before the first pack, the centre's words are compared."""

    request_wanted = Signal()
    pack_wanted = Signal()
    same_wanted = Signal()
    different_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._actions: list[Button] = []
        self._state: StatusLine | None = None

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the request be saved?")

    def pack_question(self) -> str:
        """Return the title under which the pack is asked for."""
        return self.tr("Choose the study pack")

    def show_steps(self, words: tuple[str, ...], *, told: bool = False) -> None:
        """Show both steps, with the words by which the coordinator knows this laptop.

        Args:
            words: The laptop's.
            told: Whether a notice follows: then the top of the page has the focus, or large text would hide it.
        """
        column = self.new_column(self.tr("Get the study"))
        column.text(self.tr("A study comes as one file from your coordinator, made for this laptop only."))
        column.section(self.tr("1. Ask for it"))
        column.text(self.tr("Save a request and send it to your coordinator. Nothing in it is secret."))
        save = Button(self.tr("Save the request"), "save_request", self.look, "outline", "upload")
        save.clicked.connect(self.request_wanted)
        column.side_by_side(save)
        label = Prose(self.tr("On the phone, read these words to your coordinator:"), self.look)
        column.add(self._sheet(label, Prose(" ".join(words), self.look, TypeSetting(weight=SEMIBOLD))))
        column.section(self.tr("2. Install it"))
        column.text(self.tr("When the study pack has come back, choose it here."))
        install = Button(self.tr("Install the study"), "install_pack", self.look, "primary", "download")
        install.clicked.connect(self.pack_wanted)
        self._actions = [save, install]
        column.side_by_side(install)
        self._state = column.status()
        self.show_column(column, column.title if told else save)

    def show_comparison(self, title: str, words: tuple[str, ...]) -> None:
        """Show the centre's words before the study is installed, and ask whether they are the right ones.

        Neither answer is the way on, and neither has the focus: Enter, pressed by habit, answers nothing.
        """
        column = self.new_column(self.tr("Compare the centre’s words"))
        column.text(
            self.tr("The study “{title}” would tie this laptop, for good, to the centre with these words:").format(
                title=title
            )
        )
        lines = [" ".join(words[at : at + _WORDS_A_LINE]) for at in range(0, len(words), _WORDS_A_LINE)]
        column.add(self._sheet(Prose(lines, self.look, _WORDS)))
        question = self.tr("Read these words to your coordinator by phone. Are they the same?")
        column.text((Run(question, bold=True),))
        same = Button(self.tr("They are the same: install"), "words_same", self.look)
        same.clicked.connect(self.same_wanted)
        different = Button(self.tr("They differ: do not install"), "words_different", self.look)
        different.clicked.connect(self.different_wanted)
        self._actions = [same, different]
        column.side_by_side(same, different)
        self._state = column.status()
        self.show_column(column, column.title)
        announce(column, " ".join((column.title.text(), *lines, question)))

    def show_waiting(self) -> None:
        """Say that a pack is being verified or installed."""
        for button in self._actions:
            button.setEnabled(False)
        if self._state is not None:
            self._state.say(self.tr("Working. Please wait a moment."))

    def show_saved(self, file_name: str) -> None:
        """Say where the request is."""
        sentences = (
            self.tr("The request is saved."),
            self.tr("Send {file} to your coordinator.").format(file=file_name),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def show_installed(self, title: str) -> None:
        """Say which study is installed, and what can be done now."""
        sentences = (
            self.tr("The study “{title}” is installed.").format(title=title),
            self.tr("Go to Today to start an interview with it."),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def show_refused(self) -> None:
        """Say that nothing was installed, and what to do about words that differ."""
        sentences = (
            self.tr("The words differ, so the study may not be from your centre."),
            self.tr("Nothing was installed, and nothing on this laptop has changed."),
            self.tr("Do not use this file again. Tell your coordinator, and ask how to get the right one."),
        )
        self.show_notice(Notice(sentences, self.look, "problem"))

    def _sheet(self, *contents: Prose) -> Surface:
        sheet = Surface(padding=20, spacing=6)
        for content in contents:
            sheet.add(content)
        return sheet
