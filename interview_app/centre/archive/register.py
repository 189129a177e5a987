"""The archive's register: which laptops were enrolled and which no longer count, and what each key has proved.

Functions on a session of the archive, whose verbs they are.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.centre.archive.transport_schema import DeviceRow, ProofRow, RevocationRow

ProofKind = Literal["drill", "quarterly"]
"""From two shares of the recovery key, or with a key as it is kept."""


class DeviceUnknown(UserError):
    """No laptop has this number."""

    code = "DEVICE-UNKNOWN"
    happened = "No laptop of this centre has the number {number}."
    next_step = "Look the number up with interview-app centre devices."


@dataclass(frozen=True)
class Enrolment:
    """A laptop's number, and the version of the pack it is to be given now."""

    number: int
    pack_version: int


@dataclass(frozen=True)
class Enrolled:
    """A laptop that was enrolled.

    Attributes:
        number: Also the serial number of its certificates.
        public_line: Its key's line.
        pack_version: Of the last pack it was given.
        issued_on: The day of that pack.
        revoked_on: Since when its certificate does not count, if so.
    """

    number: int
    public_line: str
    pack_version: int
    issued_on: date
    revoked_on: date | None


@dataclass(frozen=True)
class Proved:
    """A day on which one key, given by its public half, opened a trial bundle alone."""

    recipient: str
    kind: ProofKind
    proved_on: date


def enrol(session: Session, public_line: str, today: date) -> Enrolment:
    """Give a laptop its number, or find it again, and count its packs."""
    row = session.scalar(select(DeviceRow).filter_by(public_line=public_line))
    if row is None:
        last = session.scalar(select(func.max(DeviceRow.number))) or 0
        row = DeviceRow(number=last + 1, public_line=public_line, pack_version=0, issued_on=today)
        session.add(row)
    row.pack_version += 1
    row.issued_on = today
    return Enrolment(row.number, row.pack_version)


def devices(session: Session) -> tuple[Enrolled, ...]:
    """Return every laptop that was enrolled, by its number."""
    rows = session.execute(
        select(DeviceRow, RevocationRow.revoked_on)
        .outerjoin(RevocationRow, RevocationRow.device == DeviceRow.number)
        .order_by(DeviceRow.number)
    )
    return tuple(Enrolled(row.number, row.public_line, row.pack_version, row.issued_on, on) for row, on in rows)


def revoke(session: Session, device: int, today: date) -> bool:
    """Remember that a laptop no longer counts, and tell whether that is new; the first day on which it was said stays.

    Raises:
        DeviceUnknown: When no laptop has this number.
    """
    if session.get(DeviceRow, device) is None:
        raise DeviceUnknown(number=device)
    new = session.get(RevocationRow, device) is None
    if new:
        session.add(RevocationRow(device=device, revoked_on=today))
    return new


def note_proof(session: Session, recipient: str, kind: ProofKind, today: date) -> Proved:
    """Remember what a key proved today."""
    session.add(ProofRow(recipient=recipient, kind=kind, proved_on=today))
    return Proved(recipient, kind, today)


def proofs(session: Session) -> tuple[Proved, ...]:
    """Return what was proved, oldest first."""
    rows = session.scalars(select(ProofRow).order_by(ProofRow.number))
    return tuple(Proved(row.recipient, cast("ProofKind", row.kind), row.proved_on) for row in rows)
