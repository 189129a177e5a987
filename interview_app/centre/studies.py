"""The versions of a centre's study: one is asked, and all of them stay, because interviews were held with them.

A version's name stands for exactly one content, for good, and versions only ever follow each other. To go back to the
words of an older one, its researcher gives them a new name: so a stale folder cannot undo a correction by accident,
and whoever reads the archive knows from a record's version which words were shown.
"""

from contextlib import suppress
from pathlib import Path

import msgspec

from interview_app.base.errors import UserError
from interview_app.base.files import sync_folder, write_durably
from interview_app.base.paths import FolderNotWritable, is_there, make_private_folder
from interview_app.centre.plate import CentreDamaged, Plate, Version
from interview_app.study import load
from interview_app.study.document import consent_document
from interview_app.study.load import LoadedStudy

_FOLDER = "studies"
_FIRST_FOLDER = "study"
"""Where the first centres keep the one version that they know."""


class StudyOther(UserError):
    """Another study than the centre's own."""

    code = "STUDY-OTHER"
    happened = "This is the study “{other}”, but this centre was founded for the study “{own}”."
    safe = "The centre goes on with its own study, and nothing was changed."
    next_step = "Check the folder of the study, or found a centre of its own for another study."


class StudySameVersion(UserError):
    """Two different contents under one version."""

    code = "STUDY-SAME-VERSION"
    happened = "The study's files were changed, but its version is still “{version}”, which this centre knows."
    safe = "The centre goes on with the files it has, and nothing was changed."
    next_step = "If the change is meant, change the version in study.toml, and try again."


class StudyOlder(UserError):
    """A version that another one has followed already."""

    code = "STUDY-OLDER"
    happened = "Version “{version}” of the study was followed by version “{current}” at this centre."
    safe = "The centre goes on with the newer version, and nothing was changed."
    next_step = "Check that you picked the right folder. To use the old words again, give them a new version."


class StudyVersionUnknown(UserError):
    """An interview with a version that the centre has not got."""

    code = "STUDY-VERSION-UNKNOWN"
    happened = "This interview was held with version “{version}” of the study, which this centre does not have."
    safe = "The interview is safe in the archive, and so is its summary as a PDF, which was made with that version."
    next_step = "Save the summary, and check whether the centre's folder came from an old backup."


def following(plate: Plate, study: LoadedStudy) -> Plate:
    """Return the plate of a centre that asks a version of its study from now on.

    Raises:
        StudyOther: When it is another study.
        StudySameVersion: When the version's name is used for something else.
        StudyOlder: When the version was followed by another.
    """
    if study.study.id != plate.study:
        raise StudyOther(other=study.study.id, own=plate.study)
    current, new = plate.versions[-1], Version(study.study.version, study.digest)
    if new.digest == current.digest:
        return plate
    if any(known.digest == new.digest for known in plate.versions):
        raise StudyOlder(version=new.name, current=current.name)
    if any(known.name == new.name for known in plate.versions):
        raise StudySameVersion(version=new.name)
    return msgspec.structs.replace(plate, versions=(*plate.versions, new))


def reworded(before: LoadedStudy, after: LoadedStudy) -> tuple[str, ...]:
    """Return the languages in which people agree to other words than before, while no other material change is named.

    Whether a change is material only its researcher can say. That nobody is asked anew should not happen unseen.
    """
    if before.study.consent.material_change != after.study.consent.material_change:
        return ()
    return tuple(
        language
        for language in after.study.languages
        if language in before.study.languages and _agreed_to(before, language) != _agreed_to(after, language)
    )


def _agreed_to(loaded: LoadedStudy, language: str) -> tuple[tuple[str, str], ...]:
    return consent_document(loaded.study, loaded.wording(language)).strings


def named(folder: Path, plate: Plate) -> Plate:
    """Return a plate with the name of a version that was adopted before names were noted, if it can be read."""
    return msgspec.structs.replace(plate, versions=tuple(_named(folder, version) for version in plate.versions))


def find(plate: Plate, name: str) -> Version:
    """Return the version that an interview was held with.

    Raises:
        StudyVersionUnknown: When the centre never had it.
    """
    for wanted in (name, ""):
        for version in plate.versions:
            if version.name == wanted:
                return version
    raise StudyVersionUnknown(version=name)


def write(folder: Path, study: LoadedStudy) -> None:
    """Write a version's files into a centre's folder, and read them back.

    Raises:
        CentreDamaged: When they do not come back as they were.
        FolderNotWritable, DiskFull: When they cannot be written.
    """
    home = folder / _FOLDER / study.digest
    for name, content in study.files.items():
        make_private_folder((home / name).parent)
        write_durably(home / name, content)
    made = {(home / name).parent for name in study.files} | {home, home.parent, folder}
    try:
        for each in made:
            sync_folder(each)
    except OSError as error:
        raise FolderNotWritable(folder=folder) from error
    read(folder, study.digest)


def read(folder: Path, digest: str) -> LoadedStudy:
    """Read a version from a centre's folder.

    Raises:
        CentreDamaged: When it is not there as it was adopted.
        StudyBroken: When it has mistakes.
    """
    homes = (folder / _FOLDER / digest, folder / _FIRST_FOLDER)
    study = next((load.read(home) for home in homes if is_there(home)), None)
    if study is None or study.digest != digest:
        raise CentreDamaged(part="a version of the study")
    return study


def _named(folder: Path, version: Version) -> Version:
    if not version.name:
        with suppress(UserError):  # the study is told of when it is needed; the archive opens without it
            return Version(read(folder, version.digest).study.version, version.digest)
    return version
