"""The evidence of consent: sealed apart from the answers, under a key of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make room for it; an interview that was begun before has none, and is sealed without."""
    op.add_column("data_key", sa.Column("evidence_local", sa.LargeBinary(), nullable=True))
    op.add_column("data_key", sa.Column("evidence_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("interview", sa.Column("consent_sha256", sa.String(64), nullable=True))
    op.add_column("interview", sa.Column("consent_size", sa.Integer(), nullable=True))
    op.create_table(
        "evidence",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_evidence_interview"),
        sa.PrimaryKeyConstraint("interview", "n", name="pk_evidence"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("evidence")
    for table, column in (
        ("interview", "consent_size"),
        ("interview", "consent_sha256"),
        ("data_key", "evidence_sealed"),
        ("data_key", "evidence_local"),
    ):
        op.drop_column(table, column)
