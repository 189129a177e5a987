"""The verbs of an archive about who has had what: sealed lines in a chain, and which interviews were in each.

When an interview is erased, the rows that say where it was go with it: the line keeps how many there were.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.centre.archive.acts import Said
from interview_app.centre.archive.chains import Head
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.transport_schema import DisclosedRow, LedgerRow, NoticeRow
from interview_app.centre.ledger.line import (
    Answer,
    Answered,
    Correction,
    Disclosure,
    Line,
    Returned,
    Shown,
    Stale,
    Told,
    decode,
    encode,
)
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import open_entry, seal_entry

NOTICE_DAYS: Final = 7
"""So soon a recipient is told of a withdrawal, and so soon they should answer."""


class LineUnknown(UserError):
    """The ledger has no such line, or it is not one of something that was given."""

    code = "LEDGER-LINE"
    happened = "Line {line} of the ledger is not about something that was given to somebody."
    next_step = "Look the number up under Records, Who has had what."


class NoticeUnknown(UserError):
    """Nobody has to be told of this withdrawal because of that line."""

    code = "NOTICE-UNKNOWN"
    happened = "No notice of withdrawal {withdrawal} is open for line {line} of the ledger."
    next_step = "Look the notices up under Records, Who has had what."


@dataclass(frozen=True)
class Noted:
    """A line of the ledger, its number, and how many interviews that are still here were in it."""

    n: int
    line: Line
    here: int = 0


@dataclass(frozen=True)
class Notice:
    """A recipient who has to be told of a withdrawal, by the line under which they had it."""

    withdrawal: int
    n: int
    due_on: date
    sent_on: date | None
    answered_on: date | None
    answer: str

    def due(self, today: date) -> bool:
        """Tell whether it should have been sent, or answered, by today."""
        return self.answered_on is None and self.due_on <= today


class Accounts(ArchivePart):
    """A part of an archive."""

    def note_line(self, line: Line, interviews: Sequence[str] = ()) -> int:
        """Append a line, with the interviews it is about, and return its number.

        Raises:
            LineUnknown: When it is about an earlier line that is none of something given.
        """
        with self._transaction() as session:
            if isinstance(line, Returned | Correction):
                self._given(session, line.of)
            return self._note_line(session, line, interviews)

    def ledger(self) -> tuple[Noted, ...]:
        """Return every line, oldest first."""
        with self._reading() as session:
            here = _here(session)
            return tuple(Noted(n, line, here.get(n, 0)) for n, line in self._read(session))

    def ledger_of(self, interview: str) -> frozenset[int]:
        """Return the numbers of the lines that an interview is in."""
        with self._reading() as session:
            return frozenset(session.scalars(select(DisclosedRow.n).filter_by(interview=interview)))

    def affected(self, interview: str) -> tuple[int, ...]:
        """Return the lines under which somebody outside still has this interview, in order."""
        with self._reading() as session:
            return self._affected(session, interview)

    def verify_ledger(self) -> Head:
        """Follow the chain of the ledger from its beginning, and return its head.

        Raises:
            ChainBroken: At the first line that does not follow.
        """
        with self._reading() as session:
            rows = session.execute(select(LedgerRow.n, LedgerRow.entry, LedgerRow.digest).order_by(LedgerRow.n))
            return self._chain("ledger").verify(session, ((n, entry, digest) for n, entry, digest in rows))

    # ---- notices of withdrawals ----------------------------------------------------------------------------------

    def open_notices(self, withdrawal: int, lines: Sequence[int], interview: str | None = None) -> None:
        """Remember that whoever had these lines has to be told of a withdrawal, a week from now at the latest.

        Args:
            withdrawal: Its number.
            lines: From `affected`, before anything is erased.
            interview: Where it stays here: so that its participant's page can say who was told.
        """
        with self._transaction() as session:
            self._open_notices(session, withdrawal, lines, interview)

    def note_sent(self, withdrawal: int, n: int) -> None:
        """Remember that a recipient was told today.

        Raises:
            NoticeUnknown: When there was nothing to tell them.
        """
        with self._transaction() as session:
            row, today = _notice(session, withdrawal, n), self._clock.now().date()
            row.sent_on, row.due_on = today, today + timedelta(days=NOTICE_DAYS)
            self._note_line(session, Told(today.isoformat(), n, withdrawal))

    def note_answer(self, withdrawal: int, n: int, answer: Answer) -> None:
        """Remember what a recipient answered today.

        Raises:
            NoticeUnknown: When there was nothing to tell them.
        """
        with self._transaction() as session:
            row, today = _notice(session, withdrawal, n), self._clock.now().date()
            row.answered_on, row.answer = today, answer
            self._note_line(session, Answered(today.isoformat(), n, withdrawal, answer))

    def notices(self) -> tuple[Notice, ...]:
        """Return every notice, by withdrawal and line."""
        with self._reading() as session:
            rows = session.scalars(select(NoticeRow).order_by(NoticeRow.withdrawal, NoticeRow.n))
            return tuple(_read(row) for row in rows)

    def notices_due(self) -> tuple[Notice, ...]:
        """Return the notices that should have been sent or answered by today."""
        today = self._clock.now().date()
        return tuple(notice for notice in self.notices() if notice.due(today))

    def told_of(self, interview: str) -> dict[int, Notice]:
        """Return the notices about an interview that is still here, by the line under which it was given."""
        with self._reading() as session:
            joined = select(NoticeRow).join(
                DisclosedRow, (DisclosedRow.n == NoticeRow.n) & (DisclosedRow.withdrawal == NoticeRow.withdrawal)
            )
            return {row.n: _read(row) for row in session.scalars(joined.where(DisclosedRow.interview == interview))}

    # ---- inside --------------------------------------------------------------------------------------------------

    def _note_line(self, session: Session, line: Line, interviews: Sequence[str] = ()) -> int:
        chain = self._chain("ledger")
        n = chain.next(session)
        entry = seal_entry(self._ledger_key(), encode(line), _context(n), self._randomness)
        (head,) = chain.extend(session, [entry])
        session.add(LedgerRow(n=n, entry=entry, digest=head.digest))
        session.flush()
        if interviews:
            session.execute(insert(DisclosedRow), [{"n": n, "interview": each} for each in interviews])
        self._act(session, *_acted(n, line, head))
        return n

    def _affected(self, session: Session, interview: str) -> tuple[int, ...]:
        within = set(session.scalars(select(DisclosedRow.n).filter_by(interview=interview)))
        lines = dict(self._read(session)) if within else {}
        over = {line.of for line in lines.values() if isinstance(line, Returned)}
        return tuple(sorted(n for n in within - over if isinstance(lines[n], Disclosure)))

    def _open_notices(
        self, session: Session, withdrawal: int, lines: Sequence[int], interview: str | None = None
    ) -> None:
        due_on = self._clock.now().date() + timedelta(days=NOTICE_DAYS)
        for n in lines:
            if session.get(NoticeRow, (withdrawal, n)) is None:
                session.add(NoticeRow(withdrawal=withdrawal, n=n, due_on=due_on))
            row = session.get(DisclosedRow, (n, interview)) if interview else None
            if row is not None:
                row.withdrawal = withdrawal

    def _given(self, session: Session, n: int) -> Disclosure:
        row = session.get(LedgerRow, n)
        line = self._open(n, row.entry) if row else None
        if not isinstance(line, Disclosure):
            raise LineUnknown(line=n)
        return line

    def _read(self, session: Session) -> Iterator[tuple[int, Line]]:
        for n, entry in session.execute(select(LedgerRow.n, LedgerRow.entry).order_by(LedgerRow.n)):
            yield n, self._open(n, entry)

    def _open(self, n: int, entry: bytes) -> Line:
        return decode(open_entry(self._ledger_key(), entry, _context(n)))

    def _ledger_key(self) -> bytes:
        return derive(self._tags.key, "archive/ledger")


_ACTS: Final = {
    "Disclosure": "disclosed",
    "Refusal": "access-refused",
    "Correction": "ledger-corrected",
    "Returned": "returned",
    "Shown": "answers-shown",
    "Told": "notice-sent",
    "Answered": "notice-answered",
    "Stale": "marked-stale",
}


def _acted(n: int, line: Line, head: Head) -> tuple[str, Said]:
    """Return what the act of a line says: its number and the ledger's head, so that each chain holds the other."""
    more: dict[str, str | int] = {}
    match line:
        case Disclosure():
            more = {"interviews": line.interviews, "form": line.form}
        case Told() | Answered() | Stale():
            more = {"withdrawal": line.withdrawal}
        case Shown():
            more = {"kind": "answers"}
        case _:
            pass
    return _ACTS[type(line).__name__], {"line": n, "head": head.digest, **more}


def _context(n: int) -> bytes:
    return f"ledger/{n}".encode()


def _here(session: Session) -> dict[int, int]:
    return dict(session.execute(select(DisclosedRow.n, func.count()).group_by(DisclosedRow.n)).all())


def _notice(session: Session, withdrawal: int, n: int) -> NoticeRow:
    row = session.get(NoticeRow, (withdrawal, n))
    if row is None:
        raise NoticeUnknown(withdrawal=withdrawal, line=n)
    return row


def _read(row: NoticeRow) -> Notice:
    return Notice(row.withdrawal, row.n, row.due_on, row.sent_on, row.answered_on, row.answer)
