"""Run by alembic, on the connection that `migrate` gives it."""

from alembic import context

from interview_app.vault.schema import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=True)
context.run_migrations()
