"""Making packs: requests are read and checked, the words compared, and a signed file written for each laptop."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.centre import devices, studies
from interview_app.centre.office import Centre
from interview_app.study.load import LoadedStudy
from interview_app.study.pack.request import LARGEST, read_request
from interview_app.ui.centre.study_packs_page import Laptop, Packed, PacksSection
from interview_app.ui.centre.study_reading import Reading
from interview_app.ui.jobs import Jobs


@dataclass(frozen=True)
class _Asked:
    """A request that was read, and the laptop that made it."""

    laptop: Laptop
    request: bytes = field(repr=False)


@dataclass(frozen=True)
class _Refused:
    """Requests that could be read, and the first file that could not."""

    asked: tuple[_Asked, ...]
    file: str = ""
    error: UserError | None = None


class Packing(QObject):
    """Knows the laptops that ask, and which study they are to get."""

    def __init__(
        self,
        centre: Centre,
        jobs: Jobs,
        choose_files: Callable[[QWidget, str], Sequence[Path]],
        choose_folder: Callable[[QWidget, str], Path | None],
        *,
        busy: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._centre, self._jobs, self._busy = centre, jobs, busy
        self._choose_files, self._choose_folder = choose_files, choose_folder
        self._reading: Reading | None = None
        self._asked: tuple[_Asked, ...] = ()

    def attach(self, section: PacksSection) -> None:
        """Use this section from now on."""
        self._section = section
        section.requests_wanted.connect(self.choose_requests)
        section.compared.connect(self._compare)
        section.packs_wanted.connect(self.make_packs)
        self._show()

    def open(self, reading: Reading) -> None:
        """Pack another study, or the same one as it is now. The laptops stay."""
        self._reading = reading
        self._show()

    def choose_requests(self) -> None:
        """Ask for request files, and show the words of each."""
        paths = self._choose_files(self._section, self._section.request_question())
        if paths:
            self._jobs.run(lambda: _read(paths), self._take, self._section.show_trouble, self)

    def make_packs(self) -> None:
        """Ask for a folder, and write a pack for each laptop whose words are the same."""
        reading = self._reading
        confirmed = [asked for asked in self._asked if asked.laptop.same]
        if reading is None or reading.loaded is None or not confirmed:
            return
        folder = self._choose_folder(self._section, self._section.folder_question())
        if folder is None:
            return
        self._busy(True)
        self._section.show_making()
        work = self._work(reading, confirmed, folder)
        self._jobs.run(work, self._written, self._failed, self)

    def _work(self, reading: Reading, confirmed: Sequence[_Asked], folder: Path) -> Callable[[], list[Path]]:
        centre, loaded = self._centre, reading.loaded

        def work() -> list[Path]:
            if loaded is not None and loaded.digest != centre.study.digest:
                centre.adopt(loaded)
            written = []
            for asked in confirmed:
                path = folder / f"pack-{'-'.join(asked.laptop.words[:2])}.study"
                write_durably(path, devices.issue_pack(centre, asked.request))
                written.append(path)
            return written

        return work

    def _take(self, read: _Refused) -> None:
        self._asked = read.asked
        self._show()
        if read.error is not None:
            self._section.show_trouble(read.error, read.file)

    def _compare(self, number: int, same: bool) -> None:  # noqa: FBT001 - a signal's argument
        asked = list(self._asked)
        asked[number] = replace(asked[number], laptop=replace(asked[number].laptop, same=same))
        self._asked = tuple(asked)
        self._section.show_ready(sum(each.laptop.same for each in asked))

    def _written(self, paths: list[Path]) -> None:
        self._busy(False)
        self._asked = tuple(asked for asked in self._asked if not asked.laptop.same)
        self._show()
        self._section.show_written(paths)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._show()
        self._section.show_trouble(error)

    def _show(self) -> None:
        reading, section = self._reading, self._section
        if reading is None:
            section.clear()
        elif not reading.sound or reading.loaded is None:
            section.show_broken()
        else:
            try:
                section.show_laptops(self._packed(reading.loaded), [asked.laptop for asked in self._asked])
            except UserError as error:  # of the study that the centre asks until now
                section.clear()
                section.show_trouble(error)

    def _packed(self, loaded: LoadedStudy) -> Packed:
        study = loaded.study
        centre = self._centre
        until = (centre.clock.now() + timedelta(days=devices.CERTIFICATE_DAYS)).date()
        now = centre.study
        reworded = studies.reworded(now, loaded)
        return Packed(study.id, study.version, loaded.digest != now.digest, centre.words, until, reworded)


def _read(paths: Sequence[Path]) -> _Refused:
    """Read requests; of those that cannot be trusted, the first is told."""
    asked: dict[tuple[str, ...], _Asked] = {}
    refused = _Refused(())
    for path in paths:
        try:
            untrusted = read_bounded(path, LARGEST)
            words = read_request(untrusted).words
            asked[words] = _Asked(Laptop(path.name, words), untrusted)
        except UserError as error:
            if refused.error is None:
                refused = _Refused((), path.name, error)
    return replace(refused, asked=tuple(asked.values()))
