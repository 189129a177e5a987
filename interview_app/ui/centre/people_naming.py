"""Naming officers, analysts, keepers and the lead from their public halves. Sealing anew goes to the jobs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from interview_app.base.errors import UserError
from interview_app.centre import identities, others
from interview_app.ui.centre import people_seen
from interview_app.ui.centre.people_naming_page import NamingPage
from interview_app.ui.centre.people_values import Named, PublicKey
from interview_app.ui.centre.rooms import Desk


class PeopleNaming(QObject):
    """Knows the page on which people are named. Emits `left` to go back, and `named` with the role that changed."""

    left = Signal()
    named = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._role: Named = "officers"
        self._chosen: tuple[str, ...] = ()
        self._keys: tuple[PublicKey, ...] = ()

    def attach(self, page: NamingPage) -> None:
        """Use this page from now on."""
        self._page = page
        page.files_wanted.connect(self.choose)
        page.name_wanted.connect(lambda: self._name(self._chosen))
        page.nobody_wanted.connect(lambda: self._name(()))
        page.back_wanted.connect(self.left)

    def begin(self, role: Named) -> None:
        """Show who has a role."""
        self._role, self._chosen, self._keys = role, (), ()
        self._desk.show("naming")
        self._show()

    def choose(self) -> None:
        """Read public halves, and show their words."""
        files = list(self._desk.choose_files(self._page, self._page.file_question()))
        if not files:
            return
        try:
            chosen = tuple(identities.load_public(file) for file in files)
        except UserError as error:
            self._page.show_trouble(error)
            return
        self._chosen = chosen
        self._keys = tuple(people_seen.public_key(key, file.name) for key, file in zip(chosen, files, strict=True))
        self._show()

    def _name(self, keys: Sequence[str]) -> None:
        centre, role = self._desk.centre, self._role
        self._page.show_waiting()
        self._desk.busy(True)
        self._desk.jobs.run(lambda: others.name(centre, role, keys), self._done, self._failed, self)

    def _done(self, _: object) -> None:
        self._desk.busy(False)
        self.named.emit(self._role)

    def _failed(self, error: Exception) -> None:
        self._desk.busy(False)
        self._show()
        self._page.show_trouble(error)

    def _show(self) -> None:
        self._page.show_role(self._role, people_seen.named(self._desk.centre, self._role), self._keys)
