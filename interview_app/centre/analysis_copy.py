"""The copy for analysis: made from the archive by those who may open it, read by analysts, who may open nothing else.

An interview stands in it under an id that is not the archive's, without the summary, without what a card finds it by,
and without anything of how it came. `refresh` compares and brings it up to date. What was cut off is done by the next
verb that changes something, by an open window beside everything else, and by a command after what it was asked for:
opening a centre does not wait for it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import msgspec

from interview_app.base.errors import UserError
from interview_app.bundle.record import Record
from interview_app.centre import plate, roles, strongbox, studies
from interview_app.centre.archive import analysis
from interview_app.centre.archive.analysable import Counting
from interview_app.centre.archive.analysis import Analysed, AnalysisCopy, Copied, CopyDamaged
from interview_app.centre.plate import Plate
from interview_app.centre.roles import Deed
from interview_app.crypto import age
from interview_app.study.load import LoadedStudy
from interview_app.vault.engine import VaultDamaged

if TYPE_CHECKING:
    from interview_app.centre.office import Centre

_AT_ONCE: Final = 250
"""Interviews that are copied in one transaction: memory stays flat, and what was cut off is not begun anew."""


class AnalysedUnknown(UserError):
    """No interview in the copy has this number."""

    code = "ANALYSIS-UNKNOWN"
    happened = "There is no interview with this number in the copy for analysis."
    next_step = "Look the number up with interview-app centre analyse list: it is not the archive's."


Stopped = Callable[[], bool]
"""Asked now and then whether somebody wants to go: what is left is done another time."""


def refresh(centre: "Centre", stopped: Stopped = lambda: False) -> None:
    """Bring the copy up to date; where nobody analyses, there is none. Again changes nothing.

    Opens every record that is new: 0.4 ms each. One at a time does it: whoever comes in between waits.

    Raises:
        DiskFull, DiskFault, FolderNotWritable, StorageBusy: When it cannot be written; the next one finishes it.
        ArchiveDamaged, ArchiveUnreachable, …: When the archive cannot be read.
    """
    with centre.copying:
        if not centre.plate.analysts:
            analysis.remove(centre.folder)
            return
        try:
            _refresh(centre, stopped)
        except VaultDamaged:  # it is only a copy
            analysis.remove(centre.folder)
            _refresh(centre, stopped)


def catch_up(centre: "Centre", stopped: Stopped = lambda: False) -> None:
    """Do what is to be done, as far as disk and archive allow: nothing else fails because this does."""
    with suppress(UserError, OSError):
        refresh(centre, stopped)


def behind(centre: "Centre") -> bool:
    """Tell whether there is anything to be done. Opens no record."""
    if not centre.plate.analysts:
        return (centre.folder / analysis.FILE).is_file()
    try:
        with AnalysisCopy.open(centre.folder, _key(centre)) as copy:
            return copy.standing != centre.archive.analysis_standing()
    except UserError:
        return True


def at_opening(centre: "Centre") -> None:
    """Throw away a copy that is not for those who analyse now. Quick, and whatever fails is left to the next one."""
    with suppress(UserError, OSError):
        if not centre.plate.analysts:
            analysis.remove(centre.folder)
            return
        try:
            AnalysisCopy.open(centre.folder, _key(centre)).close()
        except CopyDamaged:
            analysis.remove(centre.folder)


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
            RoleMayNot: When it is the key of a role that does not analyse, or of somebody who is named no more.
            CopyDamaged: When the copy cannot be read.
        """
        plate.check_present(folder)
        key = strongbox.open_analysis_key(folder, identity)
        shown = plate.glance(folder)
        if shown is None:
            raise plate.CentreDamaged(part="centre.json")
        own = str(identity.recipient())
        roles.require_of(roles.of(shown, own), own, Deed.ANALYSE)
        return cls(folder, shown, AnalysisCopy.open(folder, key))

    @property
    def practice(self) -> bool:
        """Whether everything here is only for trying out."""
        return self._plate.practice

    @property
    def finished(self) -> bool:
        """Whether it was ever brought up to date as a whole; if not, interviews are missing in it."""
        return bool(self._copy.standing)

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


def _key(centre: "Centre") -> bytes:
    return strongbox.analysis_key(centre.strongbox.key, centre.plate.analysts)


def _refresh(centre: "Centre", stopped: Stopped) -> None:
    with AnalysisCopy.made_or_opened(centre.folder, _key(centre)) as copy:
        # Until nothing has changed meanwhile: what was erased while this was under way may have been copied before.
        while copy.standing != (standing := centre.archive.analysis_standing()):
            if not _bring_up_to_date(centre, copy, stopped):
                return
            copy.settle(standing)


def _bring_up_to_date(centre: "Centre", copy: AnalysisCopy, stopped: Stopped) -> bool:
    """Do all of it, and return True; or some of it, when somebody wants to go."""
    wanted = {each.copied_as: each for each in centre.archive.analysed()}
    here = copy.tags()
    # What must go goes first.
    copy.remove([known for known, tag in here.items() if known not in wanted or wanted[known].tag != tag])
    waiting = iter([each for each in wanted.values() if here.get(each.copied_as) != each.tag])
    for several in _by(waiting, _AT_ONCE):
        if stopped():
            return False
        records = centre.archive.analysis_records([each.interview for each in several])
        copy.add([_copied(each, records[each.interview]) for each in several if each.interview in records])
    return True


def _by(waiting: Iterator[Counting], most: int) -> Iterator[Sequence[Counting]]:
    while several := list(islice(waiting, most)):
        yield several


def _copied(each: Counting, record_json: bytes) -> Copied:
    # The archive's id is 128 random bits, so it stands where the record names itself and nowhere else.
    kept = record_json.replace(each.interview.encode(), each.copied_as.encode())
    return Copied(msgspec.json.decode(kept, type=Analysed), each.tag, kept)


__all__ = ["AnalysedUnknown", "AnalysisDesk", "CopyDamaged", "at_opening", "behind", "catch_up", "refresh"]
