"""The tables' history leads to the models."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.command import downgrade, upgrade
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Engine, inspect

from interview_app.vault.engine import make_engine
from interview_app.vault.migrate import HEAD, MIGRATIONS, UpgradeFailed, bring_up_to_date, stored_revision
from interview_app.vault.schema import Base
from tests.factories.vault import (
    STUDY,
    by_hand,
    database_key,
    take_place,
    to_first_schema,
    unlocked,
    with_open_interview,
)

KEY = bytes(32)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Return an engine for an empty database."""
    made = make_engine(URL.create("sqlite", database=str(tmp_path / "empty.db")), KEY, alone=True)
    yield made
    made.dispose()


def test_the_models_equal_the_head(engine: Engine) -> None:
    """From empty, the migrations make exactly the tables that the models speak of."""
    with engine.begin() as connection:
        assert stored_revision(connection) is None
        bring_up_to_date(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert stored_revision(connection) == HEAD


def test_the_head_is_the_newest_file() -> None:
    """The constant that saves loading alembic names the last migration."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_the_tables_have_their_keys_and_references(engine: Engine) -> None:
    """What alembic does not compare is compared here: primary keys, references, uniqueness."""
    with engine.begin() as connection:
        bring_up_to_date(connection)
        made = inspect(connection)
        for table in Base.metadata.sorted_tables:
            assert made.get_pk_constraint(table.name)["constrained_columns"] == [c.name for c in table.primary_key]
            found = {
                (key["constrained_columns"][0], key["referred_table"]) for key in made.get_foreign_keys(table.name)
            }
            assert found == {(key.parent.name, key.column.table.name) for key in table.foreign_keys}


def test_a_migration_can_be_taken_back_and_done_again(engine: Engine) -> None:
    """Down to nothing and up again leaves the same tables."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        bring_up_to_date(connection)
        config.attributes["connection"] = connection
        downgrade(config, "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
        connection.exec_driver_sql("DROP TABLE alembic_version")
        bring_up_to_date(connection)
        assert set(inspect(connection).get_table_names()) == {*Base.metadata.tables, "alembic_version"}


def test_a_vault_of_the_first_schema_is_brought_up_to_date_with_what_is_in_it(tmp_path: Path) -> None:
    """A vault from before machines were noted opens, keeps its interviews, and counts as where it was made."""
    vault, interview = with_open_interview(tmp_path)
    take_place(vault, interview)
    key, head = vault.device_key().public_line, vault.audit_head()
    vault.close()
    with by_hand(tmp_path) as connection:
        to_first_schema(connection)
    with unlocked(tmp_path, machine=b"m" * 32) as again:
        assert again.made_here
        assert (again.device_key().public_line, again.audit_head()) == (key, head)
        assert [row.id for row in again.interviews()] == [interview]
        assert again.next_allotment(STUDY) == 1
        again.verify_audit()


def test_the_machine_can_be_forgotten_again(engine: Engine) -> None:
    """One step down drops the digest and leaves the rest of the row."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        bring_up_to_date(connection)
        row = "INSERT INTO device (id, signing_key, refusals, machine) VALUES (1, x'01', 3, x'02')"
        connection.exec_driver_sql(row)
        config.attributes["connection"] = connection
        downgrade(config, "0001")
        assert connection.exec_driver_sql("SELECT * FROM device").all() == [(1, b"\x01", None, 3)]
        upgrade(config, "head")
        found = connection.exec_driver_sql("SELECT refusals, machine FROM device").all()
        assert found == [(3, None)]


def test_a_migration_that_fails_leaves_nothing(engine: Engine) -> None:
    """Tables are made in the same transaction as everything else."""
    with engine.connect() as connection, connection.begin() as transaction:
        bring_up_to_date(connection)
        transaction.rollback()
    with engine.begin() as connection:
        assert inspect(connection).get_table_names() == []


def test_opening_an_up_to_date_vault_changes_nothing(tmp_path: Path) -> None:
    """Unlocking and closing again leaves the same bytes."""
    with_open_interview(tmp_path)[0].close()
    assert database_key(tmp_path)
    before = (tmp_path / "vault.db").read_bytes()
    unlocked(tmp_path).close()
    assert (tmp_path / "vault.db").read_bytes() == before


def older(folder: Path) -> str:
    """Make a vault of the first schema with an interview in it, and return the interview's id."""
    vault, interview = with_open_interview(folder)
    vault.close()
    with by_hand(folder) as connection:
        to_first_schema(connection)
    return interview


def copies(folder: Path) -> list[str]:
    """Return the names of what was kept from before an upgrade."""
    return sorted(path.name for path in folder.glob("vault.db.before-*"))


def test_a_copy_is_kept_until_the_upgraded_vault_has_opened_once(tmp_path: Path) -> None:
    """The copy is the old database, whole; the second opening removes it."""
    interview = older(tmp_path)
    unlocked(tmp_path).close()
    assert copies(tmp_path) == ["vault.db.before-0001"]
    kept = tmp_path / "kept"
    shutil.copytree(tmp_path, kept, ignore=shutil.ignore_patterns("kept"))
    (kept / "vault.db.before-0001").replace(kept / "vault.db")
    with unlocked(kept) as from_copy:
        assert [row.id for row in from_copy.interviews()] == [interview]
        assert len(from_copy.entries(interview)) == 1
        from_copy.verify_audit()
    unlocked(tmp_path).close()
    assert copies(tmp_path) == []


def test_an_upgrade_that_fails_leaves_the_vault_as_it_was(tmp_path: Path) -> None:
    """UPGRADE-FAILED: the tables do not fit their own history; every row is there, and the copy of them as well."""
    vault, interview = with_open_interview(tmp_path)
    vault.close()
    with by_hand(tmp_path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")  # and the column that is new is there
    for _ in range(2):
        with pytest.raises(UpgradeFailed) as caught:
            unlocked(tmp_path)
        assert caught.value.code == "UPGRADE-FAILED"
        assert copies(tmp_path) == ["vault.db.before-0001"]
    assert (tmp_path / "vault.db.before-0001").stat().st_mode & 0o777 == 0o600
    with by_hand(tmp_path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        connection.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
    with unlocked(tmp_path) as again:
        assert len(again.entries(interview)) == 1
        again.verify_audit()
    assert copies(tmp_path) == []


@pytest.mark.parametrize(("owner", "name"), [(os, "fsync"), (Path, "replace"), (Path, "unlink")])
def test_power_may_fail_at_any_step_of_an_upgrade(
    tmp_path: Path, owner: object, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each cut the vault opens with everything in it, and in the end no copy stays."""
    for step in range(6):
        folder = tmp_path / str(step)
        interview = older(folder)
        for _ in range(2):
            with monkeypatch.context() as patched, suppress(PowerCut):
                patched.setattr(owner, name, cut_after(step, getattr(owner, name)))
                unlocked(folder).close()
        for _ in range(2):
            with unlocked(folder) as again:
                assert len(again.entries(interview)) == 1
                again.verify_audit()
        assert copies(folder) == []


class PowerCut(BaseException):
    """The end of the power."""


def cut_after(step: int, real: Callable[..., object]) -> Callable[..., object]:
    """Return a call that works so often and never again."""
    taken = 0

    def instead(*args: object, **more: object) -> object:
        nonlocal taken
        taken += 1
        if taken > step:
            raise PowerCut
        return real(*args, **more)

    return instead
