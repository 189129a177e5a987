"""What goes into the vault and comes out of it: frozen values that show nothing of what they hold."""

from dataclasses import dataclass, field
from datetime import date

from interview_app.vault.stages import Stage


@dataclass(frozen=True)
class NewEntry:
    """Something that happened, to be sealed and appended.

    Attributes:
        kind: What kind of thing it is, such as "answered".
        key: What it can be taken out by, such as "v1:why"; "" when it cannot.
        content: Its bytes.
    """

    kind: str
    key: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class StoredEntry:
    """An entry as it is read back; `content` is None when it was taken out. `n` counts from 1 in its interview."""

    n: int
    kind: str
    key: str
    content: bytes | None = field(repr=False)


@dataclass(frozen=True, repr=False)
class NewInterview:
    """An interview to be opened.

    Attributes:
        id: 32 hexadecimal digits, random.
        label: Two neutral words by which the fieldworker knows it.
        pack: The digest of an installed pack.
        dek: Its data key, 32 bytes.
        dek_sealed: The same key, sealed to the centre; who has none cannot begin.
        keep_local: Whether this laptop may keep the key until sealing, to carry on after an interruption. Otherwise it
            is held in memory only.
        rotates: Whether its deck comes from this laptop's place in the rotation.
    """

    id: str
    label: str
    pack: str
    dek: bytes
    dek_sealed: bytes
    keep_local: bool
    rotates: bool = True


@dataclass(frozen=True)
class SealedFile:
    """A sealed interview's file: its name, the SHA-256 of its bytes in hexadecimal, and their number."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True)
class InterviewRow:
    """An interview as a list shows it.

    Attributes:
        id: 32 hexadecimal digits.
        label: Two neutral words; "" when it was withdrawn.
        stage: Where it is on its way.
        opened_on: The day it was opened (UTC).
        pack: The digest of the pack it began with, and ends with.
        entries: How many entries were ever appended.
        sealed: Its file, from sealing on.
    """

    id: str
    label: str
    stage: Stage
    opened_on: date
    pack: str
    entries: int
    sealed: SealedFile | None = None


@dataclass(frozen=True)
class PackInUse:
    """Which study pack is in use, and the key that signed it, without the pack's bytes."""

    digest: str
    authority: str


@dataclass(frozen=True)
class InstalledPack:
    """A study pack that was verified before it was installed; `authority` is the key that signed it."""

    digest: str
    study: str
    version: int
    authority: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class AuditHead:
    """The newest link of the audit chain: how many there are, and its digest in hexadecimal."""

    count: int
    digest: str
