"""This laptop: its signing key, the fieldworker's PIN, and how many people said no."""

from sqlalchemy import select, update

from interview_app.base.clock import Randomness
from interview_app.crypto.sshsig import SigningKey
from interview_app.vault import audit
from interview_app.vault.schema import DeviceTable
from interview_app.vault.store import Store


class Device:
    """Statements about the laptop, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def make(self, randomness: Randomness) -> None:
        """Give a new vault its signing key."""
        key = SigningKey.generate(randomness)
        with self._store.transaction() as session:
            session.add(DeviceTable(id=1, signing_key=key.to_openssh(), refusals=0))
            audit.extend(session, [{"what": "made", "device": key.public_line}])

    def key(self) -> SigningKey:
        """Return the key that signs requests and bundles."""
        with self._store.transaction() as session:
            return SigningKey.parse(session.scalars(select(DeviceTable.signing_key)).one())

    def pin(self) -> str | None:
        """Return the PIN, or None when none was set."""
        with self._store.transaction() as session:
            return session.scalars(select(DeviceTable.pin)).one()

    def set_pin(self, pin: str) -> None:
        """Replace the PIN."""
        with self._store.transaction() as session:
            session.execute(update(DeviceTable).values(pin=pin))
            audit.extend(session, [{"what": "pin set"}])
        self._store.empty_log()

    def count_refusal(self) -> None:
        """Count one more person who said no."""
        with self._store.transaction() as session:
            session.execute(update(DeviceTable).values(refusals=DeviceTable.refusals + 1))
            audit.extend(session, [{"what": "refused"}])

    def refusals(self) -> int:
        """Return how many people said no."""
        with self._store.transaction() as session:
            return session.scalars(select(DeviceTable.refusals)).one()
