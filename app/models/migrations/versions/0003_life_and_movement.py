"""What follows the council, the units' duties and reports, points, evidence; issued files."""

import sqlalchemy as sa
from alembic import op

from app.basics.text import person_sort_text, sort_text

revision = "0003"
down_revision = "0002"

_NEW_COLUMNS = {
    "adoption": ("confirmed_by TEXT DEFAULT '' NOT NULL", "confirmed_on DATE"),
    "unit": (
        "contact_name TEXT DEFAULT '' NOT NULL",
        "email TEXT DEFAULT '' NOT NULL",
        "address TEXT DEFAULT '' NOT NULL",
    ),
    "unit_activity": (
        "channel VARCHAR(40) CONSTRAINT ck_unit_activity_channel CHECK (channel IN ('loudspeaker', 'portal', 'social_network', 'meeting', 'conference', 'association', 'leaflet', 'visit', 'other'))",
        "audience INTEGER CONSTRAINT ck_unit_activity_audience CHECK (audience >= 0)",
        "place TEXT DEFAULT '' NOT NULL",
    ),
}

# What was issued stays as it was, whatever program opens the file.
_FROZEN = ("issued_report", "issued_figure", "issued_report_file")


def upgrade() -> None:
    """Add columns, then the new tables and the guards of what was issued."""
    for table, columns in _NEW_COLUMNS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    _sort_anew()
    _make_unit_history()
    _make_support()
    _make_pilots()
    _make_spread()
    _make_duties()
    _make_unit_reports()
    _make_points()
    _make_evidence()
    for table in _FROZEN:
        for moment in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{moment.lower()} BEFORE {moment} ON {table}"
                " BEGIN SELECT RAISE(ABORT, 'an issued report never changes'); END"
            )


def _sort_anew() -> None:
    """Write the keys of order again, for numbers in names now go by their value."""
    stored = (
        ("unit", "name", "sort_key", sort_text),
        ("idea", "title", "title_sort", sort_text),
        ("author", "name", "name_sort", person_sort_text),
    )
    file = op.get_bind()
    for name, text, key, spelt in stored:
        table = sa.table(name, sa.column("id"), sa.column(text), sa.column(key))
        rows = file.execute(sa.select(table.c.id, table.c[text])).all()
        step = (
            table.update()
            .where(table.c.id == sa.bindparam("row"))
            .values({key: sa.bindparam("as")})
        )
        if rows:
            file.execute(step, [{"row": row, "as": spelt(written)} for row, written in rows])


def _make_unit_history() -> None:
    op.create_table(
        "unit_name",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        _reference("unit_name", "unit_id", "unit.id", "CASCADE"),
        *_keys("unit_name"),
        sa.UniqueConstraint("unit_id", "until", name=op.f("uq_unit_name_unit_id_until")),
    )
    op.create_index(op.f("ix_unit_name_unit_id"), "unit_name", ["unit_id"])


def _make_support() -> None:
    op.create_table(
        "support_task",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("deliverable", sa.Text(), nullable=False),
        sa.Column("assigned_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("strike_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(state = 'open') = (ended_on IS NULL)", name=op.f("ck_support_task_ended_has_day")
        ),
        sa.CheckConstraint(
            "(struck_at IS NULL) = (strike_reason = '')",
            name=op.f("ck_support_task_struck_with_reason"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'done', 'dropped')", name=op.f("ck_support_task_state")
        ),
        sa.CheckConstraint("length(task) > 0", name=op.f("ck_support_task_task_given")),
        _reference("support_task", "idea_id", "idea.id", "CASCADE"),
        _reference("support_task", "unit_id", "unit.id"),
        *_keys("support_task"),
    )
    op.create_index(op.f("ix_support_task_assigned_on"), "support_task", ["assigned_on"])
    op.create_index(op.f("ix_support_task_idea_id"), "support_task", ["idea_id"])
    op.create_index("ix_support_task_state_due_on", "support_task", ["state", "due_on"])
    op.create_index(op.f("ix_support_task_unit_id"), "support_task", ["unit_id"])
    op.create_table(
        "support_note",
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False),
        _reference("support_note", "task_id", "support_task.id", "CASCADE"),
        *_keys("support_note"),
    )
    op.create_index(op.f("ix_support_note_task_id"), "support_note", ["task_id"])


def _make_pilots() -> None:
    op.create_table(
        "pilot",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("planned_end", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("cost", sa.Integer(), nullable=True),
        sa.Column("fund_source", sa.Text(), nullable=False),
        sa.Column("conclusion", sa.String(length=40), nullable=True),
        sa.Column("conclusion_note", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("strike_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(struck_at IS NULL) = (strike_reason = '')", name=op.f("ck_pilot_struck_with_reason")
        ),
        sa.CheckConstraint(
            "conclusion IN ('stop', 'continue', 'apply', 'replicate')",
            name=op.f("ck_pilot_conclusion"),
        ),
        sa.CheckConstraint("cost >= 0", name=op.f("ck_pilot_cost")),
        sa.CheckConstraint("ended_on >= started_on", name=op.f("ck_pilot_days_in_order")),
        _reference("pilot", "idea_id", "idea.id", "CASCADE"),
        _reference("pilot", "unit_id", "unit.id"),
        *_keys("pilot"),
    )
    op.create_index("ix_pilot_ended_on_planned_end", "pilot", ["ended_on", "planned_end"])
    op.create_index(op.f("ix_pilot_idea_id"), "pilot", ["idea_id"])
    op.create_index(op.f("ix_pilot_started_on"), "pilot", ["started_on"])
    op.create_index(op.f("ix_pilot_unit_id"), "pilot", ["unit_id"])
    op.create_table(
        "pilot_measure",
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit_name", sa.Text(), nullable=False),
        sa.Column("baseline", sa.Integer(), nullable=True),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("measured", sa.Integer(), nullable=True),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_pilot_measure_name_given")),
        _reference("pilot_measure", "pilot_id", "pilot.id", "CASCADE"),
        sa.UniqueConstraint(
            "pilot_id", "position", name=op.f("uq_pilot_measure_pilot_id_position")
        ),
        *_keys("pilot_measure"),
    )


def _make_spread() -> None:
    op.create_table(
        "replication",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("contact_name", sa.Text(), nullable=False),
        sa.Column("contact_phone", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("strike_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(struck_at IS NULL) = (strike_reason = '')",
            name=op.f("ck_replication_struck_with_reason"),
        ),
        _reference("replication", "idea_id", "idea.id", "CASCADE"),
        _reference("replication", "unit_id", "unit.id"),
        *_keys("replication"),
    )
    op.create_index(op.f("ix_replication_on_date"), "replication", ["on_date"])
    op.create_index(op.f("ix_replication_unit_id"), "replication", ["unit_id"])
    op.create_index(
        "uq_replication_idea_unit",
        "replication",
        ["idea_id", "unit_id"],
        unique=True,
        sqlite_where=sa.text("struck_at IS NULL"),
        postgresql_where=sa.text("struck_at IS NULL"),
    )
    op.create_table(
        "referral",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("sent_to", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("answer_due", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(length=40), nullable=True),
        sa.Column("answer_number", sa.Text(), nullable=False),
        sa.Column("answer_note", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("strike_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(struck_at IS NULL) = (strike_reason = '')",
            name=op.f("ck_referral_struck_with_reason"),
        ),
        sa.CheckConstraint(
            "answer IN ('accepted', 'supported_in_part', 'declined')",
            name=op.f("ck_referral_answer"),
        ),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_on IS NULL)", name=op.f("ck_referral_answer_has_day")
        ),
        sa.CheckConstraint("length(sent_to) > 0", name=op.f("ck_referral_sent_to_given")),
        _reference("referral", "idea_id", "idea.id", "CASCADE"),
        *_keys("referral"),
    )
    op.create_index(op.f("ix_referral_idea_id"), "referral", ["idea_id"])
    op.create_index(op.f("ix_referral_sent_on"), "referral", ["sent_on"])
    op.create_table(
        "author_answer",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("strike_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(struck_at IS NULL) = (strike_reason = '')",
            name=op.f("ck_author_answer_struck_with_reason"),
        ),
        sa.CheckConstraint(
            "way IN ('notice', 'in_person', 'phone', 'message', 'meeting')",
            name=op.f("ck_author_answer_way"),
        ),
        _reference("author_answer", "idea_id", "idea.id", "CASCADE"),
        *_keys("author_answer"),
    )
    op.create_index(op.f("ix_author_answer_idea_id"), "author_answer", ["idea_id"])
    op.create_index(op.f("ix_author_answer_on_date"), "author_answer", ["on_date"])


def _make_duties() -> None:
    op.create_table(
        "plan_task",
        sa.Column("clause", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("clause", "position", name=op.f("uq_plan_task_clause_position")),
        *_keys("plan_task"),
    )
    op.create_table(
        "unit_task",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("plan_task_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("assigned_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(state = 'done') = (done_on IS NOT NULL)", name=op.f("ck_unit_task_done_has_day")
        ),
        sa.CheckConstraint("state IN ('todo', 'doing', 'done')", name=op.f("ck_unit_task_state")),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_unit_task_text_given")),
        _reference("unit_task", "plan_task_id", "plan_task.id"),
        _reference("unit_task", "unit_id", "unit.id", "CASCADE"),
        *_keys("unit_task"),
        sa.UniqueConstraint(
            "unit_id", "plan_task_id", name=op.f("uq_unit_task_unit_id_plan_task_id")
        ),
    )
    op.create_index(op.f("ix_unit_task_plan_task_id"), "unit_task", ["plan_task_id"])
    op.create_index("ix_unit_task_state_due_on", "unit_task", ["state", "due_on"])
    op.create_index(op.f("ix_unit_task_unit_id"), "unit_task", ["unit_id"])
    op.create_table(
        "report_duty",
        sa.Column("period_kind", sa.String(length=40), nullable=False),
        sa.Column("days_after", sa.Integer(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "period_kind IN ('month', 'quarter', 'half_year', 'nine_months', 'year', 'midterm', 'final_review', 'free')",
            name=op.f("ck_report_duty_period_kind"),
        ),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from", name=op.f("ck_report_duty_days_in_order")
        ),
        sa.UniqueConstraint(
            "period_kind", "valid_from", name=op.f("uq_report_duty_period_kind_valid_from")
        ),
        *_keys("report_duty"),
    )


def _make_unit_reports() -> None:
    op.create_table(
        "unit_report",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=60), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("launched_on", sa.Date(), nullable=True),
        sa.Column("outreach_count", sa.Integer(), nullable=True),
        sa.Column("audience", sa.Integer(), nullable=True),
        sa.Column("idea_count", sa.Integer(), nullable=True),
        sa.Column("applied_count", sa.Integer(), nullable=True),
        sa.Column("results", sa.Text(), nullable=False),
        sa.Column("difficulties", sa.Text(), nullable=False),
        sa.Column("proposals", sa.Text(), nullable=False),
        sa.Column("reporter", sa.Text(), nullable=False),
        _reference("unit_report", "unit_id", "unit.id"),
        *_keys("unit_report"),
        sa.UniqueConstraint("unit_id", "period", name=op.f("uq_unit_report_unit_id_period")),
    )
    op.create_index("ix_unit_report_period", "unit_report", ["period"])
    op.create_table(
        "unit_report_event",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "step <> 'returned' OR length(reason) > 0",
            name=op.f("ck_unit_report_event_returned_with_reason"),
        ),
        sa.CheckConstraint(
            "step IN ('received', 'returned')", name=op.f("ck_unit_report_event_step")
        ),
        _reference("unit_report_event", "report_id", "unit_report.id", "CASCADE"),
        *_keys("unit_report_event"),
    )
    op.create_index(op.f("ix_unit_report_event_report_id"), "unit_report_event", ["report_id"])
    op.create_index("ix_unit_report_event_step_on_date", "unit_report_event", ["step", "on_date"])


def _make_points() -> None:
    op.create_table(
        "point_rule",
        sa.Column("criterion_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("measure", sa.String(length=40), nullable=False),
        sa.Column("points_each", sa.Integer(), nullable=False),
        sa.Column("maximum", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "measure IN ('launched', 'outreach', 'authors', 'ideas', 'approved', 'priority', 'adopted', 'applies', 'replicated', 'replicates', 'reports_on_time', 'tasks_done', 'entered')",
            name=op.f("ck_point_rule_measure"),
        ),
        sa.CheckConstraint("maximum > 0", name=op.f("ck_point_rule_maximum_positive")),
        sa.CheckConstraint("points_each >= 0", name=op.f("ck_point_rule_points_each")),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from", name=op.f("ck_point_rule_days_in_order")
        ),
        _reference("point_rule", "criterion_id", "movement_criterion.id"),
        *_keys("point_rule"),
    )
    op.create_index(op.f("ix_point_rule_criterion_id"), "point_rule", ["criterion_id"])
    op.create_table(
        "unit_points",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(reason) > 0", name=op.f("ck_unit_points_reason_given")),
        sa.CheckConstraint("points >= 0", name=op.f("ck_unit_points_points")),
        _reference("unit_points", "rule_id", "point_rule.id"),
        _reference("unit_points", "unit_id", "unit.id", "CASCADE"),
        *_keys("unit_points"),
        sa.UniqueConstraint(
            "unit_id", "year", "rule_id", name=op.f("uq_unit_points_unit_id_year_rule_id")
        ),
    )
    op.create_index(op.f("ix_unit_points_rule_id"), "unit_points", ["rule_id"])


def _make_evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("activity_id", sa.Integer(), nullable=True),
        sa.Column("support_task_id", sa.Integer(), nullable=True),
        sa.Column("pilot_id", sa.Integer(), nullable=True),
        sa.Column("adoption_id", sa.Integer(), nullable=True),
        sa.Column("replication_id", sa.Integer(), nullable=True),
        sa.Column("referral_id", sa.Integer(), nullable=True),
        sa.Column("answer_id", sa.Integer(), nullable=True),
        sa.Column("unit_task_id", sa.Integer(), nullable=True),
        sa.Column("unit_report_id", sa.Integer(), nullable=True),
        sa.Column("unit_points_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "(activity_id IS NOT NULL) + (support_task_id IS NOT NULL) + (pilot_id IS NOT NULL) + (adoption_id IS NOT NULL) + (replication_id IS NOT NULL) + (referral_id IS NOT NULL) + (answer_id IS NOT NULL) + (unit_task_id IS NOT NULL) + (unit_report_id IS NOT NULL) + (unit_points_id IS NOT NULL) = 1",
            name=op.f("ck_evidence_one_owner"),
        ),
        _reference("evidence", "activity_id", "unit_activity.id", "CASCADE"),
        _reference("evidence", "adoption_id", "adoption.id", "CASCADE"),
        _reference("evidence", "answer_id", "author_answer.id", "CASCADE"),
        _reference("evidence", "pilot_id", "pilot.id", "CASCADE"),
        _reference("evidence", "referral_id", "referral.id", "CASCADE"),
        _reference("evidence", "replication_id", "replication.id", "CASCADE"),
        _reference("evidence", "sha256", "attachment_content.sha256"),
        _reference("evidence", "support_task_id", "support_task.id", "CASCADE"),
        _reference("evidence", "unit_points_id", "unit_points.id", "CASCADE"),
        _reference("evidence", "unit_report_id", "unit_report.id", "CASCADE"),
        _reference("evidence", "unit_task_id", "unit_task.id", "CASCADE"),
        *_keys("evidence"),
    )
    op.create_index(op.f("ix_evidence_activity_id"), "evidence", ["activity_id"])
    op.create_index(op.f("ix_evidence_adoption_id"), "evidence", ["adoption_id"])
    op.create_index(op.f("ix_evidence_answer_id"), "evidence", ["answer_id"])
    op.create_index(op.f("ix_evidence_pilot_id"), "evidence", ["pilot_id"])
    op.create_index(op.f("ix_evidence_referral_id"), "evidence", ["referral_id"])
    op.create_index(op.f("ix_evidence_replication_id"), "evidence", ["replication_id"])
    op.create_index(op.f("ix_evidence_sha256"), "evidence", ["sha256"])
    op.create_index(op.f("ix_evidence_support_task_id"), "evidence", ["support_task_id"])
    op.create_index(op.f("ix_evidence_unit_points_id"), "evidence", ["unit_points_id"])
    op.create_index(op.f("ix_evidence_unit_report_id"), "evidence", ["unit_report_id"])
    op.create_index(op.f("ix_evidence_unit_task_id"), "evidence", ["unit_task_id"])
    op.create_table(
        "issued_report_file",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("format", sa.String(length=10), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        _reference("issued_report_file", "report_id", "issued_report.id", "CASCADE"),
        _reference("issued_report_file", "sha256", "attachment_content.sha256"),
        sa.UniqueConstraint(
            "report_id", "format", name=op.f("uq_issued_report_file_report_id_format")
        ),
        *_keys("issued_report_file"),
    )
    op.create_index(op.f("ix_issued_report_file_report_id"), "issued_report_file", ["report_id"])
    op.create_index(op.f("ix_issued_report_file_sha256"), "issued_report_file", ["sha256"])


def _keys(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )


def _reference(
    table: str, column: str, to: str, on_delete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [to], name=op.f(f"fk_{table}_{column}"), ondelete=on_delete
    )
