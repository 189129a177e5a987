"""Getting the study: the laptop's request is saved for the coordinator, and the pack that comes back is installed."""

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.interview import laptop
from interview_app.study.pack import Pack, read_file
from interview_app.study.request import read_request
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.study_page import StudyPage


class Enrolling:
    """Knows the study page, and the laptop's request and pack."""

    def __init__(self, page: StudyPage, desk: Desk) -> None:
        self._page = page
        self._desk = desk
        page.request_wanted.connect(self.save_request)
        page.pack_wanted.connect(self.install)

    def begin(self) -> None:
        """Show both steps."""
        self._page.show_steps(read_request(laptop.request(self._desk.vault)).words)

    def save_request(self) -> None:
        """Write the request where the person says."""
        folder = self._desk.room.choose_folder(self._page, self._page.folder_question())
        if folder is None:
            return
        content = laptop.request(self._desk.vault)
        path = folder / f"request-{read_request(content).words[0]}.json"
        try:
            write_durably(path, content)
        except UserError as error:
            self._page.show_trouble(error)
            return
        self._page.show_saved(path.name)

    def install(self) -> None:
        """Verify and install the pack that the person picks."""
        files = self._desk.room.choose_files(self._page, self._page.pack_question())
        if not files:
            return
        room, vault = self._desk.room, self._desk.vault

        def work() -> Pack:
            return laptop.install(vault, read_file(files[0]), room.clock)

        room.jobs.run(work, self._installed, self._page.show_trouble, self._page)

    def _installed(self, pack: Pack) -> None:
        study = pack.loaded.study
        title = pack.loaded.wording(study.default_language).text("title")
        self._page.show_installed(title, pack.words)
