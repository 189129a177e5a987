"""What was said about an interview after it was sealed, and what is left of one that was withdrawn."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make room for it; nothing in an older archive is void or was withdrawn."""
    op.add_column("interview", sa.Column("void", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "addendum",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_addendum_interview", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("interview", "n", name="pk_addendum"),
    )
    op.create_table(
        "tombstone",
        sa.Column("tag", sa.String(64), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("tag", name="pk_tombstone"),
    )
    op.create_table(
        "listed",
        sa.Column("tag", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("tag", name="pk_listed"),
    )


def downgrade() -> None:
    """Drop it."""
    for table in ("listed", "tombstone", "addendum"):
        op.drop_table(table)
    op.drop_column("interview", "void")
