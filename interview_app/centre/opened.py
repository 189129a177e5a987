"""What came out of a bundle, as plain values: they can cross to another process and back."""

from dataclasses import dataclass, field

from interview_app.bundle.record import Record


@dataclass(frozen=True)
class OpenedInterview:
    """One interview that was sealed to us, opened and checked.

    Attributes:
        id: 32 hexadecimal digits, random.
        name: The sealed file's name in the bundle.
        sealed_sha256: Of the sealed file, hexadecimal.
        record: What was said.
        record_json: The bytes it was read from.
        summary_pdf: The summary that came with it.
    """

    id: str
    name: str
    sealed_sha256: str
    record: Record = field(repr=False)
    record_json: bytes = field(repr=False)
    summary_pdf: bytes = field(repr=False)


@dataclass(frozen=True)
class Rejected:
    """Something that was not taken in: which bytes, and why. `name` is empty when it is the bundle as a whole."""

    name: str
    sha256: str
    code: str
    sentence: str


@dataclass(frozen=True)
class BundleFacts:
    """What a bundle's manifest and certificate say about where it comes from."""

    digest: str
    device: int
    audit_count: int
    audit_digest: str


@dataclass(frozen=True)
class Imported:
    """A bundle of one of our laptops, opened: what is in it, and what in it had to be kept out."""

    facts: BundleFacts
    interviews: tuple[OpenedInterview, ...]
    rejected: tuple[Rejected, ...] = ()
