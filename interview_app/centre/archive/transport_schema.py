"""The archive's tables for who sent what, who has had what, what the team did. No analysis joins them to answers."""

from datetime import date, datetime

from sqlalchemy import Date, DateTime, ForeignKey, Index, LargeBinary, String, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from interview_app.centre.archive.schema import ID, SHA256, Base

# ---- laptops and what they sent ----------------------------------------------------------------------------------


class DeviceRow(Base):
    """A laptop that was enrolled, the version and the digest of the last pack it was given, and where it is used."""

    __tablename__ = "device"

    number: Mapped[int] = mapped_column(primary_key=True)
    public_line: Mapped[str] = mapped_column(unique=True)
    pack_version: Mapped[int]
    issued_on: Mapped[date] = mapped_column(Date)
    site: Mapped[str] = mapped_column(default="", server_default=text("''"))
    pack: Mapped[str] = mapped_column(String(SHA256), default="", server_default=text("''"))


class RevocationRow(Base):
    """A laptop whose certificate no longer counts. It is never taken back: such a laptop makes a new key."""

    __tablename__ = "revocation"

    device: Mapped[int] = mapped_column(ForeignKey("device.number"), primary_key=True)
    revoked_on: Mapped[date] = mapped_column(Date)


class BundleRow(Base):
    """A bundle that was taken in, how far its laptop's audit chain had come, and which bundle came before it.

    `before` is NULL where the bundle does not say, and empty where it is its laptop's first; `times` is how often it
    came.
    """

    __tablename__ = "bundle"
    __table_args__ = (Index("ix_bundle_device", "device", "audit_count"), Index("ix_bundle_before", "before"))

    digest: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    device: Mapped[int]
    audit_count: Mapped[int]
    audit_digest: Mapped[str] = mapped_column(String(SHA256))
    taken_on: Mapped[date] = mapped_column(Date)
    before: Mapped[str | None] = mapped_column(String(SHA256))
    pack: Mapped[str] = mapped_column(String(SHA256), default="", server_default=text("''"))
    times: Mapped[int] = mapped_column(default=1, server_default=text("1"))


class ChainFlagRow(Base):
    """Something in a laptop's chain of changes that does not follow: a gap, a fork, an old disk."""

    __tablename__ = "chain_flag"
    __table_args__ = (UniqueConstraint("bundle", "code"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[int]
    bundle: Mapped[str] = mapped_column(String(SHA256))
    code: Mapped[str]
    seen_on: Mapped[date] = mapped_column(Date)
    cleared_on: Mapped[date | None] = mapped_column(Date)


class ArrivalRow(Base):
    """A sealed file that is safe in the archive: the interview in it, and the bundle that first brought it.

    `earliest`: whether nothing of this interview had arrived before it.
    """

    __tablename__ = "arrival"

    sealed_sha256: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), index=True)
    bundle: Mapped[str] = mapped_column(String(SHA256))
    earliest: Mapped[bool] = mapped_column(default=False, server_default=false())


class QuarantineRow(Base):
    """Something that was kept out: which bytes, why, since when, and until when. Nothing of what they said."""

    __tablename__ = "quarantine"
    __table_args__ = (UniqueConstraint("sha256", "code"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(SHA256))
    code: Mapped[str]
    sentence: Mapped[str]
    seen_on: Mapped[date] = mapped_column(Date)
    diagnostic: Mapped[str] = mapped_column(default="", server_default=text("''"))
    settled_on: Mapped[date | None] = mapped_column(Date)


class WaitingRow(Base):
    """A keyed digest of the name of a file that was kept out: when it arrives, whole, nothing is missing any more."""

    __tablename__ = "waiting"

    number: Mapped[int] = mapped_column(ForeignKey("quarantine.number"), primary_key=True)
    tag: Mapped[str] = mapped_column(String(SHA256), primary_key=True, index=True)


# ---- who has had what --------------------------------------------------------------------------------------------


class LedgerRow(Base):
    """One line of the ledger, sealed; `digest` chains it to the line before."""

    __tablename__ = "ledger"

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    entry: Mapped[bytes] = mapped_column(LargeBinary)
    digest: Mapped[str] = mapped_column(String(SHA256))


class DisclosedRow(Base):
    """An interview that was in what a line of the ledger says was given away.

    `withdrawal`: of which, where it stays here, the recipient has to be told.
    """

    __tablename__ = "disclosed"

    n: Mapped[int] = mapped_column(ForeignKey("ledger.n"), primary_key=True)
    interview: Mapped[str] = mapped_column(
        String(ID), ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    withdrawal: Mapped[int | None]


class NoticeRow(Base):
    """A recipient who has to be told of a withdrawal: by which line they had it, and what they answered."""

    __tablename__ = "notice"

    withdrawal: Mapped[int] = mapped_column(ForeignKey("withdrawal.number"), primary_key=True)
    n: Mapped[int] = mapped_column(ForeignKey("ledger.n"), primary_key=True)
    due_on: Mapped[date] = mapped_column(Date)
    sent_on: Mapped[date | None] = mapped_column(Date)
    answered_on: Mapped[date | None] = mapped_column(Date)
    answer: Mapped[str] = mapped_column(default="", server_default=text("''"))


class ActRow(Base):
    """Something that the central team did: when, with whose key, by its code. Chained, and nothing of an interview."""

    __tablename__ = "act"
    __table_args__ = (Index("ix_act_at", "at"), Index("ix_act_code", "code", "n"))

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    who: Mapped[str]
    code: Mapped[str]
    said: Mapped[str]
    digest: Mapped[str] = mapped_column(String(SHA256))


class ChainHeadRow(Base):
    """The newest line of a chain, and a keyed digest of it: rows that were made anew without the key do not fit it."""

    __tablename__ = "chain_head"

    name: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int]
    digest: Mapped[str] = mapped_column(String(SHA256))
    mac: Mapped[str] = mapped_column(String(SHA256))


# ---- the central team's own keys ---------------------------------------------------------------------------------


class ProofRow(Base):
    """A day on which one key, given by its public half, opened a trial bundle alone."""

    __tablename__ = "proof"

    number: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[str]
    kind: Mapped[str]
    proved_on: Mapped[date] = mapped_column(Date)
