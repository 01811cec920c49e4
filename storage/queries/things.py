"""The goals, contacts, drafts and counts of one person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update

from storage.columns import Instant
from storage.sql import Db, Query, Row
from storage.tables import (
    Action,
    CalendarKey,
    Contact,
    ContactLog,
    Draft,
    Goal,
    Heard,
    HelpRequest,
    Sheet,
    ToSend,
)  # fmt: skip

PERSONAL_THINGS: Mapping[str, type[Any]] = {
    "contact": Contact, "goal": Goal, "draft": Draft, "sheet": Sheet, "action": Action,
}  # fmt: skip

_OF = {
    table: Query(
        select(table.__table__).where(table.person_id == bindparam("person_id")).order_by(table.id)
    )
    for table in PERSONAL_THINGS.values()
}
_ONE = {
    table: Query(
        select(table.id).where(
            table.id == bindparam("id"),
            table.person_id == bindparam("person_id"),
        )
    )
    for table in PERSONAL_THINGS.values()
}
_COUNTS = {
    name: Query(
        select(func.count()).select_from(table).where(table.person_id == bindparam("person_id"))
    )
    for name, table in {
        "contacts": Contact, "goals": Goal, "drafts": Draft, "logs": ContactLog,
        "sheets": Sheet, "actions": Action, "calendars": CalendarKey, "heard": Heard,
        "sent": ToSend, "requests": HelpRequest,
    }.items()
}  # fmt: skip
_LOGGED_SINCE = Query(
    select(func.count())
    .select_from(ContactLog)
    .where(
        ContactLog.person_id == bindparam("person_id"),
        ContactLog.at >= bindparam("since", type_=Instant()),
    )
)
_LOGS = Query(
    select(ContactLog.__table__)
    .where(
        ContactLog.person_id == bindparam("person_id"),
        ContactLog.at >= bindparam("since", type_=Instant()),
    )
    .order_by(ContactLog.at, ContactLog.id)
)
_DROP_LOGS = Query(delete(ContactLog).where(ContactLog.contact_id == bindparam("contact_id")))
_DROP_DRAFTS = Query(delete(Draft).where(Draft.contact_id == bindparam("contact_id")))
_LEAVE_ACTIONS = Query(
    update(Action).where(Action.contact_id == bindparam("with_whom")).values(contact_id=None)
)
_DROP_CONTACT = Query(delete(Contact).where(Contact.id == bindparam("id")))
_NEWEST_SHEET = Query(
    select(Sheet.__table__)
    .where(Sheet.person_id == bindparam("person_id"), Sheet.kind == bindparam("kind"))
    .order_by(Sheet.id.desc())
    .limit(1)
)
_CONTACT = Query(select(Contact.__table__).where(Contact.id == bindparam("id")))
_SHEET = Query(select(Sheet.__table__).where(Sheet.id == bindparam("id")))
_DROP_SHEET = Query(delete(Sheet).where(Sheet.id == bindparam("id")))
_DROP_ACTION = Query(delete(Action).where(Action.id == bindparam("id")))
_DROP_KEYS = Query(delete(CalendarKey).where(CalendarKey.person_id == bindparam("person_id")))
_KEY = Query(select(CalendarKey.__table__).where(CalendarKey.key_hash == bindparam("key_hash")))
_DROP_DRAFT = Query(delete(Draft).where(Draft.id == bindparam("id")))


def of_person(db: Db, table: type[Any], person_id: int) -> list[Row]:
    return db.all(_OF[table], person_id=person_id)


def belongs(db: Db, table: type[Any], id: int, person_id: int) -> bool:
    return db.first(_ONE[table], id=id, person_id=person_id) is not None


def counts(db: Db, person_id: int, since: datetime) -> Mapping[str, int]:
    """How many of each kind they have, and contacts logged since then as "logged"."""
    found = {}
    for name, query in _COUNTS.items():
        row = db.first(query, person_id=person_id)
        found[name] = int(row[0]) if row else 0
    row = db.first(_LOGGED_SINCE, person_id=person_id, since=since)
    return {**found, "logged": int(row[0]) if row else 0}


def logs(db: Db, person_id: int, since: datetime) -> list[Row]:
    """What came of their contacts since then, oldest first."""
    return db.all(_LOGS, person_id=person_id, since=since)


def one_contact(db: Db, id: int) -> Row | None:
    return db.first(_CONTACT, id=id)


def drop_contact(db: Db, id: int) -> None:
    db.run(_DROP_LOGS, contact_id=id)
    db.run(_DROP_DRAFTS, contact_id=id)
    db.run(_LEAVE_ACTIONS, with_whom=id)
    db.run(_DROP_CONTACT, id=id)


def drop_draft(db: Db, id: int) -> None:
    db.run(_DROP_DRAFT, id=id)


def newest_sheet(db: Db, person_id: int, kind: str) -> Row | None:
    return db.first(_NEWEST_SHEET, person_id=person_id, kind=kind)


def sheets_about(db: Db, person_id: int, kind: str, about: tuple[str, int]) -> list[Row]:
    """Their sheets of a kind about one thing, oldest first."""
    return [
        row
        for row in db.all(_OF[Sheet], person_id=person_id)
        if row.kind == kind and (row.about_kind, row.about_id) == about
    ]


def sheet(db: Db, id: int) -> Row | None:
    return db.first(_SHEET, id=id)


def drop_sheet(db: Db, id: int) -> None:
    db.run(_DROP_SHEET, id=id)


def drop_action(db: Db, id: int) -> None:
    db.run(_DROP_ACTION, id=id)


def calendar_key(db: Db, key_hash: str) -> Row | None:
    return db.first(_KEY, key_hash=key_hash)


def drop_calendar_keys(db: Db, person_id: int) -> None:
    db.run(_DROP_KEYS, person_id=person_id)
