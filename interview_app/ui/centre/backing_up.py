"""Taking care of a centre: it is copied, checked and restored off the window's thread, and watched meanwhile.

Nobody has to stay on the page. What came of it waits there until something else is begun.
"""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer

from interview_app.centre import backup, backup_standing, check
from interview_app.centre.backup_parts import KEYS
from interview_app.centre.backup_standing import Standing
from interview_app.centre.restore_beside import restore_beside
from interview_app.ui.centre.backups_following import Following, Kind, Stopped
from interview_app.ui.centre.backups_page import BackupsPage
from interview_app.ui.centre.restore_page import Chosen, RestorePage
from interview_app.ui.centre.rooms import Desk

Result = TypeVar("Result")
_LOOK_MS: Final = 200
_KEYS_NAME: Final = KEYS.partition(".")[0]


class BackingUp(QObject):
    """Knows the two pages, and what is done with the centre.

    Args:
        desk: What the room may use.
        parent: The room.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._centre = desk, desk.centre
        self._following: Following | None = None
        self._chosen = Chosen()
        self._came_of_it: Callable[[BackupsPage], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def attach(self, page: BackupsPage, restored: RestorePage) -> None:
        """Use these pages from now on."""
        self._page, self._restore = page, restored
        page.backup_wanted.connect(self.back_up)
        page.check_wanted.connect(self.check)
        page.restore_wanted.connect(self.ask_for_backup)
        page.stop_wanted.connect(self.stop)
        restored.content_wanted.connect(self.choose_content)
        restored.keys_wanted.connect(self.choose_keys)
        restored.restore_wanted.connect(self.restore)
        restored.back_wanted.connect(lambda: self._desk.go("nav:backups"))
        restored.show_chosen(self._chosen)
        self._show_work()

    def begin(self) -> None:
        """Show how backups stand, or how far what is being done is."""
        if self._following is not None:
            self._show_work()
            return
        page, centre = self._page, self._centre
        if page.column is None:
            page.show_waiting()
        self._desk.jobs.run(
            lambda: backup_standing.of(centre), partial(self._show, page), partial(self._failed_to_read, page), page
        )

    def leave(self) -> None:
        """Stop what is being done: the window is gone."""
        self.stop()

    def stop(self) -> None:
        """Stop what is being done, where it next tells how far it is."""
        if self._following is not None:
            self._following.stop()

    # ---- copying and checking --------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Ask for a folder, and make a backup in it."""
        folder = self._desk.choose_folder(self._page, self._page.folder_question())
        if folder is not None:
            self._run("backup", lambda told: backup.write(self._centre, folder, told), BackupsPage.show_made)

    def check(self) -> None:
        """Read everything, and tell what is not as it was written."""
        self._run("check", lambda told: check.check_and_note(self._centre, told), BackupsPage.show_checked)

    # ---- restoring -------------------------------------------------------------------------------------------------

    def ask_for_backup(self) -> None:
        """Ask what a centre is to be made from."""
        self._restore.show_chosen(self._chosen)
        self._desk.show("restore")

    def choose_content(self) -> None:
        """Ask for the large file of a backup; keys that are chosen with it, or lie beside it, are taken, too."""
        files = list(self._desk.choose_files(self._restore, self._restore.content_question()))
        keys = [path for path in files if path.name.startswith(_KEYS_NAME)]
        contents = [path for path in files if path not in keys]
        if not files:
            return
        if len(contents) > 1 or len(keys) > 1:
            self._restore.show_several()
            return
        content = contents[0] if contents else self._chosen.content
        chosen = Chosen(content, keys[0] if keys else self._chosen.keys)
        beside = content.with_name(KEYS) if content is not None else None
        if not keys and contents and beside is not None and beside.is_file():
            chosen = Chosen(content, beside, beside=True)
        self._choose(chosen)

    def choose_keys(self) -> None:
        """Ask for the small file of a backup."""
        for path in list(self._desk.choose_files(self._restore, self._restore.keys_question()))[:1]:
            self._choose(Chosen(self._chosen.content, path))

    def restore(self) -> None:
        """Ask for a place, and make a centre there from what was chosen."""
        content, keys = self._chosen.content, self._chosen.keys
        folder = self._desk.choose_folder(self._restore, self._restore.folder_question())
        if folder is None or content is None or keys is None:
            return
        self._run(
            "restore",
            lambda told: restore_beside(self._centre, content, keys, folder, told),
            BackupsPage.show_restored,
        )
        self._desk.show("backups")

    # ---- inside ----------------------------------------------------------------------------------------------------

    def _run(
        self,
        kind: Kind,
        work: Callable[[Callable[[int, int], None]], Result],
        show: Callable[[BackupsPage, Result], None],
    ) -> None:
        if self._following is not None:
            return
        following = Following(kind)
        self._following, self._came_of_it = following, None
        self._show_work()
        self._timer.start()
        self._desk.jobs.run(
            lambda: work(following.told),
            lambda result: self._ended(lambda page: show(page, result)),
            self._failed,
            self,
        )

    def _choose(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._restore.show_chosen(chosen)

    def _look(self) -> None:
        if self._following is not None and self._following.seen is not None:
            self._page.show_seen(self._following.seen)

    def _show_work(self) -> None:
        if self._following is not None:
            self._page.show_running(self._following.kind)
            self._look()
            if self._following.stopping:
                self._page.show_stopping()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            self._ended(BackupsPage.show_stopped)
        else:
            self._ended(lambda page: page.show_trouble(error))

    def _ended(self, came_of_it: Callable[[BackupsPage], None]) -> None:
        self._timer.stop()
        self._following, self._came_of_it = None, came_of_it
        self.begin()

    def _show(self, page: BackupsPage, stands: Standing) -> None:
        # Another text size may have put another page in its place, or other work may have begun, by now.
        if page is self._page and self._following is None:
            page.show_view(stands)
            if self._came_of_it is not None:
                self._came_of_it(page)

    def _failed_to_read(self, page: BackupsPage, error: Exception) -> None:
        if page is self._page and self._following is None:
            page.show_trouble(error)
