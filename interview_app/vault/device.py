"""This laptop: its signing key, the fieldworker's PIN, and how many people said no."""

import hmac

from sqlalchemy import select, update

from interview_app.base.clock import Randomness
from interview_app.crypto.derive import derive
from interview_app.crypto.sshsig import SigningKey
from interview_app.vault import audit
from interview_app.vault.schema import DeviceTable
from interview_app.vault.store import Store


def machine_digest(vault_key: bytes, mark: bytes | None) -> bytes | None:
    """Return what a vault keeps of its machine's mark: without the vault's key it tells nothing."""
    return None if mark is None else hmac.digest(derive(vault_key, "machine"), mark, "sha256")


class Device:
    """Statements about the laptop, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def make(self, randomness: Randomness, machine: bytes | None) -> None:
        """Give a new vault its signing key, and note the digest of its machine."""
        key = SigningKey.generate(randomness)
        with self._store.transaction() as session:
            session.add(DeviceTable(id=1, signing_key=key.to_openssh(), refusals=0, machine=machine))
            audit.extend(session, [{"what": "made", "device": key.public_line}])

    def key(self) -> SigningKey:
        """Return the key that signs requests and bundles."""
        with self._store.transaction() as session:
            return SigningKey.parse(session.scalars(select(DeviceTable.signing_key)).one())

    def made_here(self, machine: bytes | None) -> bool:
        """Tell whether the vault was made on the machine with this digest; where one is not known, it was."""
        with self._store.transaction() as session:
            made_on = session.scalars(select(DeviceTable.machine)).one()
        return machine is None or made_on is None or hmac.compare_digest(machine, made_on)

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
