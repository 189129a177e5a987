"""Run by alembic, on the connection that the archive gives it."""

from alembic import context

from interview_app.centre.archive import transport_schema  # noqa: F401 - its tables join the same metadata
from interview_app.centre.archive.schema import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=True)
context.run_migrations()
