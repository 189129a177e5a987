"""A PostgreSQL server of the tests' own: thrown away afterwards, reached over a socket in its folder and no other way.

PostgreSQL does not run as root, so that where the tests do it is started as an ordinary user. It is not asked to be
sure that anything is on the disk. It ends with the tests, also when they are killed.
"""

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import URL

ORDINARY: Final = "nobody"
USER: Final = "coordinator"
"""Owns every database, and is let in without a password."""
GUARDED: Final = "guarded"
"""Is asked for a password."""
PASSWORD: Final = "planted-password"
_QUICK: Final = ("fsync=off", "full_page_writes=off", "shared_buffers=16MB", "max_connections=40", "listen_addresses=")
_PATIENCE: Final = 2400


def binaries() -> Path | None:
    """Return the folder of the newest PostgreSQL that is installed; Debian puts it on nobody's PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


@dataclass
class PostgresServer:
    """A running server.

    Attributes:
        folder: In which its socket is.
        process: The server itself.
    """

    folder: Path
    process: subprocess.Popen[bytes]
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def url(self, database: str, user: str = USER) -> str:
        """Return the address of a database."""
        where = URL.create("postgresql+psycopg", user, database=database, query={"host": str(self.folder)})
        return where.render_as_string(hide_password=False)

    def new_database(self) -> str:
        """Make an empty database, and return its address."""
        name = f"archive{next(self._numbers)}"
        with self.connected() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)

    def connected(self, database: str = "postgres") -> psycopg.Connection:
        """Connect to a database, past the program."""
        return psycopg.connect(host=str(self.folder), user=USER, dbname=database, autocommit=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Start a server for all tests of a run, or skip what needs one."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="interview-postgres-"))
    try:
        ordinary = _ordinary(folder)
        _initialise(programs, folder, ordinary)
        settings = [word for setting in _QUICK for word in ("-c", setting)]
        command: list[str | Path] = [*ordinary, programs / "postgres", "-D", folder / "data", "-k", folder, *settings]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
        try:
            yield _started(PostgresServer(folder, process))
        finally:
            process.send_signal(signal.SIGQUIT)
            process.wait(timeout=120)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _ordinary(folder: Path) -> list[str]:
    """Return what goes before a command that must not run as root, and give its folder to that user."""
    if os.geteuid() != 0:
        return []
    shutil.chown(folder, ORDINARY)
    return ["setpriv", f"--reuid={ORDINARY}", "--regid=nogroup", "--clear-groups", "--pdeathsig=QUIT"]


def _initialise(programs: Path, folder: Path, ordinary: list[str]) -> None:
    data = folder / "data"
    options = ["-U", USER, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"]
    subprocess.run([*ordinary, programs / "initdb", "-D", data, *options], check=True, capture_output=True, cwd=folder)
    (data / "pg_hba.conf").write_text(f"local all {USER} trust\nlocal all {GUARDED} scram-sha-256\n")


def _started(server: PostgresServer) -> PostgresServer:
    for _ in range(_PATIENCE):
        with suppress(psycopg.OperationalError), server.connected() as connection:
            connection.execute(sql.SQL("CREATE ROLE guarded LOGIN PASSWORD {}").format(sql.Literal(PASSWORD)))
            return server
        if server.process.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError((server.folder / "log").read_text())
