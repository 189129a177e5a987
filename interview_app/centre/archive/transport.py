"""The verbs of an archive about who sent what: bundles and laptops. Nothing of it is for analysis."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from interview_app.centre.archive import bundle_chain, register
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.register import Enrolled, Enrolment
from interview_app.centre.opened import BundleFacts


class Transport(ArchivePart):
    """A part of an archive."""

    def note_bundle(self, facts: BundleFacts) -> None:
        """Remember that a bundle was here, once."""
        with self._transaction() as session:
            self._note(session, [facts])

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

    def _note(self, session: Session, arriving: Sequence[BundleFacts]) -> list[bool]:
        """Remember bundles, compare each with its laptop's others, and tell which are new."""
        noted = bundle_chain.note(session, arriving, self._clock.now().date())
        raised = [(facts.device, code) for facts, its in zip(arriving, noted, strict=True) for code in its.flags]
        self._act_all(session, [("chain-flagged", {"device": device, "kind": code}) for device, code in raised])
        return [each.new for each in noted]
