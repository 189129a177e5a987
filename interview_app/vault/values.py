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


@dataclass(frozen=True)
class EvidencePart:
    """A part of the evidence of consent: what kind of thing it is, such as "signature", and its bytes."""

    kind: str
    content: bytes = field(repr=False)


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
        evidence_key: The key of the evidence of its consent, 32 bytes; b"" where it has none.
        evidence_sealed: The same key, sealed to the centre.
    """

    id: str
    label: str
    pack: str
    dek: bytes
    dek_sealed: bytes
    keep_local: bool
    rotates: bool = True
    evidence_key: bytes = b""
    evidence_sealed: bytes = b""


@dataclass(frozen=True)
class SealedFile:
    """A sealed interview's file: its name, the SHA-256 of its bytes in hexadecimal, and their number."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True)
class ConcernRow:
    """A concern record as a list shows it.

    Attributes:
        id: 32 hexadecimal digits; its own, and no interview's.
        day: On which it was begun (UTC).
        sealed: Its file; None as long as it is a draft.
        saved: The SHA-256 of the bundle that it was saved in last, or "".
    """

    id: str
    day: date
    sealed: SealedFile | None = None
    saved: str = ""


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
        consent: The file with the evidence of its consent, likewise; None where it has none.
        consent_sent: Whether that file left in a bundle.
        consent_taken: Whether the centre has it.
    """

    id: str
    label: str
    stage: Stage
    opened_on: date
    pack: str
    entries: int
    sealed: SealedFile | None = None
    consent: SealedFile | None = None
    consent_sent: bool = False
    consent_taken: bool = False


@dataclass(frozen=True)
class Addendum:
    """What was said about an interview after it was sealed.

    Attributes:
        interview: The interview's id.
        n: Its number in the interview, from 1.
        kind: "correction", "void" or "withdrawn".
        file: Its sealed file.
        sent: Whether that left in a bundle.
        taken: Whether the centre has it.
    """

    interview: str
    n: int
    kind: str
    file: SealedFile
    sent: bool = False
    taken: bool = False


@dataclass(frozen=True)
class PackInUse:
    """Which study pack is or was in use, and the key that signed it, without the pack's bytes."""

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
