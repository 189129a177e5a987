"""Bringing an older database up to date, and refusing a newer one. Alembic is loaded only when there is work."""

import importlib
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from interview_app.base.errors import UserError

HEAD = "0002"
"""The newest migration; a test compares it with the files."""
MIGRATIONS = Path(__file__).parent / "migrations"


class VaultNewer(UserError):
    """The database was written by a later version of the program."""

    code = "VAULT-NEWER"
    happened = "The storage of this laptop was written by a newer version of this program."
    safe = "Nothing in it was changed."
    next_step = "Install the newer version on this laptop, or ask your coordinator for it."


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
    # Importing alembic takes longer than opening a vault that is up to date.
    config = importlib.import_module("alembic.config").Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    scripts = importlib.import_module("alembic.script").ScriptDirectory.from_config(config)
    if stored is not None and stored not in {step.revision for step in scripts.walk_revisions()}:
        raise VaultNewer
    importlib.import_module("alembic.command").upgrade(config, "head")


def stored_revision(connection: Connection) -> str | None:
    """Return the newest migration a database has seen, or None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision
