"""What is found by the code of a card, and what was said about an interview after it was sealed."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make room for it; of an interview that was sealed before, only the centre knows the locator."""
    op.add_column("interview", sa.Column("locator", sa.String(32), nullable=True))
    op.create_table(
        "addendum",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Boolean(), nullable=False),
        sa.Column("taken", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_addendum_interview"),
        sa.PrimaryKeyConstraint("interview", "n", name="pk_addendum"),
        sa.UniqueConstraint("sha256", name="uq_addendum_sha256"),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("addendum")
    op.drop_column("interview", "locator")
