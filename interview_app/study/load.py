"""From a folder or a pack's files to a study that is whole, or to every reason why it is not."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from interview_app.base import canonical
from interview_app.base.errors import UserError
from interview_app.study import rows, toml_file
from interview_app.study.findings import Finding, mistakes, warnings
from interview_app.study.folder import FILE_NAME, WORDING, StudyFolderMissing, folder_files
from interview_app.study.model import DesignRow, Study
from interview_app.study.nearby import FILE as NEARBY
from interview_app.study.nearby import NOTHING, Nearby, check_nearby
from interview_app.study.rules import every_rule as check
from interview_app.study.shape import shaped
from interview_app.study.signposting import FILE as SIGNPOSTING
from interview_app.study.signposting import NOWHERE, Signposting
from interview_app.study.wording import EASY_READ, Wording

__all__ = [
    "FILE_NAME",
    "LARGEST_FILE",
    "LOCK",
    "STRUCTURE",
    "Draft",
    "LoadedStudy",
    "StudyBroken",
    "StudyFolderMissing",
    "complete",
    "folder_files",
    "provisional",
    "read",
    "read_draft",
    "read_files",
]

STRUCTURE = "study.toml"
LOCK = "design.lock.toml"
LARGEST_FILE = toml_file.LARGEST
_NEEDED = {
    STRUCTURE: "Make it: “interview-app study new” begins a study of your own.",
    SIGNPOSTING: "Write down in it who can help a participant, as in the studies that come with the program.",
    LOCK: "Run “interview-app study design”.",
}
_FORMS = (
    "A study has study.toml, signposting.toml, redaction.toml, design.csv, design.lock.toml, text/<language>.toml, "
    "pictures/<dimension>.<level>.svg, clips/<language>/<id>.opus and clips/<language>/drafts.toml. "
    "Rename this file or take it out."
)


class StudyBroken(UserError):
    """The study's files have mistakes; `findings` holds all of them, and no warnings."""

    code = "STUDY-BROKEN"
    happened = "The study cannot be used: {count} found, first {first}"
    next_step = "Ask whoever wrote the study to run “interview-app study check” and put everything right that it lists."

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        count = "1 mistake" if len(findings) == 1 else f"{len(findings)} mistakes"
        super().__init__(count=count, first=findings[0])


@dataclass(frozen=True)
class LoadedStudy:
    """A study without mistakes, with everything it shows.

    Attributes:
        signposting: Who can help a participant.
        files: The bytes it was read from, by name.
        digest: SHA-256 over the names and hashes of those files.
        design_digest: SHA-256 of the frozen design; stored with every rating.
        warnings: What its author may want to weigh; it can be used all the same.
        nearby: What the redaction check highlights beside what it knows.
    """

    study: Study
    wordings: Mapping[str, Wording]
    signposting: Signposting
    rows: tuple[DesignRow, ...] = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)
    digest: str
    design_digest: str
    warnings: tuple[Finding, ...] = ()
    nearby: Nearby = NOTHING

    def wording(self, language: str) -> Wording:
        """Return the wording in one of the study's languages; a KeyError is a bug."""
        return self.wordings[language]

    def row(self, number: int) -> DesignRow:
        """Return a design row by its number, from 1."""
        return self.rows[number - 1]


@dataclass(frozen=True)
class Draft:
    """What could be read of a study whose design may not be drawn yet, with every mistake and warning."""

    study: Study | None
    wordings: Mapping[str, Wording]
    signposting: Signposting
    findings: tuple[Finding, ...]
    nearby: Nearby = NOTHING


def read(folder: Path) -> LoadedStudy:
    """Read a study from its folder.

    Raises:
        StudyBroken: With every mistake.
    """
    return read_files(folder_files(folder))


def read_files(files: Mapping[str, bytes]) -> LoadedStudy:
    """Read a study from its files' bytes; warnings travel with it.

    Raises:
        StudyBroken: With every mistake.
    """
    return complete(read_draft(files), files)


def complete(draft: Draft, files: Mapping[str, bytes]) -> LoadedStudy:
    """Return the study that a draft is, once its frozen design is read too.

    Raises:
        StudyBroken: With every mistake.
    """
    found = draft.findings
    design: tuple[DesignRow, ...] = ()  # compared only with a structure that makes sense
    if draft.study is not None and not any(finding.file == STRUCTURE for finding in mistakes(found)):
        design, more = _read_design(draft.study, files)
        found = (*found, *more)
    if mistakes(found) or draft.study is None:
        raise StudyBroken(mistakes(found))
    return replace(_whole(draft, draft.study, design, files), warnings=warnings(found))


def provisional(draft: Draft, design: tuple[DesignRow, ...], files: Mapping[str, bytes]) -> LoadedStudy | None:
    """Return a study as far as it goes, to be looked at while it is being written; never to be packed.

    Args:
        draft: What could be read; wording may be missing.
        design: Rows to look at, of `design.csv` or of a design that is not frozen yet.
        files: The files it was read from.
    """
    return None if draft.study is None else _whole(draft, draft.study, design, files)


def _whole(draft: Draft, study: Study, design: tuple[DesignRow, ...], files: Mapping[str, bytes]) -> LoadedStudy:
    return LoadedStudy(
        study=study,
        wordings=draft.wordings,
        signposting=draft.signposting,
        rows=design,
        files=dict(files),
        digest=canonical.digest({name: hashlib.sha256(content).hexdigest() for name, content in files.items()}),
        nearby=draft.nearby,
        design_digest=hashlib.sha256(files.get(rows.FILE, b"")).hexdigest(),
    )


def read_draft(files: Mapping[str, bytes]) -> Draft:
    """Read and check everything but the frozen design, so that a design can be drawn for it."""
    findings = list(_strays(files))
    structure = _toml(files, STRUCTURE, findings)
    study: Study | None = None
    if structure is not None:
        study, more = shaped(structure, Study, STRUCTURE)
        findings.extend(more)
    texts = {match[1]: _toml(files, match[0], findings) for match in map(WORDING.fullmatch, sorted(files)) if match}
    signposting = _signposting(files, findings)
    nearby = _nearby(files, findings)
    if study is None:
        return Draft(None, {}, signposting or NOWHERE, tuple(findings))
    findings.extend(_unwritten(study, files))
    wordings = _wordings({language: entries for language, entries in texts.items() if entries is not None})
    findings.extend(check.check(study, wordings, signposting, files))
    return Draft(study, wordings, signposting or NOWHERE, tuple(findings), nearby)


def _strays(files: Mapping[str, bytes]) -> Iterator[Finding]:
    for name, content in files.items():
        if not FILE_NAME.fullmatch(name):
            yield Finding(name, "", "This file has no place in a study.", _FORMS)
        elif content == toml_file.UNREADABLE and not name.endswith(".toml"):
            yield toml_file.unreadable(name)
        elif len(content) > LARGEST_FILE and not name.endswith(".toml"):  # a TOML file is found when it is parsed
            yield toml_file.too_large(name)


def _unwritten(study: Study, files: Mapping[str, bytes]) -> Iterator[Finding]:
    for language in dict.fromkeys(study.languages):
        name = f"text/{language}.toml"
        if name not in files:
            todo = "Write it, or take the language out of the languages in study.toml."
            yield Finding(name, "", "This file is missing: the study lists the language.", todo)


def _signposting(files: Mapping[str, bytes], findings: list[Finding]) -> Signposting | None:
    entries = _toml(files, SIGNPOSTING, findings)
    if entries is None:
        return None
    made, more = shaped(entries, Signposting, SIGNPOSTING)
    findings.extend(more)
    return made


def _nearby(files: Mapping[str, bytes], findings: list[Finding]) -> Nearby:
    entries = _toml(files, NEARBY, findings) if NEARBY in files else None
    made, more = shaped(entries or {}, Nearby, NEARBY)
    findings.extend(more)
    findings.extend(check_nearby(made or NOTHING))
    return made or NOTHING


def _toml(files: Mapping[str, bytes], name: str, findings: list[Finding]) -> dict[str, Any] | None:
    if name not in files:
        findings.append(Finding(name, "", "This file is missing.", _NEEDED[name]))
        return None
    entries, broken = toml_file.parse(name, files[name])
    findings.extend(broken)
    return entries


def _wordings(texts: Mapping[str, dict[str, Any]]) -> dict[str, Wording]:
    made: dict[str, Wording] = {}
    for language in sorted(texts, key=len):  # a plain language comes before its easy-read variant
        base = language.removesuffix(EASY_READ) if language.endswith(EASY_READ) else ""
        approved = texts[language].get("approved") is True
        made[language] = Wording(language, texts[language], made.get(base), approved)
    return made


def _read_design(study: Study, files: Mapping[str, bytes]) -> tuple[tuple[DesignRow, ...], tuple[Finding, ...]]:
    findings: list[Finding] = []
    if rows.FILE not in files:
        return (), (Finding(rows.FILE, "", "This file is missing.", _NEEDED[LOCK]),)
    lock = _toml(files, LOCK, findings)
    design, broken = rows.read_rows(study, files[rows.FILE])
    findings.extend(broken)
    if not broken:
        findings.extend(check.check_design(study, design))
    if lock is not None:
        findings.extend(check.check_lock(study, files[rows.FILE], lock, LOCK))
    return design, tuple(findings)
