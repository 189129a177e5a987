"""The copy for analysis: an encrypted file of its own with records that count, and nothing else of the archive.

It can be made anew from the archive at any time, so it has no history of its own: a file of another form, or under
another key, is thrown away. What is deleted in it is overwritten with zeros, in its log as well.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final, Self

from sqlalchemy import URL, Engine, LargeBinary, String, delete, insert, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from interview_app.base.errors import UserError
from interview_app.vault import engine as databases

FILE: Final = "analysis.db"
FORM: Final = "interview-analysis/1"
_FORM, _STANDING = "form", "standing"


class CopyDamaged(UserError):
    """The copy for analysis cannot be read with this key."""

    code = "ANALYSIS-DAMAGED"
    happened = "The copy for analysis cannot be opened: it is damaged, not finished, or of another version."
    safe = "It is only a copy: everything in it is in the archive."
    next_step = "Ask the coordinator to open the centre once, which makes it anew, and try again a little later."


class _Base(DeclarativeBase):
    """What the copy's tables share."""


class AnalysedRow(_Base):
    """An interview that counts, under an id that is not the archive's; `tag` tells whether it still says the same."""

    __tablename__ = "analysed"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    tag: Mapped[str] = mapped_column(String(64))
    study: Mapped[str]
    language: Mapped[str]
    month: Mapped[str]
    complete: Mapped[bool]
    deck: Mapped[int]
    record: Mapped[bytes] = mapped_column(LargeBinary)


class AboutRow(_Base):
    """Something about the copy itself."""

    __tablename__ = "about"

    name: Mapped[str] = mapped_column(primary_key=True)
    said: Mapped[str]


@dataclass(frozen=True)
class Analysed:
    """An interview as a list of the copy shows it."""

    id: str
    study: str
    language: str
    month: str
    complete: bool
    deck: int


@dataclass(frozen=True)
class Copied:
    """An interview as it goes into the copy."""

    shown: Analysed
    tag: str
    record: bytes = field(repr=False)


_LISTED: Final = (
    *(AnalysedRow.id, AnalysedRow.study, AnalysedRow.language),
    *(AnalysedRow.month, AnalysedRow.complete, AnalysedRow.deck),
)


class AnalysisCopy:
    """The copy, opened; a context manager."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self._folder = folder
        self._engine = engine

    @classmethod
    def made_or_opened(cls, folder: Path, key: bytes) -> Self:
        """Open the copy in a folder; make it anew where there is none, or one that this key and version do not read.

        Raises:
            DiskFull, DiskFault, FolderNotWritable, StorageBusy: When it cannot be written.
        """
        try:
            return cls.open(folder, key)
        except CopyDamaged:
            remove(folder)
        made = cls(folder, databases.make_engine(_url(folder), key))
        with databases.sentences(folder):
            _Base.metadata.create_all(made._engine)
        made.say(_FORM, FORM)
        return made

    @classmethod
    def open(cls, folder: Path, key: bytes) -> Self:
        """Open the copy in a folder.

        Raises:
            CopyDamaged: When there is none, or this key and version do not read it.
            DiskFull, DiskFault, FolderNotWritable, StorageBusy: When its file cannot be opened.
        """
        if not (folder / FILE).is_file():
            raise CopyDamaged
        opened = cls(folder, databases.make_engine(_url(folder), key))
        try:
            form = opened.said(_FORM)
        except (databases.VaultDamaged, OperationalError) as error:  # not ours, or cut off before it had tables
            opened.close()
            raise CopyDamaged from error
        if form != FORM:
            opened.close()
            raise CopyDamaged
        return opened

    def tags(self) -> dict[str, str]:
        """Return what each interview in it says, by a tag."""
        with self._transaction() as session:
            return dict(session.execute(select(AnalysedRow.id, AnalysedRow.tag)).all())

    def interviews(self) -> tuple[Analysed, ...]:
        """Return every interview in it, by month and then by its random id."""
        with self._transaction() as session:
            rows = session.execute(select(*_LISTED).order_by(AnalysedRow.month, AnalysedRow.id))
            return tuple(Analysed(*row) for row in rows)

    def record(self, interview: str) -> bytes | None:
        """Return what an interview says; None when it is not in it."""
        with self._transaction() as session:
            return session.scalar(select(AnalysedRow.record).where(AnalysedRow.id == interview))

    def remove(self, interviews: Collection[str]) -> None:
        """Take interviews out, so that nothing of them is left in the file or its log."""
        if not interviews:
            return
        gone = sorted(interviews)
        with self._transaction() as session:
            for each in gone:
                session.execute(delete(AnalysedRow).where(AnalysedRow.id == each))
        self.empty_log()

    def add(self, copied: Sequence[Copied]) -> None:
        """Put interviews in, all of them or none, in the place of what was in it of them."""
        rows = [{**asdict(each.shown), "tag": each.tag, "record": each.record} for each in copied]
        if rows:
            with self._transaction() as session:
                session.execute(insert(AnalysedRow).prefix_with("OR REPLACE"), rows)

    @property
    def standing(self) -> str:
        """How the archive stood when the copy was last brought up to date; empty when it never was."""
        return self.said(_STANDING)

    def settle(self, standing: str) -> None:
        """Remember how the archive stands that this is now a copy of."""
        self.say(_STANDING, standing)
        self.empty_log()

    def said(self, name: str) -> str:
        """Return what is said about the copy under a name, or nothing."""
        with self._transaction() as session:
            return session.scalar(select(AboutRow.said).where(AboutRow.name == name)) or ""

    def say(self, name: str, text: str) -> None:
        """Say something about the copy."""
        with self._transaction() as session:
            session.merge(AboutRow(name=name, said=text))

    def empty_log(self) -> None:
        """Write everything into the file itself, and leave the log empty."""
        with databases.sentences(self._folder), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with databases.sentences(self._folder), Session(self._engine) as session, session.begin():
            yield session


def remove(folder: Path) -> None:
    """Delete the copy in a folder, and its log."""
    for ending in ("", "-wal", "-shm"):
        (folder / f"{FILE}{ending}").unlink(missing_ok=True)


def _url(folder: Path) -> URL:
    return URL.create("sqlite", database=str(folder / FILE))
