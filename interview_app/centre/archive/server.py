"""An archive on a PostgreSQL server, for several coordinators at once.

The server is not trusted with what was said: contents come to it sealed, as `FORMAT.md` lists. It has no key of its own
that a wrong archive key would fail at, as SQLCipher has: a sealed probe row stands in for it. No password passes
through here: libpq takes it from where PostgreSQL's own tools do (PGPASSFILE or .pgpass, a service file, the peer).
"""

import hashlib
import ipaddress
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, Table, create_engine, func, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.centre.archive import server_errors
from interview_app.centre.archive.schema import KeyRow, ProbeRow
from interview_app.centre.archive.server_errors import ArchiveDamaged, ArchiveDriver
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry

BACKEND: Final = "postgresql"
DRIVER: Final = f"{BACKEND}+psycopg"
_PROBE: Final = b"archive/probe"
_OPTIONS: Final = (
    # What is acknowledged is on the disk, and days are the same for everybody.
    *("-c synchronous_commit=on", "-c TimeZone=UTC"),
    # Nobody waits for ever for a coordinator whose computer fell asleep in the middle.
    *("-c lock_timeout=60s", "-c idle_in_transaction_session_timeout=600s"),
)
_CAREFUL: Final = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}


def is_server(url: URL) -> bool:
    """Tell whether an archive stands on a server."""
    return url.get_backend_name() == BACKEND


def make_engine(url: URL) -> Engine:
    """Return an engine for a server. Nothing is opened yet; no URL and no parameter of it is ever logged.

    Raises:
        ArchiveDriver: When the driver is not installed.
    """
    given = url.query.get("options", "")
    options = " ".join((*_OPTIONS, given if isinstance(given, str) else " ".join(given))).strip()
    how: Mapping[str, Any] = {**_CAREFUL, "options": options, **_privately(url)}
    try:
        return create_engine(
            url.set(drivername=DRIVER).difference_update_query(["options"]),
            connect_args=dict(how),
            hide_parameters=True,
            pool_pre_ping=True,
        )
    except ModuleNotFoundError as error:
        raise ArchiveDriver from error


def put_probe(connection: Connection, key: bytes, randomness: Randomness) -> None:
    """Leave something sealed in a new archive, by which a key is known to be the right one."""
    sealed = seal_entry(derive(key, "archive/probe"), _PROBE, _PROBE, randomness)
    connection.execute(insert(ProbeRow), {"number": 1, "sealed": sealed})


def check_key(connection: Connection, key: bytes) -> None:
    """Check that an archive was made with this key.

    Raises:
        ArchiveDamaged: When it was not, or its probe is gone.
    """
    sealed = connection.scalar(select(ProbeRow.sealed))
    try:
        opened = open_entry(derive(key, "archive/probe"), sealed or b"", _PROBE)
    except EntryDamaged as error:
        raise ArchiveDamaged from error
    if opened != _PROBE:
        raise ArchiveDamaged


def wait_for_turn(session: Session | Connection, name: str) -> None:
    """Wait until nobody else is in a transaction that took this turn; it is given back when the transaction ends."""
    digest = hashlib.sha256(f"interview-companion/{name}".encode()).digest()
    number = int.from_bytes(digest[:8], "big", signed=True)
    session.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})


def number_on(session: Session, tables: Sequence[Table]) -> None:
    """Let the sequence of each numbered table begin after the numbers that are there."""
    for table in tables:
        column = table.autoincrement_column
        sequence = column is not None and session.scalar(select(func.pg_get_serial_sequence(table.name, column.name)))
        if column is not None and sequence:
            last = session.scalar(select(func.max(column))) or 0
            session.execute(select(func.setval(sequence, last + 1, False)))


def rewrite_keys(engine: Engine) -> None:
    """Write the small table of keys anew; its old file, with the rows that were deleted, is removed by the server.

    Whoever waits for the table keeps everybody else from it, so it is not waited for: the next time does it.
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SET lock_timeout = '500ms'"))
        try:
            connection.execute(text(f"VACUUM (FULL) {KeyRow.__tablename__}"))
        finally:
            connection.execute(text("RESET lock_timeout"))


def explained(error: DBAPIError) -> UserError | None:
    """Return what a person can do about what a server complains of; None for what is no user's doing."""
    return server_errors.explained(error.orig)


def _privately(url: URL) -> dict[str, str]:
    """Ask for a connection that nobody on the way can read or pretend to be, unless the URL says what is wanted."""
    given = url.query.get("host", url.host or "")
    hosts = [given] if isinstance(given, str) else [*given]
    here = all(not host or host.startswith("/") or _is_this_computer(host) for host in hosts)
    return {} if here or "sslmode" in url.query else {"sslmode": "verify-full"}


def _is_this_computer(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
