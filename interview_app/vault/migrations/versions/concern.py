"""Concern records: drafts, and what was sealed to the safeguarding lead."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make room for them."""
    op.create_table(
        "concern",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("draft", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_sha256", sa.String(64), nullable=True),
        sa.Column("sealed_size", sa.Integer(), nullable=True),
        sa.Column("saved", sa.String(64), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_concern"),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("concern")
