"""Runs of imports, senders' columns, the province's workbooks; ideas struck from the register."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_STATES = {"idea": "'withdrawn')", "idea_event": "'withdrawn')"}


def upgrade() -> None:
    """Let ideas be struck, then make the new tables."""
    op.execute("PRAGMA legacy_alter_table = ON")
    for table, last_state in _STATES.items():
        _widen(table, last_state, last_state.replace(")", ", 'struck')"))
    op.execute("PRAGMA legacy_alter_table = OFF")
    _make_runs()
    _make_profiles()


def _widen(table: str, words: str, wider: str) -> None:
    """Make a table anew with a wider check, its rows, indexes and guards as they were.

    A check cannot be changed in place. With the old way of renaming, what other tables and guards
    say of the table stays as it is.
    """
    file = op.get_bind()
    own = file.execute(
        sa.text("SELECT type, sql FROM sqlite_master WHERE tbl_name = :table AND sql IS NOT NULL"),
        {"table": table},
    ).all()
    shape = next(sql for kind, sql in own if kind == "table")
    fresh = shape.replace(words, wider)
    if fresh == shape:
        msg = f"the check of {table} reads otherwise: {shape}"
        raise RuntimeError(msg)
    head = shape[: shape.index("(")]
    op.execute(fresh.replace(head, f"CREATE TABLE {table}_wider ", 1))
    op.execute(f"INSERT INTO {table}_wider SELECT * FROM {table}")  # noqa: S608 - our own words
    guards = [sql for kind, sql in own if kind in {"index", "trigger"}]
    for kind, name in file.execute(
        sa.text(
            "SELECT type, name FROM sqlite_master WHERE tbl_name = :table AND type = 'trigger'"
        ),
        {"table": table},
    ).all():
        op.execute(f"DROP {kind} {name}")
    op.execute(f"DROP TABLE {table}")
    op.execute(f"ALTER TABLE {table}_wider RENAME TO {table}")
    for sql in guards:
        op.execute(sql)


def _make_runs() -> None:
    op.create_table(
        "import_run",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("same", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('ideas', 'units', 'scores', 'unit_reports')", name=op.f("ck_import_run_kind")
        ),
        sa.CheckConstraint("length(file_name) > 0", name=op.f("ck_import_run_file_named")),
        *_keys("import_run"),
    )
    op.create_index(op.f("ix_import_run_taken_at"), "import_run", ["taken_at"])
    op.create_index(op.f("ix_import_run_digest"), "import_run", ["digest"])
    op.create_table(
        "import_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("row_digest", sa.String(length=64), nullable=False),
        sa.Column("record", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.CheckConstraint("action IN ('added', 'changed')", name=op.f("ck_import_line_action")),
        sa.CheckConstraint(
            "(action = 'added') = (before = '')", name=op.f("ck_import_line_before_known")
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["import_run.id"], name=op.f("fk_import_line_run_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_line")),
    )
    op.create_index(op.f("ix_import_line_run_id"), "import_line", ["run_id"])
    op.create_index(op.f("ix_import_line_row_digest"), "import_line", ["row_digest"])
    op.create_index("ix_import_line_record_record_id", "import_line", ["record", "record_id"])


def _make_profiles() -> None:
    op.create_table(
        "import_profile",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("defaults", sa.Text(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('ideas', 'units', 'scores', 'unit_reports')",
            name=op.f("ck_import_profile_kind"),
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_import_profile_name_given")),
        *_keys("import_profile"),
        sa.UniqueConstraint("kind", "name", name=op.f("uq_import_profile_kind_name")),
    )
    op.create_table(
        "workbook_profile",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("shape", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("saved_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_workbook_profile_name_given")),
        *_keys("workbook_profile"),
        sa.UniqueConstraint("name", name=op.f("uq_workbook_profile_name")),
    )
    op.create_table(
        "workbook_content",
        sa.Column("profile_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["profile_id"],
            ["workbook_profile.id"],
            name=op.f("fk_workbook_content_profile_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("profile_id", name=op.f("pk_workbook_content")),
    )


def _keys(table: str) -> tuple[sa.Column[int], sa.Column[str], sa.Constraint, sa.Constraint]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )
