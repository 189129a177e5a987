"""What the central team proves about its keys, and which laptops no longer count."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables; an older archive has proved nothing yet, and trusts every laptop it enrolled."""
    op.create_table(
        "proof",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("proved_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_proof"),
    )
    op.create_table(
        "revocation",
        sa.Column("device", sa.Integer(), nullable=False),
        sa.Column("revoked_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["device.number"], "fk_revocation_device"),
        sa.PrimaryKeyConstraint("device", name="pk_revocation"),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in ("revocation", "proof"):
        op.drop_table(table)
