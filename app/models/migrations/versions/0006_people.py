"""Accounts and roles, steps that can be taken back, what people asked about their data."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the new tables; authors get two days more."""
    _make_accounts()
    _make_undo()
    _make_requests()
    op.add_column("author", sa.Column("restricted_on", sa.Date(), nullable=True))
    op.add_column("author", sa.Column("anonymised_on", sa.Date(), nullable=True))


def _make_accounts() -> None:
    op.create_table(
        "account",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_fold", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("blocked_until", sa.DateTime(), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "role IN ('admin', 'intake', 'secretary', 'leader')", name=op.f("ck_account_role")
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_account_name_given")),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_account_failures")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("name_fold", name=op.f("uq_account_name_fold")),
        sa.UniqueConstraint("uid", name=op.f("uq_account_uid")),
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("blocked_until", sa.DateTime(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_recovery_code_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
    )
    op.execute(
        "CREATE TRIGGER account_stays BEFORE DELETE ON account"
        " BEGIN SELECT RAISE(ABORT, 'an account is closed, never erased'); END"
    )


def _make_undo() -> None:
    op.create_table(
        "undo_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undo_step")),
    )


def _make_requests() -> None:
    kinds = "'copy', 'correct', 'withdraw', 'restrict', 'object', 'delete', 'protect'"
    op.create_table(
        "person_request",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("acknowledge_by", sa.Date(), nullable=False),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(f"kind IN ({kinds})", name=op.f("ck_person_request_kind")),
        sa.CheckConstraint("length(person) > 0", name=op.f("ck_person_request_person_named")),
        sa.CheckConstraint(
            "(answered_on IS NULL) = (outcome = '')",
            name=op.f("ck_person_request_answered_with_outcome"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_request")),
        sa.UniqueConstraint("uid", name=op.f("uq_person_request_uid")),
    )
    op.create_index(op.f("ix_person_request_due_on"), "person_request", ["due_on"], unique=False)
