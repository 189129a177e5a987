"""The verbs of an archive about who sent what: bundles, what was kept out, laptops. Nothing of it is for analysis."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_app.centre.archive import register
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.register import Enrolled, Enrolment
from interview_app.centre.archive.transport_schema import BundleRow, QuarantineRow
from interview_app.centre.opened import BundleFacts, Rejected


@dataclass(frozen=True)
class Quarantined:
    """Something that was kept out, and why."""

    sha256: str
    code: str
    sentence: str
    seen_on: date


class Transport(ArchivePart):
    """A part of an archive."""

    def note_bundle(self, facts: BundleFacts) -> None:
        """Remember that a bundle was here, once."""
        with self._transaction() as session:
            self._note(session, facts)

    def quarantine(self, rejected: Rejected) -> None:
        """Remember that something was kept out, once for each reason."""
        with self._transaction() as session:
            same = select(QuarantineRow).filter_by(sha256=rejected.sha256, code=rejected.code)
            if session.scalar(same) is None:
                row = QuarantineRow(
                    sha256=rejected.sha256,
                    code=rejected.code,
                    sentence=rejected.sentence,
                    seen_on=self._clock.now().date(),
                )
                session.add(row)
                self._act(session, "kept-out", {"error": rejected.code, "digest": rejected.sha256[:16]})

    def quarantined(self) -> tuple[Quarantined, ...]:
        """Return what was kept out, oldest first."""
        with self._transaction() as session:
            rows = session.scalars(select(QuarantineRow).order_by(QuarantineRow.number))
            return tuple(Quarantined(row.sha256, row.code, row.sentence, row.seen_on) for row in rows)

    def enrol(self, public_line: str) -> Enrolment:
        """Give a laptop its number, or find it again, and count its packs."""
        with self._transaction() as session:
            enrolment = register.enrol(session, public_line, self._clock.now().date())
            code = "enrolled" if enrolment.pack_version == 1 else "pack-issued"
            self._act(session, code, {"device": enrolment.number, "pack": enrolment.pack_version})
            return enrolment

    def devices(self) -> tuple[Enrolled, ...]:
        """Return every laptop that was enrolled, by its number."""
        with self._transaction() as session:
            return register.devices(session)

    def revoke(self, device: int) -> None:
        """Remember that a laptop's certificate no longer counts, from today on or from an earlier day if it is known.

        Raises:
            DeviceUnknown: When no laptop has this number.
        """
        with self._transaction() as session:
            if register.revoke(session, device, self._clock.now().date()):
                self._act(session, "revoked", {"device": device})

    def revoked(self) -> frozenset[int]:
        """Return the serial numbers of certificates that no longer count: the numbers of their laptops."""
        return frozenset(device.number for device in self.devices() if device.revoked_on is not None)

    def _note(self, session: Session, facts: BundleFacts) -> bool:
        """Remember a bundle, and tell whether it is new."""
        new = session.get(BundleRow, facts.digest) is None
        if new:
            session.add(
                BundleRow(
                    digest=facts.digest,
                    device=facts.device,
                    audit_count=facts.audit_count,
                    audit_digest=facts.audit_digest,
                    taken_on=self._clock.now().date(),
                )
            )
        return new
