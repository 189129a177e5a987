"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "device",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("pin", sa.String(), nullable=True),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_device_one"),
        sa.PrimaryKeyConstraint("id", name="pk_device"),
    )
    op.create_table(
        "pack",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("study", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_pack"),
        sa.UniqueConstraint("version", name="uq_pack_version"),
    )
    op.create_table(
        "interview",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("stage", sa.String(12), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("pack", sa.String(64), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("sealed_name", sa.String(), nullable=True),
        sa.Column("sealed_sha256", sa.String(64), nullable=True),
        sa.Column("sealed_size", sa.Integer(), nullable=True),
        sa.Column("bundle", sa.String(64), nullable=True),
        sa.ForeignKeyConstraint(["pack"], ["pack.digest"], "fk_interview_pack"),
        sa.PrimaryKeyConstraint("id", name="pk_interview"),
        sa.UniqueConstraint("sealed_sha256", name="uq_interview_sealed_sha256"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "data_key",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("dek_local", sa.LargeBinary(), nullable=True),
        sa.Column("dek_sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_data_key_interview"),
        sa.PrimaryKeyConstraint("interview", name="pk_data_key"),
    )
    op.create_table(
        "entry",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_entry_interview"),
        sa.PrimaryKeyConstraint("interview", "n", name="pk_entry"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "allotment",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("study", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_allotment_interview"),
        sa.PrimaryKeyConstraint("interview", name="pk_allotment"),
    )
    op.create_index("ix_allotment_study", "allotment", ["study"])
    op.create_table(
        "audit",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("n", name="pk_audit"),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in ("audit", "allotment", "entry", "data_key", "interview", "pack", "device"):
        op.drop_table(table)
