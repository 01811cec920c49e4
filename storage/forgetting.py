"""Giving people everything we keep about them, and forgetting it: at once, in part, in time."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, exists, select, update

from storage.columns import Instant
from storage.registry import PARTS, PERSONAL, Personal
from storage.sql import Db, Query, insert_or_pass
from storage.tables import (
    Action,
    Contact,
    ContactLog,
    Draft,
    Erased,
    Heard,
    Identity,
    Person,
    Promise,
    Sharer,
    ToSend,
)  # fmt: skip


@cache
def _rows_of(one: Personal) -> Query:
    table = one.table.__table__
    return Query(select(table).where(table.c[one.by] == bindparam("person_id")))


@cache
def _delete_of(one: Personal) -> Query:
    table = one.table.__table__
    return Query(delete(table).where(table.c[one.by] == bindparam("person_id")))


@cache
def _unsign(one: Personal, column: str) -> Query:
    """The row stays with whom it is about, without who wrote it."""
    table = one.table.__table__
    return Query(
        update(table).where(table.c[column] == bindparam("person_is")).values({column: None})
    )


@cache
def _old_rows(one: Personal) -> Query:
    table = one.table.__table__
    old = [table.c[one.since] < bindparam("before", type_=Instant())]
    first = select(table.c.id).where(*old).limit(bindparam("most"))
    return Query(delete(table).where(table.c.id.in_(first)))


_THINGS_OF = {
    "contacts": ("contact",), "goals": ("goal",), "drafts": ("draft",),
    "steps": ("sheet", "action"),
}  # fmt: skip
_ACTIONS_ALONE = Query(
    update(Action).where(Action.person_id == bindparam("person_is")).values(contact_id=None)
)
_PROMISES_ABOUT = Query(
    delete(Promise).where(
        Promise.person_id == bindparam("person_id"),
        Promise.thing_kind == bindparam("thing_kind"),
    )
)
_DROP_DOORS = Query(
    delete(Identity).where(
        Identity.person_id == bindparam("person_is"),
        Identity.former_person_id.is_(None),
        *(~exists().where(table.identity_id == Identity.id) for table in (Heard, Sharer, ToSend)),
    )
)
_LEAVE_DOORS = Query(
    update(Identity)
    .where(Identity.person_id == bindparam("person_is"))
    .values(person_id=Identity.former_person_id, former_person_id=None)
)
_REMEMBER = Query(
    insert_or_pass(Erased)
    .from_select(
        ["id", "made_at", "at"],
        select(Person.id, Person.made_at, bindparam("now", type_=Instant())).where(
            Person.id == bindparam("person_is")
        ),
    )
    .on_conflict_do_nothing(index_elements=["id"])
)
_FORMER = Query(
    update(Identity)
    .where(Identity.former_person_id == bindparam("person_is"))
    .values(former_person_id=None)
)


def export(db: Db, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Everything we keep about a person, table by table, ready for JSON."""
    found: dict[str, list[dict[str, Any]]] = {}
    for one in PERSONAL:
        rows = db.all(_rows_of(one), person_id=person_id)
        found[one.table.__tablename__] = [
            {
                name: _plain(value)
                for name, value in row._asdict().items()
                if name not in one.hidden
            }
            for row in rows
        ]
    return found


def as_zip(found: dict[str, list[dict[str, Any]]], made: datetime, readme: str) -> bytes:
    """The export as one file: data.json for machines, read-me and talk for people."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        stamp = made.timetuple()[:6]
        for name, text in (
            ("data.json", json.dumps(found, ensure_ascii=False, indent=1)),
            ("read-me.txt", readme),
            ("talk.txt", "\n".join(_talk_lines(found))),
        ):
            file.writestr(zipfile.ZipInfo(name, stamp), text)
    return packed.getvalue()


def _talk_lines(found: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    said = [(row["at"], "> ", row["words"]) for row in found["heard"] if row["words"]]
    said += [
        (row["sent_at"], "< ", " ".join(part["text"] for part in row["words"]["parts"]))
        for row in found["to_send"]
        if row["sent_at"] and row["words"]
    ]
    for at, who, words in sorted(said, key=lambda one: one[0]):
        spoken = words if isinstance(words, str) else json.dumps(words["say"], ensure_ascii=False)
        yield f"{at[:16]} {who}{spoken}"


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime | date) else value


def erase(db: Db, person_id: int, now: datetime) -> None:
    """Delete a person and all that is theirs, now; their addresses too.

    An address that others use as well remains: it goes back to who joined it, or is nobody's.
    That the number was deleted is remembered, so that a backup does not bring them back.
    """
    db.run(_REMEMBER, person_is=person_id, now=now)
    db.run(_FORMER, person_is=person_id)
    for one in PERSONAL:
        for column in one.writers:
            db.run(_unsign(one, column), person_is=person_id)
    for one in PERSONAL:
        if one.table is Identity:
            db.run(_DROP_DOORS, person_is=person_id)
            db.run(_LEAVE_DOORS, person_is=person_id)
        else:
            db.run(_delete_of(one), person_id=person_id)


def erase_part(db: Db, person_id: int, part: str) -> None:
    """Delete one part. Raises KeyError for a part there is not."""
    if part not in PARTS:
        raise KeyError(part)
    if part == "contacts":
        db.run(_ACTIONS_ALONE, person_is=person_id)
        for table in (Draft, ContactLog, Contact):
            db.run(_delete_of(_entry(table)), person_id=person_id)
    for kind in _THINGS_OF.get(part, ()):
        db.run(_PROMISES_ABOUT, person_id=person_id, thing_kind=kind)
    for one in PERSONAL:
        if one.part == part:
            db.run(_delete_of(one), person_id=person_id)


def _entry(table: type[Any]) -> Personal:
    return next(one for one in PERSONAL if one.table is table)


def forget_old(db: Db, now: datetime, most: int = 500) -> dict[str, int]:
    """Delete what has been kept long enough, at most so many rows a table; says how many."""
    gone: dict[str, int] = {}
    for one in PERSONAL:
        if one.keeps is None:
            continue
        number = db.changed(_old_rows(one), before=now - one.keeps, most=most)
        if number > 0:
            gone[one.table.__tablename__] = number
    return gone
