"""Laptops of an open centre: looked at, given a site, enrolled, blocked. Slow work goes to the jobs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.centre import devices, laptops, roles
from interview_app.centre.roles import Deed
from interview_app.study import pack
from interview_app.ui.centre import people_seen
from interview_app.ui.centre.people_enrol_page import EnrolPage
from interview_app.ui.centre.people_laptop_page import LaptopPage
from interview_app.ui.centre.people_values import LaptopLine
from interview_app.ui.centre.rooms import Desk

_LARGEST_REQUEST = 64 * 1024


@dataclass(frozen=True)
class _Request:
    """A request that was read: its bytes, the laptop's public line and its words."""

    content: bytes
    public_line: str
    words: tuple[str, ...]


class PeopleLaptops(QObject):
    """Knows the pages about one laptop. Emits `left` to go back, and `revoked` with the number of a blocked one."""

    left = Signal()
    revoked = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._number = desk, 0
        self._request: _Request | None = None

    def attach(self, page: LaptopPage, enrol: EnrolPage) -> None:
        """Use these pages from now on."""
        self._page, self._enrol = page, enrol
        page.site_given.connect(self.keep_site)
        page.explained.connect(self.explain)
        page.revoke_wanted.connect(self.revoke)
        page.back_wanted.connect(self.left)
        enrol.files_wanted.connect(self.choose_request)
        enrol.dropped.connect(self.read_request)
        enrol.pack_wanted.connect(self.make_pack)
        enrol.back_wanted.connect(self.left)

    # ---- one laptop ----------------------------------------------------------------------------------------------

    def look_at(self, number: int) -> None:
        """Show a laptop."""
        self._number = number
        self._desk.show("laptop")
        try:
            self._show()
        except UserError as error:
            self._page.show_trouble(error)

    def look_again(self) -> None:
        """Show the same laptop on a page that was made anew."""
        self.look_at(self._number)

    def keep_site(self, name: str) -> None:
        """Say where the laptop is used."""
        self._do(lambda: laptops.set_site(self._desk.centre, self._number, name), self._page.show_site_kept)

    def explain(self, flag: int) -> None:
        """Note that a flag is explained."""
        self._do(lambda: laptops.explain(self._desk.centre, flag))

    def revoke(self, number: int) -> None:
        """Block a laptop."""
        self._do(lambda: devices.revoke(self._desk.centre, number), lambda: self.revoked.emit(number))

    def _do(self, verb: Callable[[], None], then: Callable[[], None] = lambda: None) -> None:
        try:
            verb()
            self._show()
        except UserError as error:
            self._page.show_trouble(error)
        else:
            then()

    def _show(self) -> None:
        role = self._desk.centre.role
        self._page.show_laptop(
            self._line(),
            may_enrol=roles.may(role, Deed.ENROL),
            may_revoke=roles.may(role, Deed.REVOKE),
        )

    def _line(self) -> LaptopLine:
        return next(each for each in people_seen.all_laptops(self._desk.centre) if each.number == self._number)

    # ---- a new one -----------------------------------------------------------------------------------------------

    def begin_enrolling(self) -> None:
        """Ask for the request of a laptop."""
        self._request = None
        self._desk.show("enrol")
        self._enrol.show_ready()

    def choose_request(self) -> None:
        """Ask for a file."""
        self.read_request(list(self._desk.choose_files(self._enrol, self._enrol.file_question())))

    def read_request(self, paths: Sequence[Path]) -> None:
        """Read the first of these files, and show its words."""
        if not paths:
            return
        try:
            content = read_bounded(paths[0], _LARGEST_REQUEST)
            request = pack.read_request(content)
            known = self._known(request.public_line)
        except UserError as error:
            self._enrol.show_ready()
            self._enrol.show_trouble(error)
            return
        self._request = _Request(content, request.public_line, request.words)
        self._enrol.show_request(paths[0].name, request.words, known=known)

    def make_pack(self) -> None:
        """Ask for a folder, and write the laptop's pack there."""
        request, centre = self._request, self._desk.centre
        folder = self._desk.choose_folder(self._enrol, self._enrol.folder_question())
        if folder is None or request is None:
            return
        path = folder / f"pack-{'-'.join(request.words[:2])}.study"

        def work() -> int:
            write_durably(path, devices.issue_pack(centre, request.content))
            return self._known(request.public_line)

        def done(number: int) -> None:
            self._desk.busy(False)
            self._enrol.show_made(path.name, number, centre.words)

        def failed(error: Exception) -> None:
            self._desk.busy(False)
            self._enrol.show_ready()
            self._enrol.show_trouble(error)

        self._desk.busy(True)
        self._enrol.show_waiting()
        self._desk.jobs.run(work, done, failed, self)

    def _known(self, public_line: str) -> int:
        return devices.number_of(self._desk.centre, public_line)
