"""What came out of a bundle, as plain values: they can cross to another process and back."""

from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

import msgspec

from interview_app.bundle.addendum import Addendum
from interview_app.bundle.record import Record


@dataclass(frozen=True)
class OpenedInterview:
    """One interview that was sealed to us, opened and checked.

    Attributes:
        id: 32 hexadecimal digits, random.
        name: The sealed file's name in the bundle.
        sealed_sha256: Of the sealed file, hexadecimal; of `record_json` when the centre rescued it from a laptop.
        record_json: What was said: the bytes of its record.
        summary_pdf: The summary that came with it; empty when none did.
        read: The record, where it was read already.
    """

    id: str
    name: str
    sealed_sha256: str
    record_json: bytes = field(repr=False)
    summary_pdf: bytes = field(repr=False)
    read: Record | None = field(default=None, repr=False, compare=False)

    def __reduce__(self) -> tuple[object, ...]:
        """Cross to another process without the record, which is read there from the bytes that go along anyway."""
        return OpenedInterview, (self.id, self.name, self.sealed_sha256, self.record_json, self.summary_pdf)

    @cached_property
    def record(self) -> Record:
        """What was said. It was checked when it was opened; until somebody asks, it takes no memory."""
        return self.read or msgspec.json.decode(self.record_json, type=Record)

    @property
    def rescued(self) -> bool:
        """Whether the centre read it out of a laptop's storage: then there never was a sealed file."""
        return self.sealed_sha256 == sha256(self.record_json).hexdigest()


@dataclass(frozen=True)
class OpenedAddendum:
    """An addendum that was sealed to us, opened and checked.

    Attributes:
        name: Its file's name in the bundle.
        sealed_sha256: Of that file, hexadecimal.
        addendum: What is said.
        device: The number of the laptop that signed it.
    """

    name: str
    sealed_sha256: str
    addendum: Addendum = field(repr=False)
    device: int


@dataclass(frozen=True)
class Rejected:
    """Something that was not taken in: which bytes, and why.

    Attributes:
        name: Of the file in the bundle; empty when it is the bundle as a whole.
        sha256: Of the bytes; empty where none were read.
        code: Of what is wrong.
        sentence: What happened, what is safe, what to do next.
        diagnostic: What may be told to whoever looks after the program: canonical JSON without content, key or name.
        holds: Names of the files in it, as far as they can be seen: when all of them arrive, nothing is missing.
    """

    name: str
    sha256: str
    code: str
    sentence: str
    diagnostic: str = ""
    holds: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class BundleFacts:
    """What a bundle's manifest and certificate say about where it comes from.

    Attributes:
        digest: SHA-256 of the whole bundle.
        device: The number of the laptop that signed it.
        audit_count: How far the laptop's chain of changes had come.
        audit_digest: Its newest digest.
        pack: SHA-256 of the pack that was installed.
        before: SHA-256 of the bundle that the laptop finished before; empty for its first; None where it does not say.
    """

    digest: str
    device: int
    audit_count: int
    audit_digest: str
    pack: str = ""
    before: str | None = None


@dataclass(frozen=True)
class Imported:
    """A bundle of one of our laptops, opened: what is in it, and what in it had to be kept out."""

    facts: BundleFacts
    interviews: tuple[OpenedInterview, ...]
    rejected: tuple[Rejected, ...] = ()
    addenda: tuple[OpenedAddendum, ...] = ()
