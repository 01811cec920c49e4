"""Where a source of changes goes on: from when it is asked next time"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("feed", sa.Column("watermark", columns.Instant(), nullable=True))


def downgrade() -> None:
    op.drop_column("feed", "watermark")
