"""The console: who works here, groups, what coaches see, and every look they take"""

from __future__ import annotations

import json

import sqlalchemy as sa
import sqlmodel
from alembic import op

from storage import columns

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    op.create_table(
        "cohort",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("name", TEXT(), nullable=False),
        sa.Column("code", TEXT(), nullable=False),
        sa.Column("country", TEXT(), nullable=False),
        sa.Column("office_hours", TEXT(), nullable=False),
        sa.Column("next_at", columns.Instant(), nullable=True),
        sa.Column("next_about", TEXT(), nullable=False),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.Column("ended_at", columns.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cohort_code", "cohort", ["code"], unique=True)
    op.create_table(
        "cohort_coach",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("cohort_id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("cohort_id", "person_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cohort_coach_cohort_id", "cohort_coach", ["cohort_id"])
    op.create_index("ix_cohort_coach_person_id", "cohort_coach", ["person_id"])
    op.create_table(
        "group_word",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("cohort_id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("text", columns.Secret(), nullable=False),
        sa.Column("people", columns.NUMBER, nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_group_word_cohort_id", "group_word", ["cohort_id"])
    op.create_index("ix_group_word_person_id", "group_word", ["person_id"])
    op.create_table(
        "look",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("by_id", columns.NUMBER, nullable=True),
        sa.Column("by_name", columns.Secret(), nullable=False),
        sa.Column("what", TEXT(), nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_look_by_id_at", "look", ["by_id", "at"])
    op.create_index("ix_look_person_id_at", "look", ["person_id", "at"])
    op.create_table(
        "member",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("cohort_id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("level", columns.NUMBER, nullable=False),
        sa.Column("joined_at", columns.Instant(), nullable=False),
        sa.Column("level_at", columns.Instant(), nullable=False),
        sa.Column("left_at", columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_member_list", "member", ["cohort_id", "left_at", "level", "person_id"])
    op.create_index(
        "ix_member_open",
        "member",
        ["cohort_id", "person_id"],
        unique=True,
        sqlite_where=sa.text("left_at IS NULL"),
        postgresql_where=sa.text("left_at IS NULL"),
    )
    op.create_index("ix_member_person_id", "member", ["person_id"])
    op.create_table(
        "note",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("by_id", columns.NUMBER, nullable=True),
        sa.Column("by_name", columns.Secret(), nullable=False),
        sa.Column("text", columns.Secret(), nullable=False),
        sa.Column("sees", TEXT(), nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_note_by_id", "note", ["by_id"])
    op.create_index("ix_note_person_id", "note", ["person_id"])
    op.create_table(
        "progress",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("step", TEXT(), nullable=False),
        sa.Column("begun", sa.Date(), nullable=True),
        sa.Column("done", sa.Date(), nullable=True),
        sa.Column("used", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "step"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_progress_person_id", "progress", ["person_id"])
    op.create_table(
        "role",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("kind", TEXT(), nullable=False),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.Column("ended_at", columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_role_open",
        "role",
        ["person_id", "kind"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_role_person_id", "role", ["person_id"])
    op.create_table(
        "session",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("key_hash", TEXT(), nullable=False),
        sa.Column("device", TEXT(), nullable=False),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.Column("seen_at", columns.Instant(), nullable=False),
        sa.Column("ended_at", columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_session_key_hash", "session", ["key_hash"], unique=True)
    op.create_index("ix_session_person_id", "session", ["person_id"])
    op.create_table(
        "shared",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("thing_kind", TEXT(), nullable=False),
        sa.Column("thing_id", columns.NUMBER, nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_shared_person_id", "shared", ["person_id"])
    op.create_table(
        "sign",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("kind", TEXT(), nullable=False),
        sa.Column("note", columns.Packed(), nullable=True),
        sa.Column("since", columns.Instant(), nullable=False),
        sa.Column("at", columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "kind"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sign_person_id", "sign", ["person_id"])
    op.create_table(
        "sign_in",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("key_hash", TEXT(), nullable=False),
        sa.Column("made_at", columns.Instant(), nullable=False),
        sa.Column("used_at", columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sign_in_key_hash", "sign_in", ["key_hash"], unique=True)
    op.create_index("ix_sign_in_person_id", "sign_in", ["person_id"])
    op.create_table(
        "take_over",
        sa.Column("id", columns.NUMBER, nullable=False),
        sa.Column("person_id", columns.NUMBER, nullable=False),
        sa.Column("by_id", columns.NUMBER, nullable=True),
        sa.Column("by_name", columns.Secret(), nullable=False),
        sa.Column("began_at", columns.Instant(), nullable=False),
        sa.Column("until", columns.Instant(), nullable=False),
        sa.Column("ended_at", columns.Instant(), nullable=True),
        sa.Column("how", TEXT(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_take_over_by_id", "take_over", ["by_id"])
    op.create_index(
        "ix_take_over_open",
        "take_over",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_take_over_person_id", "take_over", ["person_id"])
    op.add_column(
        "help_request",
        sa.Column("answered_by", columns.Secret(), nullable=False, server_default=""),
    )
    op.add_column("place", sa.Column("scene", TEXT(), nullable=False, server_default=""))
    op.add_column("place", sa.Column("screen", TEXT(), nullable=False, server_default=""))
    op.add_column("staff_word", sa.Column("by_id", sa.BigInteger(), nullable=True))
    op.add_column(
        "staff_word", sa.Column("by_name", columns.Secret(), nullable=False, server_default="")
    )
    op.add_column("staff_word", sa.Column("group_word_id", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_help_request_open",
        "help_request",
        ["at", "id"],
        sqlite_where=sa.text("answered_at IS NULL"),
        postgresql_where=sa.text("answered_at IS NULL"),
    )
    op.create_index("ix_staff_word_by_id", "staff_word", ["by_id"])
    op.create_index("ix_staff_word_group_word_id", "staff_word", ["group_word_id"])
    op.add_column("to_send", sa.Column("word_id", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_to_send_word",
        "to_send",
        ["word_id"],
        sqlite_where=sa.text("word_id IS NOT NULL"),
        postgresql_where=sa.text("word_id IS NOT NULL"),
    )
    _steps_that_were_finished()


def _steps_that_were_finished() -> None:
    """Who finished steps before coaches could see them keeps their days."""
    sheets = sa.table(
        "sheet", sa.column("person_id"), sa.column("kind"), sa.column("says"), sa.column("made")
    )
    progress = sa.table(
        "progress",
        sa.column("person_id"),
        sa.column("step"),
        sa.column("begun"),
        sa.column("done"),
        sa.column("used"),
    )
    rows = op.get_bind().execute(
        sa.select(sheets.c.person_id, sheets.c.says, sa.func.min(sheets.c.made).label("made"))
        .where(sheets.c.kind == "step", sheets.c.made.is_not(None))
        .group_by(sheets.c.person_id, sheets.c.says)
    )
    first: dict[tuple[int, str], object] = {}
    for row in rows:
        step = json.loads(row.says).get("step")
        if isinstance(step, str):
            known = first.get((row.person_id, step))
            first[row.person_id, step] = row.made if known is None else min(known, row.made)
    if first:
        op.get_bind().execute(
            progress.insert(),
            [
                {"person_id": person, "step": step, "begun": made, "done": made, "used": made}
                for (person, step), made in first.items()
            ],
        )


def downgrade() -> None:

    op.drop_index("ix_to_send_word", "to_send")
    op.drop_column("to_send", "word_id")
    op.drop_index("ix_staff_word_group_word_id", "staff_word")
    op.drop_index("ix_staff_word_by_id", "staff_word")
    op.drop_index("ix_help_request_open", "help_request")
    op.drop_column("staff_word", "group_word_id")
    op.drop_column("staff_word", "by_name")
    op.drop_column("staff_word", "by_id")
    op.drop_column("place", "screen")
    op.drop_column("place", "scene")
    op.drop_column("help_request", "answered_by")
    op.drop_index("ix_take_over_person_id", "take_over")
    op.drop_index("ix_take_over_open", "take_over")
    op.drop_index("ix_take_over_by_id", "take_over")
    op.drop_table("take_over")
    op.drop_index("ix_sign_in_person_id", "sign_in")
    op.drop_index("ix_sign_in_key_hash", "sign_in")
    op.drop_table("sign_in")
    op.drop_index("ix_sign_person_id", "sign")
    op.drop_table("sign")
    op.drop_index("ix_shared_person_id", "shared")
    op.drop_table("shared")
    op.drop_index("ix_session_person_id", "session")
    op.drop_index("ix_session_key_hash", "session")
    op.drop_table("session")
    op.drop_index("ix_role_person_id", "role")
    op.drop_index("ix_role_open", "role")
    op.drop_table("role")
    op.drop_index("ix_progress_person_id", "progress")
    op.drop_table("progress")
    op.drop_index("ix_note_person_id", "note")
    op.drop_index("ix_note_by_id", "note")
    op.drop_table("note")
    op.drop_index("ix_member_person_id", "member")
    op.drop_index("ix_member_open", "member")
    op.drop_index("ix_member_list", "member")
    op.drop_table("member")
    op.drop_index("ix_look_person_id_at", "look")
    op.drop_index("ix_look_by_id_at", "look")
    op.drop_table("look")
    op.drop_index("ix_group_word_person_id", "group_word")
    op.drop_index("ix_group_word_cohort_id", "group_word")
    op.drop_table("group_word")
    op.drop_index("ix_cohort_coach_person_id", "cohort_coach")
    op.drop_index("ix_cohort_coach_cohort_id", "cohort_coach")
    op.drop_table("cohort_coach")
    op.drop_index("ix_cohort_code", "cohort")
    op.drop_table("cohort")
