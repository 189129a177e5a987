"""The history of the vault's tables, run by alembic."""
