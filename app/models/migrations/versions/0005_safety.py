"""The head of the journal is kept in each issued report."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the head; reports issued before have none."""
    op.add_column(
        "issued_report",
        sa.Column("audit_head", sa.String(length=64), nullable=False, server_default=""),
    )
