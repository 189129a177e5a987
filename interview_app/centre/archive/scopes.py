"""What is done to an interview when somebody withdraws it, in whole or in part, and done again when it comes back.

- erase: its key first, then every row of it
- words: every answer stays, under a new own key; no word of theirs or of the fieldworker's does
- release: it stays, and nothing that leaves the team has it any more
- show: nothing, they have seen their answers
"""

from collections.abc import Collection
from typing import Final, Literal, get_args

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from interview_app.bundle.addendum import Addendum
from interview_app.bundle.kept_record import without_words
from interview_app.centre.archive import addenda, tombstones
from interview_app.centre.archive.accession import Accession, place
from interview_app.centre.archive.schema import AddendumRow, ConflictRow, ContentRow, InterviewRow, KeyRow, TombstoneRow
from interview_app.centre.archive.tombstones import ERASE, Tags
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry

Scope = Literal["erase", "words", "release", "show"]
SCOPES: Final[tuple[Scope, ...]] = get_args(Scope)
LASTING: Final = frozenset({ERASE, "words", "release"})
"""What leaves a tombstone."""


def carry_out(session: Session, accession: Accession, interview: str, scope: str) -> None:
    """Do to an interview that is here what a scope says. Again changes nothing."""
    row = session.get(InterviewRow, interview)
    if row is None:
        return
    if scope == ERASE:
        accession.uncount(session, interview)
        tombstones.wipe(session, interview)
    elif scope == "words" and not row.words_dropped:
        accession.uncount(session, interview)
        _drop_words(session, accession, interview)
        row.words_dropped = True
        session.flush()
        if not row.void:
            accession.count(session, interview)
    elif scope == "release":
        row.release_stop = True


def carry_out_all(session: Session, accession: Accession, tags: Tags) -> int:
    """Do again what tombstones say to every interview that is here, and return to how many: a backup came back."""
    asked: dict[str, set[str]] = {}
    for row in session.scalars(select(TombstoneRow)):
        asked.setdefault(row.tag, set()).add(row.scope)
    changed = 0
    here = select(InterviewRow.id, InterviewRow.words_dropped, InterviewRow.release_stop)
    for interview, dropped, stopped in session.execute(here).all():
        scopes = asked.get(tags.of_interview(interview), set())
        left = _left(scopes, dropped=dropped, stopped=stopped)
        for scope in left:
            _carry_out_again(session, accession, interview, scope)
        changed += bool(left)
    return changed


def _carry_out_again(session: Session, accession: Accession, interview: str, scope: str) -> None:
    """Do again what was asked. Words whose key is gone can neither be read nor taken out: all of that is noise."""
    try:
        carry_out(session, accession, interview, scope)
    except (EntryDamaged, NoResultFound):
        tombstones.wipe(session, interview)


def _left(scopes: Collection[str], *, dropped: bool, stopped: bool) -> list[str]:
    if ERASE in scopes:
        return [ERASE]
    done = {"words": dropped, "release": stopped}
    return [scope for scope in sorted(scopes) if not done.get(scope, True)]


def _drop_words(session: Session, accession: Accession, interview: str) -> None:
    """Write an interview anew without words, under a new own key; the old one is nowhere any more."""
    content, key = session.get_one(ContentRow, interview), session.get_one(KeyRow, interview)
    old = accession.own_key(session, interview)
    record_json = without_words(open_entry(old, content.record, place(interview, "record")))
    # Its summary is drawn anew from what is left, whenever somebody asks for it.
    sealed = accession.seal_content(interview, record_json, b"")
    said = [(row, _reasonless(open_entry(old, row.content, _at(row)))) for row in addenda.rows(session, interview)]
    key.sealed_key = sealed.key
    content.record, content.summary = sealed.record, sealed.summary
    session.flush()
    own = accession.own_key(session, interview)
    for row, kept in said:
        row.content = seal_entry(own, kept, _at(row), accession.randomness)
    session.execute(delete(ConflictRow).where(ConflictRow.interview == interview))


def _reasonless(content: bytes) -> bytes:
    said = msgspec.json.decode(content, type=Addendum)
    return addenda.encode(msgspec.structs.replace(said, reason=""))


def _at(row: AddendumRow) -> bytes:
    return place(row.interview, f"addendum/{row.n}")
