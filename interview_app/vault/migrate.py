"""Bringing an older database up to date, and refusing a newer one. Alembic is loaded only when there is work."""

import importlib
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from interview_app.base.errors import UserError

HEAD = "0007"
"""The newest migration; a test compares it with the files."""
_BEFORE = ".before-"
MIGRATIONS = Path(__file__).parent / "migrations"


class VaultNewer(UserError):
    """The database was written by a later version of the program."""

    code = "VAULT-NEWER"
    happened = "The storage of this laptop was written by a newer version of this program."
    safe = "Nothing in it was changed."
    next_step = "Install the newer version on this laptop, or ask your coordinator for it."


class UpgradeFailed(UserError):
    """A migration does not fit what is in the database."""

    code = "UPGRADE-FAILED"
    happened = "The storage of this laptop could not be brought up to date for this version of the program."
    safe = "It is as it was before, with everything in it, and a copy of it lies beside it."
    next_step = (
        "Do not delete anything. Install the version that was on this laptop before, or take it to your coordinator."
    )


def refuse_newer(revision: str, migrations: Path = MIGRATIONS) -> None:
    """Check that this version of the program knows a revision, before anything is done for an upgrade.

    Raises:
        VaultNewer: When it does not.
    """
    if revision not in {step.revision for step in _scripts(migrations).walk_revisions()}:
        raise VaultNewer


def copy_before(path: Path, revision: str) -> Path:
    """Return where the copy of a database stands that was made before it was brought up from a revision."""
    return path.with_name(f"{path.name}{_BEFORE}{revision}")


def drop_copies(path: Path) -> None:
    """Remove the copies made before upgrades, and unfinished ones: the upgraded database has opened and is sound."""
    for copy in path.parent.glob(f"{path.name}{_BEFORE}*"):
        copy.unlink(missing_ok=True)


def bring_up_to_date(connection: Connection, migrations: Path = MIGRATIONS, head: str = HEAD) -> None:
    """Run the migrations that a database has not seen yet, within the caller's transaction.

    Args:
        connection: To the database.
        migrations: The folder of the migrations' scripts.
        head: The newest of them.

    Raises:
        VaultNewer: When it has seen one that this version does not know.
    """
    stored = stored_revision(connection)
    if stored == head:
        return
    if stored is not None:
        refuse_newer(stored, migrations)
    config = _config(migrations)
    config.attributes["connection"] = connection
    importlib.import_module("alembic.command").upgrade(config, "head")


def stored_revision(connection: Connection) -> str | None:
    """Return the newest migration a database has seen, or None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _config(migrations: Path) -> Any:  # noqa: ANN401 - see below
    # Importing alembic takes longer than opening a vault that is up to date.
    config = importlib.import_module("alembic.config").Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    return config


def _scripts(migrations: Path) -> Any:  # noqa: ANN401 - as above
    return importlib.import_module("alembic.script").ScriptDirectory.from_config(_config(migrations))
