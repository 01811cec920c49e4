"""After an event, and contacts fully: ratings, the day of a promise, notice before deletion"""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

from storage import columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
CRITERIA = ("communication", "accessibility", "trust", "bridging", "equality", "added_value")


def upgrade() -> None:
    op.create_table(
        "rating",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("post_id", columns.NUMBER, nullable=False),
        *(sa.Column(name, columns.NUMBER, nullable=True) for name in CRITERIA),
        sa.Column("again", TEXT(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rating_post_id", "rating", ["post_id"])
    op.add_column("contact", sa.Column("promise_due", sa.Date(), nullable=True))
    op.add_column("contact", sa.Column("noticed", sa.Date(), nullable=True))
    op.create_index("ix_contact_used_at", "contact", ["used_at"])


def downgrade() -> None:
    op.drop_index("ix_contact_used_at", "contact")
    for name in ("noticed", "promise_due"):
        op.drop_column("contact", name)
    op.drop_table("rating")
