"""The archive's tables for what was said, and what is left when it is withdrawn. Who sent it: `transport_schema`."""

from datetime import date

from sqlalchemy import Date, ForeignKey, Index, LargeBinary, MetaData, String, UniqueConstraint, false, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ID = 32
SHA256 = 64


class Base(DeclarativeBase):
    """What the tables share: names for constraints, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
        }
    )


# ---- for analysis -----------------------------------------------------------------------------------------------


LISTED = (
    *("month", "id", "language", "complete", "deck", "given", "asked", "void", "release_stop", "words_dropped"),
    "study_version",
)
"""Everything that a list of interviews shows or filters by, so that it is read from one index."""


class InterviewRow(Base):
    """One interview, as far as a list of interviews needs it.

    `given` of the `asked` consent items were given: a list must not have to open every record. `content_tag` tells
    whether two are the same, and `body_tag` whether they are but for their numbers. `release_stop`: the participant
    asked that no release has it any more. `words_dropped`: they asked that their own words go. `rescued`: the
    centre read it out of a laptop's storage. `study_version`: empty of what is damaged since before it was noted.
    """

    __tablename__ = "interview"
    __table_args__ = (Index("ix_interview_listed", *LISTED), Index("ix_interview_body_tag", "body_tag"))

    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    study: Mapped[str]
    language: Mapped[str]
    month: Mapped[str]
    complete: Mapped[bool]
    deck: Mapped[int]
    given: Mapped[int]
    asked: Mapped[int]
    content_tag: Mapped[str] = mapped_column(String(SHA256))
    void: Mapped[bool] = mapped_column(default=False, server_default=false())
    body_tag: Mapped[str] = mapped_column(String(SHA256), default="", server_default=text("''"))
    release_stop: Mapped[bool] = mapped_column(default=False, server_default=false())
    words_dropped: Mapped[bool] = mapped_column(default=False, server_default=false())
    rescued: Mapped[bool] = mapped_column(default=False, server_default=false())
    study_version: Mapped[str] = mapped_column(default="", server_default=text("''"))


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


class ConflictRow(Base):
    """An interview that arrived again and says something else, sealed under the own key of the one that is here."""

    __tablename__ = "conflict"
    __table_args__ = (UniqueConstraint("interview", "sealed_sha256"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    sealed_sha256: Mapped[str] = mapped_column(String(SHA256))
    bundle: Mapped[str] = mapped_column(String(SHA256))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    seen_on: Mapped[date] = mapped_column(Date)
    settled_on: Mapped[date | None] = mapped_column(Date)


class TwinRow(Base):
    """Two interviews with different numbers that say the same, in the order in which they arrived."""

    __tablename__ = "twin"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    other: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True, index=True)


class TallyRow(Base):
    """A sum over all interviews that count, so that no view has to open every record; what it is of is sealed."""

    __tablename__ = "tally"

    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    n: Mapped[int]


class FinderRow(Base):
    """The one row about the key by which cards find interviews (`K_w`): its digest, and since when it is destroyed."""

    __tablename__ = "finder"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(String(SHA256))
    frozen_on: Mapped[date | None] = mapped_column(Date)


class FindingKeyRow(Base):
    """A key under which many locators are sealed, itself sealed to those who find interviews by their cards."""

    __tablename__ = "finding_key"

    id: Mapped[str] = mapped_column(String(ID), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class FindingRow(Base):
    """By what a card's code finds an interview: sealed to the withdrawal officer, who makes a tag of it (`K_w`).

    An interview that has neither has no card, or can no longer be found. One without this row came before it existed.
    """

    __tablename__ = "finding"

    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str | None] = mapped_column(ForeignKey("finding_key.id"), index=True)
    sealed_locator: Mapped[bytes | None] = mapped_column(LargeBinary)
    tag: Mapped[str | None] = mapped_column(String(SHA256), index=True)


class WithdrawalRow(Base):
    """What somebody asked for with their code, and how it stands. Once it is done it names no interview.

    `found`: whether the interview was here; `releases`: how many lines of the ledger had given it away by then.
    """

    __tablename__ = "withdrawal"

    number: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str]
    state: Mapped[str]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    found: Mapped[bool]
    releases: Mapped[int]
    asked_on: Mapped[date] = mapped_column(Date)
    asked_by: Mapped[str]
    due_on: Mapped[date] = mapped_column(Date)
    approved_by: Mapped[str | None]
    done_on: Mapped[date | None] = mapped_column(Date)


class TombstoneRow(Base):
    """A keyed digest of the id, or the locator, of an interview that was withdrawn, and how far. Nothing of it else."""

    __tablename__ = "tombstone"

    tag: Mapped[str] = mapped_column(String(SHA256), primary_key=True)
    scope: Mapped[str] = mapped_column(primary_key=True, default="erase", server_default=text("'erase'"))
    withdrawn_on: Mapped[date] = mapped_column(Date)


class ListedRow(Base):
    """A digest by which one laptop finds one interview that was withdrawn, in the list that all laptops get."""

    __tablename__ = "listed"

    tag: Mapped[str] = mapped_column(String(ID), primary_key=True)


# ---- the archive itself ------------------------------------------------------------------------------------------


class ProbeRow(Base):
    """Something sealed, by which an archive on a server knows its key; SQLCipher needs none."""

    __tablename__ = "probe"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
