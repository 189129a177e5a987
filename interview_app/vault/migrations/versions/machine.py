"""Which machine a vault was made on."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make room for the machine's keyed digest; a vault that is there already has none and counts as where it was."""
    op.add_column("device", sa.Column("machine", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Forget the machine."""
    op.drop_column("device", "machine")
