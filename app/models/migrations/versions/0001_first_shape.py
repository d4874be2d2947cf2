"""The first shape of the data file: everything the main job needs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, the search index and the guards that no program may go round."""
    _make_tables()
    op.execute(SEARCH)
    for guard in GUARDS:
        op.execute(guard)


def _make_tables() -> None:
    op.create_table(
        "attachment_content",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_attachment_content")),
    )
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=10), nullable=False),
        sa.Column("record", sa.String(length=60), nullable=False),
        sa.Column("record_key", sa.String(length=80), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("previous_link", sa.String(length=64), nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
        sa.UniqueConstraint("link", name=op.f("uq_audit_entry_link")),
    )
    op.create_index(op.f("ix_audit_entry_record"), "audit_entry", ["record"], unique=False)
    op.create_index(op.f("ix_audit_entry_record_key"), "audit_entry", ["record_key"], unique=False)
    op.create_table(
        "author_group",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_author_group")),
        sa.UniqueConstraint("code", name=op.f("uq_author_group_code")),
        sa.UniqueConstraint("name", name=op.f("uq_author_group_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_author_group_uid")),
    )
    op.create_table(
        "council",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("decision_number", sa.Text(), nullable=False),
        sa.Column("decision_date", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council")),
        sa.UniqueConstraint("uid", name=op.f("uq_council_uid")),
    )
    op.create_table(
        "draft",
        sa.Column("form", sa.String(length=60), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("form", name=op.f("pk_draft")),
    )
    op.create_table(
        "field",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field")),
        sa.UniqueConstraint("code", name=op.f("uq_field_code")),
        sa.UniqueConstraint("name", name=op.f("uq_field_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_field_uid")),
    )
    op.create_table(
        "legal_basis",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("used_in", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("replaced_by_id", sa.Integer(), nullable=True),
        sa.Column("confidence", sa.String(length=4), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from", name=op.f("ck_legal_basis_days_in_order")
        ),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"], ["legal_basis.id"], name=op.f("fk_legal_basis_replaced_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_basis")),
        sa.UniqueConstraint("uid", name=op.f("uq_legal_basis_uid")),
    )
    op.create_table(
        "movement_criterion",
        sa.Column("letter", sa.String(length=2), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_criterion")),
        sa.UniqueConstraint("letter", name=op.f("uq_movement_criterion_letter")),
        sa.UniqueConstraint("uid", name=op.f("uq_movement_criterion_uid")),
    )
    op.create_table(
        "phase",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phase")),
        sa.UniqueConstraint("uid", name=op.f("uq_phase_uid")),
    )
    op.create_table(
        "rubric",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("pass_mark", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint("pass_mark >= 0", name=op.f("ck_rubric_pass_mark")),
        sa.CheckConstraint("step > 0", name=op.f("ck_rubric_step")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric")),
        sa.UniqueConstraint("name", "version", name=op.f("uq_rubric_name_version")),
        sa.UniqueConstraint("uid", name=op.f("uq_rubric_uid")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from", name=op.f("ck_setting_days_in_order")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", "valid_from", name=op.f("uq_setting_key_valid_from")),
        sa.UniqueConstraint("uid", name=op.f("uq_setting_uid")),
    )
    op.create_table(
        "signer",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("office_title", sa.Text(), nullable=False),
        sa.Column("head_title", sa.Text(), nullable=False),
        sa.Column("collective", sa.Text(), nullable=False),
        sa.Column("mode", sa.String(length=40), nullable=False),
        sa.Column("for_unit", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "mode IN ('own', 'tm', 'kt', 'tm_kt', 'tl', 'tuq', 'q')", name=op.f("ck_signer_mode")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signer")),
        sa.UniqueConstraint("uid", name=op.f("uq_signer_uid")),
    )
    op.create_table(
        "target",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        sa.Column("minimum", sa.Integer(), nullable=False),
        sa.Column("maximum", sa.Integer(), nullable=True),
        sa.Column("percent", sa.Boolean(), nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=False),
        sa.Column("last_year", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target")),
        sa.UniqueConstraint("code", "first_year", name=op.f("uq_target_code_first_year")),
        sa.UniqueConstraint("uid", name=op.f("uq_target_uid")),
    )
    op.create_table(
        "unit",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("head_name", sa.Text(), nullable=False),
        sa.Column("head_title", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("plan_clause", sa.String(length=20), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "kind IN ('village', 'party_body', 'government_body', 'front', 'political_org', 'school', 'health_station', 'enterprise', 'cooperative', 'digital_team', 'service_centre')",
            name=op.f("ck_unit_kind"),
        ),
        sa.CheckConstraint(
            "merged_into_id IS NULL OR closed_on IS NOT NULL", name=op.f("ck_unit_merged_is_closed")
        ),
        sa.CheckConstraint(
            "merged_into_id IS NULL OR merged_into_id <> id", name=op.f("ck_unit_not_into_itself")
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["unit.id"], name=op.f("fk_unit_merged_into_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("name", name=op.f("uq_unit_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_unit_uid")),
    )
    op.create_index("ix_unit_sort_key", "unit", ["sort_key"], unique=False)
    op.create_table(
        "whole_share",
        sa.Column("total", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("total", name=op.f("pk_whole_share")),
    )
    op.create_table(
        "council_member",
        sa.Column("council_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("job_title", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("village_id", sa.Integer(), nullable=True),
        sa.Column("substitute_for_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "role IN ('chair', 'vice_chair', 'secretary', 'member')",
            name=op.f("ck_council_member_role"),
        ),
        sa.CheckConstraint(
            "substitute_for_id <> id", name=op.f("ck_council_member_not_own_substitute")
        ),
        sa.ForeignKeyConstraint(
            ["council_id"],
            ["council.id"],
            name=op.f("fk_council_member_council_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["substitute_for_id"],
            ["council_member.id"],
            name=op.f("fk_council_member_substitute_for_id"),
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_council_member_unit_id")),
        sa.ForeignKeyConstraint(
            ["village_id"], ["unit.id"], name=op.f("fk_council_member_village_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_member")),
        sa.UniqueConstraint(
            "council_id", "position", name=op.f("uq_council_member_council_id_position")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_council_member_uid")),
    )
    op.create_table(
        "idea",
        sa.Column("register_year", sa.Integer(), nullable=False),
        sa.Column("register_number", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("referred", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_sort", sa.Text(), nullable=False),
        sa.Column("situation", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("novelty", sa.Text(), nullable=False),
        sa.Column("reach", sa.Text(), nullable=False),
        sa.Column("effect_economic", sa.Text(), nullable=False),
        sa.Column("effect_social", sa.Text(), nullable=False),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("support_wanted", sa.Text(), nullable=False),
        sa.Column("confidential_parts", sa.Text(), nullable=False),
        sa.Column("publication", sa.String(length=40), nullable=False),
        sa.Column("collector_name", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("answer_due", sa.Date(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "(state = 'merged') = (merged_into_id IS NOT NULL)",
            name=op.f("ck_idea_merged_has_target"),
        ),
        sa.CheckConstraint(
            "publication IN ('named', 'anonymous', 'private')", name=op.f("ck_idea_publication")
        ),
        sa.CheckConstraint(
            "source IN ('direct', 'paper', 'phone', 'online', 'via_unit')",
            name=op.f("ck_idea_source"),
        ),
        sa.CheckConstraint(
            "state IN ('received', 'incomplete', 'in_review', 'approved', 'needs_work', 'not_approved', 'supporting', 'piloting', 'adopted', 'replicated', 'merged', 'withdrawn')",
            name=op.f("ck_idea_state"),
        ),
        sa.CheckConstraint("length(title) > 0", name=op.f("ck_idea_title_given")),
        sa.CheckConstraint("merged_into_id <> id", name=op.f("ck_idea_not_into_itself")),
        sa.CheckConstraint("register_number > 0", name=op.f("ck_idea_number_positive")),
        sa.ForeignKeyConstraint(["group_id"], ["author_group.id"], name=op.f("fk_idea_group_id")),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["idea.id"], name=op.f("fk_idea_merged_into_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_idea_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea")),
        sa.UniqueConstraint(
            "register_year", "register_number", name=op.f("uq_idea_register_year_register_number")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_idea_uid")),
    )
    op.create_index(op.f("ix_idea_answer_due"), "idea", ["answer_due"], unique=False)
    op.create_index(op.f("ix_idea_group_id"), "idea", ["group_id"], unique=False)
    op.create_index(op.f("ix_idea_received_on"), "idea", ["received_on"], unique=False)
    op.create_index(
        "ix_idea_register_year_title_sort", "idea", ["register_year", "title_sort"], unique=False
    )
    op.create_index("ix_idea_state_received_on", "idea", ["state", "received_on"], unique=False)
    op.create_index(op.f("ix_idea_unit_id"), "idea", ["unit_id"], unique=False)
    op.create_table(
        "rubric_band",
        sa.Column("rubric_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["rubric_id"], ["rubric.id"], name=op.f("fk_rubric_band_rubric_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric_band")),
        sa.UniqueConstraint(
            "rubric_id", "starts_at", name=op.f("uq_rubric_band_rubric_id_starts_at")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_rubric_band_uid")),
    )
    op.create_table(
        "rubric_criterion",
        sa.Column("rubric_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.Column("max_points", sa.Integer(), nullable=False),
        sa.Column("knock_out", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "knock_out IS NULL OR knock_out <= max_points",
            name=op.f("ck_rubric_criterion_knock_out"),
        ),
        sa.CheckConstraint("max_points > 0", name=op.f("ck_rubric_criterion_max_points")),
        sa.ForeignKeyConstraint(
            ["rubric_id"],
            ["rubric.id"],
            name=op.f("fk_rubric_criterion_rubric_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric_criterion")),
        sa.UniqueConstraint(
            "rubric_id", "position", name=op.f("uq_rubric_criterion_rubric_id_position")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_rubric_criterion_uid")),
    )
    op.create_table(
        "session",
        sa.Column("council_id", sa.Integer(), nullable=False),
        sa.Column("rubric_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.String(length=5), nullable=False),
        sa.Column("ends_at", sa.String(length=5), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("quorum_top", sa.Integer(), nullable=False),
        sa.Column("quorum_bottom", sa.Integer(), nullable=False),
        sa.Column("quorum_base", sa.String(length=40), nullable=False),
        sa.Column("vote_top", sa.Integer(), nullable=False),
        sa.Column("vote_bottom", sa.Integer(), nullable=False),
        sa.Column("vote_base", sa.String(length=40), nullable=False),
        sa.Column("drop_outliers", sa.Boolean(), nullable=False),
        sa.Column("outliers_from", sa.Integer(), nullable=False),
        sa.Column("spread_flag", sa.Integer(), nullable=False),
        sa.Column("tie_criterion", sa.Integer(), nullable=True),
        sa.Column("blind_authors", sa.Boolean(), nullable=False),
        sa.Column("pass_mark", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("general_conclusion", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "(state = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_session_closed_when")
        ),
        sa.CheckConstraint(
            "quorum_base IN ('all_members', 'present')", name=op.f("ck_session_quorum_base")
        ),
        sa.CheckConstraint("state IN ('planned', 'open', 'closed')", name=op.f("ck_session_state")),
        sa.CheckConstraint(
            "vote_base IN ('all_members', 'present')", name=op.f("ck_session_vote_base")
        ),
        sa.CheckConstraint(
            "quorum_top > 0 AND quorum_top <= quorum_bottom", name=op.f("ck_session_quorum")
        ),
        sa.CheckConstraint(
            "vote_top > 0 AND vote_top <= vote_bottom", name=op.f("ck_session_vote")
        ),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_session_council_id")),
        sa.ForeignKeyConstraint(["rubric_id"], ["rubric.id"], name=op.f("fk_session_rubric_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("uid", name=op.f("uq_session_uid")),
    )
    op.create_index(op.f("ix_session_council_id"), "session", ["council_id"], unique=False)
    op.create_index(op.f("ix_session_held_on"), "session", ["held_on"], unique=False)
    op.create_table(
        "unit_activity",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint("kind IN ('launch', 'outreach')", name=op.f("ck_unit_activity_kind")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["unit.id"], name=op.f("fk_unit_activity_unit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_activity")),
        sa.UniqueConstraint("uid", name=op.f("uq_unit_activity_uid")),
    )
    op.create_index(
        "ix_unit_activity_kind_on_date_unit_id",
        "unit_activity",
        ["kind", "on_date", "unit_id"],
        unique=False,
    )
    op.create_index(op.f("ix_unit_activity_unit_id"), "unit_activity", ["unit_id"], unique=False)
    op.create_table(
        "agenda_item",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("discussion", sa.Text(), nullable=False),
        sa.Column("proposed", sa.String(length=40), nullable=True),
        sa.Column("conclusion", sa.Text(), nullable=False),
        sa.Column("agree", sa.Integer(), nullable=True),
        sa.Column("disagree", sa.Integer(), nullable=True),
        sa.Column("other_votes", sa.Integer(), nullable=True),
        sa.Column("invalid_votes", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "proposed IS NULL OR proposed IN ('approved', 'needs_work', 'not_approved', 'no_quorum')",
            name=op.f("ck_agenda_item_proposed"),
        ),
        sa.CheckConstraint(
            "(agree IS NULL) = (disagree IS NULL) AND (agree IS NULL) = (other_votes IS NULL) AND (agree IS NULL) = (invalid_votes IS NULL)",
            name=op.f("ck_agenda_item_whole_ballot"),
        ),
        sa.CheckConstraint(
            "agree >= 0 AND disagree >= 0 AND other_votes >= 0 AND invalid_votes >= 0",
            name=op.f("ck_agenda_item_votes_not_negative"),
        ),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_agenda_item_idea_id")),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_agenda_item_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sa.UniqueConstraint(
            "session_id", "idea_id", name=op.f("uq_agenda_item_session_id_idea_id")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_agenda_item_uid")),
    )
    op.create_index(op.f("ix_agenda_item_idea_id"), "agenda_item", ["idea_id"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["council_member.id"], name=op.f("fk_attendance_member_id")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_attendance_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "member_id", name=op.f("pk_attendance")),
    )
    op.create_table(
        "author",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_fold", sa.Text(), nullable=False),
        sa.Column("name_sort", sa.Text(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("gender", sa.String(length=20), nullable=False),
        sa.Column("job_title", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("national_id", sa.String(length=20), nullable=False),
        sa.Column("child_consents", sa.Boolean(), nullable=False),
        sa.Column("guardian_consents", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "kind IN ('individual', 'collective', 'household', 'organisation')",
            name=op.f("ck_author_kind"),
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_author_name_given")),
        sa.CheckConstraint("share > 0 AND share <= 10000", name=op.f("ck_author_share")),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["idea.id"], name=op.f("fk_author_idea_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_author_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_author")),
        sa.UniqueConstraint("idea_id", "position", name=op.f("uq_author_idea_id_position")),
        sa.UniqueConstraint("uid", name=op.f("uq_author_uid")),
    )
    op.create_index("ix_author_name_fold", "author", ["name_fold"], unique=False)
    op.create_table(
        "idea_event",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("from_state", sa.String(length=40), nullable=True),
        sa.Column("to_state", sa.String(length=40), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("rests_on", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("undo_reason", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "(undone_at IS NULL) = (undo_reason = '')",
            name=op.f("ck_idea_event_undone_with_reason"),
        ),
        sa.CheckConstraint(
            "to_state IN ('received', 'incomplete', 'in_review', 'approved', 'needs_work', 'not_approved', 'supporting', 'piloting', 'adopted', 'replicated', 'merged', 'withdrawn')",
            name=op.f("ck_idea_event_to_state"),
        ),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["idea.id"], name=op.f("fk_idea_event_idea_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_idea_event_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea_event")),
        sa.UniqueConstraint("uid", name=op.f("uq_idea_event_uid")),
    )
    op.create_index(op.f("ix_idea_event_idea_id"), "idea_event", ["idea_id"], unique=False)
    op.create_index(op.f("ix_idea_event_session_id"), "idea_event", ["session_id"], unique=False)
    op.create_index(
        "ix_idea_event_to_state_on_date_idea_id",
        "idea_event",
        ["to_state", "on_date", "idea_id"],
        unique=False,
    )
    op.create_table(
        "idea_field",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("field_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["field_id"], ["field.id"], name=op.f("fk_idea_field_field_id")),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["idea.id"], name=op.f("fk_idea_field_idea_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("idea_id", "field_id", name=op.f("pk_idea_field")),
        sa.UniqueConstraint("idea_id", "position", name=op.f("uq_idea_field_idea_id_position")),
    )
    op.create_index(op.f("ix_idea_field_field_id"), "idea_field", ["field_id"], unique=False)
    op.create_table(
        "issued_document",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("symbol", sa.String(length=60), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("signer_lines", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("idea_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "kind IN ('proposal_form', 'receipt', 'supplement_request', 'invitation', 'attendance_sheet', 'score_sheet', 'score_summary', 'minutes', 'notice', 'council_decision', 'pilot_decision', 'adoption_confirmation', 'submission', 'award_decision', 'certificate', 'payment_list', 'reminder', 'period_report')",
            name=op.f("ck_issued_document_kind"),
        ),
        sa.CheckConstraint("number > 0", name=op.f("ck_issued_document_number_positive")),
        sa.CheckConstraint(
            "number IS NULL OR dated_on IS NOT NULL",
            name=op.f("ck_issued_document_number_has_date"),
        ),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_issued_document_idea_id")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_issued_document_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
        sa.UniqueConstraint(
            "series", "year", "number", name=op.f("uq_issued_document_series_year_number")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_issued_document_uid")),
    )
    op.create_index(
        op.f("ix_issued_document_idea_id"), "issued_document", ["idea_id"], unique=False
    )
    op.create_index(
        "ix_issued_document_kind_year", "issued_document", ["kind", "year"], unique=False
    )
    op.create_index(
        op.f("ix_issued_document_session_id"), "issued_document", ["session_id"], unique=False
    )
    op.create_table(
        "session_band",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_session_band_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_band")),
        sa.UniqueConstraint(
            "session_id", "starts_at", name=op.f("uq_session_band_session_id_starts_at")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_session_band_uid")),
    )
    op.create_table(
        "session_criterion",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.Column("max_points", sa.Integer(), nullable=False),
        sa.Column("knock_out", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_session_criterion_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_criterion")),
        sa.UniqueConstraint("id", "max_points", name=op.f("uq_session_criterion_id_max_points")),
        sa.UniqueConstraint(
            "session_id", "position", name=op.f("uq_session_criterion_session_id_position")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_session_criterion_uid")),
    )
    op.create_table(
        "session_trace",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "closed OR length(reason) > 0", name=op.f("ck_session_trace_reopened_with_reason")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_session_trace_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_trace")),
        sa.UniqueConstraint("uid", name=op.f("uq_session_trace_uid")),
    )
    op.create_table(
        "share_total",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["idea.id"], name=op.f("fk_share_total_idea_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["total"],
            ["whole_share.total"],
            name=op.f("fk_share_total_total"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("idea_id", name=op.f("pk_share_total")),
    )
    op.create_table(
        "adoption",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("applied_from", sa.Date(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("measured", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint("length(effect) > 0", name=op.f("ck_adoption_effect_given")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["idea_event.id"], name=op.f("fk_adoption_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_adoption_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adoption")),
        sa.UniqueConstraint("event_id", name=op.f("uq_adoption_event_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_adoption_uid")),
    )
    op.create_table(
        "award_decision",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("bonus_date", sa.Date(), nullable=False),
        sa.Column("base_salary", sa.Integer(), nullable=False),
        sa.Column("salary_source", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'issued', 'revoked')", name=op.f("ck_award_decision_state")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_award_decision_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_award_decision_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_award_decision")),
        sa.UniqueConstraint("document_id", name=op.f("uq_award_decision_document_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_award_decision_uid")),
    )
    op.create_index(
        op.f("ix_award_decision_session_id"), "award_decision", ["session_id"], unique=False
    )
    op.create_table(
        "issued_report",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=60), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("prose", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_issued_report_days_in_order")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_issued_report_document_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report")),
        sa.UniqueConstraint("document_id", name=op.f("uq_issued_report_document_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_issued_report_uid")),
    )
    op.create_index(op.f("ix_issued_report_period"), "issued_report", ["period"], unique=False)
    op.create_table(
        "nomination",
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("recipient_kind", sa.String(length=40), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("recipient_fold", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("achievement", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "kind IN ('commendation', 'certificate', 'higher')", name=op.f("ck_nomination_kind")
        ),
        sa.CheckConstraint(
            "recipient_kind IN ('individual', 'household', 'collective')",
            name=op.f("ck_nomination_recipient_kind"),
        ),
        sa.CheckConstraint("length(recipient) > 0", name=op.f("ck_nomination_recipient_given")),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_nomination_idea_id")),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_nomination_item_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nomination")),
        sa.UniqueConstraint(
            "idea_id",
            "recipient_fold",
            "kind",
            name=op.f("uq_nomination_idea_id_recipient_fold_kind"),
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_nomination_uid")),
    )
    op.create_index(op.f("ix_nomination_item_id"), "nomination", ["item_id"], unique=False)
    op.create_table(
        "recusal",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('author', 'same_unit', 'kin', 'other')", name=op.f("ck_recusal_kind")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_recusal_item_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["council_member.id"], name=op.f("fk_recusal_member_id")
        ),
        sa.PrimaryKeyConstraint("item_id", "member_id", name=op.f("pk_recusal")),
    )
    op.create_table(
        "score_sheet",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("submitted", sa.Boolean(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_score_sheet_item_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["council_member.id"], name=op.f("fk_score_sheet_member_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_sheet")),
        sa.UniqueConstraint("item_id", "member_id", name=op.f("uq_score_sheet_item_id_member_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_score_sheet_uid")),
    )
    op.create_index(op.f("ix_score_sheet_member_id"), "score_sheet", ["member_id"], unique=False)
    op.create_table(
        "session_result",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("mean", sa.Integer(), nullable=True),
        sa.Column("highest", sa.Integer(), nullable=True),
        sa.Column("lowest", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("vote_passed", sa.Boolean(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('approved', 'needs_work', 'not_approved', 'no_quorum')",
            name=op.f("ck_session_result_outcome"),
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["agenda_item.id"],
            name=op.f("fk_session_result_item_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_session_result")),
    )
    op.create_table(
        "attachment",
        sa.Column("idea_id", sa.Integer(), nullable=True),
        sa.Column("sheet_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "(idea_id IS NULL) <> (sheet_id IS NULL)", name=op.f("ck_attachment_one_owner")
        ),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["idea.id"], name=op.f("fk_attachment_idea_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["sha256"], ["attachment_content.sha256"], name=op.f("fk_attachment_sha256")
        ),
        sa.ForeignKeyConstraint(
            ["sheet_id"],
            ["score_sheet.id"],
            name=op.f("fk_attachment_sheet_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint("uid", name=op.f("uq_attachment_uid")),
    )
    op.create_index(op.f("ix_attachment_idea_id"), "attachment", ["idea_id"], unique=False)
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_index(op.f("ix_attachment_sheet_id"), "attachment", ["sheet_id"], unique=False)
    op.create_table(
        "award",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("nomination_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("coefficient", sa.Integer(), nullable=False),
        sa.Column("raw", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.Column("revoke_reason", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "(revoked_at IS NULL) = (revoke_reason = '')", name=op.f("ck_award_revoked_with_reason")
        ),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_award_amount")),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["award_decision.id"],
            name=op.f("fk_award_decision_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_award_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_award")),
        sa.UniqueConstraint("decision_id", "position", name=op.f("uq_award_decision_id_position")),
        sa.UniqueConstraint("uid", name=op.f("uq_award_uid")),
    )
    op.create_index(
        "uq_award_one_per_nomination",
        "award",
        ["nomination_id"],
        unique=True,
        sqlite_where=sa.text("revoked_at IS NULL"),
        postgresql_where=sa.text("revoked_at IS NULL"),
    )
    op.create_table(
        "issued_figure",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("record_ids", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"],
            ["issued_report.id"],
            name=op.f("fk_issued_figure_report_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("report_id", "name", name=op.f("pk_issued_figure")),
    )
    op.create_table(
        "score",
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("criterion_id", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("max_points", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "points >= 0 AND points <= max_points", name=op.f("ck_score_within_maximum")
        ),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["score_sheet.id"], name=op.f("fk_score_sheet_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sheet_id", "criterion_id", name=op.f("pk_score")),
    )


SEARCH = """
CREATE VIRTUAL TABLE idea_search USING fts5(
    number, title, people, body, exact,
    content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 0'
)
"""

SESSION_OF_ITEM = "SELECT session.state FROM agenda_item JOIN session ON session.id = session_id"
SESSION_OF_SHEET = SESSION_OF_ITEM + " JOIN score_sheet ON score_sheet.item_id = agenda_item.id"


def _refuse(name: str, moment: str, condition: str, why: str) -> str:
    when = f"WHEN {condition} " if condition else ""
    return f"CREATE TRIGGER {name} {moment} {when}BEGIN SELECT RAISE(ABORT, '{why}'); END"


def _locked(table: str, row: str, moment: str) -> str:
    if table == "score":
        state = f"({SESSION_OF_SHEET} WHERE score_sheet.id = {row}.sheet_id)"
    elif table == "score_sheet":
        state = f"({SESSION_OF_ITEM} WHERE agenda_item.id = {row}.item_id)"
    else:
        state = f"(SELECT state FROM session WHERE id = {row}.session_id)"  # noqa: S608
    # Only names written out in this file go into the text (S608).
    name = f"{table}_locked_{moment.lower()}"
    return _refuse(name, f"BEFORE {moment} ON {table}", f"{state} = 'closed'", "session closed")


GUARDS = (
    # The shares of an idea's authors: summed by triggers, the sum checked at commit.
    (
        "CREATE TRIGGER share_of_new_idea AFTER INSERT ON idea BEGIN"
        " INSERT INTO share_total(idea_id, total) VALUES (new.id, 0); END"
    ),
    (
        "CREATE TRIGGER share_added AFTER INSERT ON author BEGIN"
        " UPDATE share_total SET total = total + new.share WHERE idea_id = new.idea_id; END"
    ),
    (
        "CREATE TRIGGER share_removed AFTER DELETE ON author BEGIN"
        " UPDATE share_total SET total = total - old.share WHERE idea_id = old.idea_id; END"
    ),
    (
        "CREATE TRIGGER share_changed AFTER UPDATE OF share ON author BEGIN"
        " UPDATE share_total SET total = total - old.share + new.share"
        " WHERE idea_id = new.idea_id; END"
    ),
    # A register number is given once and stays; a line of the register is never erased.
    _refuse(
        "number_stays",
        "BEFORE UPDATE OF register_year, register_number ON idea",
        "old.register_year <> new.register_year OR old.register_number <> new.register_number",
        "register number is final",
    ),
    _refuse("idea_stays", "BEFORE DELETE ON idea", "", "an idea is never erased"),
    _refuse("event_stays", "BEFORE DELETE ON idea_event", "", "an event is never erased"),
    # No one marks an idea from which they stepped back.
    _refuse(
        "recused_has_no_sheet",
        "BEFORE INSERT ON score_sheet",
        "EXISTS (SELECT 1 FROM recusal WHERE item_id = new.item_id AND member_id = new.member_id)",
        "member stepped back",
    ),
    _refuse(
        "sheet_before_recusal",
        "BEFORE INSERT ON recusal",
        "EXISTS (SELECT 1 FROM score_sheet"
        " WHERE item_id = new.item_id AND member_id = new.member_id)",
        "member has a sheet",
    ),
    # A closed session is locked.
    *(
        _locked(table, "old" if moment == "DELETE" else "new", moment)
        for table in ("score", "score_sheet", "agenda_item")
        for moment in ("INSERT", "UPDATE", "DELETE")
    ),
    # What was written down stays written down.
    _refuse("audit_stays", "BEFORE UPDATE ON audit_entry", "", "the audit log is final"),
    _refuse("audit_not_erased", "BEFORE DELETE ON audit_entry", "", "the audit log is final"),
    _refuse("figure_stays", "BEFORE UPDATE ON issued_figure", "", "an issued figure is final"),
)
