"""The verbs of an archive about what the central team's own keys have proved."""

from interview_app.centre.archive import register
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.register import ProofKind, Proved
from interview_app.crypto.addressed import key_id


class KeyProofs(ArchivePart):
    """A part of an archive."""

    def note_proof(self, recipient: str, kind: ProofKind) -> Proved:
        """Remember that a key opened a trial bundle today."""
        with self._transaction() as session:
            noted = register.note_proof(session, recipient, kind, self._clock.now().date())
            self._act(session, "key-proved", {"key": key_id(recipient), "kind": kind})
            return noted

    def proofs(self) -> tuple[Proved, ...]:
        """Return what was proved, oldest first."""
        with self._transaction() as session:
            return register.proofs(session)
