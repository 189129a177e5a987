"""The copy for analysis: made from the archive by those who may open it, read by analysts, who may open nothing else.

An interview stands in it under an id that is not the archive's, without the summary, without what a card finds it by,
and without anything of how it came. `refresh` compares and brings it up to date; whoever opens the centre next does
what was cut off.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import msgspec

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.base.paths import FolderNotWritable
from interview_app.bundle.record import Record
from interview_app.centre import plate, strongbox, studies
from interview_app.centre.archive import analysis
from interview_app.centre.archive.analysable import Counting
from interview_app.centre.archive.analysis import Analysed, AnalysisCopy, Copied, CopyDamaged
from interview_app.centre.plate import Plate
from interview_app.crypto import age
from interview_app.study.load import LoadedStudy
from interview_app.vault.engine import DiskFault, StorageBusy

if TYPE_CHECKING:
    from interview_app.centre.office import Centre

_AT_ONCE: Final = 250
"""Interviews that are copied in one transaction: memory stays flat, and what was cut off is not begun anew."""


class AnalysedUnknown(UserError):
    """No interview in the copy has this number."""

    code = "ANALYSIS-UNKNOWN"
    happened = "There is no interview with this number in the copy for analysis."
    next_step = "Look the number up with interview-app centre analyse list: it is not the archive's."


def refresh(centre: "Centre") -> None:
    """Bring the copy up to date; where nobody analyses, there is none. Again changes nothing.

    Raises:
        DiskFull, DiskFault, FolderNotWritable, StorageBusy: When it cannot be written; it is finished at the next
            opening.
    """
    if not centre.plate.analysts:
        analysis.remove(centre.folder)
        return
    key = strongbox.analysis_key(centre.strongbox.key, centre.plate.analysts)
    with AnalysisCopy.made_or_opened(centre.folder, key) as copy:
        standing = centre.archive.analysis_standing()
        if copy.standing != standing:
            _bring_up_to_date(centre, copy)
            copy.settle(standing)


def catch_up(centre: "Centre") -> None:
    """Do what was cut off, as far as the disk allows: a full one keeps nobody from opening the centre."""
    with suppress(DiskFull, DiskFault, FolderNotWritable, StorageBusy, OSError):
        refresh(centre)


class AnalysisDesk:
    """The copy, opened with an analyst's key; a context manager.

    Attributes:
        study: The study's id.
    """

    def __init__(self, folder: Path, shown: Plate, copy: AnalysisCopy) -> None:
        self._folder, self._plate, self._copy = folder, shown, copy
        self.study = shown.study

    @classmethod
    def open(cls, folder: Path, identity: age.HybridIdentity) -> Self:
        """Open the copy in a centre's folder.

        The plate is read for the study's name and versions alone: only the archive's key could vouch for it.

        Raises:
            CentreMissing: When there is no centre in the folder.
            CentreDamaged: When its files do not fit together.
            KeyOfAnother, KeyReplaced: When this key does not open it.
            CopyDamaged: When the copy cannot be read.
        """
        plate.check_present(folder)
        key = strongbox.open_analysis_key(folder, identity)
        shown = plate.glance(folder)
        if shown is None:
            raise plate.CentreDamaged(part="centre.json")
        return cls(folder, shown, AnalysisCopy.open(folder, key))

    @property
    def practice(self) -> bool:
        """Whether everything here is only for trying out."""
        return self._plate.practice

    def interviews(self) -> tuple[Analysed, ...]:
        """Return every interview that counts, by month and then by its number in the copy."""
        return self._copy.interviews()

    def record_json(self, interview: str) -> bytes:
        """Return the bytes of what an interview says.

        Raises:
            AnalysedUnknown: When it is not in the copy.
        """
        content = self._copy.record(interview)
        if content is None:
            raise AnalysedUnknown
        return content

    def record(self, interview: str) -> Record:
        """Return what an interview says; see `record_json`."""
        return msgspec.json.decode(self.record_json(interview), type=Record)

    def study_of(self, version: str) -> LoadedStudy:
        """Return the version of the study that an interview was held with.

        Raises:
            StudyVersionUnknown, CentreDamaged, StudyBroken: As `Centre.study_of`.
        """
        return studies.read(self._folder, studies.find(self._plate, version).digest)

    def close(self) -> None:
        """Let go of the copy."""
        self._copy.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _bring_up_to_date(centre: "Centre", copy: AnalysisCopy) -> None:
    wanted = {each.copied_as: each for each in centre.archive.analysed()}
    here = copy.tags()
    # What must go goes first.
    copy.remove([known for known, tag in here.items() if known not in wanted or wanted[known].tag != tag])
    waiting = iter([each for each in wanted.values() if here.get(each.copied_as) != each.tag])
    for several in _by(waiting, _AT_ONCE):
        records = centre.archive.analysis_records([each.interview for each in several])
        copy.add([_copied(each, records[each.interview]) for each in several if each.interview in records])


def _by(waiting: Iterator[Counting], most: int) -> Iterator[Sequence[Counting]]:
    while several := list(islice(waiting, most)):
        yield several


def _copied(each: Counting, record_json: bytes) -> Copied:
    # The archive's id is 128 random bits, so it stands where the record names itself and nowhere else.
    kept = record_json.replace(each.interview.encode(), each.copied_as.encode())
    return Copied(msgspec.json.decode(kept, type=Analysed), each.tag, kept)


__all__ = ["AnalysedUnknown", "AnalysisDesk", "CopyDamaged", "catch_up", "refresh"]
