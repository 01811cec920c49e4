"""Nothing is forgotten in the lists that drive granting, export, erase and retention."""

from __future__ import annotations

import re
from pathlib import Path

from bot.making import MAKERS
from dialogs.model import Show, WakeMe
from dialogs.scenes import HOUSE
from locales import catalogue
from storage import granting
from storage.columns import Secret
from storage.registry import IMPERSONAL, PARTS, PERSONAL
from tests.builders import a_row_in, every_table, one_transaction

ROOT = Path(__file__).parents[2]
ABOUT_PEOPLE = {
    "address", "answer", "email", "identity_id", "label", "message", "note", "person_id", "phone",
    "raw", "text", "words",
}  # fmt: skip

WHATEVER_IT_BELONGS_TO = {
    "sqlite": "PRAGMA foreign_keys=OFF",
    "postgresql": "SET session_replication_role = replica",
}


def test_every_wish_and_every_effect_is_granted_by_a_function():
    assert granting.ungranted() == set()
    assert {Show, WakeMe} <= set(granting.GRANTS)


def test_every_table_is_said_to_hold_people_or_not():
    listed = [one.table for one in PERSONAL] + list(IMPERSONAL)
    assert len(listed) == len(set(listed))
    assert set(listed) == set(every_table())


def test_no_table_without_people_has_a_column_about_people():
    for table in IMPERSONAL:
        for column in table.__table__.columns:
            place = f"{table.__tablename__}.{column.name}"
            assert column.name not in ABOUT_PEOPLE, place
            assert not isinstance(column.type, Secret), place
            keys = {key.column.table.name for key in column.foreign_keys}
            assert not keys & {one.table.__tablename__ for one in PERSONAL}, place


def test_every_table_with_people_says_whose_row_it_is():
    for one in PERSONAL:
        columns = one.table.__table__.columns
        owner = {key.column.table.name for key in columns[one.by].foreign_keys}
        assert owner == {"person"} or one.table.__tablename__ == "person"


def test_what_is_hidden_or_kept_for_a_time_names_columns_that_are_there():
    for one in PERSONAL:
        columns = one.table.__table__.columns
        assert one.hidden <= set(columns.keys())
        assert (one.keeps is None) == (one.since == "")
        assert not one.since or one.since in columns


def test_a_child_stands_before_its_parent_so_that_rows_can_go_in_that_order():
    order = [one.table.__tablename__ for one in PERSONAL]
    for number, one in enumerate(PERSONAL):
        for column in one.table.__table__.columns:
            for key in column.foreign_keys:
                parent = key.column.table.name
                assert parent not in order[:number], f"{order[number]} after {parent}"


def test_forgetting_one_person_never_looks_through_the_rows_of_all_the_others():
    for one in PERSONAL:
        table = one.table.__table__
        whole = [one for one in table.indexes if one.dialect_options["sqlite"]["where"] is None]
        first = {next(iter(one.columns)).name for one in whole} | {
            *table.primary_key.columns.keys()
        }
        for column in table.columns:
            parents = {key.column.table.name for key in column.foreign_keys}
            assert not parents or column.name in first, f"{table.name}.{column.name}"


def test_an_id_is_never_given_twice(db):
    """Buttons, cursors and messages on their way outlive the rows they name."""
    for table in every_table():
        if "id" in table.__table__.columns:
            first = a_row(db, table)
            with one_transaction(db):
                db.execute(f"DELETE FROM {table.__tablename__} WHERE id = {first}")
            assert a_row(db, table) > first, table.__tablename__


def a_row(db, table):
    """A row in this table, whatever it belongs to."""
    db.execute(WHATEVER_IT_BELONGS_TO[db.dialect.name])
    keys = {one.name: 1 for one in table.__table__.columns if one.foreign_keys}
    return a_row_in(db, table, **keys)["id"]


def test_every_part_a_person_can_delete_has_tables():
    assert {one.part for one in PERSONAL} - {""} >= set(PARTS)


def test_every_picture_a_screen_shows_is_a_name():
    for scene in HOUSE.scenes.values():
        for screen in scene:
            assert screen.picture in ("", "copy", *MAKERS), f"{scene.name}.{screen.name}"


def sent_by_name() -> set[str]:
    """The name of every file that any code asks to be sent."""
    found: set[str] = set()
    for path in (ROOT / "dialogs").rglob("*.py"):
        found |= set(re.findall(r'SendFile\("(\w+)"', path.read_text("utf-8")))
    return found


def test_every_file_that_is_sent_can_be_made_and_comes_with_words():
    assert sent_by_name() <= set(MAKERS)
    for name in sent_by_name():
        assert catalogue.has("en", f"file-{name}"), name
