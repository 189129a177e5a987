"""The archive's tables: migrations and models agree, and newer or full databases are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Engine, inspect, text, update
from sqlalchemy.exc import OperationalError

from interview_app.base.files import DiskFull
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.engine import ArchiveNewer
from interview_app.centre.archive.listing import Wanted
from interview_app.centre.archive.schema import Base, ContentRow, InterviewRow
from interview_app.centre.opened import Rejected
from tests.factories.centre import ARCHIVE_KEY, BUNDLE, changed, empty_archive, interview, short_record

BOTH = pytest.mark.parametrize("anywhere", ["a file", "a server"], indirect=True)
"""For what must be so wherever the archive stands."""


def place(folder: Path) -> URL:
    """Return the address of the archive in a folder."""
    return URL.create("sqlite", database=str(folder / "archive.db"))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Connect to a new archive."""
    connected = engines.connect(place(tmp_path), ARCHIVE_KEY)
    yield connected
    connected.dispose()


@pytest.fixture
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Connect to a new archive, in a file or on a server."""
    on_a_server = request.param == "a server"
    url = engines.address(request.getfixturevalue("postgres").new_database()) if on_a_server else place(tmp_path)
    connected = engines.connect(url, ARCHIVE_KEY)
    yield connected
    connected.dispose()


@BOTH
def test_the_models_equal_the_newest_migration(anywhere: Engine) -> None:
    """Nobody changed a table without a migration."""
    with anywhere.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_head_is_the_newest_migration() -> None:
    """The constant that spares loading alembic is true."""
    config = Config()
    config.set_main_option("script_location", str(engines.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == engines.HEAD


@BOTH
def test_each_migration_can_be_undone(anywhere: Engine) -> None:
    """Down to nothing, and up again to the same, step by step."""
    config = Config()
    config.set_main_option("script_location", str(engines.MIGRATIONS))
    with anywhere.begin() as connection:
        config.attributes["connection"] = connection
        for _ in range(int(engines.HEAD)):
            command.downgrade(config, "-1")
        assert inspect(connection).get_table_names() == ["alembic_version"]
        for _ in range(int(engines.HEAD)):
            command.upgrade(config, "+1")
        command.downgrade(config, "base")
        command.upgrade(config, "head")
        assert set(inspect(connection).get_table_names()) == {*Base.metadata.tables, "alembic_version"}


def test_an_archive_of_the_first_schema_is_brought_up_to_date_with_what_is_in_it(tmp_path: Path) -> None:
    """From before keys proved themselves and laptops were revoked: it keeps everything, and has proved nothing."""
    record = short_record()
    with empty_archive(tmp_path) as archive:
        archive.add(interview(record), BUNDLE)
        archive.enrol("ssh-ed25519 one")
        archive.quarantine(Rejected("", "ab" * 32, "BUNDLE-BROKEN", "It is broken."))
    config = Config()
    config.set_main_option("script_location", str(engines.MIGRATIONS))
    older = engines.connect(place(tmp_path), ARCHIVE_KEY)
    with older.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0001")
        assert {"proof", "revocation"}.isdisjoint(inspect(connection).get_table_names())
    older.dispose()
    with empty_archive(tmp_path) as archive:
        assert archive.record(record.id) == record
        assert len(archive.quarantined()) == 1
        assert archive.proofs() == ()
        assert [(each.number, each.revoked_on) for each in archive.devices()] == [(1, None)]
        archive.revoke(1)
        archive.note_proof("age1pq1one", "quarterly")
        assert archive.revoked() == {1}
        assert archive.enrol("ssh-ed25519 one").pack_version == 2


def test_an_archive_from_before_versions_were_listed_learns_them(tmp_path: Path) -> None:
    """Also of what is void; what cannot be read is listed without, and the sums are as they were."""
    read, void, damaged = (changed(short_record(seed), study_version=seed) for seed in ("1.2", "1.10", "1.3"))
    with empty_archive(tmp_path) as archive:
        for record in (read, void, damaged):
            archive.add(interview(record), BUNDLE)
        with archive._transaction() as session:
            session.execute(update(InterviewRow).where(InterviewRow.id == void.id).values(void=True))
            session.execute(update(ContentRow).where(ContentRow.interview == damaged.id).values(record=b"noise"))
        archive.retally()
        before = archive.counts()
    config = Config()
    config.set_main_option("script_location", str(engines.MIGRATIONS))
    older = engines.connect(place(tmp_path), ARCHIVE_KEY)
    with older.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0004")
    older.dispose()
    with empty_archive(tmp_path) as archive:
        assert archive.list_choices().versions == ("1.10", "1.2")
        assert [line.id for line in archive.list_page(Wanted(study_version="1.10"))] == [void.id]
        assert archive.count_listed() == 3
        assert archive.counts() == before


def test_a_newer_archive_is_left_alone(tmp_path: Path, engine: Engine) -> None:
    """ARCHIVE-NEWER instead of guessing at tables from the future."""
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ArchiveNewer) as caught:
        engines.connect(place(tmp_path), ARCHIVE_KEY)
    assert caught.value.code == "ARCHIVE-NEWER"


def test_a_full_disk_is_told_and_undoes_the_transaction(engine: Engine) -> None:
    """DISK-FULL, and the archive works on when there is room again."""
    with engine.connect() as connection:
        pages = connection.scalar(text("PRAGMA page_count"))
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
        big = text(
            "INSERT INTO quarantine (number, sha256, code, sentence, seen_on)"
            " VALUES (1, :much, 'CODE', 'sentence', '2026-11-22')"
        )
        with pytest.raises(DiskFull), engines.sentences(engine.url):
            connection.execute(big, {"much": "x" * 200_000})
        connection.rollback()
        connection.execute(text("PRAGMA max_page_count = 1000000"))
        connection.execute(big, {"much": "x" * 200_000})
        connection.commit()


def test_what_is_no_users_doing_stays_a_bug(engine: Engine) -> None:
    """A wrong statement is not dressed up as a damaged archive."""
    with pytest.raises(OperationalError), engines.sentences(engine.url), engine.connect() as connection:
        connection.execute(text("SELECT * FROM no_such_table"))


def test_the_disk_is_asked_to_be_sure(engine: Engine) -> None:
    """What is acknowledged survives power loss; what is deleted is overwritten; keys stay out of swap."""
    with engine.connect() as connection:
        settings = {
            name: str(connection.scalar(text(f"PRAGMA {name}")))
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "cipher_memory_security")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": "2",
        "foreign_keys": "1",
        "secure_delete": "1",
        "cipher_memory_security": "1",
    }
