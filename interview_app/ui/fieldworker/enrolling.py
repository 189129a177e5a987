"""Getting the study: the laptop's request is saved for the coordinator, and the pack that comes back is installed.

The first pack decides for good which centre the laptop belongs to. So the centre's words are compared before it is
installed, and nothing is written until somebody has said that they are the same.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.interview import laptop
from interview_app.study.pack import Pack, read_file
from interview_app.study.pack.request import read_request
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.study_page import StudyPage


@dataclass(frozen=True)
class Offer:
    """A first pack that was verified and not installed, and the words of its centre.

    Its bytes are kept: what is installed is what was verified, whatever has become of the file since.
    """

    untrusted_pack: bytes = field(repr=False)
    title: str
    words: tuple[str, ...]


class Enrolling:
    """Knows the study page, the laptop's request and pack, and the pack whose words are being compared.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while a pack is verified or installed, when nobody should walk away.
    """

    def __init__(self, page: StudyPage, desk: Desk, busy: Callable[[bool], None]) -> None:
        self._page = page
        self._desk = desk
        self._busy = busy
        self.offer: Offer | None = None
        page.request_wanted.connect(self.save_request)
        page.pack_wanted.connect(self.take_pack)
        page.same_wanted.connect(self.install)
        page.different_wanted.connect(self.refuse)

    def begin(self, offer: Offer | None = None) -> None:
        """Show both steps, or the words of a pack that still waits to be compared."""
        self.offer = offer
        if offer is not None:
            self._page.show_comparison(offer.title, offer.words)
        else:
            self._show_steps()

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

    def take_pack(self) -> None:
        """Verify the pack that the person picks. One of this laptop's centre is installed, a first one is offered."""
        files = self._desk.room.choose_files(self._page, self._page.pack_question())
        if files:
            self._run(lambda: self._examined(files[0]))

    def install(self) -> None:
        """Install the pack whose words are the same. It is verified once more: time has passed."""
        offer = self.offer
        if offer is not None:
            self._run(lambda: self._desk.install(offer.untrusted_pack))

    def refuse(self) -> None:
        """Forget the pack whose words differ."""
        self.offer = None
        self._show_steps(told=True)
        self._page.show_refused()

    def _examined(self, file: Path) -> Offer | Pack:
        desk, untrusted_pack = self._desk, read_file(file)
        if desk.vault.pack_in_use() is not None:
            return desk.install(untrusted_pack)
        examined = laptop.examine(desk.vault, untrusted_pack, desk.room.clock)
        return Offer(untrusted_pack, _title(examined), examined.words)

    def _run(self, work: Callable[[], Offer | Pack]) -> None:
        self._page.show_waiting()
        self._busy(True)
        self._desk.run(work, self._done, self._failed, self._page)

    def _done(self, result: Offer | Pack) -> None:
        self._busy(False)
        if isinstance(result, Offer):
            self.begin(result)
        else:
            self.offer = None
            self._show_steps(told=True)
            self._page.show_installed(_title(result))

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self.offer = None
        self._show_steps(told=True)
        self._page.show_trouble(error)

    def _show_steps(self, *, told: bool = False) -> None:
        self._page.show_steps(read_request(laptop.request(self._desk.vault)).words, told=told)


def _title(pack: Pack) -> str:
    return pack.loaded.wording(pack.loaded.study.default_language).text("title")
