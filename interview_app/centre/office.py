"""The centre's own folder: who may open things here, in whose name packs are signed, and which study is asked.

- centre.json, centre.mac: what everybody may read, and its authentication (`plate`)
- authority.age: the private key that signs packs, certificates and receipts, sealed to the recipients
- archive-key.age: the archive's key, sealed to the recipients
- studies/: each version of the study that is or was asked, under its digest (`studies`)
- archive.db: the archive
- receipts/: receipts that could not be written beside the bundle
"""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.files import FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import is_there, make_private_folder
from interview_app.centre import archive, archive_engine, plate, studies
from interview_app.centre.archive import Archive
from interview_app.centre.plate import CentreDamaged, CentreMissing, Plate, Version
from interview_app.crypto import age, words
from interview_app.crypto.sshsig import SignatureInvalid, SigningKey
from interview_app.study.load import LoadedStudy

__all__ = ["Centre", "CentreDamaged", "CentreExists", "CentreMissing", "CentreRecipients", "KeyOfAnother"]

RECIPIENTS = 3
_AUTHORITY = "authority.age"
_ARCHIVE_KEY = "archive-key.age"
_LIMIT = 64 * 1024


class CentreExists(UserError):
    """A centre would be founded on top of something."""

    code = "CENTRE-EXISTS"
    happened = "The folder {folder} is not empty, and a centre is only founded in a new or empty one."
    safe = "What is in it was not touched."
    next_step = "Choose another folder."


class CentreRecipients(UserError):
    """The keys to found with are not what a centre needs."""

    code = "CENTRE-RECIPIENTS"
    happened = "A centre is founded with the public halves of three different keys."
    safe = "No centre was founded."
    next_step = "Give one key each for the coordinator, the deputy and recovery, all made with interview-app key new."


class KeyOfAnother(UserError):
    """The key is fine, but it does not open this centre."""

    code = "CENTRE-KEY"
    happened = "This key is not one of the keys that this centre was founded with."
    next_step = "Use the key of the coordinator, the deputy or recovery of this centre."


class Centre:
    """A centre that was opened with one of its keys; a context manager.

    Attributes:
        folder: Where it is.
        authority: Signs packs, certificates and receipts.
        archive: Where interviews rest.
        identities: What it was opened with; empty right after founding.
        clock: Says what day it is.
    """

    def __init__(
        self,
        folder: Path,
        shown: Plate,
        *,
        key: bytes,
        authority: SigningKey,
        kept: Archive,
        identities: Sequence[age.Identity],
        clock: Clock,
    ) -> None:
        self.folder = folder
        self.authority = authority
        self.archive = kept
        self.identities = tuple(identities)
        self.clock = clock
        self._plate = shown
        self._key = key
        self._studies: dict[str, LoadedStudy] = {}

    @classmethod
    def found(
        cls,
        folder: Path,
        *,
        recipients: Sequence[str],
        study: LoadedStudy,
        practice: bool,
        clock: Clock,
        randomness: Randomness = system_randomness,
    ) -> Self:
        """Found a centre in a new or empty folder, for two coordinators and recovery; whole or not at all.

        Raises:
            CentreExists: When something is in the folder.
            CentreRecipients: Unless there are three different post-quantum keys.
            FolderNotWritable, DiskFull: When it cannot be written.
        """
        keys = _checked_recipients(recipients)
        if is_there(folder) and (not folder.is_dir() or any(folder.iterdir())):
            raise CentreExists(folder=folder)
        make_private_folder(folder)
        authority = SigningKey.generate(randomness)
        key = randomness(archive.KEY)
        shown = Plate(
            study=study.study.id,
            versions=(Version(study.study.version, study.digest),),
            authority=authority.public_line,
            recipients=tuple(str(recipient) for recipient in keys),
            practice=practice,
        )
        try:
            for name, secret in ((_AUTHORITY, authority.to_openssh()), (_ARCHIVE_KEY, key)):
                write_durably(folder / name, age.encrypt_bytes(secret, keys, randomness=randomness))
            studies.write(folder, study)
            kept = Archive.in_folder(folder, key, clock=clock, randomness=randomness)
            plate.write(folder, shown, key)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)  # it was new or empty: everything in it is ours
            raise
        return cls(folder, shown, key=key, authority=authority, kept=kept, identities=(), clock=clock)

    @classmethod
    def open(
        cls, folder: Path, identity: age.Identity, *, clock: Clock, randomness: Randomness = system_randomness
    ) -> Self:
        """Open a centre with one of the keys it was founded with.

        Raises:
            CentreMissing: When there is none in the folder.
            KeyOfAnother: When the key does not open it.
            CentreDamaged: When its files do not fit together.
            ArchiveMissing: When the archive is gone.
            ArchiveDamaged, ArchiveNewer: See `Archive.open`.
        """
        plate.check_present(folder)
        key = _opened(folder / _ARCHIVE_KEY, identity)
        shown = plate.read(folder, key)
        authority = _authority(folder / _AUTHORITY, shown, identity)
        archive_engine.check_present(folder / archive.FILE)
        kept = Archive.in_folder(folder, key, clock=clock, randomness=randomness)
        shown = studies.named(folder, shown)
        return cls(folder, shown, key=key, authority=authority, kept=kept, identities=(identity,), clock=clock)

    @property
    def name(self) -> str:
        """The study's id, by which people tell centres apart."""
        return self._plate.study

    @property
    def version(self) -> str:
        """The version of the study that is asked now, as its researcher numbers it."""
        return self._plate.versions[-1].name

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words for the centre's key, which the coordinator and a fieldworker compare by phone."""
        return words.fingerprint(self.authority.public_line.encode())

    @property
    def practice(self) -> bool:
        """Whether everything here is only for trying out."""
        return self._plate.practice

    @property
    def recipients(self) -> tuple[str, ...]:
        """The public keys that every interview is sealed to."""
        return self._plate.recipients

    @property
    def receipts(self) -> Path:
        """The folder for receipts that could not be written beside the bundle."""
        return self.folder / "receipts"

    @property
    def study(self) -> LoadedStudy:
        """The version of the study that is asked now.

        Raises:
            CentreDamaged: When it is not the one that was adopted.
            StudyBroken: When it cannot be read.
        """
        return self._study(self._plate.versions[-1])

    def study_of(self, version: str) -> LoadedStudy:
        """Return the version of the study that an interview was held with, as its record names it.

        Raises:
            StudyVersionUnknown: When it was never adopted here.
            CentreDamaged, StudyBroken: As `study`.
        """
        return self._study(studies.find(self._plate, version))

    def adopt(self, study: LoadedStudy) -> None:
        """Ask a newer version of the study from now on. The one that is asked already changes nothing.

        Its files come first and the plate last: cut off in between, the centre asks what it asked before.

        Raises:
            StudyOther, StudySameVersion, StudyOlder: See `studies.following`.
            CentreDamaged: When somebody changed the plate since the centre was opened.
            FolderNotWritable, DiskFull: When it cannot be written.
        """
        # Read again: another window or command may have adopted a version since this one opened the centre.
        shown = studies.named(self.folder, plate.read(self.folder, self._key))
        adopted = studies.following(shown, study)
        if adopted != shown:
            studies.write(self.folder, study)
            plate.replace(self.folder, adopted, self._key)
        self._plate = adopted

    def _study(self, version: Version) -> LoadedStudy:
        if version.digest not in self._studies:
            self._studies[version.digest] = studies.read(self.folder, version.digest)
        return self._studies[version.digest]

    def close(self) -> None:
        """Let go of the archive."""
        self.archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _checked_recipients(texts: Sequence[str]) -> list[age.HybridRecipient]:
    try:
        recipients = [age.HybridRecipient.parse(text.strip()) for text in texts]
    except age.BadKeyText as error:
        raise CentreRecipients from error
    if len(recipients) != RECIPIENTS or len(set(recipients)) != RECIPIENTS:
        raise CentreRecipients
    return recipients


def _opened(path: Path, identity: age.Identity) -> bytes:
    try:
        return age.decrypt_bytes(read_bounded(path, _LIMIT), [identity])
    except age.NoMatchingKey as error:
        raise KeyOfAnother from error
    except (age.AgeDamaged, FileTooLarge, FileUnreadable) as error:
        raise CentreDamaged(part=path.name) from error


def _authority(path: Path, shown: Plate, identity: age.Identity) -> SigningKey:
    """Open the signing key. It must be the one on the plate: whoever has the public keys could seal another."""
    try:
        authority = SigningKey.parse(_opened(path, identity))
    except SignatureInvalid as error:
        raise CentreDamaged(part=path.name) from error
    if authority.public_line != shown.authority:
        raise CentreDamaged(part=path.name)
    return authority
