"""What the study window looks at: a study's files as they were read, what the check finds, and every page of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.interview import showing
from interview_app.interview.showing import Shown
from interview_app.study import load, rows
from interview_app.study.findings import Finding, mistakes
from interview_app.study.load import LoadedStudy
from interview_app.study.model import DesignRow, Study
from interview_app.study.review import review
from interview_app.ui.centre.study_notes import notes

__all__ = ["NoStudyHere", "Reading", "Sheet", "read_files", "read_folder", "sheets"]

_BEFORE_STORIES = frozenset({"first", "consent", "teach_back", "intro", "practice"})


class NoStudyHere(UserError):
    """A folder was opened that holds no study."""

    code = "STUDY-NOT-HERE"
    happened = "There is no study in the folder {folder}: it has no file study.toml."
    next_step = "Choose the folder that study.toml is in."


@dataclass(frozen=True)
class Reading:
    """A study at one moment.

    Attributes:
        folder: Where it was read from; None for the study of this centre, which cannot be changed here.
        files: The bytes that were read, by name.
        findings: Mistakes, then warnings.
        notes: How hard each language reads, and facts that need no action.
        study: Its structure, when that makes sense.
        loaded: The study as far as it goes, to be looked at.
        frozen: The rows of its frozen design; empty when there is none that holds.
    """

    folder: Path | None
    files: Mapping[str, bytes] = field(repr=False)
    findings: tuple[Finding, ...]
    notes: tuple[str, ...]
    study: Study | None
    loaded: LoadedStudy | None
    frozen: tuple[DesignRow, ...] = field(repr=False)

    @property
    def sound(self) -> bool:
        """Whether nothing keeps it from being used."""
        return not mistakes(self.findings)

    @property
    def can_be_drawn(self) -> bool:
        """Whether its structure is whole, so that a design can be drawn for it."""
        return self.study is not None and not any(finding.file == load.STRUCTURE for finding in mistakes(self.findings))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages one can look at."""
        return self.study.languages if self.study is not None else ()


@dataclass(frozen=True)
class Sheet:
    """A page of the study; a story has its row of the design."""

    shown: Shown
    row: DesignRow | None = None


def read_folder(folder: Path) -> Reading:
    """Read the study in a folder.

    Raises:
        StudyFolderMissing: When the folder is not there, or not there any more.
        NoStudyHere: When there is no study in it.
        UserError: When a file in it cannot be read.
    """
    files = load.folder_files(folder)
    if load.STRUCTURE not in files:
        raise NoStudyHere(folder=folder.name)
    return read_files(files, folder)


def read_files(files: Mapping[str, bytes], folder: Path | None = None) -> Reading:
    """Read a study's files."""
    found = review(files)
    rows_to_show = _rows(found.draft.study, files)
    return Reading(
        folder=folder,
        files=files,
        findings=(*found.mistakes, *found.warnings),
        notes=notes(found),
        study=found.draft.study,
        loaded=found.loaded or load.provisional(found.draft, rows_to_show, files),
        frozen=() if _about_design(found.mistakes) else rows_to_show,
    )


def sheets(loaded: LoadedStudy, language: str) -> tuple[Sheet, ...]:
    """Return every page in a language, the stories of the design where a participant meets the first of them."""
    others = [Sheet(shown) for shown in showing.pages(loaded, language)]
    stories = [Sheet(showing.story(loaded, language, row), row) for row in loaded.rows]
    before = sum(sheet.shown.part in _BEFORE_STORIES for sheet in others)
    return (*others[:before], *stories, *others[before:])


def _about_design(wrong: tuple[Finding, ...]) -> bool:
    return any(finding.file in {load.STRUCTURE, rows.FILE, load.LOCK} for finding in wrong)


def _rows(study: Study | None, files: Mapping[str, bytes]) -> tuple[DesignRow, ...]:
    """Return the rows that can be shown; a level that the study does not have is a finding, and no story."""
    if study is None or rows.FILE not in files:
        return ()
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    read, _ = rows.read_rows(study, files[rows.FILE])
    return tuple(row for row in read if all(row.levels.get(name) in known for name, known in levels.items()))
