"""Freeze a design: both of its files, or neither; and never another design over one that may be in the field."""

import hashlib
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.study import rows
from interview_app.study.load import LOCK, StudyBroken
from interview_app.study.model import Study
from interview_app.study.plan.design import Design, draw
from interview_app.study.plan.method import Progress, unwatched
from interview_app.study.rules.design import check_design


class DesignFrozen(UserError):
    """A design that is already frozen would change."""

    code = "DESIGN-FROZEN"
    happened = "This study already has a frozen design, and a new one would differ from it."
    safe = "The frozen design was left as it is."
    next_step = "If no interview has been held with it, run the command again with --replace."


def drawn_for(study: Study, files: Mapping[str, bytes], progress: Progress = unwatched) -> Design:
    """Return the design of a study, drawn or, for the method “file”, as its researcher wrote it.

    Raises:
        StudyBroken: With every mistake of the researcher's own design.
        DesignImpossible: When no design can be drawn.
    """
    if study.design.method != "file" or rows.FILE not in files:
        return draw(study, progress=progress)
    own, found = rows.read_rows(study, files[rows.FILE])
    found = found or check_design(study, own)
    if found:
        raise StudyBroken(found)
    return draw(study, progress=progress, own=own)


def freeze(folder: Path, files: Mapping[str, bytes], design: Design, *, own: bool, replace: bool) -> None:
    """Write `design.csv` and `design.lock.toml` into the study's folder.

    Args:
        folder: The study's folder.
        files: What is in it.
        design: What to freeze.
        own: The table is the researcher's own, and frozen only when a lock says so.
        replace: Freeze it over another one.

    Raises:
        DesignFrozen: When another design is frozen there, and is not to be replaced.
        DiskFull, FolderMissing, FolderNotWritable: When it cannot be written; then both files are as they were.
    """
    before = files.get(rows.FILE)
    frozen = _locked(files) if own else before and hashlib.sha256(before).hexdigest()
    if frozen and frozen != hashlib.sha256(design.table).hexdigest() and not replace:
        raise DesignFrozen
    write_durably(folder / rows.FILE, design.table)
    try:
        write_durably(folder / LOCK, design.lock)
    except BaseException:
        _put_back(folder / rows.FILE, before)
        raise


def _locked(files: Mapping[str, bytes]) -> object:
    """Return the hash of the design that the lock freezes; nothing without a lock that can be read."""
    with suppress(UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        return tomllib.loads(files.get(LOCK, b"").decode()).get("design_sha256")
    return None


def _put_back(path: Path, before: bytes | None) -> None:
    with suppress(UserError, OSError):
        if before is None:
            path.unlink(missing_ok=True)
        else:
            write_durably(path, before)
