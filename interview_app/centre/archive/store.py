"""Where interviews rest at the centre: in a database, each under a key of its own.

A file is encrypted as a whole, by SQLCipher; a server gets what is sealed already. The key per interview is for the day
one must be erased: destroying that one key makes noise of every copy of that interview in every backup.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from itertools import chain, islice
from pathlib import Path
from typing import Final, Self

from sqlalchemy import URL, Engine, select
from sqlalchemy.orm import Session

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.bundle.record import Record, decode
from interview_app.centre.archive import conflicts, quarantine, tombstones
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.accession import Accession, Outcome, place
from interview_app.centre.archive.acts import Said
from interview_app.centre.archive.afterwards import Afterwards
from interview_app.centre.archive.analysable import Analysable
from interview_app.centre.archive.checking import Checking
from interview_app.centre.archive.choices import ReadChoices
from interview_app.centre.archive.conflicts import Conflicts
from interview_app.centre.archive.counting import Counting
from interview_app.centre.archive.dump import Dumping
from interview_app.centre.archive.findings import Findings
from interview_app.centre.archive.journal import Journal
from interview_app.centre.archive.laptops import Laptops
from interview_app.centre.archive.listing import Listing
from interview_app.centre.archive.locators import Locators
from interview_app.centre.archive.proofs import KeyProofs
from interview_app.centre.archive.quarantine import Quarantine
from interview_app.centre.archive.restoring import Restoring
from interview_app.centre.archive.schema import ContentRow, InterviewRow
from interview_app.centre.archive.shared import Shared, savepoint
from interview_app.centre.archive.tombstones import Tags
from interview_app.centre.archive.transport import Transport
from interview_app.centre.archive.transport_schema import ArrivalRow
from interview_app.centre.archive.watching import Watching
from interview_app.centre.archive.withdrawing import Withdrawing
from interview_app.centre.opened import BundleFacts, OpenedInterview
from interview_app.crypto.entries import open_entry

FILE: Final = "archive.db"


class InterviewUnknown(UserError):
    """No interview has this number."""

    code = "INTERVIEW-UNKNOWN"
    happened = "There is no interview with this number in the archive."
    next_step = "Look the number up in the list of interviews."


@dataclass(frozen=True)
class ArchivedInterview:
    """An interview as a list shows it.

    Attributes:
        id: 32 hexadecimal digits, random.
        study: The study's id.
        language: The language tag it was held in.
        month: Such as "2026-11".
        complete: Whether the participant reached the end.
        deck: The deck that was shown.
        given: Consent items that were given.
        asked: Consent items that were asked.
        void: Whether the fieldworker said that it must not count: it is left out of every analysis.
    """

    id: str
    study: str
    language: str
    month: str
    complete: bool
    deck: int
    given: int
    asked: int
    void: bool = False


_LISTED = tuple(getattr(InterviewRow, field.name) for field in fields(ArchivedInterview))


class Archive(
    Afterwards,
    Conflicts,
    Counting,
    Findings,
    Transport,
    Quarantine,
    KeyProofs,
    Journal,
    Watching,
    Withdrawing,
    ReadChoices,
    Laptops,
    Listing,
    Dumping,
    Restoring,
    Checking,
    Analysable,
):
    """The archive, opened. One durable transaction a verb; may be used from several threads."""

    def __init__(self, url: URL, engine: Engine, key: bytes, *, clock: Clock, randomness: Randomness) -> None:
        self._url = url
        self._engine = engine
        self._clock = clock
        self._accession = Accession(key, randomness)
        self._randomness = randomness
        self._tags = Tags(key)
        self._shared = Shared()

    @classmethod
    def open(cls, url: str | URL, key: bytes, *, clock: Clock, randomness: Randomness) -> Self:
        """Open the archive at a SQLAlchemy URL, making its tables when it is new.

        Args:
            url: Such as "sqlite:////home/centre/archive.db"; SQLite is always encrypted, by SQLCipher. Or such as
                "postgresql+psycopg://name@server/database", without a password.
            key: 32 bytes.
            clock: Says on which day something arrived.
            randomness: Where the interviews' own keys come from.

        Raises:
            ArchiveDamaged: When the key does not open it, or its bytes were changed.
            ArchiveNewer: When a newer version of the program wrote it.
            DiskFull, DiskFault, FolderNotWritable: When it cannot be written.
            ArchiveAddress, ArchivePassword: When the URL is none, or has a password in it.
            ArchiveDriver, ArchiveUnreachable, ArchiveLogin, …: See `server_errors`, for a server.
        """
        place = engines.address(url) if isinstance(url, str) else url
        opened = cls(place, engines.connect(place, key, randomness), key, clock=clock, randomness=randomness)
        try:
            opened.count_once()
        except BaseException:
            opened.close()
            raise
        return opened

    @classmethod
    def in_folder(cls, folder: Path, key: bytes, *, clock: Clock, randomness: Randomness) -> Self:
        """Open the archive that stands as one encrypted file in a folder; see `open`."""
        url = URL.create("sqlite", database=str(folder / FILE))
        return cls.open(url, key, clock=clock, randomness=randomness)

    def seal_locators(self, recipients: Sequence[str]) -> None:
        """Seal from now on what leads from a card to an interview to these people, apart from what was said."""
        self._accession.locators = Locators(recipients, self._randomness)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    # ---- interviews ----------------------------------------------------------------------------------------------

    def add(self, opened: OpenedInterview, bundle: str) -> Outcome:
        """Store an interview, all or nothing. Storing the same one again changes nothing.

        A conflict (the same number, other content) is not stored: whoever decides needs both, and the laptop keeps
        its copy because no receipt names it.
        """
        with self._transaction() as session:
            return self._add(session, [(opened, bundle)])[0]

    def take_in(self, facts: BundleFacts, arrived: Sequence[OpenedInterview]) -> tuple[Outcome, ...]:
        """Store each interview of a bundle, as `add` does, and remember the bundle: all of it or nothing."""
        return self.take_in_all([(facts, arrived)])[0]

    def take_in_all(
        self, bundles: Sequence[tuple[BundleFacts, Sequence[OpenedInterview]]]
    ) -> tuple[tuple[Outcome, ...], ...]:
        """Store what is in several bundles, all of it or nothing, in as few statements as what is in one."""
        with self._transaction() as session:
            new = self._note(session, [facts for facts, _ in bundles])
            told = iter(self._add(session, [(each, facts.digest) for facts, arrived in bundles for each in arrived]))
            outcomes = tuple(tuple(islice(told, len(arrived))) for _, arrived in bundles)
            self._arrived(session, bundles, outcomes)
            noted = [
                ("taken-in", _counted(facts, its))
                for (facts, _), its, is_new in zip(bundles, outcomes, new, strict=True)
                if is_new or Outcome.TAKEN in its
            ]
            self._act_all(session, noted)
            return outcomes

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let every verb of this thread until the end be one durable transaction: it is written when the block ends.

        A verb that fails takes back its own changes only, and whoever lets its error out of the block takes back all.
        """
        with self._transaction() as session, self._shared.by(session):
            yield

    def weigh(self, arrived: Sequence[OpenedInterview]) -> tuple[Outcome, ...]:
        """Say what `take_in` would make of interviews, and change nothing."""
        with self._reading() as session:
            scopes = tombstones.scopes_seen(session, self._tags, arrived)
            left = [each for each in arrived if tombstones.ERASE not in scopes.get(each.id, ())]
            outcomes = iter(self._accession.judge(session, left, scopes))
            return tuple(next(outcomes) if each in left else Outcome.WITHDRAWN for each in arrived)

    def interviews(self) -> tuple[ArchivedInterview, ...]:
        """Return every interview, by month and then by its random number, so that the order tells nothing more."""
        listed = select(*_LISTED).order_by(InterviewRow.month, InterviewRow.id)
        with self._reading() as session:
            return tuple(ArchivedInterview(*row) for row in session.execute(listed))

    def record(self, interview: str) -> Record:
        """Return what an interview says."""
        return decode(self.record_json(interview))

    def record_json(self, interview: str) -> bytes:
        """Return the bytes of an interview's record: as they left the laptop, but for what a card finds it by."""
        with self._reading() as session:
            content = self._content(session, interview)
            return open_entry(self._accession.own_key(session, interview), content.record, place(interview, "record"))

    def summary_pdf(self, interview: str) -> bytes:
        """Return an interview's summary, as it left the laptop; empty when it came without, or its words went."""
        with self._reading() as session:
            content = self._content(session, interview)
            return open_entry(self._accession.own_key(session, interview), content.summary, place(interview, "summary"))

    def has_arrived(self, sealed_sha256: str) -> bool:
        """Tell whether what is in a sealed file, given by its hash, is in the archive."""
        with self._reading() as session:
            return session.get(ArrivalRow, sealed_sha256) is not None

    # ---- inside --------------------------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        if self._shared.session is not None:
            with engines.sentences(self._url), savepoint(self._shared.session) as shared:
                yield shared
            return
        with engines.sentences(self._url), Session(self._engine) as session, session.begin():
            engines.one_writer(session, engines.WRITER)
            yield session

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        if self._shared.session is not None:
            yield self._shared.session
            return
        with engines.sentences(self._url), Session(self._engine) as session, session.begin():
            engines.at_rest(session)
            yield session

    def _add(self, session: Session, brought: Sequence[tuple[OpenedInterview, str]]) -> tuple[Outcome, ...]:
        arrived = [each for each, _ in brought]
        scopes = tombstones.scopes(session, self._tags, arrived)
        gone = {interview for interview, asked in scopes.items() if tombstones.ERASE in asked}
        left = [(each, bundle) for each, bundle in brought if each.id not in gone]
        outcomes = iter(self._accession.add(session, left, scopes))
        told = tuple(Outcome.WITHDRAWN if each.id in gone else next(outcomes) for each in arrived)
        others = [each for each, outcome in zip(brought, told, strict=True) if outcome is Outcome.CONFLICT]
        conflicts.note(session, self._accession, others, self._clock.now().date())
        return told

    def _arrived(
        self,
        session: Session,
        bundles: Sequence[tuple[BundleFacts, Sequence[OpenedInterview]]],
        outcomes: Sequence[Sequence[Outcome]],
    ) -> None:
        """Settle what was kept out before and is here now."""
        told = zip((each for _, arrived in bundles for each in arrived), chain.from_iterable(outcomes), strict=True)
        safe = [each for each, outcome in told if outcome is not Outcome.CONFLICT]
        digests = [*(facts.digest for facts, _ in bundles), *(each.sealed_sha256 for each in safe)]
        quarantine.arrived(session, self._tags, digests, [each.name for each in safe], self._clock.now().date())

    def _content(self, session: Session, interview: str) -> ContentRow:
        row = session.get(ContentRow, interview)
        if row is None:
            raise InterviewUnknown
        return row


def _counted(facts: BundleFacts, outcomes: Sequence[Outcome]) -> Said:
    """Return what the act of taking a bundle in says: how many interviews became what."""
    names = {Outcome.TAKEN: "taken", Outcome.DUPLICATE: "duplicates", Outcome.CONFLICT: "conflicts"}
    names |= {Outcome.WITHDRAWN: "withdrawn"}
    counted = {names[each]: outcomes.count(each) for each in names if each in outcomes}
    return {"bundle": facts.digest, "device": facts.device, **counted}
