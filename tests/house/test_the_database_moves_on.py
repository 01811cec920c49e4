"""The database follows the tables, forwards and back, and refuses to be read by what is older."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlmodel import SQLModel

from storage import forgetting, schema
from storage.sql import Database
from tests.builders import (
    a_life,
    data_of,
    every_table,
    how_many,
    one_transaction,
    personal_tables,
)
from tests.talks import fresh_database


def tables_in(data: Database) -> set[str]:
    engine = data.engine()
    found = set(inspect(engine).get_table_names())
    engine.dispose()
    return found


def columns_in(data: Database) -> dict[str, set[str]]:
    engine = data.engine()
    seen = inspect(engine)
    found = {
        table: {one["name"] for one in seen.get_columns(table)} for table in seen.get_table_names()
    }
    engine.dispose()
    return found


def test_the_migrations_make_exactly_the_tables_of_the_models(home):
    engine = data_of(home).engine()
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "render_as_batch": True}
        )
        differences = compare_metadata(context, SQLModel.metadata)
    engine.dispose()
    assert differences == []


def indexes_in(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    )
    return {name: " ".join(sql.split()) for name, sql in found}


@pytest.mark.on_file
def test_the_migrations_make_exactly_the_indexes_of_the_models(db):
    fresh = fresh_database()
    wanted = indexes_in(fresh.connection)
    fresh.close()
    assert indexes_in(db.connection) == wanted


def test_every_revision_goes_up_and_down_and_up_with_rows_in_every_table(home, db):
    with one_transaction(db):
        a_life(db)
    db.close()
    data = data_of(home)
    revisions = [one.revision for one in ScriptDirectory(str(schema.MIGRATIONS)).walk_revisions()]
    for revision in [*revisions[1:], "base"]:
        schema.to(data, revision)
    left = tables_in(data)
    for revision in reversed(revisions):
        schema.to(data, revision)
    assert left == {"alembic_version"}
    assert schema.current(data) == schema.newest()
    assert tables_in(data) >= {table.__tablename__ for table in every_table()}


def test_what_people_wrote_is_the_same_after_going_back_to_the_first_revision_and_up_again(
    home, db
):
    with one_transaction(db):
        person = a_life(db)
    before = forgetting.export(db, person)
    db.close()
    schema.to(data_of(home), "0001")
    known = columns_in(data_of(home))
    schema.upgrade(data_of(home))
    with closing(data_of(home).connect()) as again:
        after = forgetting.export(again, person)
    assert _only(known, after) == _only(known, before)
    assert set(before) - set(known) == {
        "sheet", "action", "calendar_key",
        "cohort_coach", "group_word", "look", "member", "note", "progress", "role", "session",
        "shared", "sign", "sign_in", "take_over",
    }  # fmt: skip


def _only(known: dict[str, set[str]], found: dict[str, list[dict[str, Any]]]) -> Any:
    """What the first revision already had a place for."""
    return {
        table: [{name: row[name] for name in sorted(known[table] & set(row))} for row in rows]
        for table, rows in found.items()
        if table in known
    }


def test_rows_are_still_there_after_an_upgrade_that_has_nothing_to_do(home, db):
    with one_transaction(db):
        a_life(db)
    schema.upgrade(data_of(home))
    assert [how_many(db, table) for table in personal_tables()] == [1] * len(personal_tables())


def test_a_database_of_a_newer_silta_is_refused_with_a_sentence(home, db):
    db.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(schema.TooNew) as refused:
        schema.upgrade(data_of(home))
    assert "newer Silta (revision 9999)" in str(refused.value)
    assert "Update this Silta" in str(refused.value)


def test_a_refused_database_is_left_as_it_was(home, db):
    db.execute("UPDATE alembic_version SET version_num = '9999'")
    before = tables_in(data_of(home))
    with pytest.raises(schema.TooNew):
        schema.upgrade(data_of(home))
    assert tables_in(data_of(home)) == before
    assert schema.current(data_of(home)) == "9999"


@pytest.mark.on_file
def test_the_database_keeps_what_it_promised_after_a_power_cut(home):
    db = data_of(home).connect()
    asked = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
    }
    db.close()
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
    }
