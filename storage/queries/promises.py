"""What is due, and everything needed to keep it kindly, asked for many people at once.

Cost grows with what is due, never with how many contacts there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, select, update

from storage.columns import Instant, Packed
from storage.sql import Db, Query, Row, inserting
from storage.tables import Contact, ContactLog, Identity, Person, Promise, Sheet, ToSend

_DUE = (
    select(Promise.id)
    .where(Promise.kept_at.is_(None), Promise.due_at <= bindparam("now", type_=Instant()))
    .order_by(Promise.due_at, Promise.id)
    .limit(bindparam("most"))
)
_PROMISES = Query(
    select(Promise.__table__)
    .where(Promise.kept_at.is_(None), Promise.due_at <= bindparam("now", type_=Instant()))
    .order_by(Promise.due_at, Promise.id)
    .limit(bindparam("most"))
)
_DUE_ROWS = (
    select(Promise.person_id, Promise.thing_kind, Promise.thing_id)
    .where(Promise.id.in_(_DUE))
    .subquery()
)
_PEOPLE = Query(select(Person.__table__).where(Person.id.in_(select(_DUE_ROWS.c.person_id))))
_DOORS = Query(
    select(Identity.__table__)
    .where(Identity.person_id.in_(select(_DUE_ROWS.c.person_id)), Identity.gone.is_(False))
    .order_by(Identity.seen_at.desc())
)
_CONTACTS = Query(
    select(Contact.__table__)
    .distinct()
    .join(
        _DUE_ROWS,
        and_(_DUE_ROWS.c.thing_kind == "contact", _DUE_ROWS.c.thing_id == Contact.id),
    )
)
_LOGS = Query(
    select(ContactLog.__table__)
    .distinct()
    .join(
        _DUE_ROWS,
        and_(_DUE_ROWS.c.thing_kind == "contact", _DUE_ROWS.c.thing_id == ContactLog.contact_id),
    )
    .where(ContactLog.at >= bindparam("since", type_=Instant()))
)
_GIFTS = Query(
    select(Sheet.__table__).where(
        Sheet.person_id.in_(select(_DUE_ROWS.c.person_id)), Sheet.kind == "strengths"
    )
)
_LOADS = Query(
    select(ToSend.person_id, ToSend.made_at).where(
        ToSend.unasked.is_(True),
        ToSend.made_at > bindparam("since", type_=Instant()),
        ToSend.status != "dead",
        ToSend.person_id.in_(select(_DUE_ROWS.c.person_id)),
    )
)
_KEPT = Query(
    update(Promise)
    .where(Promise.id == bindparam("key_is"))
    .values(kept_at=bindparam("at", type_=Instant()), outcome=bindparam("outcome"))
)
_MOVED = Query(
    update(Promise)
    .where(Promise.id == bindparam("key_is"))
    .values(due_at=bindparam("due_at", type_=Instant()))
)
_PUT_OFF = (
    update(Promise)
    .where(Promise.kept_at.is_(None), Promise.due_at <= bindparam("now", type_=Instant()))
    .values(due_at=bindparam("later", type_=Instant()))
)
_CLIMBED = Query(
    update(Person)
    .where(Person.id == bindparam("key_is"))
    .values(ladder=bindparam("ladder"), unanswered=bindparam("unanswered"))
)
_HOW_MANY_OPEN = Query(
    select(Promise.due_at).where(Promise.kept_at.is_(None)).order_by(Promise.due_at).limit(1)
)
ONCE_MORE = ("event_news", "introduced", "sent_check")
"""Questions about something they did themselves, which are still kind a few weeks later."""
_SILENCED = Query(
    select(Promise.card, Promise.thing_kind, Promise.thing_id)
    .where(
        Promise.person_id == bindparam("person_id"),
        Promise.outcome == "silent",
        Promise.card.in_(ONCE_MORE),
    )
    .group_by(Promise.card, Promise.thing_kind, Promise.thing_id)
    .having(func.count() == 1, func.max(Promise.kept_at) >= bindparam("since", type_=Instant()))
    .order_by(func.max(Promise.kept_at))
)
_PROMISE_COLUMNS = (
    "card", "due_at", "kept_at", "kind", "local_at", "made_at", "note", "outcome", "person_id",
    "thing_id", "thing_kind", "turn",
)  # fmt: skip


def due(db: Db, now: datetime, most: int) -> list[Row]:
    """Open promises whose time has come, the oldest first."""
    return db.all(_PROMISES, now=now, most=most)


def people_due(db: Db, now: datetime, most: int) -> dict[int, Row]:
    """The people those promises belong to."""
    return {row.id: row for row in db.all(_PEOPLE, now=now, most=most)}


def doors_due(db: Db, now: datetime, most: int) -> dict[int, list[Row]]:
    """Their open addresses, the one used last first."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.all(_DOORS, now=now, most=most):
        found[row.person_id].append(row)
    return found


def contacts_due(db: Db, now: datetime, most: int) -> dict[int, list[Row]]:
    """The contacts those promises speak of, per person."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.all(_CONTACTS, now=now, most=most):
        found[row.person_id].append(row)
    return found


def logs_due(db: Db, now: datetime, most: int, since: datetime) -> dict[int, list[Row]]:
    """What came of the contacts those promises speak of, per person."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.all(_LOGS, now=now, most=most, since=since):
        found[row.person_id].append(row)
    return found


def gifts_due(db: Db, now: datetime, most: int) -> dict[int, list[Row]]:
    """What the people those promises belong to said they can give."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.all(_GIFTS, now=now, most=most):
        found[row.person_id].append(row)
    return found


def unasked_since(db: Db, now: datetime, most: int, since: datetime) -> dict[int, list[datetime]]:
    """When these people were sent something nobody asked for."""
    found: dict[int, list[datetime]] = defaultdict(list)
    for row in db.all(_LOADS, now=now, most=most, since=since):
        found[row.person_id].append(row.made_at)
    return found


def keep(db: Db, kept: Iterable[tuple[int, str]], at: datetime) -> None:
    """These promises are over: what became of each is its outcome."""
    db.each(_KEPT, ({"key_is": id, "outcome": what, "at": at} for id, what in kept))


def move(db: Db, moved: Iterable[tuple[int, datetime]]) -> None:
    db.each(_MOVED, ({"key_is": id, "due_at": due_at} for id, due_at in moved))


def put_off(db: Db, now: datetime, later: datetime, but: frozenset[str]) -> int:
    """Move everything that is due, but for these cards; how many it was."""
    return db.changed(Query(_PUT_OFF.where(Promise.card.not_in(but))), now=now, later=later)


def climb(db: Db, steps: Iterable[tuple[int, int, int]]) -> None:
    """(person, rung, unanswered) for each."""
    db.each(_CLIMBED, ({"key_is": id, "ladder": rung, "unanswered": n} for id, rung, n in steps))


def promise_again(db: Db, rows: Iterable[dict[str, Any]]) -> None:
    db.each(inserting(Promise, _PROMISE_COLUMNS), rows)


def silenced(db: Db, person_id: int, since: datetime) -> list[Row]:
    """Questions that fell into a silence, once and since then: card, thing_kind, thing_id."""
    return db.all(_SILENCED, person_id=person_id, since=since)


def next_due(db: Db) -> datetime | None:
    row = db.first(_HOW_MANY_OPEN)
    return row.due_at if row else None


_SAY = Query(
    ToSend.__table__.insert().values(
        person_id=bindparam("person_id"),
        identity_id=bindparam("identity_id"),
        show=bindparam("show", type_=Packed()),
        unasked=bindparam("unasked"),
        urgency=bindparam("urgency"),
        deadline=bindparam("deadline", type_=Instant()),
        made_at=bindparam("made_at", type_=Instant()),
        word_id=bindparam("word_id"),
        status="queued", visit=0, edit=False, staff=False,
        seq=0, attempts=0, message="", error="",
    )
)  # fmt: skip


def say_to_many(db: Db, rows: Iterable[dict[str, Any]]) -> None:
    """Messages for many people at once."""
    db.each(_SAY, rows)
