"""Accession: what of the interviews that arrive is new to the archive, and their rows, sealed under own keys."""

import hmac
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, false, insert, select, update
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.bundle.kept_record import without_locator, without_words
from interview_app.bundle.record import Record, RecordBroken, RecordVersionUnknown, decode
from interview_app.centre.archive import arrivals, judging, twins
from interview_app.centre.archive.judging import Outcome, Scopes
from interview_app.centre.archive.locators import Locators
from interview_app.centre.archive.schema import Base, ContentRow, FindingRow, InterviewRow, KeyRow
from interview_app.centre.archive.tally import Counted, Tally, contributions
from interview_app.centre.archive.transport_schema import DisclosedRow
from interview_app.centre.opened import OpenedInterview
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry

__all__ = ["KEY", "Accession", "Outcome", "Scopes", "place"]

KEY: Final = 32
_VERSION: Final = 100
_NO_SCOPES: Final[Scopes] = {}


@dataclass(frozen=True)
class Sealed:
    """Record and summary of an interview under its own key, and that key under the archive's."""

    record: bytes
    summary: bytes
    key: bytes


class Accession:
    """Takes interviews in and opens them again, with the keys of an archive, within its transactions.

    Attributes:
        locators: Seals locators to whoever may find interviews; without, as in an archive on its own, they stay in
            the records until somebody who may sorts them.
    """

    locators: Locators | None = None

    def __init__(self, archive_key: bytes, randomness: Randomness) -> None:
        self._key_of_keys = derive(archive_key, "archive/interview-keys")
        self._tag_key = derive(archive_key, "archive/content-tag")
        self._body_key = derive(archive_key, "archive/body-tag")
        self.tally = Tally(archive_key, randomness)
        self.randomness = randomness

    def judge(
        self, session: Session, arrived: Sequence[OpenedInterview], scopes: Scopes = _NO_SCOPES
    ) -> tuple[Outcome, ...]:
        """Say what would become of this, and change nothing."""
        return self._judged(session, arrived, self._known(session, arrived), scopes, [*map(self._tag, arrived)])

    def add(
        self, session: Session, brought: Sequence[tuple[OpenedInterview, str]], scopes: Scopes = _NO_SCOPES
    ) -> tuple[Outcome, ...]:
        """Store what is new of this, in as few statements for many interviews as for one.

        Args:
            session: Of the archive.
            brought: Interviews, each with the digest of the bundle that brought it.
            scopes: What was asked with their codes.
        """
        arrived = [opened for opened, _ in brought]
        known, tags = self._known(session, arrived), [*map(self._tag, arrived)]
        outcomes = self._judged(session, arrived, known, scopes, tags)
        told = zip(arrived, tags, outcomes, strict=True)
        new = [(opened, tag) for opened, tag, its in told if its is Outcome.TAKEN]
        given = self._replace(session, [opened.id for opened, _ in new if opened.id in known])
        counted = self._store(session, new, scopes)
        if given:
            session.execute(insert(table(DisclosedRow)), given)
        stays = (Outcome.TAKEN, Outcome.DUPLICATE)
        last = reversed(list(zip(brought, outcomes, strict=True)))  # of two that bring the same file, the first counts
        safe = {each.sealed_sha256: (each.id, bundle) for (each, bundle), its in last if its in stays}
        counted.update(arrivals.of_bundles(session, arrivals.note_arrivals(session, safe)))
        self.tally.apply(session, counted, 1)
        return outcomes

    def content(self, session: Session, interview: str) -> bytes:
        """Return the record of an interview that is there."""
        sealed = session.execute(select(ContentRow.record).filter_by(interview=interview)).scalar_one()
        return open_entry(self.own_key(session, interview), sealed, place(interview, "record"))

    def tags(self, opened: OpenedInterview) -> dict[str, str]:
        """Return by which the same is known again, with its number or under another."""
        return {"content_tag": self._tag(opened), "body_tag": self._body_tag(opened)}

    def own_key(self, session: Session, interview: str) -> bytes:
        """Return the key of an interview that is there."""
        sealed = session.execute(select(KeyRow.sealed_key).filter_by(interview=interview)).scalar_one()
        return self.unsealed_key(interview, sealed)

    def unsealed_key(self, interview: str, sealed: bytes) -> bytes:
        """Return the key of an interview, given as it stands in the database.

        Raises:
            EntryDamaged: When it was changed, or is another interview's.
        """
        return open_entry(self._key_of_keys, sealed, place(interview, "key"))

    def body_tags(self, kept: OpenedInterview) -> tuple[str, ...]:
        """Return the tags that something may have had when it arrived, given as it is kept: with a locator or none."""
        body = kept.record_json.replace(kept.id.encode(), b"")
        bodies = (body, body.removesuffix(b"null}") + b'""}')
        return (self._body_tag(kept), *(hmac.digest(self._body_key, each, "sha256").hex() for each in bodies))

    def contributed(self, session: Session, interviews: Collection[str]) -> Counted:
        """Return what these interviews add to the sums: nothing, where they are void or not here.

        What is damaged adds nothing either, so that it can be erased and the archive opened all the same.
        """
        total: Counted = Counter()
        for _, record in self.readable(session, InterviewRow.id.in_(interviews), InterviewRow.void == false()):
            total.update(contributions(record))
        return total

    def readable(self, session: Session, *which: ColumnElement[bool]) -> Iterator[tuple[str, Record]]:
        """Yield the records of some interviews by their numbers; what is damaged is passed over."""
        here = (
            select(ContentRow.interview, ContentRow.record, KeyRow.sealed_key)
            .join(KeyRow, KeyRow.interview == ContentRow.interview)
            .join(InterviewRow, InterviewRow.id == ContentRow.interview)
            .where(*which)
        )
        for each, sealed, sealed_key in session.execute(here):
            with suppress(EntryDamaged, RecordBroken, RecordVersionUnknown):
                own_key = open_entry(self._key_of_keys, sealed_key, place(each, "key"))
                yield each, decode(open_entry(own_key, sealed, place(each, "record")))

    def counted(self, session: Session, interviews: Collection[str]) -> Counted:
        """Return what these interviews add to all sums, by what they say and by having arrived."""
        return self.contributed(session, interviews) + arrivals.of_interviews(session, interviews)

    def uncount(self, session: Session, interview: str) -> None:
        """Take an interview off the sums, before it is erased, void, or says something else."""
        self.tally.apply(session, self.counted(session, [interview]), -1)

    def count(self, session: Session, interview: str) -> None:
        """Add an interview to the sums, as it now stands in the archive."""
        self.tally.apply(session, self.counted(session, [interview]), 1)

    def seal_content(self, interview: str, record_json: bytes, summary_pdf: bytes) -> Sealed:
        """Seal what is kept of an interview under a new key of its own."""
        own_key = self.randomness(KEY)
        return Sealed(
            record=seal_entry(own_key, record_json, place(interview, "record"), self.randomness),
            summary=seal_entry(own_key, summary_pdf, place(interview, "summary"), self.randomness),
            key=seal_entry(self._key_of_keys, own_key, place(interview, "key"), self.randomness),
        )

    def rewrite(self, session: Session, interview: str, record_json: bytes, summary_pdf: bytes) -> None:
        """Seal other content under the key that an interview has."""
        key, contents = self.own_key(session, interview), table(ContentRow)
        record = seal_entry(key, record_json, place(interview, "record"), self.randomness)
        summary = seal_entry(key, summary_pdf, place(interview, "summary"), self.randomness)
        same = contents.c.interview == interview
        session.execute(update(contents).where(same).values(record=record, summary=summary))

    def seal_beside(self, session: Session, interview: str, part: str, content: bytes) -> bytes:
        """Seal something that goes when an interview goes, under the interview's own key."""
        return seal_entry(self.own_key(session, interview), content, place(interview, part), self.randomness)

    def open_beside(self, session: Session, interview: str, part: str, sealed: bytes) -> bytes:
        """Open what was sealed beside an interview."""
        return open_entry(self.own_key(session, interview), sealed, place(interview, part))

    def kept(self, opened: OpenedInterview, scopes: Collection[str] = ()) -> tuple[bytes, bytes]:
        """Return record and summary as this archive keeps them: without locator, and without words if they dropped."""
        if "words" in scopes:
            return without_words(opened.record_json), b""
        return (without_locator(opened.record_json) if self.locators else opened.record_json), opened.summary_pdf

    def _store(self, session: Session, new: Sequence[tuple[OpenedInterview, str]], scopes: Scopes) -> Counted:
        """Store interviews, each given with its tag, and return what they add to the sums."""
        counted: Counted = Counter()
        if not new:
            return counted
        contents, keys, listed = [], [], []
        for opened, tag in new:
            asked = scopes.get(opened.id, ())
            record_json, summary = self.kept(opened, asked)
            counted.update(contributions(decode(record_json) if "words" in asked else opened.record))
            sealed = self.seal_content(opened.id, record_json, summary)
            contents.append({"interview": opened.id, "record": sealed.record, "summary": sealed.summary})
            keys.append({"interview": opened.id, "sealed_key": sealed.key})
            listed.append(facts_of(opened, {"content_tag": tag, "body_tag": self._body_tag(opened)}, asked))
        pairs = twins.found(session, {str(each["id"]): str(each["body_tag"]) for each in listed})
        session.execute(insert(table(InterviewRow)), listed)
        session.execute(insert(table(ContentRow)), contents)
        session.execute(insert(table(KeyRow)), keys)
        twins.note(session, pairs)
        if self.locators:
            located = [(opened.id, opened.record.withdrawal) for opened, _ in new]
            session.execute(insert(table(FindingRow)), self.locators.sealed(session, located))
        return counted

    def _known(self, session: Session, arrived: Sequence[OpenedInterview]) -> dict[str, str]:
        """Return those of these interviews that are here, with the tags of what they say."""
        same_ids = InterviewRow.id.in_([opened.id for opened in arrived])
        return dict(session.execute(select(InterviewRow.id, InterviewRow.content_tag).where(same_ids)).all())

    def _judged(
        self,
        session: Session,
        arrived: Sequence[OpenedInterview],
        known: Mapping[str, str],
        scopes: Scopes,
        tags: Sequence[str],
    ) -> tuple[Outcome, ...]:
        def settle(opened: OpenedInterview) -> Outcome:
            return judging.settled(session, opened, self.content(session, opened.id))

        return judging.judged(arrived, tags, known=known, scopes=scopes, settle=settle)

    def _replace(self, session: Session, rescued: Sequence[str]) -> list[dict[str, object]]:
        """Let what was rescued from a laptop give way to what the laptop itself sealed later.

        Return which of it was given to whom: that stays, whatever the interview says now.
        """
        given: list[dict[str, object]] = []
        if rescued:
            disclosed = table(DisclosedRow)
            rows = session.execute(select(disclosed).where(disclosed.c.interview.in_(rescued)))
            given += [dict(row) for row in rows.mappings()]
            self.tally.apply(session, self.counted(session, rescued), -1)
            session.execute(delete(table(InterviewRow)).where(table(InterviewRow).c.id.in_(rescued)))
        return given

    def _body_tag(self, opened: OpenedInterview) -> str:
        """Return a tag of what is said, whatever the interview's number is, and the code on the card."""
        body = opened.record_json.replace(opened.id.encode(), b"")
        if opened.record.withdrawal is not None:
            body = body.replace(opened.record.withdrawal.encode(), b"")
        return hmac.digest(self._body_key, body, "sha256").hex()

    def _tag(self, opened: OpenedInterview) -> str:
        return hmac.digest(self._tag_key, opened.record_json, "sha256").hex()


def place(interview: str, part: str) -> bytes:
    """Return the context that binds a sealed part to its interview."""
    return f"{interview}/{part}".encode()


def facts_of(opened: OpenedInterview, tags: Mapping[str, str], scopes: Collection[str]) -> dict[str, object]:
    """Return the row of an interview in the list."""
    record = opened.record
    decisions = list(record.consent.decisions.values())
    return {
        "id": opened.id,
        "study": record.study,
        "language": record.language,
        "month": record.month,
        "complete": record.complete,
        "deck": record.deck,
        "given": decisions.count("given"),
        "asked": len(decisions),
        **tags,
        "release_stop": "release" in scopes,
        "words_dropped": "words" in scopes,
        "rescued": opened.rescued,
        "study_version": version_of(record),
    }


def version_of(record: Record) -> str:
    """Return the version of the study as the list has it: an index takes no text of any length."""
    return record.study_version[:_VERSION]


def table(of: type[Base]) -> Table:
    """Return a table by the class of its rows."""
    return Base.metadata.tables[of.__tablename__]
