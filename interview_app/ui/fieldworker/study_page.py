"""How a laptop gets its study: a request goes to the coordinator, a signed pack comes back."""

from PySide6.QtCore import Signal

from interview_app.ui.theme import SEMIBOLD
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface


class StudyPage(ColumnPage):
    """Two steps: save the request, install the pack."""

    request_wanted = Signal()
    pack_wanted = Signal()

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the request be saved?")

    def pack_question(self) -> str:
        """Return the title under which the pack is asked for."""
        return self.tr("Choose the study pack")

    def show_steps(self, words: tuple[str, ...]) -> None:
        """Show both steps, with the words by which the coordinator knows this laptop."""
        column = self.new_column(self.tr("Get the study"))
        column.text(self.tr("A study comes as one file from your coordinator, made for this laptop only."))
        column.section(self.tr("1. Ask for it"))
        column.text(self.tr("Save a request and send it to your coordinator. Nothing in it is secret."))
        save = Button(self.tr("Save the request"), "save_request", self.look, "outline", "upload")
        save.clicked.connect(self.request_wanted)
        column.side_by_side(save)
        self._words(column, self.tr("On the phone, read these words to your coordinator:"), words)
        column.section(self.tr("2. Install it"))
        column.text(self.tr("When the study pack has come back, choose it here."))
        install = Button(self.tr("Install the study"), "install_pack", self.look, "primary", "download")
        install.clicked.connect(self.pack_wanted)
        column.side_by_side(install)
        self.show_column(column, save)

    def show_saved(self, file_name: str) -> None:
        """Say where the request is."""
        sentences = (
            self.tr("The request is saved."),
            self.tr("Send {file} to your coordinator.").format(file=file_name),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def show_installed(self, title: str, words: tuple[str, ...]) -> None:
        """Say which study is installed, and whose words to compare."""
        sentences = (
            self.tr("The study “{title}” is installed.").format(title=title),
            self.tr("Compare these words of the centre with your coordinator on the phone: {words}.").format(
                words=" ".join(words)
            ),
            self.tr("If they differ, do not hold interviews with it."),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def _words(self, column: Column, label: str, words: tuple[str, ...]) -> None:
        sheet = Surface(padding=20, spacing=6)
        sheet.add(Prose(label, self.look))
        sheet.add(Prose(" ".join(words), self.look, TypeSetting(weight=SEMIBOLD)))
        column.add(sheet)
