"""Everything a centre keeps beside the interviews: sums, findings, withdrawals, the ledger, what the team did."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

LISTED = ["month", "id", "language", "complete", "deck", "given", "asked", "void", "release_stop", "words_dropped"]
TABLES = (
    *("chain_head", "probe", "act", "notice", "disclosed", "ledger", "chain_flag", "withdrawal"),
    *("finding", "finding_key", "finder", "tally", "twin", "waiting", "conflict"),
)


def upgrade() -> None:
    """Make room; of what is in an older archive nothing was stopped, dropped or told."""
    _columns()
    _kept()
    _withdrawn()
    _told()


def _columns() -> None:
    for name in ("release_stop", "words_dropped", "rescued"):
        op.add_column("interview", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("interview", sa.Column("body_tag", sa.String(64), nullable=False, server_default=sa.text("''")))
    op.add_column("arrival", sa.Column("earliest", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_arrival_interview", "arrival", ["interview"])
    arrival = sa.table(
        "arrival", sa.column("sealed_sha256"), sa.column("interview"), sa.column("earliest", sa.Boolean())
    )
    one_each = sa.select(sa.func.min(arrival.c.sealed_sha256)).group_by(arrival.c.interview)
    op.execute(arrival.update().where(arrival.c.sealed_sha256.in_(one_each)).values(earliest=sa.true()))
    op.create_index("ix_interview_listed", "interview", LISTED)
    op.create_index("ix_interview_body_tag", "interview", ["body_tag"])
    op.add_column("device", sa.Column("pack", sa.String(64), nullable=False, server_default=sa.text("''")))
    op.add_column("device", sa.Column("site", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("bundle", sa.Column("before", sa.String(64), nullable=True))
    op.add_column("bundle", sa.Column("times", sa.Integer(), nullable=False, server_default=sa.text("1")))
    op.create_index("ix_bundle_device", "bundle", ["device", "audit_count"])
    op.create_index("ix_bundle_before", "bundle", ["before"])
    op.add_column("bundle", sa.Column("pack", sa.String(64), nullable=False, server_default=sa.text("''")))
    op.add_column("quarantine", sa.Column("diagnostic", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("quarantine", sa.Column("settled_on", sa.Date(), nullable=True))


def _kept() -> None:
    op.create_table(
        "conflict",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("sealed_sha256", sa.String(64), nullable=False),
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_conflict_interview", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name="pk_conflict"),
        sa.UniqueConstraint("interview", "sealed_sha256", name="uq_conflict_interview"),
    )
    op.create_table(
        "waiting",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["quarantine.number"], "fk_waiting_number"),
        sa.PrimaryKeyConstraint("number", "tag", name="pk_waiting"),
    )
    op.create_index("ix_waiting_tag", "waiting", ["tag"])
    op.create_table(
        "twin",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("other", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_twin_interview", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other"], ["interview.id"], "fk_twin_other", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("interview", "other", name="pk_twin"),
    )
    op.create_table(
        "tally",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", name="pk_tally"),
    )
    op.create_table(
        "chain_flag",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("device", sa.Integer(), nullable=False),
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("cleared_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_chain_flag"),
        sa.UniqueConstraint("bundle", "code", name="uq_chain_flag_bundle"),
    )


def _withdrawn() -> None:
    op.create_table(
        "finder",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("frozen_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_finder"),
    )
    op.create_table(
        "finding_key",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_finding_key"),
    )
    op.create_table(
        "finding",
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("key", sa.String(32), nullable=True),
        sa.Column("sealed_locator", sa.LargeBinary(), nullable=True),
        sa.Column("tag", sa.String(64), nullable=True),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_finding_interview", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["key"], ["finding_key.id"], "fk_finding_key"),
        sa.PrimaryKeyConstraint("interview", name="pk_finding"),
    )
    op.create_index("ix_finding_tag", "finding", ["tag"])
    op.create_index("ix_finding_key", "finding", ["key"])
    op.create_table(
        "withdrawal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("found", sa.Boolean(), nullable=False),
        sa.Column("releases", sa.Integer(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_withdrawal"),
    )
    # A tag may stand for several scopes, and SQLite cannot change a primary key.
    _tombstones(
        "pk_tombstone_scope",
        ("tag", "scope"),
        sa.Column("scope", sa.String(), nullable=False, server_default=sa.text("'erase'")),
    )


def _told() -> None:
    op.create_table(
        "ledger",
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("n", name="pk_ledger"),
    )
    op.create_table(
        "disclosed",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("interview", sa.String(32), nullable=False),
        sa.Column("withdrawal", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["n"], ["ledger.n"], "fk_disclosed_n"),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], "fk_disclosed_interview", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("n", "interview", name="pk_disclosed"),
    )
    op.create_index("ix_disclosed_interview", "disclosed", ["interview"])
    op.create_table(
        "notice",
        sa.Column("withdrawal", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.ForeignKeyConstraint(["withdrawal"], ["withdrawal.number"], "fk_notice_withdrawal"),
        sa.ForeignKeyConstraint(["n"], ["ledger.n"], "fk_notice_n"),
        sa.PrimaryKeyConstraint("withdrawal", "n", name="pk_notice"),
    )
    op.create_table(
        "probe",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_probe"),
    )
    op.create_table(
        "act",
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("n", name="pk_act"),
    )
    op.create_index("ix_act_at", "act", ["at"])
    op.create_index("ix_act_code", "act", ["code", "n"])
    op.create_table(
        "chain_head",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("mac", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_chain_head"),
    )


def _tombstones(name: str, key: tuple[str, ...], *more: sa.Column[str]) -> None:
    op.create_table(
        "tombstones_anew",
        sa.Column("tag", sa.String(64), nullable=False),
        *more,
        sa.Column("withdrawn_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint(*key, name=name),
    )
    op.execute(
        "INSERT INTO tombstones_anew (tag, withdrawn_on) SELECT tag, min(withdrawn_on) FROM tombstone GROUP BY tag"
    )
    op.drop_table("tombstone")
    op.rename_table("tombstones_anew", "tombstone")


def downgrade() -> None:
    """Drop all of it."""
    for table in TABLES:
        op.drop_table(table)
    _tombstones("pk_tombstone", ("tag",))
    for column in ("settled_on", "diagnostic"):
        op.drop_column("quarantine", column)
    for index in ("ix_bundle_before", "ix_bundle_device"):
        op.drop_index(index, "bundle")
    for column in ("pack", "times", "before"):
        op.drop_column("bundle", column)
    for column in ("site", "pack"):
        op.drop_column("device", column)
    op.drop_index("ix_arrival_interview", "arrival")
    op.drop_column("arrival", "earliest")
    for index in ("ix_interview_body_tag", "ix_interview_listed"):
        op.drop_index(index, "interview")
    for column in ("body_tag", "rescued", "words_dropped", "release_stop"):
        op.drop_column("interview", column)
