"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "interview",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("study", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("deck", sa.Integer(), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("content_tag", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_interview"),
    )
    op.create_table(
        "content",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("summary", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_content_interview", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("interview", name="pk_content"),
    )
    op.create_table(
        "content_key",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_content_key_interview", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("interview", name="pk_content_key"),
    )
    op.create_table(
        "device",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("public_line", sa.String(), nullable=False),
        sa.Column("pack_version", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_device"),
        sa.UniqueConstraint("public_line", name="uq_device_public_line"),
    )
    op.create_table(
        "bundle",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("device", sa.Integer(), nullable=False),
        sa.Column("audit_count", sa.Integer(), nullable=False),
        sa.Column("audit_digest", sa.String(64), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_bundle"),
    )
    op.create_table(
        "arrival",
        sa.Column("sealed_sha256", sa.String(64), nullable=False),
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_arrival_interview", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sealed_sha256", name="pk_arrival"),
    )
    op.create_table(
        "quarantine",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_quarantine"),
        sa.UniqueConstraint("sha256", "code", name="uq_quarantine_sha256"),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in ("quarantine", "arrival", "bundle", "device", "content_key", "content", "interview"):
        op.drop_table(table)
