"""What became of what was taken in: a line for each file, and nothing of what is in it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from interview_app.centre.archive import Outcome
from interview_app.centre.archive.laptops import ChainFlag
from interview_app.centre.opened import Rejected

KNOWN: Final = frozenset({Outcome.DUPLICATE, Outcome.SUPERSEDED})
"""What becomes of an interview that nobody has to do anything about: here, or decided about."""


@dataclass(frozen=True)
class FileResult:
    """What became of one file.

    Attributes:
        path: The file.
        evidence: Whether it brings evidence of consent; then what is counted is evidence and not interviews.
        taken: Interviews that are new in the archive.
        duplicates: Interviews that were in the archive already, the same or as they count there.
        twins: Of those that are new, how many say just what another one says under another number.
        rejections: What was kept out, with code and sentence.
        withdrawn: Interviews that were withdrawn, and so did not come back.
        addenda: What was said about interviews after they were sealed, and was followed.
        receipt: The receipt that goes back to the laptop, if there is anything to acknowledge.
        code: The same by telephone, if all of the file is safe here.
    """

    path: Path
    taken: int = 0
    duplicates: int = 0
    rejections: tuple[Rejected, ...] = ()
    receipt: Path | None = None
    evidence: bool = False
    code: str = ""
    withdrawn: int = 0
    addenda: int = 0
    twins: int = 0

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name

    @property
    def good(self) -> bool:
        """Whether everything in the file is in the archive now."""
        return not self.rejections


@dataclass(frozen=True)
class Intake:
    """What became of each file, in the order they were given.

    Attributes:
        results: A line for each file that was looked at.
        cancelled: Whether somebody stopped it; what was taken in until then stays.
        left: How many files were not looked at then.
        passed_over: How many files in folders are no bundles, such as photographs.
        dry: Whether it was a trial: nothing was written.
        flags: What in the chains of the laptops' bundles does not follow, and did before. Nothing is kept out for it.
    """

    results: tuple[FileResult, ...]
    cancelled: bool = False
    left: int = 0
    passed_over: int = 0
    dry: bool = False
    flags: tuple[ChainFlag, ...] = ()

    @property
    def good(self) -> bool:
        """Whether everything is in the archive now."""
        return not self.left and all(result.good for result in self.results)

    @property
    def receipts(self) -> tuple[Path, ...]:
        """Every receipt that was written."""
        return tuple(result.receipt for result in self.results if result.receipt is not None)

    @property
    def receipt(self) -> Path | None:
        """The last receipt that was written, if any."""
        return self.receipts[-1] if self.receipts else None
