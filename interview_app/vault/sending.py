"""What left this laptop in which bundle, and what of it the centre has."""

from collections.abc import Collection, Mapping
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from interview_app.vault import audit
from interview_app.vault.schema import AddendumTable, DeviceTable, InterviewTable, SentTable
from interview_app.vault.stages import Stage
from interview_app.vault.store import Store
from interview_app.vault.values import SealedFile

_OUTSIDE: Final = frozenset({Stage.SEALED, Stage.EXPORTED})
"""Stages in which a sealed file waits for the centre."""


class Sending:
    """Statements about sealed files on their way, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def mark_exported(self, bundles: Mapping[str, Collection[str]], chained: str = "") -> None:
        """Note which sealed files, by digest, are in which bundles, by digest, and which bundle the next one names."""
        with self._store.transaction() as session:
            if chained:
                session.execute(update(DeviceTable).values(last_bundle=chained))
            for bundle, sha256s in sorted(bundles.items()):
                known = set(session.scalars(select(SentTable.sha256).filter_by(bundle=bundle)))
                session.add_all(SentTable(bundle=bundle, sha256=each) for each in sorted(set(sha256s) - known))
                left = _rows(session, InterviewTable.sealed_sha256, sha256s)
                evidence = _rows(session, InterviewTable.consent_sha256, sha256s)
                added = _addenda(session, sha256s)
                known_here = len(left) + len(evidence) + len(added)
                if any(row.stage not in _OUTSIDE for row in left) or known_here != len(set(sha256s)):
                    raise WrongStage(bundle)
                for addendum in added:
                    addendum.sent = True
                for row in left:
                    row.stage, row.bundle = Stage.EXPORTED, bundle
                for row in evidence:
                    row.consent_sent = True
                link = {"what": "exported", "interviews": sorted(row.id for row in left), "bundle": bundle}
                audit.extend(session, [{**link, "consents": sorted(row.id for row in evidence)} if evidence else link])

    def last_bundle(self) -> str:
        """Return the digest of the last bundle of interviews that was finished, or nothing."""
        with self._store.transaction() as session:
            return session.scalars(select(DeviceTable.last_bundle)).one()

    def acknowledge(self, sha256s: Collection[str]) -> tuple[SealedFile, ...]:
        """Note which sealed files the centre has, and return those to be deleted here."""
        with self._store.transaction() as session:
            rows = [row for row in _rows(session, InterviewTable.sealed_sha256, sha256s) if row.stage in _OUTSIDE]
            for row in rows:
                row.stage = Stage.ACKNOWLEDGED
            evidence = _rows(session, InterviewTable.consent_sha256, sha256s)
            evidence = [row for row in evidence if row.stage is not Stage.WITHDRAWN and not row.consent_taken]
            for row in evidence:
                row.consent_taken = True
            added = [row for row in _addenda(session, sha256s) if not row.taken]
            for addendum in added:
                addendum.taken = True
            if rows or evidence or added:
                link = {"what": "acknowledged", "interviews": sorted(row.id for row in rows)}
                audit.extend(session, [{**link, "consents": sorted(row.id for row in evidence)} if evidence else link])
            files = [*map(sealed_of, rows), *map(consent_of, evidence)]
            return tuple(file for file in files if file is not None)

    def bundles(self) -> dict[str, frozenset[str]]:
        """Return the digests of the files in every bundle that was ever written here, by the bundle's own."""
        found: dict[str, set[str]] = {}
        with self._store.transaction() as session:
            for bundle, sha256 in session.execute(select(SentTable.bundle, SentTable.sha256)):
                found.setdefault(bundle, set()).add(sha256)
        return {bundle: frozenset(sha256s) for bundle, sha256s in found.items()}


class WrongStage(ValueError):
    """A verb that does not fit the stage an interview is in: a bug."""


def sealed_of(row: InterviewTable) -> SealedFile | None:
    """Return an interview's sealed file, from sealing on."""
    if row.sealed_name is None or row.sealed_sha256 is None or row.sealed_size is None:
        return None
    return SealedFile(row.sealed_name, row.sealed_sha256, row.sealed_size)


def consent_of(row: InterviewTable) -> SealedFile | None:
    """Return the file with the evidence of its consent, likewise."""
    if row.consent_sha256 is None or row.consent_size is None:
        return None
    return SealedFile(f"{row.id}.consent.age", row.consent_sha256, row.consent_size)


def _addenda(session: Session, sha256s: Collection[str]) -> list[AddendumTable]:
    return list(session.scalars(select(AddendumTable).where(AddendumTable.sha256.in_(sorted(sha256s)))))


def _rows(
    session: Session, column: InstrumentedAttribute[str | None], sha256s: Collection[str]
) -> list[InterviewTable]:
    return list(session.scalars(select(InterviewTable).where(column.in_(sorted(sha256s))).order_by(InterviewTable.id)))
