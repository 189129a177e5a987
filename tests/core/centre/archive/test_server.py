"""An archive on a PostgreSQL server: whose it is, what is told when it cannot be had, and what the server learns."""

from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import URL
from sqlalchemy.exc import ProgrammingError

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.centre.archive import Archive, server, server_errors
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.server_errors import explained
from interview_app.centre.office import Centre
from tests.factories.centre import ARCHIVE_KEY, BUNDLE, interview, recipients, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.factories.postgres import GUARDED, PASSWORD, PostgresServer
from tests.factories.study import gla


def opened(url: str, key: bytes = ARCHIVE_KEY) -> Archive:
    """Open an archive on a server."""
    return Archive.open(url, key, clock=FixedClock(), randomness=SeededRandomness(url))


def found_in(folder: Path, address: str) -> None:
    """Found a centre with its archive on a server."""
    Centre.found(
        folder, recipients=recipients(), study=gla(), practice=True, clock=FixedClock(), archive_at=address
    ).close()


def refusal(url: str, key: bytes = ARCHIVE_KEY) -> str:
    """Return the code of what an archive is not opened for."""
    with pytest.raises(UserError) as caught:
        opened(url, key)
    assert PASSWORD not in caught.value.message
    return caught.value.code


def test_another_key_opens_nothing(postgres: PostgresServer) -> None:
    """ARCHIVE-DAMAGED, though every table can be read; and the archive still opens with its own key."""
    url = postgres.new_database()
    opened(url).close()
    assert refusal(url, bytes(32)) == "ARCHIVE-DAMAGED"
    opened(url).close()


@pytest.mark.parametrize("fault", ["DELETE FROM probe", "UPDATE probe SET sealed = 'nothing'"])
def test_an_archive_without_its_probe_is_damaged(postgres: PostgresServer, fault: str) -> None:
    """A server's administrator does not make an archive accept any key."""
    url = postgres.new_database()
    opened(url).close()
    with postgres.connected(url.partition("@/")[2].partition("?")[0]) as connection:
        connection.execute(fault.encode())
    assert refusal(url) == "ARCHIVE-DAMAGED"


def test_a_newer_archive_is_left_alone(postgres: PostgresServer) -> None:
    """ARCHIVE-NEWER instead of guessing at tables from the future."""
    url = postgres.new_database()
    opened(url).close()
    with postgres.connected(url.partition("@/")[2].partition("?")[0]) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refusal(url) == "ARCHIVE-NEWER"


def test_the_database_of_something_else_is_not_written_to(postgres: PostgresServer) -> None:
    """ARCHIVE-TAKEN: a table of the name of one of ours is somebody else's."""
    url = postgres.new_database()
    with postgres.connected(url.partition("@/")[2].partition("?")[0]) as connection:
        connection.execute("CREATE TABLE interview (id integer)")
    assert refusal(url) == "ARCHIVE-TAKEN"


def test_each_way_in_that_is_shut_has_its_own_sentence(postgres: PostgresServer, tmp_path: Path) -> None:
    """No server, no such database, nobody of this name, no password."""
    nowhere = f"postgresql+psycopg://somebody@/archive?host={tmp_path}"
    assert refusal(nowhere) == "ARCHIVE-UNREACHABLE"
    assert refusal(postgres.url("no_such")) == "ARCHIVE-DATABASE"
    assert refusal(postgres.url("postgres", "nobody_known")) == "ARCHIVE-LOGIN"
    assert refusal(postgres.url("postgres", GUARDED)) == "ARCHIVE-LOGIN"


@pytest.mark.parametrize(
    ("host", "query", "mode"),
    [
        ("archive.example", {}, "verify-full"),
        ("archive.example", {"sslmode": "require"}, None),
        ("localhost", {}, None),
        ("127.0.0.1", {}, None),
        ("::1", {}, None),
        ("10.0.0.7", {}, "verify-full"),
        (None, {"service": "centre"}, None),
        (None, {"host": "archive.example"}, "verify-full"),
        (None, {"host": "/run/postgresql"}, None),
    ],
)
def test_another_computer_has_to_show_who_it_is(host: str | None, query: dict[str, str], mode: str | None) -> None:
    """Without a word about it in the address: libpq's own default falls back to no encryption at all."""
    url = URL.create("postgresql+psycopg", host=host, database="archive", query=query)
    assert server._privately(url).get("sslmode") == mode


def test_a_password_comes_from_where_libpq_looks(
    postgres: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong one is ARCHIVE-LOGIN; and whoever may not make tables is told so, as ARCHIVE-PERMISSION."""
    file = tmp_path / "passes"
    file.write_text(f"*:*:*:{GUARDED}:wrong")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    assert refusal(postgres.url("postgres", GUARDED)) == "ARCHIVE-LOGIN"
    file.write_text(f"*:*:*:{GUARDED}:{PASSWORD}")
    assert refusal(postgres.url("postgres", GUARDED)) == "ARCHIVE-PERMISSION"


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql+psycopg://somebody:{PASSWORD}@server/archive",
        f"postgresql+psycopg://somebody@server/archive?password={PASSWORD}",
        f"postgresql+psycopg://somebody@server/archive?sslpassword={PASSWORD}",
    ],
)
def test_a_password_in_an_address_is_refused_and_not_repeated(url: str) -> None:
    """ARCHIVE-PASSWORD, before anything is connected."""
    assert refusal(url) == "ARCHIVE-PASSWORD"


@pytest.mark.parametrize(
    "url", ["no address", "mysql://server/archive", "postgresql+asyncpg://server/a", "postgresql:"]
)
def test_what_is_no_address_of_an_archive_is_told(url: str) -> None:
    """ARCHIVE-ADDRESS."""
    assert refusal(url) == "ARCHIVE-ADDRESS"


def test_a_missing_driver_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """ARCHIVE-DRIVER says which extra to install."""
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    assert refusal("postgresql+psycopg://somebody@localhost/archive") == "ARCHIVE-DRIVER"


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("53100", "ARCHIVE-FULL"),
        ("53300", "STORAGE-BUSY"),
        ("55P03", "STORAGE-BUSY"),
        ("40P01", "STORAGE-BUSY"),
        ("25006", "ARCHIVE-PERMISSION"),
        ("57P01", "ARCHIVE-UNREACHABLE"),
        ("XX001", "ARCHIVE-DAMAGED"),
        ("3D000", "ARCHIVE-DATABASE"),
        ("42703", ""),
    ],
)
def test_a_state_of_the_server_is_a_sentence(state: str, code: str) -> None:
    """By the SQLSTATE, in whatever language the server speaks; a wrong statement stays a bug."""
    found = explained(psycopg.errors.lookup(state)("in any language"))
    assert (found.code if found else "") == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("FATAL:  sorry, too many clients already", "STORAGE-BUSY"),
        ("FATAL:  the database system is starting up", "ARCHIVE-UNREACHABLE"),
        ("server does not support SSL, but SSL was required", "ARCHIVE-PRIVATE"),
        ("something in another language", "ARCHIVE-UNREACHABLE"),
    ],
)
def test_what_libpq_says_before_there_is_a_connection_is_a_sentence(words: str, code: str) -> None:
    """By its words, and for all others that the server does not let this computer in."""
    found = explained(psycopg.OperationalError(words))
    assert found is not None
    assert found.code == code


def test_a_full_server_is_a_full_disk_to_whoever_stops_at_one() -> None:
    """An import that stops where the disk is full stops there, too."""
    assert issubclass(server_errors.ArchiveFull, DiskFull)


def test_a_wrong_statement_stays_a_bug(postgres: PostgresServer) -> None:
    """It is not dressed up as a fault of the server."""
    url = engines.address(postgres.new_database())
    engine = engines.connect(url, ARCHIVE_KEY)
    with pytest.raises(ProgrammingError), engines.sentences(url), engine.connect() as connection:
        connection.exec_driver_sql("SELECT no_such_column")
    engine.dispose()


def test_a_connection_that_was_cut_is_made_anew(postgres: PostgresServer) -> None:
    """A server that was started again between two verbs is none of the coordinator's business."""
    url = postgres.new_database()
    archive = opened(url)
    archive.add(interview(short_record()), BUNDLE)
    with postgres.connected() as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    assert len(archive.interviews()) == 1
    archive.close()


def test_a_destroyed_key_is_in_no_file_of_the_server(postgres: PostgresServer) -> None:
    """A row that is deleted stays in a table's file until that is written anew."""
    url, record = postgres.new_database(), short_record()
    name = url.partition("@/")[2].partition("?")[0]
    archive = opened(url)
    archive.add(interview(record), BUNDLE)
    with postgres.connected(name) as connection:
        found = connection.execute("SELECT sealed_key, pg_relation_filepath('content_key') FROM content_key").fetchone()
        assert found is not None
        key, file = found
        connection.execute("CHECKPOINT")
        assert key in (postgres.folder / "data" / file).read_bytes()
        archive.erase(record.id, None, ())
        archive.forget_erased()
        connection.execute("CHECKPOINT")
    tables = (postgres.folder / "data" / file).parent
    assert not any(key in path.read_bytes() for path in tables.iterdir())
    archive.close()


def test_a_centre_whose_database_was_emptied_is_told(postgres: PostgresServer, tmp_path: Path) -> None:
    """ARCHIVE-MISSING, as for a file: an empty new archive in its place would pass for the one that is gone."""
    address = postgres.new_database()
    found_in(tmp_path / "centre", address)
    with Centre.open(tmp_path / "centre", hybrid_identity(), clock=FixedClock()) as centre:
        assert centre.plate.archive == address
    with postgres.connected(address.partition("@/")[2].partition("?")[0]) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    with pytest.raises(engines.ArchiveMissing) as caught:
        Centre.open(tmp_path / "centre", hybrid_identity(), clock=FixedClock())
    assert caught.value.code == "ARCHIVE-MISSING"


def test_the_server_reads_no_word_of_anybody(postgres: PostgresServer) -> None:
    """What was said, and the locator by which a card finds it, are in no column of any table."""
    url, record = postgres.new_database(), short_record()
    archive = opened(url)
    archive.add(interview(record), BUNDLE)
    archive.close()
    with postgres.connected(url.partition("@/")[2].partition("?")[0]) as connection:
        tables = [name for (name,) in connection.execute("SELECT relname FROM pg_class WHERE relkind = 'r'")]
        rows = [
            row
            for name in tables
            if not name.startswith(("pg_", "sql_"))
            for row in connection.execute(sql.SQL("SELECT {}::text FROM {}").format(*[sql.Identifier(name)] * 2))
        ]
    dump = repr(rows)
    assert record.id in dump
    for canary in (record.notes, record.notes.encode().hex(), str(record.withdrawal)):
        assert canary not in dump


def test_a_founding_on_a_server_that_fails_can_be_tried_again(
    postgres: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its tables go again; and where a centre is, no other is founded."""
    address = postgres.new_database()

    (tmp_path / "centre").mkdir()
    monkeypatch.setattr("interview_app.centre.office.plate.write", _full)
    with pytest.raises(DiskFull):
        found_in(tmp_path / "centre", address)
    monkeypatch.undo()
    found_in(tmp_path / "centre", address)
    with pytest.raises(server_errors.ArchiveTaken):
        found_in(tmp_path / "other", address)


def _full(*_: object) -> None:
    raise DiskFull
