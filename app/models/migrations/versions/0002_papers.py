"""The register of documents whole; the office's own words; certificates, the fund, kept papers."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_KEPT = (
    "id, uid, kind, series, year, number, symbol, dated_on, subject, signer_name,"
    " signer_lines, made_at, made_by, session_id, idea_id"
)
_NEW_COLUMNS = {
    "session": ("guests TEXT DEFAULT '' NOT NULL",),
    "signer": ("authorisation TEXT DEFAULT '' NOT NULL",),
    "award": (
        "revoked_on DATE",
        "revoke_evidence TEXT DEFAULT '' NOT NULL",
        "revocation_id INTEGER CONSTRAINT fk_award_revocation_id REFERENCES issued_document (id)",
        "book_year INTEGER",
        "book_number INTEGER",
    ),
}


# The papers of this version that cite the bases shipped with the one before.
_NOW_CITED_IN = {
    "Căn cứ Luật Tổ chức chính quyền địa phương%": (
        "council_decision pilot_decision revocation_notice"
    ),
    "Căn cứ Kế hoạch của Ủy ban nhân dân xã%": "council_decision pilot_decision notice",
    "Căn cứ Luật Thi đua, khen thưởng%": "revocation_notice",
    "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua%": "revocation_notice",
    "Căn cứ Nghị định số 152/2025/NĐ-CP%": "revocation_notice",
}


def upgrade() -> None:
    """Rebuild the register, add columns, then the new tables."""
    _rebuild_register()
    for table, columns in _NEW_COLUMNS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    op.execute("UPDATE award SET revoked_on = date(revoked_at) WHERE revoked_at IS NOT NULL")
    op.execute(
        "CREATE UNIQUE INDEX uq_award_book_year_book_number ON award (book_year, book_number)"
    )
    op.execute(
        "CREATE UNIQUE INDEX uq_nomination_one_per_achievement"
        " ON nomination (idea_id, recipient_fold)"
    )
    for text, kinds in _NOW_CITED_IN.items():
        op.execute(
            sa.text(
                "UPDATE legal_basis SET used_in = trim(used_in || ' ' || :kinds)"
                " WHERE text LIKE :text"
            ).bindparams(kinds=kinds, text=text)
        )
    _make_words_and_papers()
    _make_prints_and_fund()
    op.execute(
        "CREATE TRIGGER document_stays BEFORE DELETE ON issued_document"
        " WHEN old.number IS NOT NULL"
        " BEGIN SELECT RAISE(ABORT, 'a numbered document is never erased'); END"
    )


def _rebuild_register() -> None:
    """Make the table anew beside the old one, then take its name: other tables go on pointing to it.

    A check of a table cannot be changed in place, and renaming the old table would take the
    references of the others along.
    """
    _make_register("issued_document_new")
    op.execute(
        f"INSERT INTO issued_document_new ({_KEPT}, source, type_name, recipients, keeper, note,"  # noqa: S608 - our own words
        f" reserved, cancel_reason) SELECT {_KEPT}, '', '', '', '', '', 0, '' FROM issued_document"
    )
    op.execute("DROP TABLE issued_document")
    op.execute("ALTER TABLE issued_document_new RENAME TO issued_document")
    op.create_index("ix_issued_document_kind_year", "issued_document", ["kind", "year"])
    for column in ("idea_id", "session_id"):
        op.create_index(op.f(f"ix_issued_document_{column}"), "issued_document", [column])


def _make_register(name: str) -> None:
    op.create_table(
        name,
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
        sa.Column("source", sa.String(length=120), nullable=False),
        sa.Column("type_name", sa.Text(), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("keeper", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reserved", sa.Boolean(), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_issued_document_number_positive")),
        sa.CheckConstraint(
            "number IS NULL OR dated_on IS NOT NULL OR reserved = 1",
            name=op.f("ck_issued_document_number_has_date"),
        ),
        sa.CheckConstraint(
            "reserved = 0 OR number IS NOT NULL",
            name=op.f("ck_issued_document_reserved_is_numbered"),
        ),
        sa.CheckConstraint(
            "(cancelled_at IS NULL) = (cancel_reason = '')",
            name=op.f("ck_issued_document_cancelled_with_reason"),
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


def _make_words_and_papers() -> None:
    op.create_table(
        "office_wording",
        sa.Column("document", sa.String(length=60), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        *_keys("office_wording"),
        sa.UniqueConstraint("document", "key", name=op.f("uq_office_wording_document_key")),
    )
    op.create_table(
        "own_template",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        *_keys("own_template"),
        _reference("own_template", "sha256", "attachment_content.sha256"),
        sa.UniqueConstraint("kind", name=op.f("uq_own_template_kind")),
    )
    op.create_index(op.f("ix_own_template_sha256"), "own_template", ["sha256"])
    op.create_table(
        "kept_paper",
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=120), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("pdf_sha256", sa.String(length=64), nullable=False),
        sa.Column("word_sha256", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        *_keys("kept_paper"),
        _reference("kept_paper", "document_id", "issued_document.id"),
        _reference("kept_paper", "pdf_sha256", "attachment_content.sha256"),
        _reference("kept_paper", "word_sha256", "attachment_content.sha256"),
    )
    for column in ("document_id", "pdf_sha256", "word_sha256"):
        op.create_index(op.f(f"ix_kept_paper_{column}"), "kept_paper", [column])
    op.create_index("ix_kept_paper_source", "kept_paper", ["source"])


def _make_prints_and_fund() -> None:
    op.create_table(
        "print_stock",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("look", sa.String(length=40), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("offset_x", sa.Integer(), nullable=False),
        sa.Column("offset_y", sa.Integer(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        *_keys("print_stock"),
        sa.UniqueConstraint("name", name=op.f("uq_print_stock_name")),
        sa.CheckConstraint("look IN ('whole', 'fields')", name=op.f("ck_print_stock_look")),
    )
    op.create_table(
        "certificate_print",
        sa.Column("award_id", sa.Integer(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("look", sa.String(length=40), nullable=False),
        sa.Column("stock", sa.Text(), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("printed_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_keys("certificate_print"),
        _reference("certificate_print", "award_id", "award.id"),
        sa.UniqueConstraint("award_id", "copy", name=op.f("uq_certificate_print_award_id_copy")),
        sa.CheckConstraint("look IN ('whole', 'fields')", name=op.f("ck_certificate_print_look")),
        sa.CheckConstraint(
            "copy > 0 AND (copy = 1 OR length(reason) > 0)",
            name=op.f("ck_certificate_print_reprint_reason"),
        ),
    )
    op.create_table(
        "fund_entry",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("flow", sa.String(length=40), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("voucher", sa.Text(), nullable=False),
        sa.Column("award_id", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("strike_reason", sa.Text(), nullable=False),
        *_keys("fund_entry"),
        _reference("fund_entry", "award_id", "award.id"),
        sa.CheckConstraint("flow IN ('in', 'out')", name=op.f("ck_fund_entry_flow")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_fund_entry_amount_positive")),
        sa.CheckConstraint(
            "(struck_at IS NULL) = (strike_reason = '')",
            name=op.f("ck_fund_entry_struck_with_reason"),
        ),
    )
    for column in ("year", "award_id"):
        op.create_index(op.f(f"ix_fund_entry_{column}"), "fund_entry", [column])
    op.execute(
        "CREATE UNIQUE INDEX uq_fund_entry_award_once ON fund_entry (award_id, flow)"
        " WHERE struck_at IS NULL"
    )


def _keys(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}"))
