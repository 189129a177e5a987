"""What left in which bundle, and whether the evidence of consent has left and arrived."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make room for it; evidence that is here already has not left yet."""
    no = sa.text("0")
    op.add_column("interview", sa.Column("consent_sent", sa.Boolean(), nullable=False, server_default=no))
    op.add_column("interview", sa.Column("consent_taken", sa.Boolean(), nullable=False, server_default=no))
    op.create_table(
        "sent",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("bundle", "sha256", name="pk_sent"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("sent")
    for column in ("consent_taken", "consent_sent"):
        op.drop_column("interview", column)
