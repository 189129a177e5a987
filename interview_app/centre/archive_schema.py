"""The archive's tables. Who sent something and from where stands only in the transport tables at the end."""

from datetime import date

from sqlalchemy import Date, ForeignKey, LargeBinary, MetaData, String, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ID = 32
SHA256 = 64


class Base(DeclarativeBase):
    """What the tables share: names for constraints, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
        }
    )


# ---- for analysis -----------------------------------------------------------------------------------------------


class InterviewRow(Base):
    """One interview, as far as a list of interviews needs it. `content_tag` tells whether two are the same.

    `given` of the `asked` consent items were given: a list must not have to open every record.
    """

    __tablename__ = "interview"

    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    study: Mapped[str]
    language: Mapped[str]
    month: Mapped[str]
    complete: Mapped[bool]
    deck: Mapped[int]
    given: Mapped[int]
    asked: Mapped[int]
    content_tag: Mapped[str] = mapped_column(String(SHA256))
    void: Mapped[bool] = mapped_column(default=False, server_default=text("0"))


class ContentRow(Base):
    """The record and the summary of an interview, each sealed under the interview's own key."""

    __tablename__ = "content"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    record: Mapped[bytes] = mapped_column(LargeBinary)
    summary: Mapped[bytes] = mapped_column(LargeBinary)


class KeyRow(Base):
    """An interview's own key, sealed under the archive's. Without this row its content is noise, in every backup."""

    __tablename__ = "content_key"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    sealed_key: Mapped[bytes] = mapped_column(LargeBinary)


class AddendumRow(Base):
    """What was said about an interview after it was sealed, sealed under the interview's own key."""

    __tablename__ = "addendum"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(SHA256))
    content: Mapped[bytes] = mapped_column(LargeBinary)


# ---- what was withdrawn ------------------------------------------------------------------------------------------


class TombstoneRow(Base):
    """A keyed digest of the id, or the locator, of an interview that was withdrawn. Nothing of what it said."""

    __tablename__ = "tombstone"

    tag: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    withdrawn_on: Mapped[date] = mapped_column(Date)


class ListedRow(Base):
    """A digest by which one laptop finds one interview that was withdrawn, in the list that all laptops get."""

    __tablename__ = "listed"

    tag: Mapped[str] = mapped_column(String(ID), primary_key=True)


# ---- transport: never joined to the above in an analysis ---------------------------------------------------------


class DeviceRow(Base):
    """A laptop that was enrolled, and the version of the last pack it was given."""

    __tablename__ = "device"

    number: Mapped[int] = mapped_column(primary_key=True)
    public_line: Mapped[str] = mapped_column(unique=True)
    pack_version: Mapped[int]
    issued_on: Mapped[date] = mapped_column(Date)


class RevocationRow(Base):
    """A laptop whose certificate no longer counts. It is never taken back: such a laptop makes a new key."""

    __tablename__ = "revocation"

    device: Mapped[int] = mapped_column(ForeignKey("device.number"), primary_key=True)
    revoked_on: Mapped[date] = mapped_column(Date)


class BundleRow(Base):
    """A bundle that was taken in, and how far its laptop's audit chain had come."""

    __tablename__ = "bundle"

    digest: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    device: Mapped[int]
    audit_count: Mapped[int]
    audit_digest: Mapped[str] = mapped_column(String(SHA256))
    taken_on: Mapped[date] = mapped_column(Date)


class ArrivalRow(Base):
    """A sealed file that is safe in the archive: the interview in it, and the bundle that first brought it."""

    __tablename__ = "arrival"

    sealed_sha256: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    bundle: Mapped[str] = mapped_column(String(SHA256))


class QuarantineRow(Base):
    """Something that was kept out: which bytes, why, since when. Nothing of what they said."""

    __tablename__ = "quarantine"
    __table_args__ = (UniqueConstraint("sha256", "code"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(SHA256))
    code: Mapped[str]
    sentence: Mapped[str]
    seen_on: Mapped[date] = mapped_column(Date)


# ---- the central team's own keys ---------------------------------------------------------------------------------


class ProofRow(Base):
    """A day on which one key, given by its public half, opened a trial bundle alone."""

    __tablename__ = "proof"

    number: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[str]
    kind: Mapped[str]
    proved_on: Mapped[date] = mapped_column(Date)
