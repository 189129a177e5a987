"""The verbs of an archive about what people ask for with their code: asked, approved, done; and done again."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.centre.archive import scopes, tombstones
from interview_app.centre.archive.ledger import Accounts
from interview_app.centre.archive.schema import InterviewRow, ListedRow, TombstoneRow, WithdrawalRow
from interview_app.centre.ledger.line import Shown, Stale

ASKED, DONE, REFUSED = "asked", "done", "refused"


class WithdrawalSettled(UserError):
    """There is no such request, or it is done or refused."""

    code = "WITHDRAWAL-SETTLED"
    happened = "No withdrawal with the number {number} is waiting: it is done, or was never asked for."
    safe = "Nothing was changed by this."
    next_step = "Look at the list of withdrawals again."


@dataclass(frozen=True)
class Withdrawal:
    """What somebody asked for, and how it stands. It names no interview.

    Attributes:
        number: In the order in which they were asked for.
        scope: "erase", "words", "release" or "show".
        state: "asked", "done" or "refused".
        found: Whether the interview was here.
        releases: Under how many lines of the ledger somebody outside had it.
        asked_on: The day.
        asked_by: The id of the key with which it was asked for.
        due_on: By when it is to be done.
        approved_by: The id of the key of whoever agreed; the same as `asked_by` where one person is enough.
        done_on: The day on which it was done.
    """

    number: int
    scope: str
    state: str
    found: bool
    releases: int
    asked_on: date
    asked_by: str
    due_on: date
    approved_by: str | None
    done_on: date | None


@dataclass(frozen=True)
class Stone:
    """One tombstone: a keyed digest, how far it was withdrawn, and when."""

    tag: str
    scope: str
    withdrawn_on: date


class Withdrawing(Accounts):
    """A part of an archive."""

    def ask_withdrawal(self, scope: str, sealed: bytes, *, found: bool, due_on: date) -> int:
        """Remember what somebody asked for, and return its number.

        Args:
            scope: How far.
            sealed: Which interview, sealed to whoever may find interviews.
            found: Whether it is here.
            due_on: By when it is to be done.
        """
        with self._transaction() as session:
            row = WithdrawalRow(
                scope=scope,
                state=ASKED,
                sealed=sealed,
                found=found,
                releases=0,
                asked_on=self._clock.now().date(),
                asked_by=self.who,
                due_on=due_on,
            )
            session.add(row)
            session.flush()
            self._act(session, "withdrawal-asked", {"withdrawal": row.number, "scope": scope})
            return row.number

    def withdrawal(self, number: int) -> Withdrawal:
        """Return one request.

        Raises:
            WithdrawalSettled: When there is none with this number.
        """
        with self._transaction() as session:
            row = session.get(WithdrawalRow, number)
            if row is None:
                raise WithdrawalSettled(number=number)
            return _read(row)

    def withdrawals(self) -> tuple[Withdrawal, ...]:
        """Return every request, newest first."""
        with self._transaction() as session:
            return tuple(map(_read, session.scalars(select(WithdrawalRow).order_by(WithdrawalRow.number.desc()))))

    def sealed_request(self, number: int) -> bytes:
        """Return which interview a request that waits is about, sealed.

        Raises:
            WithdrawalSettled: When it does not wait.
        """
        with self._transaction() as session:
            return _waiting(session, number).sealed or b""

    def carry_out(
        self, number: int, interview: str | None, locator: str, listed: Collection[str], *, approved_by: str
    ) -> Withdrawal:
        """Do what was asked for, all of it or nothing, and forget which interview it was.

        Args:
            number: Of the request.
            interview: Which one; None when it has not arrived yet: then it is done when it arrives.
            locator: By which its card finds it.
            listed: Digests by which laptops find it; they count for an interview that is erased.
            approved_by: The id of the key of whoever agreed.

        Raises:
            WithdrawalSettled: When it does not wait any more.
        """
        with self._transaction() as session:
            row, today = _waiting(session, number), self._clock.now().date()
            here = interview if interview and session.get(InterviewRow, interview) else None
            lines = self._affected(session, here) if here and row.scope in scopes.LASTING else ()
            if row.scope in scopes.LASTING:
                if here:
                    scopes.carry_out(session, self._accession, here, row.scope)
                tombstones.raise_(session, self._tags.of(interview, locator), row.scope, today)
            if row.scope == tombstones.ERASE:
                tombstones.list_(session, listed)
            row.sealed, row.state, row.found, row.releases = None, DONE, here is not None, len(lines)
            row.done_on, row.approved_by = today, approved_by
            session.flush()
            self._open_notices(session, number, lines, None if row.scope == tombstones.ERASE else here)
            session.flush()
            for n in lines:
                self._note_line(session, Stale(today.isoformat(), n, number))
            if here and row.scope == "show":
                self._note_line(session, Shown(today.isoformat()), (here,))
            self._act(session, "withdrawn", {"withdrawal": number, "scope": row.scope}, who=approved_by)
            return _read(row)

    def refuse_withdrawal(self, number: int, by: str) -> None:
        """Let a request be, and forget which interview it was about.

        Raises:
            WithdrawalSettled: When it does not wait any more.
        """
        with self._transaction() as session:
            row = _waiting(session, number)
            row.sealed, row.state, row.done_on, row.approved_by = None, REFUSED, self._clock.now().date(), by
            self._act(session, "withdrawal-refused", {"withdrawal": number, "scope": row.scope}, who=by)

    # ---- what must not come back -------------------------------------------------------------------------------

    def stones(self) -> frozenset[Stone]:
        """Return every tombstone."""
        with self._transaction() as session:
            return frozenset(
                Stone(row.tag, row.scope, row.withdrawn_on) for row in session.scalars(select(TombstoneRow))
            )

    def raise_stones(self, stones: Collection[Stone], listed: Collection[str]) -> int:
        """Put up tombstones that an older copy of the archive has not, and do again what they say; return to how many.

        Args:
            stones: All that are known.
            listed: Digests by which laptops find what was erased.
        """
        with self._transaction() as session:
            for stone in stones:
                tombstones.raise_(session, [stone.tag], stone.scope, stone.withdrawn_on)
            tombstones.list_(session, listed)
            session.flush()
            changed = scopes.carry_out_all(session, self._accession, self._tags)
            if changed:
                self._act(session, "withdrawn-again", {"count": changed})
            return changed

    def known_digests(self) -> frozenset[str]:
        """Return the digests by which laptops find what was erased."""
        with self._transaction() as session:
            return frozenset(session.scalars(select(ListedRow.tag)))


def _waiting(session: Session, number: int) -> WithdrawalRow:
    row = session.get(WithdrawalRow, number, with_for_update=True)
    if row is None or row.state != ASKED:
        raise WithdrawalSettled(number=number)
    return row


def _read(row: WithdrawalRow) -> Withdrawal:
    return Withdrawal(*(getattr(row, each.name) for each in fields(Withdrawal)))
