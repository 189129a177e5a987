"""The vault's tables. Every change to them is a migration; a test compares the two."""

from datetime import date

from sqlalchemy import CheckConstraint, Enum, ForeignKey, LargeBinary, MetaData, String, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from interview_app.vault.stages import Stage

ID = 32
SHA256 = 64
_LONGEST_STAGE = 12
NO_PLACE = -1
"""Stands where an interview's deck did not come from the rotation."""


class Base(DeclarativeBase):
    """What the tables share: names for constraints, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
        }
    )


class DeviceTable(Base):
    """This laptop: one row. `machine` is a keyed digest of the machine's mark, where it could be told.

    `last_bundle` is the digest of the last bundle of interviews that was finished; empty before the first.
    """

    __tablename__ = "device"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    signing_key: Mapped[bytes] = mapped_column(LargeBinary)
    pin: Mapped[str | None]
    refusals: Mapped[int]
    machine: Mapped[bytes | None] = mapped_column(LargeBinary)
    last_bundle: Mapped[str] = mapped_column(String(SHA256), default="", server_default=text("''"))


class PackTable(Base):
    """A verified study pack. Earlier ones stay: an interview ends on the pack it began with."""

    __tablename__ = "pack"

    digest: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    study: Mapped[str]
    version: Mapped[int] = mapped_column(unique=True)
    authority: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class InterviewTable(Base):
    """An interview. `planned` is the place in the rotation of decks that its deck came from, or NO_PLACE.

    `entries` is how many there were when it was sealed; as long as they are there, they are counted.
    """

    __tablename__ = "interview"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    label: Mapped[str]
    stage: Mapped[Stage] = mapped_column(
        Enum(Stage, native_enum=False, length=_LONGEST_STAGE, values_callable=lambda stages: [s.value for s in stages])
    )
    opened_on: Mapped[date]
    pack: Mapped[str] = mapped_column(ForeignKey("pack.digest"))
    planned: Mapped[int]
    entries: Mapped[int]
    sealed_name: Mapped[str | None]
    sealed_sha256: Mapped[str | None] = mapped_column(String(SHA256), unique=True)
    sealed_size: Mapped[int | None]
    consent_sha256: Mapped[str | None] = mapped_column(String(SHA256))
    consent_size: Mapped[int | None]
    consent_sent: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    consent_taken: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    bundle: Mapped[str | None] = mapped_column(String(SHA256))
    locator: Mapped[str | None] = mapped_column(String(ID))


class DataKeyTable(Base):
    """The data key of an interview that is not sealed yet: for this laptop, if it may keep one, and for the centre.

    Apart from the interview, because that row is read for lists and these bytes are many. The evidence of consent has a
    key of its own: who may read answers need not see a signature.
    """

    __tablename__ = "data_key"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id"), primary_key=True)
    dek_local: Mapped[bytes | None] = mapped_column(LargeBinary)
    dek_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    evidence_local: Mapped[bytes | None] = mapped_column(LargeBinary)
    evidence_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)


class EntryTable(Base):
    """An entry: AES-256-GCM under its interview's key, or NULL when it was taken out."""

    __tablename__ = "entry"
    __table_args__ = ({"sqlite_with_rowid": False},)

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    key: Mapped[str]
    ciphertext: Mapped[bytes | None] = mapped_column(LargeBinary)


class EvidenceTable(Base):
    """A part of the evidence of consent: a signature, or a copy of what was read. AES-256-GCM under its own key."""

    __tablename__ = "evidence"
    __table_args__ = ({"sqlite_with_rowid": False},)

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    ciphertext: Mapped[bytes] = mapped_column(LargeBinary)


class AddendumTable(Base):
    """Something that was said about an interview after it was sealed: `kind`, and its own sealed file."""

    __tablename__ = "addendum"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(SHA256), unique=True)
    size: Mapped[int]
    sent: Mapped[bool]
    taken: Mapped[bool]


class SentTable(Base):
    """A sealed file that left in a bundle, by the digests of both: in how many bundles it may be."""

    __tablename__ = "sent"
    __table_args__ = ({"sqlite_with_rowid": False},)

    bundle: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    sha256: Mapped[str] = mapped_column(String(SHA256), primary_key=True)


class AllotmentTable(Base):
    """A place in a study's rotation of decks that an interview has used up, by rating a vignette of its deck."""

    __tablename__ = "allotment"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id"), primary_key=True)
    study: Mapped[str] = mapped_column(index=True)
    place: Mapped[int]


class ConcernTable(Base):
    """A concern record: a draft, or a file that only the safeguarding lead can open, and the bundle it was saved in.

    It has no interview: whose it is stands inside.
    """

    __tablename__ = "concern"

    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    day: Mapped[date]
    draft: Mapped[bytes | None] = mapped_column(LargeBinary)
    sealed_sha256: Mapped[str | None] = mapped_column(String(SHA256))
    sealed_size: Mapped[int | None]
    saved: Mapped[str | None] = mapped_column(String(SHA256))


class AuditTable(Base):
    """A link of the audit chain: what changed, as canonical JSON without content, and the chain's digest up to it."""

    __tablename__ = "audit"

    n: Mapped[int] = mapped_column(primary_key=True)
    entry: Mapped[bytes] = mapped_column(LargeBinary)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
