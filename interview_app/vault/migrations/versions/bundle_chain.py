"""Which bundle of interviews was finished last, so that the next one can name it."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make room for it. What was sent before named none, so the chain begins with the next bundle."""
    op.add_column("device", sa.Column("last_bundle", sa.String(64), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("device", "last_bundle")
