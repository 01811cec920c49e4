"""The seven steps: sheets, actions, and more about contacts"""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

from storage import columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    op.create_table(
        "sheet",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("kind", TEXT(), nullable=False),
        sa.Column("says", columns.Packed(), nullable=False),
        sa.Column("about_kind", TEXT(), nullable=False),
        sa.Column("about_id", columns.NUMBER, nullable=False),
        sa.Column("made", sa.Date(), nullable=True),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.Column("changed_at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sheet_person_id_kind", "sheet", ["person_id", "kind"])
    op.create_table(
        "action",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("what", columns.Secret(), nullable=False),
        sa.Column("contact_id", columns.NUMBER, nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("when", columns.Secret(), nullable=False),
        sa.Column("then", columns.Secret(), nullable=False),
        sa.Column("state", TEXT(), nullable=False),
        sa.Column("gap", TEXT(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("made", sa.Date(), nullable=True),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_action_person_id", "action", ["person_id"])
    op.create_index("ix_action_contact_id", "action", ["contact_id"])
    op.create_table(
        "calendar_key",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("key_hash", TEXT(), nullable=False),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_calendar_key_person_id", "calendar_key", ["person_id"])
    op.create_index("ix_calendar_key_key_hash", "calendar_key", ["key_hash"], unique=True)
    # One by one and not as a batch: for a batch SQLite builds the table anew, and then would
    # give the ids of deleted rows away again.
    for column in (
        sa.Column("in_field", TEXT(), nullable=False, server_default=""),
        sa.Column("role", TEXT(), nullable=False, server_default=""),
        sa.Column("many", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("score", columns.Packed(), nullable=False, server_default="[]"),
        sa.Column("source", TEXT(), nullable=False, server_default=""),
    ):
        op.add_column("contact", column)


def downgrade() -> None:
    for name in ("source", "score", "many", "role", "in_field"):
        op.drop_column("contact", name)
    op.drop_table("calendar_key")
    op.drop_table("action")
    op.drop_table("sheet")
