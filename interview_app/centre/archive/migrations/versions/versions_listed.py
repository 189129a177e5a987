"""With which version of the study an interview was held, for the list; and twins are found from either side."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
_BEFORE = ("month", "id", "language", "complete", "deck", "given", "asked", "void", "release_stop", "words_dropped")


def upgrade() -> None:
    """Make room for it. The sums go: what counts them anew reads every record, and notes its version with that."""
    op.add_column("interview", sa.Column("study_version", sa.String(), nullable=False, server_default=sa.text("''")))
    op.drop_index("ix_interview_listed", "interview")
    op.create_index("ix_interview_listed", "interview", [*_BEFORE, "study_version"])
    op.create_index("ix_twin_other", "twin", ["other"])
    op.execute("DELETE FROM tally")


def downgrade() -> None:
    """Drop it."""
    op.drop_index("ix_twin_other", "twin")
    op.drop_index("ix_interview_listed", "interview")
    op.create_index("ix_interview_listed", "interview", list(_BEFORE))
    op.drop_column("interview", "study_version")
