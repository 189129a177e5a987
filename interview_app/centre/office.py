"""The centre's own folder: who may open things here, in whose name packs are signed, and which study is asked.

- centre.json, centre.mac: what everybody may read, and its authentication (`plate`)
- authority.age, archive-key.age, keyring.age: what only the key holders open (`strongbox`)
- studies/: each version of the study that is or was asked, under its digest (`studies`)
- archive.db: the archive, unless the plate names a database (`archive.shelf`)
- withdrawal-key.age, tombstones.json: by what cards find interviews, and what must not come back (`withdrawals`)
- revoked.krl: which laptops no longer count, for OpenSSH (`devices`)
- receipts/: receipts that could not be written beside the bundle
"""

import shutil
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Self

from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import is_there, make_private_folder
from interview_app.centre import analysis_copy, archive, plate, roles, strongbox, studies
from interview_app.centre.archive import Archive
from interview_app.centre.archive.shelf import Shelf, address_of
from interview_app.centre.plate import ROLES, CentreDamaged, CentreMissing, Plate, Version
from interview_app.centre.recipients import CentreRecipients, checked_recipients
from interview_app.centre.roles import Role
from interview_app.centre.strongbox import KeyOfAnother, KeyReplaced, Strongbox
from interview_app.centre.withdrawals import key as withdrawal_key
from interview_app.centre.withdrawals import stones
from interview_app.crypto import age, words
from interview_app.crypto.addressed import key_id
from interview_app.crypto.sshsig import SigningKey
from interview_app.study.load import LoadedStudy

__all__ = [
    "ROLES",
    "Centre",
    "CentreDamaged",
    "CentreExists",
    "CentreMissing",
    "CentreRecipients",
    "KeyOfAnother",
    "KeyReplaced",
]


class CentreExists(UserError):
    """A centre would be founded on top of something."""

    code = "CENTRE-EXISTS"
    happened = "The folder {folder} is not empty, and a centre is only founded in a new or empty one."
    safe = "What is in it was not touched."
    next_step = "Choose another folder."


class Centre:
    """A centre that was opened with one of its keys; a context manager.

    Attributes:
        folder: Where it is.
        strongbox: What only the key holders open.
        plate: What everybody may read.
        archive: Where interviews rest.
        opener: The key it was opened with; None right after founding.
        role: Whose key that is; the coordinator's, right after founding.
        clock: Says what day it is.
        randomness: Where new keys come from.
        copying: Held by whoever brings the copy for analysis up to date.
    """

    def __init__(
        self,
        folder: Path,
        shown: Plate,
        box: Strongbox,
        *,
        kept: Archive,
        opener: age.HybridIdentity | None,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self.folder = folder
        self.strongbox = box
        self.plate = shown
        self.archive = kept
        self.opener = opener
        self.clock = clock
        self.randomness = randomness
        self.role = (opener and roles.of(shown, str(opener.recipient()))) or Role.COORDINATOR
        self.copying = Lock()
        self._studies: dict[str, LoadedStudy] = {}
        kept.seal_locators(self.finders)

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
        archive_at: str = "",
    ) -> Self:
        """Found a centre in a new or empty folder, for coordinator, deputy and recovery; whole or not at all.

        The archive is a file in the folder, or in the database at the address `archive_at`, without a password.

        Raises:
            CentreExists: When something is in the folder.
            CentreRecipients: Unless there are three different post-quantum keys.
            ArchiveTaken, ArchiveAddress, ArchivePassword, …: See `archive.shelf`.
            FolderNotWritable, DiskFull: When it cannot be written.
        """
        keys, address = checked_recipients(recipients), address_of(archive_at)
        if is_there(folder) and (not folder.is_dir() or any(folder.iterdir())):
            raise CentreExists(folder=folder)
        make_private_folder(folder)
        box = Strongbox(randomness(archive.KEY), SigningKey.generate(randomness))
        shown = Plate(
            study=study.study.id,
            versions=(Version(study.study.version, study.digest),),
            authority=box.authority.public_line,
            recipients=keys,
            practice=practice,
            archive=address,
        )
        try:
            strongbox.write(folder, box, shown, randomness)
            studies.write(folder, study)
            with Shelf.of(folder, shown.archive, clock, randomness).founding(box.key) as kept:
                withdrawal_key.make(folder, kept, keys, randomness)
                plate.write(folder, shown, box.key)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)  # it was new or empty: everything in it is ours
            raise
        return cls(folder, shown, box, kept=kept, opener=None, clock=clock, randomness=randomness)

    @classmethod
    def open(
        cls, folder: Path, identity: age.HybridIdentity, *, clock: Clock, randomness: Randomness = system_randomness
    ) -> Self:
        """Open a centre with one of its keys.

        Raises:
            CentreMissing: When there is none in the folder.
            KeyOfAnother, KeyReplaced, KeyOfAnalyst: When the key does not open it, or no longer.
            CentreDamaged: When its files do not fit together.
            ArchiveMissing: When the archive is gone.
            ArchiveDamaged, ArchiveNewer, ArchiveUnreachable, …: See `Archive.open`.
        """
        plate.check_present(folder)
        box, shown = strongbox.open_(folder, identity, randomness)
        kept = Shelf.of(folder, shown.archive, clock, randomness).open(box.key)
        kept.who = key_id(str(identity.recipient()))
        kept.act("opened")
        stones.settle(folder, kept, box.key)
        shown = studies.named(folder, shown)
        opened = cls(folder, shown, box, kept=kept, opener=identity, clock=clock, randomness=randomness)
        analysis_copy.at_opening(opened)
        return opened

    @property
    def name(self) -> str:
        """The study's id, by which people tell centres apart."""
        return self.plate.study

    @property
    def who(self) -> str:
        """The id of the key that opened the centre, for its acts; empty right after founding."""
        return self.archive.who

    @property
    def version(self) -> str:
        """The version of the study that is asked now, as its researcher numbers it."""
        return self.plate.versions[-1].name

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words for the centre's key, which the coordinator and a fieldworker compare by phone."""
        return words.fingerprint(self.authority.public_line.encode())

    @property
    def practice(self) -> bool:
        """Whether everything here is only for trying out."""
        return self.plate.practice

    @property
    def authority(self) -> SigningKey:
        """Signs packs, certificates and receipts."""
        return self.strongbox.authority

    @property
    def identities(self) -> tuple[age.HybridIdentity, ...]:
        """What opens whatever was ever sealed to this centre: its opener, then the keys that were replaced."""
        return (*([self.opener] if self.opener else []), *self.strongbox.earlier)

    @property
    def recipients(self) -> tuple[str, ...]:
        """The public keys that every interview is sealed to: coordinator, deputy, recovery."""
        return self.plate.recipients

    @property
    def consent_recipients(self) -> tuple[str, ...]:
        """The public keys that evidence of consent is sealed to: its keepers, or the recipients where none is named."""
        return self.plate.consent_keepers or self.recipients

    @property
    def finders(self) -> tuple[str, ...]:
        """The public keys of those who find an interview by a card: the officers, or the recipients."""
        return self.plate.officers or self.recipients

    @property
    def safeguarding(self) -> tuple[str, ...]:
        """The public keys that a concern is sealed to: the safeguarding lead's, or none."""
        return self.plate.safeguarding

    @property
    def recovery(self) -> str:
        """The public half of the recovery key."""
        return self.recipients[ROLES.index("recovery")]

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
        return self._study(self.plate.versions[-1])

    def study_of(self, version: str) -> LoadedStudy:
        """Return the version of the study that an interview was held with, as its record names it.

        Raises:
            StudyVersionUnknown: When it was never adopted here.
            CentreDamaged, StudyBroken: As `study`.
        """
        return self._study(studies.find(self.plate, version))

    def adopt(self, study: LoadedStudy) -> None:
        """Ask a newer version of the study from now on. The one that is asked already changes nothing.

        Its files come first and the plate last: cut off in between, the centre asks what it asked before.

        Raises:
            StudyOther, StudySameVersion, StudyOlder: See `studies.following`.
            CentreDamaged: When somebody changed the plate since the centre was opened.
            FolderNotWritable, DiskFull: When it cannot be written.
        """
        roles.require(self, roles.Deed.PACK)
        self.look_again()
        adopted = studies.following(self.plate, study)
        if adopted != self.plate:
            studies.write(self.folder, study)
            self.put_up(adopted)

    def look_again(self) -> None:
        """Read the plate again: another window or command may have changed it since this one opened the centre.

        Raises:
            CentreDamaged: When it was changed by somebody else.
        """
        self.plate = studies.named(self.folder, plate.read(self.folder, self.strongbox.key))

    def put_up(self, shown: Plate) -> None:
        """Write a plate in the place of the one that is there; whichever of the two a crash leaves is whole.

        Raises:
            CentreDamaged: When the one that is there was not written here.
            FolderNotWritable, DiskFull: When it cannot be written.
        """
        plate.replace(self.folder, shown, self.strongbox.key)
        self.plate = shown
        self.archive.seal_locators(self.finders)

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
